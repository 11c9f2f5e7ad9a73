import { closeSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { Problem } from '#kernel';
import { isFull, openSqlite, pragma, sqliteCode } from '#sqlite';
import type { Operations, Statements, Value } from './operations.js';

/** Times are instants as text, which order as text. */
const schema = `
  CREATE TABLE IF NOT EXISTS accounts (
    login TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    one_time_until TEXT,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
  ) STRICT;
  CREATE INDEX IF NOT EXISTS accounts_person ON accounts (person);
  CREATE TABLE IF NOT EXISTS sessions (
    token_hash BLOB PRIMARY KEY,
    login TEXT NOT NULL REFERENCES accounts (login) ON DELETE CASCADE,
    began_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessions_login ON sessions (login);
  CREATE TABLE IF NOT EXISTS failures (
    source BLOB PRIMARY KEY,
    count INTEGER NOT NULL,
    last_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS failures_last ON failures (last_at);
  CREATE TABLE IF NOT EXISTS feeds (
    person TEXT PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    began_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

const pragmas = [
  pragma('journal_mode', 'WAL', 'wal'),
  pragma('synchronous', 'FULL', 2),
  pragma('foreign_keys', 'ON', 1),
  pragma('secure_delete', 'ON', 1),
  pragma('cell_size_check', 'ON', 1),
  pragma('trusted_schema', 'OFF', 0),
];

/**
 * A file of its own, readable to its owner alone. Several processes may have it open.
 * @throws Problem `sqlite-pragma-refused`.
 */
export class SqliteOperations implements Operations {
  readonly #db: Database.Database;
  readonly #statements: Statements;
  /** Whoever works on the connection now; the next one waits. */
  #working: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#db = open(path);
    this.#statements = statementsOn(this.#db);
  }

  read<T>(work: (on: Statements) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(this.#statements));
  }

  write<T>(work: (on: Statements) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      durably(() => this.#db.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work(this.#statements);
        durably(() => this.#db.exec('COMMIT'));
        return result;
      } catch (problem) {
        if (this.#db.inTransaction) durably(() => this.#db.exec('ROLLBACK'));
        throw problem;
      }
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => this.#db.close());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#working.then(work);
    this.#working = done.catch(() => undefined);
    return done;
  }
}

function statementsOn(db: Database.Database): Statements {
  const prepared = new LRUCache<string, Database.Statement<Value[]>>({ max: 100 });
  const prepare = (text: string): Database.Statement<Value[]> => {
    const statement = prepared.get(text) ?? db.prepare<Value[]>(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    first: async <Row>(text: string, ...values: readonly Value[]) =>
      durably(() => prepare(text).get(...values) as Row | undefined),
    all: async <Row>(text: string, ...values: readonly Value[]) => durably(() => prepare(text).all(...values) as Row[]),
    run: async (text, ...values) => durably(() => prepare(text).run(...values).changes),
  };
}

function open(path: string): Database.Database {
  closeSync(openSync(path, 'a', 0o600)); // SQLite gives its WAL the mode of the file it finds
  const db = openSqlite(path, { timeout: 5000 }, pragmas);
  try {
    db.exec(schema);
    return db;
  } catch (problem) {
    db.close();
    throw problem;
  }
}

/** Runs a piece of work on the file. @throws Problem `operations-full`, `operations-busy`, `operations-failed`. */
export function durably<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const code = sqliteCode(cause);
    if (code === '') throw cause;
    const why = isFull(cause) ? 'full' : code.startsWith('SQLITE_BUSY') ? 'busy' : 'failed';
    throw new Problem('unavailable', `operations-${why}`, {}, { cause });
  }
}
