import type { Kysely, Transaction } from 'kysely';
import type { Position, RecordedEvent, StreamId } from '#kernel';
import type { CheckpointRow, HeldRow, ReadTables, Slot } from './tables.js';

/** What a read must say of a stream: the projection shows nothing of it from this event on. */
export interface HeldBack {
  readonly stream: StreamId;
  /** Of the first event that is not shown. */
  readonly position: Position;
  /** Code of the problem, or the name of the error, that the event met. */
  readonly code: string;
}

/** Which of the streams a projection holds back; most often none. */
export async function heldBack(
  db: Kysely<ReadTables>,
  projection: string,
  streams: readonly StreamId[],
): Promise<readonly HeldBack[]> {
  if (streams.length === 0) return [];
  return db
    .selectFrom('projection_held')
    .select(['stream', 'position', 'code'])
    .where('projection', '=', projection)
    .where('slot', '=', 'served')
    .where('stream', 'in', streams)
    .orderBy('position')
    .execute();
}

/** @param at where the table stands that holds the event's stream back. */
export const heldRow = (at: CheckpointRow, { stream, version, position }: RecordedEvent, code: string): HeldRow => ({
  projection: at.projection,
  slot: at.slot,
  stream,
  version,
  position,
  code,
});

export async function heldIn(db: Kysely<ReadTables>, projection: string, slot: Slot): Promise<readonly HeldRow[]> {
  return db
    .selectFrom('projection_held')
    .selectAll()
    .where('projection', '=', projection)
    .where('slot', '=', slot)
    .orderBy('position')
    .execute();
}

export async function releaseAll(tx: Transaction<ReadTables>, projection: string, slot: Slot): Promise<void> {
  await tx.deleteFrom('projection_held').where('projection', '=', projection).where('slot', '=', slot).execute();
}

export async function hold(tx: Transaction<ReadTables>, held: readonly HeldRow[]): Promise<void> {
  for (let i = 0; i < held.length; i += 100)
    await tx
      .insertInto('projection_held')
      .values(held.slice(i, i + 100))
      .execute();
}
