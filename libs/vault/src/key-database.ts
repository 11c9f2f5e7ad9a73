import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Problem } from '#kernel';

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

/** 3.51.3 ends a corruption that two connections on one WAL file could cause. */
const leastVersion = '3.51.3';

/** Opens the key file for its one writer, making it on first use. */
export function openForWriting(path: string): Database.Database {
  closeSync(openSync(path, 'a', 0o600)); // SQLite gives its WAL the mode of the file it finds
  const db = open(path, {});
  db.pragma('journal_mode = WAL');
  db.pragma('secure_delete = ON');
  assertPragma(db, 'journal_mode', 'wal');
  assertPragma(db, 'secure_delete', 1);
  // what an earlier process left in the log becomes durable before any of it is relied on
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.exec(schema);
  return db;
}

/** Opens the key file beside a running writer. @throws Problem `vault-missing` when there is none. */
export function openForReading(path: string): Database.Database {
  try {
    return open(path, { readonly: true, fileMustExist: true });
  } catch (cause) {
    if (sqliteCode(cause) === 'SQLITE_CANTOPEN') throw new Problem('unavailable', 'vault-missing', {}, { cause });
    throw cause;
  }
}

/** Holds the vault for one process until the returned connection closes. @throws Problem `vault-locked`. */
export function holdLock(path: string): Database.Database {
  const lock = new Database(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    if (sqliteCode(cause).startsWith('SQLITE_BUSY')) throw new Problem('locked', 'vault-locked', {}, { cause });
    throw cause;
  }
}

function open(path: string, options: Database.Options): Database.Database {
  const db = new Database(path, { ...options, timeout: 5000 });
  assertVersion(db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '');
  db.pragma('synchronous = FULL');
  db.pragma('cell_size_check = ON');
  db.pragma('trusted_schema = OFF');
  assertPragma(db, 'synchronous', 2);
  return db;
}

function assertVersion(version: string): void {
  if (weight(version) < weight(leastVersion))
    throw new Problem('unavailable', 'sqlite-too-old', { version, least: leastVersion });
}

const weight = (version: string): number =>
  version.split('.').reduce((sum, part, index) => sum + Number(part) * 1000 ** (2 - index), 0);

function assertPragma(db: Database.Database, name: string, expected: string | number): void {
  const found = db.pragma(name, { simple: true });
  if (found !== expected) throw new Problem('unavailable', 'sqlite-pragma-refused', { name, found: String(found) });
}

/** `SQLITE_FULL`, `SQLITE_BUSY`…; empty for anything that SQLite did not throw. */
export function sqliteCode(error: unknown): string {
  // told by its code: the addon throws one error class per process, which need not be the one imported here
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_') ? code : '';
}

/** No room left, for the data or for the index of the log; nothing was recorded then. */
export const isFull = (error: unknown): boolean => ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'].includes(sqliteCode(error));
