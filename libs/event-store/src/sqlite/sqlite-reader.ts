import type { Position, RecordedEvent, StreamId, StreamSlice } from '#kernel';
import { type Connection, openForReading } from './connection.js';
import { ReadStatements } from './read.js';
import { readStoreId } from './schema.js';
import { problemOf } from './sqlite-problem.js';
import type { StoredRow } from './stored-row.js';

/** A store opened only to be read, beside its writer or without one. Every call is one short transaction. */
export class SqliteReader {
  readonly storeId: string;
  readonly #statements: ReadStatements;

  constructor(private readonly db: Connection) {
    this.storeId = readStoreId(db);
    this.#statements = new ReadStatements(db, this.storeId);
  }

  read(stream: StreamId, after = 0): StreamSlice {
    return told(() => this.#statements.read(stream, after));
  }

  readAll(after: Position, limit: number): readonly RecordedEvent[] {
    return told(() => this.#statements.readAll(after, limit));
  }

  end(): Position {
    return told(() => this.#statements.end());
  }

  /** A page of the log as stored, for whoever checks the bytes. @param after position as a number, 0 for the start. */
  storedRows(after: number, limit: number): readonly StoredRow[] {
    return told(() => this.#statements.storedRows(after, limit));
  }

  storedVersion(stream: string, version: number): StoredRow | undefined {
    return told(() => this.#statements.storedVersion(stream, version));
  }

  /** A page of the log's positions and chain hashes, without the events. */
  hashes(after: Position, limit: number): readonly (readonly [Position, Uint8Array])[] {
    return told(() => this.#statements.hashes(after, limit));
  }

  /** What SQLite finds wrong with its own pages and indexes; empty when nothing is. Reads the whole file. */
  structuralDamage(): readonly string[] {
    const found = told(() => this.db.pragma('integrity_check')) as { integrity_check: string }[];
    return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  }

  close(): void {
    this.db.close();
  }
}

/** @throws Problem `store-missing`, `store-corrupt`, `store-format-unknown`. */
export function openSqliteReader(path: string): SqliteReader {
  const db = openForReading(path);
  try {
    return new SqliteReader(db);
  } catch (error) {
    db.close();
    throw problemOf(error);
  }
}

/** Damage that SQLite meets is told as `store-corrupt`. */
function told<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw problemOf(error);
  }
}
