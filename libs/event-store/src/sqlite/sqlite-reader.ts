import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Position, Problem, type RecordedEvent, type StreamId, type StreamSlice } from '#kernel';
import { positionOf } from '../position.js';
import type { StoredRow } from '../stored-row.js';
import { type Connection, openForReading } from './connection.js';
import { ReadStatements } from './read.js';
import { readStoreId } from './schema.js';
import { problemOf } from './sqlite-problem.js';

/** A store opened only to be read, beside its writer or without one. Every call is one short transaction. */
export class SqliteReader {
  readonly storeId: string;
  /** One writer stamps all events. */
  readonly timesNeverGoBack = true;
  readonly positionOf = positionOf;
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

  /**
   * What SQLite finds wrong with its own pages and indexes; empty when nothing is. Reads the whole file, in a thread of
   * its own; in this one where the program has not been compiled, as Node starts no thread from TypeScript.
   */
  async structuralDamage(): Promise<readonly string[]> {
    const url = new URL('./structure-thread.js', import.meta.url);
    const found = existsSync(url) ? await foundBy(url, this.db.name) : this.#checked();
    return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  }

  #checked(): readonly Checked[] {
    try {
      return told(() => this.db.pragma('integrity_check')) as Checked[];
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'corrupt')) throw error;
      return [{ integrity_check: String(error.details['code'] ?? error.code) }];
    }
  }

  close(): void {
    this.db.close();
  }
}

interface Checked {
  readonly integrity_check: string;
}

async function foundBy(thread: URL, path: string): Promise<readonly Checked[]> {
  const worker = new Worker(thread, { workerData: path });
  try {
    const [found] = (await once(worker, 'message')) as [readonly Checked[]];
    return found;
  } finally {
    await worker.terminate();
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
