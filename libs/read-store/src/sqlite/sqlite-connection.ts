import type Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import { Problem } from '#kernel';
import { type Connection, openSqlite, pragma } from '#sqlite';

/** NORMAL is enough: a power cut may lose the last commits, rows and checkpoint together, and they are folded again. */
const pragmas = [
  pragma('journal_mode', 'WAL', 'wal'),
  pragma('synchronous', 'NORMAL', 1),
  pragma('foreign_keys', 'ON', 1),
  pragma('busy_timeout', 5000),
  pragma('trusted_schema', 'OFF', 0),
  pragma('cell_size_check', 'ON', 1),
  pragma('cache_size', -16_384),
  pragma('wal_autocheckpoint', 4000),
  pragma('journal_size_limit', 64 * 1024 * 1024),
];

/**
 * Opens the file, creating it when there is none.
 * @throws Problem `read-store-corrupt`, `read-store-unavailable`, `sqlite-too-old`, `sqlite-pragma-refused`.
 */
export function connect(path: string): SqliteDatabase {
  let db: Connection | undefined;
  try {
    db = openSqlite(path, {}, pragmas);
    return rememberingStatements(db);
  } catch (error) {
    db?.close();
    throw problemOf(error);
  }
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
 * The driver makes every row an object of a shape of its own; rows made here share one, which takes half of the time and
 * of the memory. What a star stands for may change under a prepared statement: its rows stay the driver's.
 */
function givingPlainRows(statement: Database.Statement<unknown[]>, text: string): SqliteStatement {
  if (!statement.reader || text.includes('*')) return statement as SqliteStatement;
  const named = rowOf(statement.columns().map(({ name }) => name));
  const rows = statement.raw() as Database.Statement<unknown[], readonly unknown[]>;
  return {
    reader: true,
    all: (parameters) => rows.all(...(parameters as unknown[])).map(named),
    run: (parameters) => statement.run(...(parameters as unknown[])),
    *iterate(parameters) {
      for (const values of rows.iterate(...(parameters as unknown[]))) yield named(values);
    },
  };
}

type MakesRow = (values: readonly unknown[]) => unknown;
const rowMakers = new LRUCache<string, MakesRow>({ max: 500 });

/** A row with these names as an object literal of its own: filled name by name it takes ten times as long to make. */
function rowOf(names: readonly string[]): MakesRow {
  const members = names.map((name, i) => `${JSON.stringify(name)}: values[${i}]`).join(', ');
  const known = rowMakers.get(members);
  if (known) return known;
  // oxlint-disable-next-line no-new-func -- nothing but the names of the columns, quoted, comes into it
  const maker = new Function('values', `return { ${members} };`) as MakesRow;
  rowMakers.set(members, maker);
  return maker;
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
