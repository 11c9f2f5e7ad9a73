import type { Projection } from '#kernel';
import { Fenced, advance, beforeAll, begin, stands } from './checkpoint.js';
import { releaseAll } from './held-back.js';
import type { ReadStore } from './read-store.js';
import type { CheckpointRow } from './tables.js';

/** Where a projection is built anew while its table is being read. */
export const nextTable = ({ table }: Projection): string => `${table}_next`;

/**
 * Begins an empty table beside the served one. It has no secondary indexes yet: they are quicker made at the end.
 * @param unfit the served checkpoint that calls for it.
 * @param abandoned the checkpoint of a rebuild that was begun and is of no use any more.
 * @throws Fenced when another runner began one, or began and finished one meanwhile.
 */
export async function beginNext(
  { db, engine }: ReadStore,
  projection: Projection,
  storeId: string,
  {
    unfit,
    abandoned,
  }: { readonly unfit?: CheckpointRow | undefined; readonly abandoned?: CheckpointRow | undefined } = {},
): Promise<CheckpointRow> {
  const start = beforeAll(projection.name, 'next', projection.version, storeId);
  const table = nextTable(projection);
  return db.transaction().execute(async (tx) => {
    const begun = abandoned ? await advance(tx, abandoned, { ...start, revision: abandoned.revision + 1 }) : start;
    if (!abandoned) await begin(tx, start);
    if (unfit && !(await stands(tx, unfit))) throw new Fenced();
    await releaseAll(tx, projection.name, 'next');
    await tx.schema.dropTable(table).ifExists().execute();
    await engine.createLike(tx, table, projection.table);
    return begun;
  });
}

/**
 * Puts the new table in the place of the served one, in one transaction: a reader sees the old rows or the new ones.
 * @throws Fenced when another runner moved one of the two on.
 */
export async function swapIn(
  { db, engine }: ReadStore,
  projection: Projection,
  served: CheckpointRow,
  next: CheckpointRow,
): Promise<CheckpointRow> {
  const { table, name } = projection;
  return db.transaction().execute(async (tx) => {
    const revision = Math.max(served.revision, next.revision) + 1;
    await advance(tx, served, { revision });
    await tx.deleteFrom('projection_checkpoint').where('projection', '=', name).where('slot', '=', 'served').execute();
    const swapped = await advance(tx, next, { slot: 'served', revision });
    await releaseAll(tx, name, 'served');
    await tx.updateTable('projection_held').set({ slot: 'served' }).where('projection', '=', name).execute();
    await engine.takePlace(tx, nextTable(projection), table);
    return swapped;
  });
}
