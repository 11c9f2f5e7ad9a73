import type { CompiledQuery, Dialect, Expression, Kysely, SqlBool } from 'kysely';
import type { ReadTables } from './tables.js';

/** A column as the database has it. */
export interface Column {
  readonly name: string;
  /** In the words of the database. */
  readonly type: string;
}

/** What can stand in a column of a read model; booleans are 0 and 1, days and moments ISO text. */
export type Cell = string | number | null;

/** What SQLite and PostgreSQL do differently; everything else is one Kysely for both. */
export interface Engine {
  readonly dialect: Dialect;
  /** Where the tables are; undefined where a database has one place only. */
  readonly schema?: string;
  /** Rows per insert: as many as it writes fastest. */
  readonly rowsPerStatement: number;
  /** What the database says that it is, with its version. */
  versionOf(db: Kysely<ReadTables>): Promise<string>;
  /** The columns of a table in their order; none when there is no such table. */
  columnsOf(db: Kysely<ReadTables>, table: string): Promise<readonly Column[]>;
  /** The statement that writes rows, each unless a later one of its key is there. */
  upsert(table: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): CompiledQuery;
  /** Whether the column `key` holds one of these. */
  keyAmong(keys: readonly string[]): Expression<SqlBool>;
  /** Creates an empty table of the same columns, without secondary indexes. */
  createLike(tx: Kysely<ReadTables>, table: string, like: string): Promise<void>;
  /** Puts a table in the place of another, which goes; it gets the other's indexes under their names. */
  takePlace(tx: Kysely<ReadTables>, table: string, of: string): Promise<void>;
  /** Whether the statement failed because of the values in its rows, and would fail again with the same ones. */
  refusesValues(error: unknown): boolean;
}

/** `insert … on conflict` around whatever gives the rows; the same in both databases. */
export function upsertText(table: string, columns: readonly Column[], rows: string): string {
  const named = columns.map(({ name }) => `"${name}"`);
  const changed = named.filter((name) => name !== '"key"').map((name) => `${name} = excluded.${name}`);
  return (
    `insert into "${table}" (${named.join(', ')}) ${rows} ` +
    `on conflict ("key") do update set ${changed.join(', ')} where excluded."position" > "${table}"."position"`
  );
}
