import type { CreateTableBuilder, Kysely } from 'kysely';

/** Begins the table of a projection with the two columns that the runner fills in; add the row's own columns to it. */
export const createProjectionTable = (db: Kysely<unknown>, table: string): CreateTableBuilder<string> =>
  db.schema
    .createTable(table)
    .addColumn('key', 'text', (c) => c.notNull().primaryKey())
    .addColumn('position', 'text', (c) => c.notNull()) as CreateTableBuilder<string>;
