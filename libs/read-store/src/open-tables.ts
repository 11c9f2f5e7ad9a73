import { type EventStore, type Position, Problem, type Projection, startOfLog } from '#kernel';
import { Build } from './build.js';
import { beforeAll, begin, checkpointsOf, sameHistory } from './checkpoint.js';
import type { Column } from './engine.js';
import { releaseAll } from './held-back.js';
import type { ReadStore } from './read-store.js';
import { beginNext, nextTable } from './rebuild.js';
import type { RebuildReason } from './report.js';
import { RowTable } from './row-table.js';
import type { CheckpointRow } from './tables.js';

/** What a projection is folded from. */
export type EventLog = Pick<EventStore, 'storeId' | 'read' | 'readAll' | 'subscribe' | 'end'>;

/** The tables of a projection as they stand. */
export interface OpenTables {
  /** The table that is read. */
  readonly served: Build;
  /** Whether the served table is of another version or history: it is still read, but not moved on. */
  readonly frozen: boolean;
  /** The table that is to take its place. */
  readonly next: Build | undefined;
  /** How far a frozen table shows this log; `startOfLog` when it was folded from another one. */
  readonly floor: Position;
  /** Why a rebuild was begun just now. */
  readonly begun: RebuildReason | undefined;
}

/**
 * Compares the tables with the program and with the log, and begins a rebuild where they do not agree.
 * @throws Problem `projection-ahead` when a newer program folded the table (a requested rebuild takes it back),
 * `projection-table-missing` unless a migration made it, with `key` and `position`.
 * @throws Fenced when another runner is doing the same.
 */
export async function openTables(
  log: EventLog,
  store: ReadStore,
  projection: Projection,
  eventsPerCommit: number,
): Promise<OpenTables> {
  const { table, name, version } = projection;
  const known = await checkpointsOf(store.db, name);
  const stored = (known.next ?? known.served)?.version ?? 0;
  if (stored > version)
    throw new Problem('unavailable', 'projection-ahead', { projection: name, stored, known: version });
  const columns = await store.engine.columnsOf(store.db, table);
  if (!['key', 'position'].every((needed) => columns.some((column) => column.name === needed)))
    throw new Problem('invalid', 'projection-table-missing', { table });
  const rowsOf = (of: string) => new RowTable(of, columns, store.engine);

  const served = known.served ?? (await beginServed(log, store, projection, rowsOf(table)));
  const unfit = await unfitness(log, projection, served);
  const abandoned = known.next && (await unfitnessOfNext(log, store, projection, known.next, columns));
  const begun = known.next ? abandoned : unfit;
  const because = { unfit: unfit && served, abandoned: known.next };
  const next = begun ? await beginNext(store, projection, log.storeId, because) : known.next;
  return {
    served: await Build.open(log, store, projection, rowsOf(table), served, eventsPerCommit),
    frozen: unfit !== undefined,
    next: next && (await Build.open(log, store, projection, rowsOf(nextTable(projection)), next, eventsPerCommit)),
    floor: unfit === 'other-history' ? startOfLog : served.position,
    begun,
  };
}

/** Why a table cannot be moved on as it is. */
async function unfitness(
  log: EventLog,
  { version }: Projection,
  checkpoint: CheckpointRow,
): Promise<RebuildReason | undefined> {
  if (!(await sameHistory(log, checkpoint))) return 'other-history';
  return checkpoint.version === version ? undefined : 'new-version';
}

/** A rebuild that was begun before a migration changed the served table is of no use either. */
async function unfitnessOfNext(
  log: EventLog,
  store: ReadStore,
  projection: Projection,
  checkpoint: CheckpointRow,
  columns: readonly Column[],
): Promise<RebuildReason | undefined> {
  const begun = await store.engine.columnsOf(store.db, nextTable(projection));
  const namesOf = (of: readonly Column[]) => of.map(({ name }) => name).join();
  return namesOf(begun) === namesOf(columns) ? unfitness(log, projection, checkpoint) : 'new-version';
}

async function beginServed(
  log: EventLog,
  store: ReadStore,
  { name, version }: Projection,
  rows: RowTable,
): Promise<CheckpointRow> {
  const start = beforeAll(name, 'served', version, log.storeId);
  await store.db.transaction().execute(async (tx) => {
    await begin(tx, start);
    await releaseAll(tx, name, 'served');
    await rows.clear(tx);
  });
  return start;
}
