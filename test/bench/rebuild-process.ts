import Database from 'better-sqlite3';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store';
import { SystemClock, startOfLog } from '#kernel';
import { ProjectionRunner, type Report, openReadStore } from '#read-store';
import { migrations } from '../../migrations/index.js';
import { type CaseRow, caseList, caseListTable } from './case-list.js';
import { seconds } from './rounds.js';

// One pass over a whole log, in a process of its own so that its memory can be told apart: see rebuild-bench.

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
    for (const event of page)
      rows.set(
        event.stream,
        caseList.fold(rows.get(event.stream), event, event.stream, () => [])!,
      );
    const last = page.at(-1);
    if (!last) return;
    after = last.position;
  }
}

/** Into an empty table with its index: what follows when the file of the read models was deleted. */
async function rebuild(store: SqliteEventStore, directory: string): Promise<void> {
  const readStore = await openReadStore({ kind: 'sqlite', path: join(directory, `read-${process.pid}.db`) }, [
    ...migrations,
    caseListTable,
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
