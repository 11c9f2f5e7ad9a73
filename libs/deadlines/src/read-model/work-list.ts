import { type CaseVisibility, visibleCases } from '#identity';
import type { InspectionTables } from '#inspection';
import type { Position, WallClock } from '#kernel';
import type { Law, LawRegister } from '#law';
import { type Freshness, type Reads, cursorText, readCursor } from '#platform';
import { sql } from 'kysely';
import type { Lamp, Now } from '../domain/lamp.js';
import type { DeadlineTables } from './deadline-row.js';
import { type DeadlineItem, deadlineItemOf, isLamp, isPressing, shownOfDeadline } from './lists.js';

/** What the workbench is asked for. */
export interface WorkRequest {
  readonly visibility: CaseVisibility;
  /** At most 200. */
  readonly limit: number;
  readonly after?: string | undefined;
  readonly waitFor?: Position | undefined;
  /** What this officer handles or took in. */
  readonly officer?: string | undefined;
  readonly unit?: string | undefined;
  readonly stage?: string | undefined;
  /** With a limit that shows this lamp. */
  readonly lamp?: Lamp | undefined;
  /** Part of the employer's name or of the number. */
  readonly text?: string | undefined;
}

/** A case or lead that is not at its end, with its open limits, the one that ends first in front. */
export interface WorkItem {
  readonly row: WorkRow;
  readonly officers: readonly string[];
  readonly limits: readonly DeadlineItem[];
}
export interface WorkRow {
  readonly id: string;
  readonly kind: 'case' | 'lead';
  readonly number: string | null;
  readonly employer: string | null;
  readonly unit: string | null;
  readonly matters: string;
  readonly workers: number | null;
  readonly amount: number | null;
  readonly stage: string;
  readonly since: string | null;
  /** Last day of the limit that ends first; after all others what has none. */
  readonly sorted_by: string;
}

export interface WorkPage {
  readonly items: readonly WorkItem[];
  readonly next: string | null;
  readonly asOf: Freshness;
}

/** Stages after which nothing is left to do. */
const endedCases = ['transferred', 'declined', 'revoked', 'closed', 'archived'] as const;
const openLeads = ['registered', 'accepted'] as const;
/** Sorts after every day. */
const noDay = '9999';

const worked = ['id', 'bureau', 'unit', 'employer', 'matters', 'workers', 'amount', 'stage'] as const;

/** Cases and leads by urgency: what can lapse and ends first comes first. Permission stands inside the query. */
export class WorkLists {
  constructor(
    private readonly reads: Reads,
    private readonly law: Pick<LawRegister, 'inForce'>,
    private readonly clock: WallClock,
  ) {}

  async list({ limit, after, waitFor, lamp, ...request }: WorkRequest): Promise<WorkPage> {
    await this.reads.await(['inspection_cases', 'inspection_leads', 'case_people', 'deadlines'], waitFor ?? null);
    const { law } = await this.law.inForce();
    const now = this.#now();
    const pressing = this.#pressing(law, now).select((eb) => eb.fn.min('cases.sorted_by').as('first'));
    let query = this.#matching(request)
      .leftJoin((lamp ? pressing.where(isLamp(lamp, law, now)) : pressing).as('urgent'), 'urgent.id', 'cases.id')
      .selectAll('cases')
      .select(sql<string>`coalesce(urgent.first, ${noDay})`.as('sorted_by'))
      .orderBy('sorted_by')
      .orderBy('cases.id')
      .limit(limit + 1);
    if (lamp) query = query.where('urgent.first', 'is not', null);
    if (after) {
      const { value, key } = readCursor(after);
      query = query.where(sql<boolean>`(coalesce(urgent.first, ${noDay}), cases.id) > (${value}, ${key})`);
    }
    const found = (await query.execute()) as unknown as readonly WorkRow[];
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const ids = rows.map(({ id }) => id);
    const [limits, people] = await Promise.all([this.#limitsOf(ids, law), this.#officersOf(ids)]);
    return {
      items: rows.map((row) => ({ row, officers: people.get(row.id) ?? [], limits: limits.get(row.id) ?? [] })),
      next: last ? cursorText({ value: last.sorted_by, key: last.id }) : null,
      asOf: oldest(await Promise.all(['inspection_cases', 'deadlines'].map((name) => this.reads.freshness(name, ids)))),
    };
  }

  /** How many cases and leads have a limit with each of the lamps. */
  async totals(request: Omit<WorkRequest, 'limit' | 'after' | 'lamp'>, lamps: readonly Lamp[]) {
    const { law } = await this.law.inForce();
    const now = this.#now();
    const showing = this.#pressing(law, now).select(
      lamps.map((lamp) => sql<number>`max(case when ${isLamp(lamp, law, now)} then 1 else 0 end)`.as(lamp)),
    );
    const counted = await this.#matching(request)
      .innerJoin(showing.as('showing'), 'showing.id', 'cases.id')
      .select(lamps.map((lamp) => sql<number>`coalesce(sum(showing.${sql.ref(lamp)}), 0)`.as(lamp)))
      .executeTakeFirstOrThrow();
    const counts = counted as unknown as Readonly<Record<Lamp, number>>;
    return lamps.map((lamp) => ({ lamp, count: Number(counts[lamp]) }));
  }

  /** Open limits that can lapse, by case or lead. */
  #pressing(law: Law, now: Now) {
    return this.#db
      .selectFrom('deadlines as cases')
      .select('cases.id')
      .where('cases.open', '=', 1)
      .where(isPressing(law, now))
      .groupBy('cases.id');
  }

  #now(): Now {
    return { at: this.clock.now(), on: this.clock.today() };
  }

  #matching({ visibility, officer, unit, stage, text }: Omit<WorkRequest, 'limit' | 'after' | 'lamp'>) {
    let query = this.#db.selectFrom(this.#open(visibility).as('cases'));
    if (unit) query = query.where('cases.unit', '=', unit);
    if (stage) query = query.where(sql<boolean>`cases.stage = ${stage}`);
    if (text) {
      const part = `%${text.replaceAll(/[%_]/g, '')}%`;
      query = query.where((eb) => eb.or([eb('cases.employer', 'like', part), eb('cases.number', 'like', part)]));
    }
    if (officer)
      query = query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('case_people')
            .select('case_people.person')
            .whereRef('case_people.case_id', '=', 'cases.id')
            .where('case_people.person', '=', officer),
        ),
      );
    return query;
  }

  #open(visibility: CaseVisibility) {
    const cases = this.#db
      .selectFrom('inspection_cases as cases')
      .select(worked)
      .select(['cases.number', 'cases.opened_on as since', sql<'case' | 'lead'>`'case'`.as('kind')])
      .where((eb) => visibleCases(eb, visibility))
      .where('cases.stage', 'not in', endedCases);
    const leads = this.#db
      .selectFrom('inspection_leads as cases')
      .select(worked)
      .select([
        sql<string | null>`null`.as('number'),
        'cases.registered_on as since',
        sql<'case' | 'lead'>`'lead'`.as('kind'),
      ])
      .where((eb) => visibleCases(eb, visibility))
      .where('cases.stage', 'in', openLeads)
      .where('cases.inspection_case', 'is', null);
    return cases.unionAll(leads as unknown as typeof cases);
  }

  async #limitsOf(ids: readonly string[], law: Law): Promise<ReadonlyMap<string, readonly DeadlineItem[]>> {
    if (ids.length === 0) return new Map();
    const now = this.#now();
    const rows = await this.#db
      .selectFrom('deadlines as cases')
      .select(shownOfDeadline)
      .select(isPressing(law, now).as('pressing'))
      .where('id', 'in', ids)
      .where('open', '=', 1)
      .orderBy('sorted_by')
      .orderBy('key')
      .execute();
    const urgentFirst = rows.toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
    return grouped(
      urgentFirst,
      ({ id }) => id,
      (row) => deadlineItemOf(row, law, now),
    );
  }

  async #officersOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('case_people')
      .select(['case_id', 'person'])
      .where('case_id', 'in', ids)
      .where('capacity', '=', 'handling')
      .orderBy('person')
      .execute();
    return grouped(
      rows,
      ({ case_id }) => case_id,
      ({ person }) => person,
    );
  }

  get #db() {
    return this.reads.store.db.withTables<InspectionTables & DeadlineTables>();
  }
}

/** What is told of two tables is as current as the one that lags: a row without limits may only not have them yet. */
const oldest = (both: readonly Freshness[]): Freshness => ({
  ...both.reduce((a, b) => (a.position <= b.position ? a : b)),
  caughtUp: both.every(({ caughtUp }) => caughtUp),
  held: both.flatMap(({ held }) => held),
});

function grouped<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), valueOf(row)]);
  return groups;
}
