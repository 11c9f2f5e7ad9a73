import type { EventStore, Projection, RecordedEvent } from '#kernel';
import type { Build } from './build.js';
import { advance } from './checkpoint.js';
import { heldIn, heldRow, hold, releaseAll } from './held-back.js';
import { foldPage } from './page.js';
import type { ReadStore } from './read-store.js';
import { UnfitCell } from './row-table.js';
import type { CheckpointRow, HeldRow } from './tables.js';

/** Above this many held streams a rebuild is less work than reading each of them. */
const mostStreams = 100;

/**
 * Folds, in log order, what the held streams have missed. The build is of no use any more after that.
 * @returns false, with nothing folded, when the rows could come out other than those of a rebuild: another stream has
 * since moved the same row on, or rows were removed, or the database refuses one; or when there is too much of it.
 */
export async function foldLate(
  log: Pick<EventStore, 'read'>,
  { db, engine }: ReadStore,
  projection: Projection,
  { table, checkpoint }: Build,
): Promise<boolean> {
  const held = await heldIn(db, projection.name, checkpoint.slot);
  const first = held[0];
  if (!first) return true;
  if (held.length > mostStreams || checkpoint.removal > first.position) return false;
  const missed = await missedBy(held, log, projection, checkpoint);
  const folded = await foldPage(log, projection, missed, (keys) => table.load(db, keys));
  if (folded.overtaken) return false;
  try {
    await db.transaction().execute(async (tx) => {
      // what is folded late is as it was told then: whoever brings rows up to something has to look again
      await advance(tx, checkpoint, { brought_up: '' });
      await releaseAll(tx, projection.name, checkpoint.slot);
      await table.write(tx, folded.rows);
      await hold(
        tx,
        [...folded.held.values()].map(({ event, code }) => heldRow(checkpoint, event, code)),
      );
    });
    return true;
  } catch (error) {
    if (error instanceof UnfitCell || engine.refusesValues(error)) return false;
    throw error;
  }
}

async function missedBy(
  held: readonly HeldRow[],
  log: Pick<EventStore, 'read'>,
  { handles }: Projection,
  { position }: CheckpointRow,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (const { stream, version } of held) events.push(...(await log.read(stream, version - 1)).events);
  return events
    .filter((event) => event.position <= position && handles.includes(event.type))
    .toSorted((a, b) => (a.position < b.position ? -1 : 1));
}
