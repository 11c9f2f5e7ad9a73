import Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import { Problem } from '#kernel';

/** Older versions can corrupt a WAL when two connections write and checkpoint at once. */
const leastVersion = [3, 51, 3] as const;

/** NORMAL is enough: a power cut may lose the last commits, rows and checkpoint together, and they are folded again. */
const pragmas = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'NORMAL', 1],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', 5000, 5000],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['cache_size', -16_384, -16_384],
  ['wal_autocheckpoint', 4000, 4000],
  ['journal_size_limit', 64 * 1024 * 1024, 64 * 1024 * 1024],
] as const;

/**
 * Opens the file, creating it when there is none.
 * @throws Problem `read-store-corrupt`, `read-store-unavailable`, `sqlite-too-old`, `sqlite-pragma-refused`.
 */
export function connect(path: string): SqliteDatabase {
  let db: Database.Database | undefined;
  try {
    db = new Database(path);
    assertVersion(db);
    for (const pragma of pragmas) setAndAssert(db, pragma);
    return rememberingStatements(db);
  } catch (error) {
    db?.close();
    throw problemOf(error);
  }
}

function assertVersion(db: Database.Database): void {
  const version = String(db.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const difference = leastVersion.map((least, i) => (parts[i] ?? 0) - least).find((d) => d !== 0) ?? 0;
  if (difference < 0) throw new Problem('unavailable', 'sqlite-too-old', { version, least: leastVersion.join('.') });
}

function setAndAssert(db: Database.Database, [name, value, reads]: (typeof pragmas)[number]): void {
  db.pragma(`${name} = ${value}`);
  const found = db.pragma(name, { simple: true });
  if (found !== reads) throw new Problem('unavailable', 'sqlite-pragma-refused', { name, found: String(found) });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = sqliteCode(error);
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code)
    ? new Problem('corrupt', 'read-store-corrupt', { code }, { cause: error })
    : new Problem('unavailable', 'read-store-unavailable', { code }, { cause: error });
}

/** SQLite's own name for what went wrong. */
export const sqliteCode = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? 'unknown');

/**
 * The driver makes every row an object of a shape of its own; rows made here share one, which takes two thirds of the time
 * and half of the memory. What a star stands for may change under a prepared statement: its rows stay the driver's.
 */
function givingPlainRows(statement: Database.Statement<unknown[]>, text: string): SqliteStatement {
  if (!statement.reader || text.includes('*')) return statement as SqliteStatement;
  const names = statement.columns().map(({ name }) => name);
  const blank = Object.fromEntries(names.map((name) => [name, null]));
  const rows = statement.raw() as Database.Statement<unknown[], readonly unknown[]>;
  const named = (values: readonly unknown[]): unknown => {
    const row: Record<string, unknown> = { ...blank };
    for (let i = 0; i < names.length; i++) row[names[i]!] = values[i];
    return row;
  };
  return {
    reader: true,
    all: (parameters) => rows.all(...(parameters as unknown[])).map(named),
    run: (parameters) => statement.run(...(parameters as unknown[])),
    *iterate(parameters) {
      for (const values of rows.iterate(...(parameters as unknown[]))) yield named(values);
    },
  };
}

/** Kysely prepares a statement for every query; a page's statements are long and always the same ones. */
function rememberingStatements(db: Database.Database): SqliteDatabase {
  const statements = new LRUCache<string, SqliteStatement>({ max: 500 });
  const prepare = (text: string): SqliteStatement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = givingPlainRows(db.prepare<unknown[]>(text), text);
    if (/^(select|insert|update|delete|begin|commit|rollback)\b/.test(text)) statements.set(text, statement);
    return statement;
  };
  return { prepare, close: () => db.close() };
}
