import type { Dialect, Kysely } from 'kysely';
import type { ReadTables } from './tables.js';

/** What SQLite and PostgreSQL do differently; everything else is one Kysely for both. */
export interface Engine {
  readonly dialect: Dialect;
  /** Rows per insert: as many as it writes fastest. */
  readonly rowsPerStatement: number;
  /** Creates an empty table of the same columns, without secondary indexes. */
  createLike(tx: Kysely<ReadTables>, table: string, like: string): Promise<void>;
  /** The statements that create a table's secondary indexes. */
  indexesOf(tx: Kysely<ReadTables>, table: string): Promise<readonly string[]>;
  /** Whether the statement failed because of the values in its rows, and would fail again with the same ones. */
  refusesValues(error: unknown): boolean;
}
