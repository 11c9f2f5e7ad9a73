import { type CaseVisibility, visibleCases } from '#identity';
import type { Position } from '#kernel';
import { type Freshness, type Reads, cursorText, readCursor } from '#platform';
import { contains, placesOf } from '#read-store';
import type { CaseStage, LeadSource, leadStages } from '../domain/index.js';
import type { InspectionTables } from './tables.js';

/** What a list is asked for. */
export interface ListRequest {
  readonly visibility: CaseVisibility;
  /** At most 200. */
  readonly limit: number;
  readonly after?: string | undefined;
  /** Wait until the list shows this. */
  readonly waitFor?: Position | undefined;
  /** Part of the employer's name or of the number. */
  readonly text?: string | undefined;
  readonly unit?: string | undefined;
}
export interface CaseListRequest extends ListRequest {
  readonly stage?: CaseStage | undefined;
  /** Cases that this officer handles. */
  readonly officer?: string | undefined;
}
export interface LeadListRequest extends ListRequest {
  readonly stage?: keyof typeof leadStages | undefined;
  readonly source?: LeadSource | undefined;
}

/** One page of a list, newest first. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly asOf: Freshness;
}
export type CaseListRow = InspectionTables['inspection_cases'];
export type LeadListRow = InspectionTables['inspection_leads'];

/** The lists of inspection. Permission stands inside every query; pages go by keyset. */
export class InspectionLists {
  constructor(private readonly reads: Reads) {}

  async cases({
    visibility,
    limit,
    after,
    waitFor,
    text,
    unit,
    stage,
    officer,
  }: CaseListRequest): Promise<Page<CaseListRow>> {
    await this.reads.await(['inspection_cases', 'case_people', 'case_search'], waitFor ?? null);
    let query = this.#db
      .selectFrom('inspection_cases as cases')
      .selectAll('cases')
      .where((eb) => visibleCases(eb, visibility))
      .orderBy('cases.last_on', 'desc')
      .orderBy('cases.key', 'desc')
      .limit(limit + 1);
    if (stage) query = query.where('cases.stage', '=', stage);
    if (unit) query = query.where('cases.unit', '=', unit);
    if (text) {
      query = query.where((eb) => eb.or([contains('cases.employer', text), contains('cases.number', text)]));
      const places = await this.#placesOf(text);
      if (places) query = query.where('cases.id', 'in', places);
    }
    if (officer)
      query = query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('case_people')
            .select('case_people.person')
            .whereRef('case_people.case_id', '=', 'cases.id')
            .where('case_people.person', '=', officer)
            .where('case_people.capacity', '=', 'handling'),
        ),
      );
    if (after) {
      const { value, key } = readCursor(after);
      query = query.where((eb) => eb(eb.refTuple('cases.last_on', 'cases.key'), '<', eb.tuple(value, key)));
    }
    return this.#page('inspection_cases', await query.execute(), limit, ({ last_on }) => last_on);
  }

  async leads({
    visibility,
    limit,
    after,
    waitFor,
    text,
    unit,
    stage,
    source,
  }: LeadListRequest): Promise<Page<LeadListRow>> {
    await this.reads.await(['inspection_leads', 'case_people', 'case_search'], waitFor ?? null);
    let query = this.#db
      .selectFrom('inspection_leads as cases')
      .selectAll('cases')
      .where((eb) => visibleCases(eb, visibility))
      .orderBy('cases.registered_on', 'desc')
      .orderBy('cases.key', 'desc')
      .limit(limit + 1);
    if (stage) query = query.where('cases.stage', '=', stage);
    if (source) query = query.where('cases.source', '=', source);
    if (unit) query = query.where('cases.unit', '=', unit);
    if (text) {
      query = query.where(contains('cases.employer', text));
      const places = await this.#placesOf(text);
      if (places) query = query.where('cases.id', 'in', places);
    }
    if (after) {
      const { value, key } = readCursor(after);
      query = query.where((eb) => eb(eb.refTuple('cases.registered_on', 'cases.key'), '<', eb.tuple(value, key)));
    }
    return this.#page('inspection_leads', await query.execute(), limit, (row) => row.registered_on ?? '');
  }

  /** Those of these cases that somebody may see, to name them by. */
  async casesNamed(visibility: CaseVisibility, ids: readonly string[]): Promise<readonly CaseListRow[]> {
    if (ids.length === 0) return [];
    return this.#db
      .selectFrom('inspection_cases as cases')
      .selectAll('cases')
      .where((eb) => visibleCases(eb, visibility))
      .where('cases.id', 'in', ids)
      .execute();
  }

  /** Never empty, for `in ()` is none of SQL. */
  async #placesOf(text: string): Promise<readonly string[] | undefined> {
    const places = await placesOf(this.reads.store.db, 'case_search', text);
    return places && [...places, ''];
  }

  get #db() {
    return this.reads.store.db.withTables<InspectionTables>();
  }

  /** @param found one row more than the page, where there are more. */
  async #page<Row extends { key: string }>(
    projection: string,
    found: readonly Row[],
    limit: number,
    sortedBy: (row: Row) => string,
  ): Promise<Page<Row>> {
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      rows,
      next: last ? cursorText({ value: sortedBy(last), key: last.key }) : null,
      asOf: await this.reads.freshness(
        projection,
        rows.map(({ key }) => key),
      ),
    };
  }
}
