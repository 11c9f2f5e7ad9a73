import { type CaseTables, type CaseVisibility, visibleCases } from '#identity';
import type { Instant, LocalDate, Position, WallClock } from '#kernel';
import { type Law, type LawRegister, calendarIndex, canLapse } from '#law';
import { type Freshness, type Reads, cursorText, readCursor } from '#platform';
import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
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
const shown = [
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
type Shown = Pick<DeadlineTables['deadlines'], (typeof shown)[number]>;

/** A row as it stands now. */
export interface DeadlineItem extends LampNow {
  readonly row: Shown;
  readonly name: string;
}

export interface DeadlinePage {
  readonly items: readonly DeadlineItem[];
  readonly next: string | null;
  readonly asOf: Freshness;
}

export type LampTotals = Readonly<Record<Lamp, number>>;

/** Lists of limits, what ends first first; what has no last day comes last. Permission stands inside every query. */
export class DeadlineLists {
  constructor(
    private readonly reads: Reads,
    private readonly law: Pick<LawRegister, 'inForce'>,
    private readonly clock: WallClock,
  ) {}

  async list({ limit, after, waitFor, ...filter }: DeadlineListRequest): Promise<DeadlinePage> {
    await this.reads.await(['deadlines', 'case_people'], waitFor ?? null);
    const { law } = await this.law.inForce();
    const now = this.#now();
    let query = this.#matching(filter, law, now)
      .select(shown)
      .orderBy('cases.sorted_by')
      .orderBy('cases.key')
      .limit(limit + 1);
    if (after) {
      const { value, key } = readCursor(after);
      query = query.where((eb) => eb(eb.refTuple('cases.sorted_by', 'cases.key'), '>', eb.tuple(value, key)));
    }
    const found = await query.execute();
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => itemOf(row, law, now)),
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

  #now(): Now {
    const at = this.clock.now();
    return { at, on: this.clock.today() };
  }

  /** @param ended true: also those that are over. */
  #matching(filter: DeadlineFilter, law: Law, now: Now, ended = false) {
    const { visibility, officer, unit, dueFrom, dueTo, rule, stream, lamp } = filter;
    let query = this.reads.store.db
      .withTables<DeadlineTables>()
      .selectFrom('deadlines as cases')
      .where((eb) => visibleCases(eb as unknown as ExpressionBuilder<CaseTables, 'cases'>, visibility));
    if (officer) query = query.where('cases.officer', '=', officer);
    if (unit) query = query.where('cases.unit', '=', unit);
    if (rule) query = query.where('cases.family', '=', rule);
    if (stream) query = query.where('cases.id', '=', stream);
    if (dueFrom) query = query.where('cases.due', '>=', dueFrom);
    if (dueTo) query = query.where('cases.due', '<=', dueTo);
    if (lamp) query = query.where('cases.open', '=', opensOf(lamp)).where(isLamp(lamp, law, now));
    else if (!ended) query = query.where('cases.open', '=', 1);
    return query;
  }
}

const opensOf = (lamp: Lamp): number => (['met', 'met-late', 'too-early', 'cancelled'].includes(lamp) ? 0 : 1);

/** The lamp as a condition on the row; the same as `lampOf` tells it. */
function isLamp(lamp: Lamp, law: Law, { on, at }: Now): RawBuilder<SqlBool> {
  const families = [...new Set(law.rulebook.rules.filter(({ kind }) => canLapse(kind)).map(({ family }) => family))];
  const running = sql`cases.status = 'running'`;
  const over = sql`coalesce(cases.due_at < ${at}, cases.due < ${on})`;
  const lapses = sql`cases.family in (${sql.join(families)})`;
  const red = sql`cases.red_on is not null and cases.red_on <= ${on}`;
  const yellow = sql`cases.yellow_on is not null and cases.yellow_on <= ${on}`;
  switch (lamp) {
    case 'overdue':
      return sql<SqlBool>`(${running} and ${over} and ${lapses})`;
    case 'passed':
      return sql<SqlBool>`(${running} and ${over} and not ${lapses})`;
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

function itemOf(row: Shown, law: Law, now: Now): DeadlineItem {
  const rule = law.rulebook.find(row.rule ?? row.family);
  const name = rule?.nameZh ?? row.family;
  const status = row.status === 'none' ? 'cancelled' : row.status;
  const told = lampOf(
    {
      name,
      kind: rule?.kind ?? 'deadline',
      status,
      ...datesOf(row),
      inWorkingDays: rule?.unit === 'workday',
    },
    now,
    calendarIndex(law.calendar),
  );
  return { row, name, ...told };
}

const datesOf = (row: Shown) => ({
  due: row.due as LocalDate | null,
  dueAt: row.due_at as Instant | null,
  yellowOn: row.yellow_on as LocalDate | null,
  redOn: row.red_on as LocalDate | null,
  endedOn: row.ended_on as LocalDate | null,
  remaining: row.remaining === null ? null : { length: row.remaining, unit: row.remaining_unit as 'workday' | 'day' },
  provisional: row.provisional === 1,
});
