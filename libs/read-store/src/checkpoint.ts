import { type Kysely, type Transaction, sql } from 'kysely';
import { type EventStore, startOfLog } from '#kernel';
import type { CheckpointRow, ReadTables, Slot } from './tables.js';

/** Another runner moved the table on: nothing was written, and what is known of the table is out of date. */
export class Fenced extends Error {
  constructor() {
    super('another runner moved the projection on');
    this.name = 'Fenced';
  }
}

/** The checkpoint of a table that holds nothing yet. */
export const beforeAll = (projection: string, slot: Slot, version: number, store: string): CheckpointRow => ({
  projection,
  slot,
  version,
  store,
  position: startOfLog,
  preceding: startOfLog,
  hash: '',
  removal: startOfLog,
  revision: 0,
  brought_up: '',
});

export async function checkpointsOf(
  db: Kysely<ReadTables>,
  projection: string,
): Promise<{ readonly served: CheckpointRow | undefined; readonly next: CheckpointRow | undefined }> {
  const rows = await db.selectFrom('projection_checkpoint').selectAll().where('projection', '=', projection).execute();
  const inSlot = (slot: Slot) => rows.find((row) => row.slot === slot);
  return { served: inSlot('served'), next: inSlot('next') };
}

/**
 * Compare and set, and the first statement of every transaction on a projection: it takes the write lock.
 * @throws Fenced when the checkpoint is no longer the one that is known.
 */
export async function advance(
  tx: Transaction<ReadTables>,
  from: CheckpointRow,
  to: Partial<CheckpointRow>,
): Promise<CheckpointRow> {
  const { projection, slot, version, store, position, revision } = from;
  const moved = { ...from, revision: revision + 1, ...to };
  const updated = await tx
    .updateTable('projection_checkpoint')
    .set(moved)
    .where((known) => known.and({ projection, slot, version, store, position, revision }))
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) throw new Fenced();
  return moved;
}

/**
 * Notes what the rows of a served table were brought up to; its runner takes the note along.
 * @param from what was noted so far.
 * @returns false when another table has come in its place, or its rows were folded late, since that was noted.
 */
export async function noteBroughtUp(
  db: Kysely<ReadTables>,
  projection: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('projection_checkpoint')
    .set({ brought_up: to, revision: sql<number>`revision + 1` })
    .where((known) => known.and({ projection, slot: 'served', brought_up: from }))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Whether the checkpoint is still the one that is known. */
export async function stands(db: Kysely<ReadTables>, known: CheckpointRow): Promise<boolean> {
  const { projection, slot, version, store, position, revision } = known;
  const found = await db
    .selectFrom('projection_checkpoint')
    .select('revision')
    .where((row) => row.and({ projection, slot, version, store, position, revision }))
    .executeTakeFirst();
  return found !== undefined;
}

/** @throws Fenced when there is a checkpoint already. */
export async function begin(tx: Transaction<ReadTables>, checkpoint: CheckpointRow): Promise<void> {
  const inserted = await tx
    .insertInto('projection_checkpoint')
    .values(checkpoint)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) throw new Fenced();
}

/** Whether a checkpoint is of this very log: another store, or one restored from a backup, shows here. */
export async function sameHistory(
  log: Pick<EventStore, 'storeId' | 'readAll'>,
  { store, position, preceding, hash }: Pick<CheckpointRow, 'store' | 'position' | 'preceding' | 'hash'>,
): Promise<boolean> {
  if (store !== log.storeId) return false;
  if (position === startOfLog) return true;
  const [event] = await log.readAll(preceding, 1);
  return event?.position === position && Buffer.from(event.hash).toString('hex') === hash;
}
