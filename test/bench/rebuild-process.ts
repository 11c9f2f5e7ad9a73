import Database from 'better-sqlite3';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store';
import { type JsonObject, type Projection, SystemClock, startOfLog } from '#kernel';
import { ProjectionRunner, type Report, openReadStore } from '#read-store';
import { createProjectionTable, migrations } from '../../migrations/index.js';
import { seconds } from './rounds.js';

// One pass over a whole log, in a process of its own so that its memory can be told apart: see rebuild-bench.

interface CaseRow {
  readonly number: string;
  readonly employer: string;
  readonly place: string;
  readonly last_statement: string;
  readonly first_on: string;
  readonly last_on: string;
  readonly interviews: number;
  readonly unpaid_amount: number;
  readonly open: number;
}

/** A case list as an inspector would look at it: nine columns, every event changes its row. */
const caseList: Projection<CaseRow> = {
  name: 'bench-case-list',
  version: 1,
  table: 'bench_case',
  handles: ['InterviewRecorded'],
  keys: (event) => [event.stream],
  fold(row, { stream, data, meta }) {
    const { place, statement, unpaid } = data as { place: string; statement: string; unpaid: { amount: number } };
    return {
      number: `监立〔2026〕${stream.slice(-6)}号`,
      employer: (data['interviewee'] as JsonObject)['subject'] as string,
      place,
      last_statement: statement.slice(0, 40),
      first_on: row?.first_on ?? meta.happenedOn,
      last_on: meta.happenedOn,
      interviews: (row?.interviews ?? 0) + 1,
      unpaid_amount: (row?.unpaid_amount ?? 0) + unpaid.amount,
      open: 1,
    };
  },
};

const pageSize = 1000;

/** The least that one could do: the rows as arrays, both texts parsed, nothing kept. */
function rawScan(path: string): void {
  const db = new Database(path, { readonly: true });
  const page = db
    .prepare('SELECT pos, stream, ver, type, meta, data, hash FROM events WHERE pos > ? ORDER BY pos LIMIT ?')
    .raw();
  let after = 0;
  let interviews = 0;
  for (;;) {
    const rows = page.all(after, pageSize) as [number, string, number, string, string, string, Buffer][];
    for (const [, , , , meta, data] of rows) if (JSON.parse(meta) && JSON.parse(data)) interviews++;
    if (rows.length === 0) break;
    after = rows.at(-1)![0];
  }
  if (interviews !== after) throw new Error('the raw scan missed events');
  db.close();
}

/** The fold alone, without a database to keep the rows in. */
async function foldOnly(store: SqliteEventStore): Promise<void> {
  const rows = new Map<string, CaseRow>();
  for (let after = startOfLog; ;) {
    const page = await store.readAll(after, pageSize);
    for (const event of page) rows.set(event.stream, caseList.fold(rows.get(event.stream), event, event.stream, () => [])!);
    const last = page.at(-1);
    if (!last) return;
    after = last.position;
  }
}

/** Into an empty table with its index: what follows when the file of the read models was deleted. */
async function rebuild(store: SqliteEventStore, directory: string): Promise<void> {
  const readStore = await openReadStore({ kind: 'sqlite', path: join(directory, `read-${process.pid}.db`) }, [
    ...migrations,
    {
      name: '9000-bench',
      async up(db) {
        await createProjectionTable(db, 'bench_case')
          .addColumn('number', 'text', (c) => c.notNull())
          .addColumn('employer', 'text', (c) => c.notNull())
          .addColumn('place', 'text', (c) => c.notNull())
          .addColumn('last_statement', 'text', (c) => c.notNull())
          .addColumn('first_on', 'text', (c) => c.notNull())
          .addColumn('last_on', 'text', (c) => c.notNull())
          .addColumn('interviews', 'integer', (c) => c.notNull())
          .addColumn('unpaid_amount', 'bigint', (c) => c.notNull())
          .addColumn('open', 'integer', (c) => c.notNull())
          .execute();
        await db.schema.createIndex('bench_case_latest').on('bench_case').columns(['open', 'last_on', 'key']).execute();
      },
    },
  ]);
  const half = Number(await store.end()) / 2;
  const report = (told: Report): void => {
    if (told.kind === 'health' && halfwayMb === 0 && Number(told.health.position) >= half) halfwayMb = peakMb();
  };
  await new ProjectionRunner({ store, readStore, projections: [caseList], report }).catchUp();
  await readStore.close();
}

/** Of the whole process so far. */
const peakMb = (): number => process.resourceUsage().maxRSS / 1024;
let halfwayMb = 0;

const [, , mode, path, directory] = process.argv as [string, string, string, string, string];
const store = new SqliteEventStore({ path, clock: new SystemClock() });
const took = await seconds(() => {
  switch (mode) {
    case 'raw':
      return rawScan(path);
    case 'fold':
      return foldOnly(store);
    default:
      return rebuild(store, directory);
  }
});
await store.close();
process.send!({ seconds: took, memory: { peakMb: peakMb(), ...(halfwayMb > 0 && { halfwayMb }) } });
