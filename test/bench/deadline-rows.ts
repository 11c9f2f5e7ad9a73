import Database from 'better-sqlite3';
import { type DeadlineRow, LawHistory, datedRow } from '#deadlines';
import { type EventId, type LocalDate, type Position, dayAt, epochDay } from '#kernel';
import type { Happening, Occurrence } from '#law';

// A county's limits a thousand times over: ten open limits for every case, with the dates that the projection gives them.

export const clocksPerCase = 10;
export const casesPerOfficer = 250;
export const casesPerUnit = 5000;
export const bureau = '130525';

interface Kind {
  readonly family: string;
  readonly trigger: Occurrence;
  readonly pause?: Occurrence;
  readonly extends?: true;
}

/** Ten limits of an inspection case; the first two can be suspended and extended. */
const limits: readonly Kind[] = [
  { family: 'investigation-complete', trigger: 'CaseFiled', pause: 'InvestigationSuspended', extends: true },
  { family: 'review-decide', trigger: 'ReconsiderationAccepted', pause: 'ReconsiderationSuspended', extends: true },
  { family: 'gov-info-request-answer', trigger: 'InformationRequestReceived', pause: 'OpinionSought', extends: true },
  { family: 'handling-decide', trigger: 'InvestigationConcluded', pause: 'HearingStarted' },
  { family: 'admin-litigation-file', trigger: 'ActBecameKnown', pause: 'ObstacleArose' },
  { family: 'evidence-preservation', trigger: 'EvidencePreserved' },
  { family: 'penalty-serve', trigger: 'PenaltyDecided' },
  { family: 'enforcement-publicity', trigger: 'EnforcementDecided' },
  { family: 'blacklist-decide', trigger: 'PaymentOrderExpired', extends: true },
  { family: 'inspection-doc-serve', trigger: 'OrderMade' },
];

const firstStart = epochDay('2026-03-02' as LocalDate);
/** Starts spread over so many days; the last ones reach into a year without a notice. */
const startDays = 246;

/** The n-th row of a case: one in five paused, one in ten extended. */
export class DeadlineRows {
  readonly #made = new Map<string, DeadlineRow>();
  readonly #history = new LawHistory();

  row(caseNumber: number, n: number): DeadlineRow {
    const id = `inspection-case-${String(caseNumber).padStart(8, '0')}-0000-5000-8000-000000000000`;
    const draw = (caseNumber * 7919 + n * 104_729) % 1000;
    const kind = limits[n % limits.length]!;
    const paused = kind.pause !== undefined && draw < 400;
    const extended = kind.extends === true && draw >= 400 && draw < 650;
    const start = firstStart + ((caseNumber * 31 + n * 17) % startDays);
    const made = this.#template(kind, start, paused ? 'paused' : extended ? 'extended' : 'plain');
    const officer = Math.floor(caseNumber / casesPerOfficer);
    return {
      ...made,
      id,
      officer: `00000000-0000-5000-8000-${String(officer).padStart(12, '0')}`,
      unit: `测试大队${Math.floor(caseNumber / casesPerUnit)}`,
    };
  }

  #template(kind: Kind, start: number, state: 'plain' | 'paused' | 'extended'): DeadlineRow {
    const name = `${kind.family} ${start} ${state}`;
    const known = this.#made.get(name);
    if (known) return known;
    const event = '00000000-0000-5000-8000-0000000000e1' as EventId;
    const on = dayAt(start);
    const told: Happening[] = [{ event, on, occurrence: kind.trigger }];
    if (state === 'paused') told.push({ event, on: dayAt(start + 1), occurrence: kind.pause! });
    if (state === 'extended') told.push({ event, on, extends: kind.family });
    const inputs = { told, followed: [], done: [], lapses: {} };
    const made = datedRow(blank(kind.family), inputs, this.#history.at('1' as Position));
    this.#made.set(name, made);
    return made;
  }
}

const blank = (family: string): DeadlineRow => ({
  id: 'inspection-case-0',
  kind: 'inspection-case',
  bureau,
  unit: null,
  officer: null,
  family,
  rule: null,
  subject: null,
  status: 'none',
  open: 0,
  open_clocks: 0,
  started_on: null,
  due: null,
  due_at: null,
  nominal: null,
  provisional: 0,
  remaining: null,
  remaining_unit: null,
  yellow_on: null,
  red_on: null,
  ended_on: null,
  sorted_by: '9999-12-31',
  next_at: null,
  edition: null,
  dated_at: '',
  superseded: null,
  altered: null,
  inputs: '',
});

/**
 * Fills the migrated table; indexes are put back when the rows are in. Like the product, it leaves SQLite no statistics.
 * @param tell told now and then how far it is.
 * @returns shares of the rows, in per cent.
 */
export function fillDeadlines(
  path: string,
  cases: number,
  tell: (done: string) => void = () => undefined,
): { paused: number; extended: number; provisional: number } {
  const db = new Database(path);
  db.pragma('synchronous = OFF');
  const indexes = db
    .prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = 'deadlines' and sql is not null")
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) db.exec(`drop index ${name}`);
  const rows = new DeadlineRows();
  const columns = ['key', 'position', ...Object.keys(rows.row(0, 0))];
  const insert = db.prepare(`insert into deadlines (${columns.join()}) values (${columns.map(() => '?').join()})`);
  const counts = { paused: 0, extended: 0, provisional: 0 };
  const fill = db.transaction((from: number, to: number) => {
    for (let c = from; c < to; c++)
      for (let n = 0; n < clocksPerCase; n++) {
        const row = rows.row(c, n);
        insert.run(`${row.id} ${row.family}`, '0000000000000001', ...Object.values(row));
        if (row.status === 'paused') counts.paused++;
        if (row.altered?.includes('"e"')) counts.extended++;
        counts.provisional += row.provisional;
      }
  });
  for (let from = 0; from < cases; from += 10_000) {
    fill(from, Math.min(cases, from + 10_000));
    if (from % 100_000 === 90_000) tell(`filled, cases: ${from + 10_000}`);
  }
  for (const { name, sql } of indexes) {
    db.exec(sql);
    tell(`indexed: ${name}`);
  }
  // nobody has dated these rows by the editions of the record
  db.exec("update projection_checkpoint set brought_up = '' where projection = 'deadlines'");
  db.close();
  const share = (count: number): number => Math.round((1000 * count) / (cases * clocksPerCase)) / 10;
  return { paused: share(counts.paused), extended: share(counts.extended), provisional: share(counts.provisional) };
}

/** The cases of those limits, as far as a list of limits calls them by name. */
export function fillCases(path: string, cases: number): void {
  const db = new Database(path);
  db.pragma('synchronous = OFF');
  const rows = new DeadlineRows();
  const insert = db.prepare(
    `insert into inspection_cases (key, position, id, bureau, unit, employer, matters, stage, version, number, last_on)
     values (@id, '0000000000000001', @id, @bureau, @unit, @employer, 'wages', 'investigation', 1, @number, '2026-03-02')`,
  );
  db.transaction(() => {
    for (let c = 0; c < cases; c++) {
      const { id, unit } = rows.row(c, 0);
      insert.run({ id, bureau, unit, employer: `测试用工单位${c}有限公司`, number: `监立〔2026〕${c}号` });
    }
  })();
  db.close();
}
