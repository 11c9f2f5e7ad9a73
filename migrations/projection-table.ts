import type { CreateTableBuilder, Kysely } from 'kysely';

/** A portable column; `?` where it may be null. */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'bigint' | 'bigint?';

/** Begins the table of a projection: the two columns that the runner fills in, then the row's own. */
export const createProjectionTable = (
  db: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, ColumnKind>> = {},
): CreateTableBuilder<string> =>
  Object.entries(columns).reduce(
    (builder, [name, kind]) =>
      kind.endsWith('?')
        ? builder.addColumn(name, kind.slice(0, -1) as 'text')
        : builder.addColumn(name, kind as 'text', (c) => c.notNull()),
    db.schema
      .createTable(table)
      .addColumn('key', 'text', (c) => c.notNull().primaryKey())
      .addColumn('position', 'text', (c) => c.notNull()) as CreateTableBuilder<string>,
  );
