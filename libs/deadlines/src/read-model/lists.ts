import { type CaseVisibility, visibleCases } from '#identity';
import type { Instant, LocalDate, Position, WallClock } from '#kernel';
import { type Law, type LawRegister, type Rule, bindsAuthority, calendarIndex, canBeOverdue, canLapse } from '#law';
import type { InspectionTables } from '#inspection';
import { type Freshness, type Reads, cursorText, readCursor } from '#platform';
import { ComposedStatements } from '#read-store';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Lamp, type LampNow, type Now, lampOf, lamps } from '../domain/lamp.js';
import type { DeadlineTables } from './deadline-row.js';

/** Which limits are asked for; without a lamp, those that are open. */
export interface DeadlineFilter {
  readonly visibility: CaseVisibility;
  /** 主办. */
  readonly officer?: string | undefined;
  readonly unit?: string | undefined;
  /** Last days from and to, both included. */
  readonly dueFrom?: LocalDate | undefined;
  readonly dueTo?: LocalDate | undefined;
  /** Rule family. */
  readonly rule?: string | undefined;
  /** The lead or case. */
  readonly stream?: string | undefined;
  readonly lamp?: Lamp | undefined;
}

export interface DeadlineListRequest extends DeadlineFilter {
  /** At most 200. */
  readonly limit: number;
  readonly after?: string | undefined;
  readonly waitFor?: Position | undefined;
}

/** What a list shows of a row. */
export const shownOfDeadline = [
  'key',
  'id',
  'kind',
  'unit',
  'officer',
  'family',
  'rule',
  'status',
  'open_clocks',
  'started_on',
  'due',
  'due_at',
  'nominal',
  'provisional',
  'remaining',
  'remaining_unit',
  'yellow_on',
  'red_on',
  'ended_on',
  'sorted_by',
  'superseded',
] as const satisfies readonly (keyof DeadlineTables['deadlines'])[];
const shownInList = [
  ...shownOfDeadline.map((column) => `cases.${column}` as const),
  'inspection_cases.number',
] as const;
type Shown = Pick<DeadlineTables['deadlines'], (typeof shownOfDeadline)[number]>;

/** A row as it stands now. */
export interface DeadlineItem extends LampNow {
  readonly row: Shown;
  /** What the lead or case is called; undefined where the list that shows it says so itself. */
  readonly title?: StreamTitle | undefined;
  readonly name: string;
}

/** What a lead or case is called. */
export interface StreamTitle {
  readonly number: string | null;
  readonly employer: string | null;
}

export interface DeadlinePage {
  readonly items: readonly DeadlineItem[];
  readonly next: string | null;
  readonly asOf: Freshness;
}

export type LampTotals = Readonly<Record<Lamp, number>>;

/** Lists of limits, what ends first first; what has no last day comes last. Permission stands inside every query. */
export class DeadlineLists {
  #statements: { readonly law: Law; readonly composed: ComposedStatements } | undefined;

  constructor(
    private readonly reads: Reads,
    private readonly law: Pick<LawRegister, 'inForce'>,
    private readonly clock: WallClock,
  ) {}

  async list({ limit, after, waitFor, ...filter }: DeadlineListRequest): Promise<DeadlinePage> {
    await this.reads.await(['deadlines', 'case_people'], waitFor ?? null);
    const { law } = await this.law.inForce();
    const now = this.#now();
    const { visibility, lamp, ...asked } = filter;
    const { all, ...seen } = visibility;
    const from = after === undefined ? undefined : readCursor(after);
    const values = { ...given(asked), ...seen, ...now, most: limit + 1, value: from?.value, key: from?.key };
    const found = await this.#statementsUnder(law).rows(
      this.reads.store.db,
      `${all} ${lamp}`,
      values,
      ({ at, on, most, value, key, bureau, person, units, ...standIns }) => {
        const visible = { bureau, person, units, all };
        const query = this.#matching({ ...standIns, visibility: visible, lamp }, law, { at, on })
          .leftJoin('inspection_cases', 'inspection_cases.key', 'cases.id')
          .leftJoin('inspection_leads', 'inspection_leads.key', 'cases.id')
          .select(shownInList)
          .select(({ fn }) => fn.coalesce('inspection_cases.employer', 'inspection_leads.employer').as('employer'))
          .orderBy('cases.sorted_by')
          .orderBy('cases.key')
          .limit(most);
        return value === undefined || key === undefined
          ? query
          : query.where((eb) => eb(eb.refTuple('cases.sorted_by', 'cases.key'), '>', eb.tuple(value, key)));
      },
    );
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => deadlineItemOf(row, law, now, row)),
      next: last ? cursorText({ value: last.sorted_by, key: last.key }) : null,
      asOf: await this.reads.freshness(
        'deadlines',
        rows.map(({ id }) => id),
      ),
    };
  }

  /** How many limits each lamp has. */
  async totals(filter: Omit<DeadlineFilter, 'lamp'>): Promise<LampTotals> {
    const { law } = await this.law.inForce();
    const now = this.#now();
    const counted = Object.keys(lamps).map((lamp) =>
      sql<number>`coalesce(sum(case when ${isLamp(lamp as Lamp, law, now)} then 1 else 0 end), 0)`.as(lamp),
    );
    const found = await this.#matching(filter, law, now, true).select(counted).executeTakeFirstOrThrow();
    return found as unknown as LampTotals;
  }

  /** Which families a list looks at depends on the law. */
  #statementsUnder(law: Law): ComposedStatements {
    if (this.#statements?.law !== law) this.#statements = { law, composed: new ComposedStatements() };
    return this.#statements.composed;
  }

  #now(): Now {
    const at = this.clock.now();
    return { at, on: this.clock.today() };
  }

  /** @param ended true: also those that are over. */
  #matching(filter: DeadlineFilter, law: Law, now: Now, ended = false) {
    const { visibility, officer, unit, dueFrom, dueTo, rule, stream, lamp } = filter;
    let query = this.reads.store.db
      .withTables<DeadlineTables & InspectionTables>()
      .selectFrom('deadlines as cases')
      .where((eb) => visibleCases(eb, visibility));
    if (officer) query = query.where('cases.officer', '=', officer);
    if (unit) query = query.where('cases.unit', '=', unit);
    if (rule) query = query.where('cases.family', '=', rule);
    if (stream) query = query.where('cases.id', '=', stream);
    if (dueFrom) query = query.where('cases.due', '>=', dueFrom);
    if (dueTo) query = query.where('cases.due', '<=', dueTo);
    if (lamp) query = query.where('cases.open', 'in', opensOf(lamp)).where(isLamp(lamp, law, now));
    else if (!ended) {
      query = query.where('cases.open', '=', 1);
      // whose time is over waits for nothing more: it is looked up by its day or its case
      if (!dueFrom && !dueTo && !stream) query = query.where(sql<SqlBool>`not ${hasRunOut(law, now)}`);
    }
    return query;
  }
}

const endedLamps: readonly Lamp[] = ['met', 'met-late', 'too-early', 'cancelled'];
/** A text that is empty asks for nothing. */
const given = <T extends object>(asked: T): T =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')) as T;

const opensOf = (lamp: Lamp): readonly number[] => (lamp === 'passed' ? [0, 1] : [endedLamps.includes(lamp) ? 0 : 1]);

const familiesOf = (law: Law, which: (rule: Rule) => boolean): readonly string[] => [
  ...new Set(law.rulebook.rules.filter(which).map(({ family }) => family)),
];

/** Families of limits that an authority can be overdue with. */
export const dutyFamilies = (law: Law): readonly string[] => familiesOf(law, canBeOverdue);

const isOver = ({ on, at }: Now) => sql<SqlBool>`coalesce(cases.due_at < ${at}, cases.due < ${on})`;
const isOf = (families: readonly string[]) => sql<SqlBool>`cases.family in (${sql.join(families)})`;

/** What has to be watched, as a condition on a row under the name `cases`: duties, and times of others that still run. */
export function isPressing(law: Law, now: Now): RawBuilder<SqlBool> {
  const lapsing = familiesOf(law, ({ kind }) => canLapse(kind));
  return sql<SqlBool>`(${isOf(dutyFamilies(law))} or (${isOf(lapsing)} and not coalesce(${isOver(now)}, false)))`;
}

/** Of what is open, that of which the time is over and nobody is overdue. */
const hasRunOut = (law: Law, now: Now) =>
  sql<SqlBool>`(cases.status = 'running' and ${isOver(now)} and not ${isOf(dutyFamilies(law))})`;

/** The lamp as a condition on a row under the name `cases`; the same as `lampOf` tells it. */
export function isLamp(lamp: Lamp, law: Law, now: Now): RawBuilder<SqlBool> {
  const { on } = now;
  const running = sql`cases.status = 'running'`;
  const over = isOver(now);
  const duty = isOf(dutyFamilies(law));
  const late = sql`cases.status = 'met-late'`;
  const ofOthers = isOf(familiesOf(law, (rule) => !bindsAuthority(rule)));
  const red = sql`cases.red_on is not null and cases.red_on <= ${on}`;
  const yellow = sql`cases.yellow_on is not null and cases.yellow_on <= ${on}`;
  switch (lamp) {
    case 'overdue':
      return sql<SqlBool>`(${running} and ${over} and ${duty})`;
    case 'passed':
      return sql<SqlBool>`(cases.status = 'expired' or (${late} and ${ofOthers}) or ${hasRunOut(law, now)})`;
    case 'met-late':
      return sql<SqlBool>`(${late} and not ${ofOthers})`;
    case 'red':
      return sql<SqlBool>`(${running} and not ${over} and ${red})`;
    case 'yellow':
      return sql<SqlBool>`(${running} and not ${over} and ${yellow} and not (${red}))`;
    case 'green':
      return sql<SqlBool>`(${running} and not ${over} and not (${yellow}) and not (${red}))`;
    default:
      return sql<SqlBool>`cases.status = ${lamp}`;
  }
}

/** A row with its lamp, as it stands now. */
export function deadlineItemOf(row: Shown, law: Law, now: Now, title?: StreamTitle): DeadlineItem {
  const rule = law.rulebook.find(row.rule ?? row.family);
  const name = rule?.nameZh ?? row.family;
  const status = row.status === 'none' ? 'cancelled' : row.status;
  const { lamp, text, left, daysOver } = lampOf(
    {
      name,
      rule: rule ?? { kind: 'deadline', obligated: 'agency' },
      status,
      due: row.due as LocalDate | null,
      dueAt: row.due_at as Instant | null,
      yellowOn: row.yellow_on as LocalDate | null,
      redOn: row.red_on as LocalDate | null,
      endedOn: row.ended_on as LocalDate | null,
      remaining:
        row.remaining === null ? null : { length: row.remaining, unit: row.remaining_unit as 'workday' | 'day' },
      inWorkingDays: rule?.unit === 'workday',
      provisional: row.provisional === 1,
    },
    now,
    calendarIndex(law.calendar),
  );
  return { row, title, name, lamp, text, left, daysOver };
}
