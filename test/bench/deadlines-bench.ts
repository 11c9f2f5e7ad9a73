import Database from 'better-sqlite3';
import { join } from 'node:path';
import { DeadlineLists, DueScan, LawHistory, redate } from '#deadlines';
import {
  type Instant,
  type LocalDate,
  type PersonId,
  SystemClock,
  type EditionHash,
  type Position,
  bureauCode,
  dayAt,
  epochDay,
  startOfDay,
} from '#kernel';
import { type Law, calendarOf, parseNotice, rulebookOf, shippedLaw, shippedNotices } from '#law';
import { testNotice2027 } from '#law/testing';
import { type Projections, Reads } from '#platform';
import { type ProjectionHealth, type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../migrations/index.js';
import { bureau, casesPerOfficer, casesPerUnit, clocksPerCase, fillCases, fillDeadlines } from './deadline-rows.js';
import { type BenchLine, type BenchOptions, interleaved, percentile, rounded, seconds } from './rounds.js';

const chunk = 10_000;
/** So many that what happens to one in a hundred is seen forty times. */
const queries = 4000;
/** What a program does once when it starts is not counted. */
const warmUp = 1000;
/** Passes over millions of rows are long: fewer of them tell as much. */
const mostPasses = 3;

/** Limits at scale: the due-scan, lists, and dating anew by another law, against bare reads of the same rows. */
export async function* deadlinesBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  // a run of the usual size is a million cases, a quick one ten thousand
  const cases = events >= 20_000 ? events * 50 : events * 5;
  const rows = cases * clocksPerCase;
  const path = join(directory, 'read.db');
  await (await openReadStore({ kind: 'sqlite', path }, migrations)).close();
  const from = performance.now();
  const tell = (done: string): void => console.error(`${Math.round((performance.now() - from) / 1000)} s: ${done}`);
  const shares = fillDeadlines(path, cases, tell);
  fillCases(path, cases);
  tell('filled: what the cases are called');
  const store = await openReadStore({ kind: 'sqlite', path }, migrations);
  const line = (bench: string, unit: string, figures: { value: number }): BenchLine => ({
    bench,
    events: rows,
    unit,
    ...figures,
  });
  try {
    // whoever reads a file of this size first reads it from the disk
    await rawRead(path, rows);
    tell('read once');
    yield line('deadlines, due-scan of 1000', 'ms p99', await scans(store));
    yield line('deadlines, list of 50 by officer', 'ms p99', await lists(store, cases, 'officer'));
    yield line('deadlines, list of 50 by unit', 'ms p99', await lists(store, cases, 'unit'));

    const [raw, pass] = ['deadlines, raw, read rows', 'deadlines, date all rows anew'];
    const measured = await interleaved(
      [
        { name: raw, measure: async () => rawRead(path, rows) },
        { name: pass, measure: async () => redatePass(store, rows, new LawHistory()) },
      ],
      Math.min(rounds, mostPasses),
    );
    tell('read and dated by the same law');
    const limit = measured.get(raw)!;
    const against = (figures: { value: number }) => ({
      ratioTo: raw,
      ratio: Number((figures.value / limit.value).toFixed(3)),
    });
    yield { ...line(raw, 'rows/s', limit), ...shares };
    yield { ...line(pass, 'rows/s', measured.get(pass)!), ...against(measured.get(pass)!) };

    // each of these can be done once: the rows are then what the law makes of them
    const history = new LawHistory();
    for (const { name, law } of [afterNotice, afterRule]) {
      const at = String(history.laws.length);
      history.add({ law, edition: at.padStart(64, '0') as EditionHash, since: at as Position, because: name });
      const figures = await redatePass(store, rows, history);
      tell(`dated anew after ${name}`);
      yield { ...line(`deadlines, date anew after ${name}`, 'rows/s', figures), ...against(figures) };
    }
  } finally {
    await store.close();
  }
}

/** The same columns that dating looks at, in the same chunks. */
async function rawRead(path: string, rows: number) {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -32768');
  const select = db.prepare(
    `select key, family, rule, started_on, due, nominal, provisional, remaining, yellow_on, red_on, altered, dated_at
     from deadlines where key > ? order by key limit ?`,
  );
  let read = 0;
  const took = await seconds(() => {
    for (let after = ''; ;) {
      const page = select.all(after, chunk) as { key: string }[];
      read += page.length;
      if (page.length < chunk) return;
      after = page.at(-1)!.key;
    }
  });
  db.close();
  return { value: read / took, rowsRead: read, expected: rows };
}

async function redatePass(store: ReadStore, rows: number, history: LawHistory) {
  let changed = 0;
  const took = await seconds(async () => {
    changed = (await redate({ store, history, chunk })).changed;
  });
  return { value: rounded(rows / took), changed, changedPerSecond: rounded(changed / took) };
}

/** Whatever reaches into the year becomes firm: one row in twenty is written. */
const afterNotice: { readonly name: string; readonly law: Law } = {
  name: 'a notice',
  law: { ...shippedLaw, calendar: calendarOf([...shippedNotices, parseNotice(testNotice2027)]) },
};

/** One of the ten limits of every case gets another length: its rows are derived from what they were told, and written. */
const corrected = 'penalty-serve';
const afterRule: typeof afterNotice = {
  name: 'a rule',
  law: {
    ...afterNotice.law,
    rulebook: rulebookOf(
      shippedLaw.rulebook.rules.map((rule) => (rule.id === corrected ? { ...rule, length: rule.length! + 1 } : rule)),
    ),
  },
};

async function scans(store: ReadStore) {
  const scan = new DueScan(store);
  const first = epochDay('2026-04-01' as LocalDate);
  const times: number[] = [];
  for (let n = -warmUp; n < queries; n++) {
    const now = startOfDay(dayAt(first + Math.abs(n % 200)));
    const after = {
      key: '',
      id: '' as never,
      position: '',
      nextAt: startOfDay(dayAt(first + Math.abs(n % 200) - 1)) as Instant,
    };
    const from = performance.now();
    await scan.upTo(now, 1000, after);
    if (n >= 0) times.push(performance.now() - from);
  }
  return timesOf(times);
}

async function lists(store: ReadStore, cases: number, by: 'officer' | 'unit') {
  const visibility = { bureau: bureauCode(bureau), person: '' as PersonId, units: [], all: true };
  const law = { inForce: async () => ({ law: shippedLaw, edition: null }) };
  const deadlines = new DeadlineLists(new Reads(noProjections, store, noEnd), law, new SystemClock());
  const times: number[] = [];
  for (let n = -warmUp; n < queries; n++) {
    const number = Math.abs(n * 7919) % cases;
    const officer = `00000000-0000-5000-8000-${String(Math.floor(number / casesPerOfficer)).padStart(12, '0')}`;
    const filter = by === 'officer' ? { officer } : { unit: `测试大队${Math.floor(number / casesPerUnit)}` };
    const from = performance.now();
    const { items } = await deadlines.list({ ...filter, visibility, limit: 50 });
    if (n >= 0) times.push(performance.now() - from);
    if (items.length !== 50) throw new Error(`a list of ${items.length}`);
  }
  return timesOf(times);
}

const timesOf = (times: readonly number[]) => ({
  value: rounded(percentile(times, 99)),
  p50Ms: rounded(percentile(times, 50)),
});

/** As the server knows of its projections: all is well. */
const standing: ProjectionHealth = {
  projection: 'deadlines',
  version: 2,
  position: '' as Position,
  recordedAt: null,
  caughtUp: true,
  held: 0,
  rebuilding: null,
  failure: null,
};
const noProjections: Projections = { health: () => [standing], waitFor: async () => true };
const noEnd = { end: async () => '' as never };
