import { type LocalDate, type Position, dayAt, epochDay } from '#kernel';
import { type CalendarIndex, type DayTerms, type DayUnit, type Law, calendarIndex, dateDays } from '#law';
import { ComposedStatements, type ReadStore } from '#read-store';
import { sql } from 'kysely';
import { turnsOf } from '../domain/thresholds.js';
import { datedRow, inputsOf } from './dated-row.js';
import type { Altered, DeadlineTables } from './deadline-row.js';
import type { LawHistory } from './law-history.js';

type Stored = DeadlineTables['deadlines'];

/** What is read of a row to see whether its dates still hold. */
const looked = [
  'key',
  'family',
  'rule',
  'started_on',
  'due',
  'nominal',
  'provisional',
  'remaining',
  'yellow_on',
  'red_on',
  'altered',
  'dated_at',
] as const satisfies readonly (keyof Stored)[];
type Looked = Pick<Stored, (typeof looked)[number]>;

export interface RedateOptions {
  readonly store: Pick<ReadStore, 'db'>;
  readonly history: LawHistory;
  /** Rows per chunk: 10,000 unless said otherwise. */
  readonly chunk?: number;
  /** Called between chunks: lets others have the database. Stops the pass when it gives false. */
  readonly pause?: () => Promise<boolean>;
}

export interface Redated {
  readonly looked: number;
  readonly changed: number;
}

/**
 * Dates every row by the latest edition, from its own inputs; writes those that change, each chunk in one transaction
 * together with the fence of the projection, so that its runner forgets what it remembered.
 */
export async function redate({ store, history, chunk = 10_000, pause }: RedateOptions): Promise<Redated> {
  const db = store.db.withTables<DeadlineTables>();
  const [ruled, moved] = [rulesChanged(history), staleness(history.latest.law)];
  const stale = (row: Looked) => ruled(row) || moved(row);
  let [after, total, changed] = ['', 0, 0];
  for (;;) {
    const rows: readonly Looked[] = await db
      .selectFrom('deadlines')
      .select(looked)
      .where('key', '>', after)
      .orderBy('key')
      .limit(chunk)
      .execute();
    const again = rows.filter(stale).map(({ key }) => key);
    if (again.length > 0) changed += await rewrite(store, again, history);
    total += rows.length;
    if (rows.length < chunk || (pause && !(await pause()))) return { looked: total, changed };
    after = rows.at(-1)!.key;
  }
}

const rowsPerQuery = 500;
/** What a law decides of a row. A row that it leaves alone is not written. */
const dates = [
  'rule',
  'status',
  'due',
  'due_at',
  'nominal',
  'provisional',
  'remaining',
  'yellow_on',
  'red_on',
  'open_clocks',
  'next_at',
] as const satisfies readonly (keyof Stored)[];

/** What dating anew writes of a row: only what differs, so that the indexes of other columns are left alone. */
const written = [
  ...dates,
  'open',
  'started_on',
  'remaining_unit',
  'ended_on',
  'sorted_by',
  'edition',
  'dated_at',
  'superseded',
  'altered',
] as const satisfies readonly (keyof Stored)[];
const told = ['key', 'id', 'bureau', 'family', 'inputs', ...written] as const satisfies readonly (keyof Stored)[];
type Rewritten = Pick<Stored, (typeof told)[number]>;

async function rewrite(store: Pick<ReadStore, 'db'>, keys: readonly string[], history: LawHistory): Promise<number> {
  const ruled = rulesChanged(history);
  const statements = new ComposedStatements();
  return store.db
    .withTables<DeadlineTables>()
    .transaction()
    .execute(async (tx) => {
      await tx
        .updateTable('projection_checkpoint')
        .set({ revision: sql<number>`revision + 1` })
        .where('projection', '=', 'deadlines')
        .where('slot', '=', 'served')
        .execute();
      let changed = 0;
      for (let from = 0; from < keys.length; from += rowsPerQuery) {
        const some = keys.slice(from, from + rowsPerQuery);
        for (const row of await tx.selectFrom('deadlines').select(told).where('key', 'in', some).execute()) {
          const fresh = underLatest(row, history);
          const moves = dates.some((column) => fresh[column] !== row[column]);
          // what another rule leaves alone is marked as looked at by it
          if (!moves && !ruled(row)) continue;
          const differing = Object.fromEntries(
            written.filter((column) => fresh[column] !== row[column]).map((column) => [column, fresh[column]]),
          );
          await statements.rows(tx, 'update', { ...differing, at: row.key }, ({ at, ...change }) =>
            tx.updateTable('deadlines').set(change).where('key', '=', at),
          );
          if (moves) changed++;
        }
      }
      return changed;
    });
}

/** Through every edition since the row was dated, so that each date it had is kept. */
function underLatest(row: Rewritten, history: LawHistory): Rewritten {
  const editions = history.between(row.dated_at as Position, '~' as Position);
  return editions.reduce((so, edition) => datedRow(so, inputsOf(so), edition), row);
}

/** Whether an edition since the row was dated changed a rule of its family: which version applies has to be asked again. */
function rulesChanged(history: LawHistory): (row: Pick<Stored, 'family' | 'dated_at'>) => boolean {
  const since = history.rulesChangedAt;
  return ({ family, dated_at: datedAt }) => (since.get(family) ?? '') > datedAt;
}

/** Whether a row's dates are others under this law. Nearly every row is dated by its start and rule alone. */
export function staleness(law: Law): (row: Looked) => boolean {
  const index = calendarIndex(law.calendar);
  const names = new DayNames();
  const terms = new Map<string, DayTerms | null>();
  const termsOf = (rule: string): DayTerms | null => {
    const known = terms.get(rule);
    if (known !== undefined) return known;
    const found = dayTerms(law, rule);
    terms.set(rule, found);
    return found;
  };
  return (row) => {
    const { rule, started_on: started, altered } = row;
    if (rule === null || started === null) return false;
    // several clocks, hours, or a rule that is no longer there: derived anew
    const counted = altered === '*' ? null : termsOf(rule);
    if (!counted) return true;
    return differs(row, started, counted, index, names);
  };
}

function differs(row: Looked, started: string, terms: DayTerms, index: CalendarIndex, names: DayNames): boolean {
  const start = names.dayOf(started);
  const dated = row.altered === null ? dateDays(index, terms, start) : dateAltered(index, terms, start, row.altered);
  if (dated.remaining) return row.due !== null || row.remaining !== dated.remaining.length;
  if (names.of(dated.due) !== row.due || names.of(dated.nominal) !== row.nominal) return true;
  if (dated.provisional !== (row.provisional === 1)) return true;
  if (row.yellow_on === null) return false;
  const { yellow, red } = turnsOf(row.family, start, dated.due, index);
  return names.of(yellow) !== row.yellow_on || names.of(red) !== row.red_on;
}

function dateAltered(index: CalendarIndex, terms: DayTerms, start: number, text: string) {
  const { p = [], e = [], s } = JSON.parse(text) as Altered;
  const own: DayTerms = s ? { ...terms, length: s[0], unit: s[1] as DayUnit } : terms;
  const pauses = p.map(([from, until]) => ({ from, until: until ?? Infinity }));
  const extensions = e.map(([length, unit, approvedOn]) => ({ length, unit: unit as DayUnit, approvedOn }));
  return dateDays(index, own, start, merged(pauses), extensions);
}

/** Pauses in order that neither overlap nor touch. @see spansOf */
function merged(spans: readonly { from: number; until: number }[]): readonly { from: number; until: number }[] {
  if (spans.length < 2) return spans;
  const kept: { from: number; until: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last && span.from <= last.until + 1) last.until = Math.max(last.until, span.until);
    else kept.push({ ...span });
  }
  return kept;
}

function dayTerms(law: Law, id: string): DayTerms | null {
  const rule = law.rulebook.find(id);
  if (!rule || rule.unit === 'hour') return null;
  return { length: rule.length ?? 0, unit: rule.unit, direction: rule.direction, roll: rule.roll };
}

/** Days as text and back: remembered, for a calendar has few of them and the rows are many. */
class DayNames {
  readonly #names = new Map<number, LocalDate>();
  readonly #days = new Map<string, number>();

  of(day: number): LocalDate {
    let name = this.#names.get(day);
    if (name === undefined) this.#names.set(day, (name = dayAt(day)));
    return name;
  }

  dayOf(name: string): number {
    let day = this.#days.get(name);
    if (day === undefined) this.#days.set(name, (day = epochDay(name as LocalDate)));
    return day;
  }
}
