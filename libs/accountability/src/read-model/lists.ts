import type { CaseVisibility } from '#identity';
import type { InspectionTables } from '#inspection';
import type { LocalDate, Position } from '#kernel';
import { type Freshness, type Reads, cursorText, readCursor } from '#platform';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { type Severity, severities } from '../domain/circumstance.js';
import { type FindingState, findingStates } from '../domain/finding.js';
import type { FindingTables } from './finding-row.js';

/** Which findings are asked for; without a state, those that are not withdrawn. */
export interface FindingFilter {
  readonly visibility: CaseVisibility;
  readonly state?: FindingState | undefined;
  readonly severity?: Severity | undefined;
  /** The lead or case. */
  readonly of?: string | undefined;
  /** Who answers for it. */
  readonly person?: string | undefined;
  /** 追责情形 of the lists: `PEN12-06`. */
  readonly clause?: string | undefined;
  readonly circumstance?: string | undefined;
  /** Days from and to on which it happened, both included. */
  readonly happenedFrom?: LocalDate | undefined;
  readonly happenedTo?: LocalDate | undefined;
}

export interface FindingListRequest extends FindingFilter {
  /** At most 200. */
  readonly limit: number;
  readonly after?: string | undefined;
  readonly waitFor?: Position | undefined;
  /** Those that are withdrawn too. */
  readonly withdrawn?: true;
}

export type FindingListRow = FindingTables['findings'] & {
  readonly case_number: string | null;
  readonly employer: string | null;
};

export interface FindingPage {
  readonly rows: readonly FindingListRow[];
  readonly next: string | null;
  readonly asOf: Freshness;
}

export interface FindingTotals {
  readonly states: Readonly<Record<FindingState, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** Lists of findings, raised last first. Permission stands inside every query; pages go by keyset. */
export class FindingLists {
  constructor(private readonly reads: Reads) {}

  async list({ limit, after, waitFor, withdrawn, ...filter }: FindingListRequest): Promise<FindingPage> {
    await this.reads.await(['findings', 'finding_people'], waitFor ?? null);
    let query = this.#matching(filter, withdrawn && 'withdrawn too')
      .leftJoin('inspection_cases as matter', 'matter.id', 'found.of_id')
      .leftJoin('inspection_leads as lead', 'lead.id', 'found.of_id')
      .selectAll('found')
      .select((eb) => [
        'matter.number as case_number',
        eb.fn.coalesce('matter.employer', 'lead.employer').as('employer'),
      ])
      .orderBy('found.raised_at', 'desc')
      .orderBy('found.key', 'desc')
      .limit(limit + 1);
    if (after) {
      const { value, key } = readCursor(after);
      query = query.where((eb) => eb(eb.refTuple('found.raised_at', 'found.key'), '<', eb.tuple(value, key)));
    }
    const found = await query.execute();
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      rows,
      next: last ? cursorText({ value: last.raised_at, key: last.key }) : null,
      asOf: await this.reads.freshness(
        'findings',
        rows.map(({ id }) => id),
      ),
    };
  }

  /** How many findings each state and, of those not withdrawn, each severity has. */
  async totals(filter: Omit<FindingFilter, 'state' | 'severity'>): Promise<FindingTotals> {
    const counted = await this.#matching(filter, 'withdrawn too')
      .select(['found.state', 'found.severity'])
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .groupBy(['found.state', 'found.severity'])
      .execute();
    const sum = (of: typeof counted) => of.reduce((total, { count }) => total + Number(count), 0);
    const each = <K extends string>(names: Readonly<Record<K, string>>, count: (name: K) => number) =>
      Object.fromEntries((Object.keys(names) as K[]).map((name) => [name, count(name)])) as Record<K, number>;
    return {
      states: each(findingStates, (name) => sum(counted.filter(({ state }) => state === name))),
      severities: each(severities, (name) =>
        sum(counted.filter(({ severity, state }) => severity === name && state !== 'withdrawn')),
      ),
    };
  }

  #matching(filter: FindingFilter, including?: 'withdrawn too') {
    const { visibility, state, severity, of, person, clause, circumstance, happenedFrom, happenedTo } = filter;
    let query = this.reads.store.db
      .withTables<FindingTables & InspectionTables>()
      .selectFrom('findings as found')
      .where((eb) => visibleFindings(eb, visibility));
    if (state) query = query.where('found.state', '=', state);
    else if (!including) query = query.where('found.state', '!=', 'withdrawn');
    if (severity) query = query.where('found.severity', '=', severity);
    if (of) query = query.where('found.of_id', '=', of);
    if (clause) query = query.where('found.clauses', 'like', `%,${clause},%`);
    if (circumstance) query = query.where('found.circumstance', '=', circumstance);
    if (happenedFrom) query = query.where('found.happened_on', '>=', happenedFrom);
    if (happenedTo) query = query.where('found.happened_on', '<=', happenedTo);
    if (person) query = query.where((eb) => hasPart(eb, person, 'answerable'));
    return query;
  }
}

type Found = FindingTables & { found: FindingTables['findings'] };

/** `maySee` over findings as a condition: everything of the bureau, or what one had part in. */
const visibleFindings = (
  eb: ExpressionBuilder<Found, 'found'>,
  { bureau, person, all }: CaseVisibility,
): Expression<SqlBool> => {
  const inBureau = eb('found.bureau', '=', bureau);
  return all ? inBureau : eb.and([inBureau, hasPart(eb, person)]);
};

function hasPart(
  eb: ExpressionBuilder<Found, 'found'>,
  person: string,
  which: 'any' | 'answerable' = 'any',
): Expression<SqlBool> {
  const parts = eb
    .selectFrom('finding_people')
    .select('finding_people.person')
    .whereRef('finding_people.finding', '=', 'found.id')
    .where('finding_people.person', '=', person);
  return eb.exists(which === 'any' ? parts : parts.where('finding_people.answerable', '=', 1));
}
