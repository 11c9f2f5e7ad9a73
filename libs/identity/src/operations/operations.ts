import type { PostgresAddress } from '#read-store';

// Accounts and sessions are operational data: they say who may sign in now, not what happened. What was done to an
// account stands in its person's stream.

/** A value of a statement or a column: instants are text, which orders as text. */
export type Value = string | number | Uint8Array | null;

/** Statements in the SQL that SQLite and PostgreSQL have in common; `?` stands for a value. */
export interface Statements {
  first<Row>(text: string, ...values: readonly Value[]): Promise<Row | undefined>;
  all<Row>(text: string, ...values: readonly Value[]): Promise<readonly Row[]>;
  /** @returns how many rows were changed. */
  run(text: string, ...values: readonly Value[]): Promise<number>;
}

/**
 * Where accounts and sessions are kept. Problems thrown: `operations-full`, `operations-busy`, `operations-failed` of a
 * file, `operations-full`, `database-unavailable` of a server.
 */
export interface Operations {
  read<T>(work: (on: Statements) => Promise<T>): Promise<T>;
  /** In one transaction; of all that write, in whichever process, one at a time. */
  write<T>(work: (on: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A file, `operations.db`, or a schema that several servers share. */
export type OperationsAddress = string | PostgresAddress;

/**
 * Opens it, making its tables on first use.
 * @throws Problem `sqlite-pragma-refused`, `operations-ahead`, and those of `Operations`.
 */
export async function openOperations(where: OperationsAddress): Promise<Operations> {
  if (typeof where === 'string') {
    const { SqliteOperations } = await import('./sqlite-operations.js');
    return new SqliteOperations(where);
  }
  const { PostgresOperations } = await import('./postgres-operations.js');
  return PostgresOperations.open(where);
}
