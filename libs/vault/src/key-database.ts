import { closeSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Problem } from '#kernel';
import { type Connection, type Pragma, holdAlone, openSqlite, pragma, sqliteCode } from '#sqlite';

/** One row per subject for ever: a destroyed key leaves its row, so that it is never made anew. */
const schema = `
  CREATE TABLE IF NOT EXISTS vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    format INTEGER NOT NULL,
    command_secret BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS subject_keys (
    subject TEXT PRIMARY KEY,
    wrapped BLOB,
    made_at TEXT NOT NULL,
    destroyed_at TEXT,
    reason TEXT,
    approved_by TEXT,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
    CHECK ((destroyed_at IS NULL) = (reason IS NULL) AND (reason IS NULL) = (approved_by IS NULL))
  ) STRICT, WITHOUT ROWID;
`;

const everyConnection = [
  pragma('synchronous', 'FULL', 2),
  pragma('cell_size_check', 'ON', 1),
  pragma('trusted_schema', 'OFF', 0),
];

/** Opens the key file for its one writer, making it on first use. */
export function openForWriting(path: string): Connection {
  closeSync(openSync(path, 'a', 0o600)); // SQLite gives its WAL the mode of the file it finds
  const db = open(path, {}, [pragma('journal_mode', 'wal'), pragma('secure_delete', 'ON', 1)]);
  // what an earlier process left in the log becomes durable before any of it is relied on
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.exec(schema);
  return db;
}

/** Opens the key file beside a running writer. @throws Problem `vault-missing` when there is none. */
export function openForReading(path: string): Connection {
  try {
    return open(path, { readonly: true, fileMustExist: true });
  } catch (cause) {
    if (sqliteCode(cause) === 'SQLITE_CANTOPEN') throw new Problem('unavailable', 'vault-missing', {}, { cause });
    throw cause;
  }
}

/** Holds the vault for one process until the returned function is called. @throws Problem `vault-locked`. */
export const holdLock = (path: string): (() => void) =>
  holdAlone(`${path}.lock`, (cause) => new Problem('locked', 'vault-locked', {}, { cause }));

const open = (path: string, options: Database.Options, more: readonly Pragma[] = []): Connection =>
  openSqlite(path, { ...options, timeout: 5000 }, [...everyConnection, ...more]);
