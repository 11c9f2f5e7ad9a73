import Database from 'better-sqlite3';
import { Problem } from '#kernel';

export type Connection = Database.Database;

export interface Pragma {
  readonly name: string;
  readonly value: string | number;
  /** What reading it back must give. */
  readonly reads: string | number;
}

/** @param reads what reading it back must give; the same unless said. */
export const pragma = (name: string, value: string | number, reads: string | number = value): Pragma => ({
  name,
  value,
  reads,
});

/** Older versions can corrupt a WAL when two connections write and checkpoint at once. */
const leastVersion = [3, 51, 3] as const;

/**
 * @throws Problem `sqlite-too-old`, `sqlite-pragma-refused` (unavailable), and whatever SQLite throws; nothing stays open
 *   then.
 */
export function openSqlite(path: string, options: Database.Options, pragmas: readonly Pragma[]): Connection {
  const db = new Database(path, options);
  try {
    assertVersion(db);
    for (const one of pragmas) setAndAssert(db, one);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function assertVersion(db: Connection): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const older = leastVersion.map((least, i) => (parts[i] ?? 0) - least).find((difference) => difference !== 0) ?? 0;
  if (older < 0) throw new Problem('unavailable', 'sqlite-too-old', { version, least: leastVersion.join('.') });
}

function setAndAssert(db: Connection, { name, value, reads }: Pragma): void {
  // a connection that only reads cannot change the journal mode, but it must find the right one
  if (!(db.readonly && name === 'journal_mode')) db.pragma(`${name} = ${value}`);
  const found = db.pragma(name, { simple: true });
  if (found !== reads) throw new Problem('unavailable', 'sqlite-pragma-refused', { name, found: String(found) });
}
