import type { BureauCode, EventStore } from '#kernel';
import { ProjectionRunner, type ReadStore } from '#read-store';
import { readModels } from '../../apps/api/src/projections.js';

/** The rows of each read model, in the order of their keys. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** @param folds also brings the rows up to the record first. */
export async function rowsOf(
  store: EventStore,
  readStore: ReadStore,
  bureau: BureauCode,
  { folds = false }: { readonly folds?: boolean } = {},
): Promise<Rows> {
  const { log, projections } = await readModels(store, bureau);
  if (folds) await new ProjectionRunner({ store: log, readStore, projections }).catchUp();
  const rows: Record<string, readonly string[]> = {};
  for (const { table } of projections) {
    const found = await readStore.db
      .withTables<Record<string, { key: string }>>()
      .selectFrom(table)
      .selectAll()
      .orderBy('key')
      .execute();
    rows[table] = found.map((row) => JSON.stringify(row));
  }
  return rows;
}
