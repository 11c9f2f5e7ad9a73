import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { Problem } from '#kernel';
import { problemOf } from './sqlite-problem.js';

export type Connection = Database.Database;

/** Older versions can corrupt a WAL when two connections write and checkpoint at once. */
const leastVersion = [3, 51, 3] as const;

interface Pragma {
  readonly name: string;
  readonly value: string | number;
  /** What reading it back must give. */
  readonly reads: string | number;
}

const same = (name: string, value: string | number): Pragma => ({ name, value, reads: value });

/** FULL must be set: better-sqlite3 is compiled to use NORMAL in WAL mode, which loses commits in a power cut. */
const everyConnection: readonly Pragma[] = [
  same('journal_mode', 'wal'),
  { name: 'synchronous', value: 'FULL', reads: 2 },
  { name: 'foreign_keys', value: 'ON', reads: 1 },
  same('busy_timeout', 5000),
  same('cache_size', -65536),
  { name: 'cell_size_check', value: 'ON', reads: 1 },
  { name: 'trusted_schema', value: 'OFF', reads: 0 },
  same('mmap_size', 0),
];

const writerOnly: readonly Pragma[] = [
  // a ceiling only: the writer checkpoints by itself when it is idle
  same('wal_autocheckpoint', 16_000),
  same('journal_size_limit', 64 * 1024 * 1024),
];

const readerOnly: readonly Pragma[] = [{ name: 'query_only', value: 'ON', reads: 1 }];

/** The one connection that may write and checkpoint; creates the file. @throws Problem `store-corrupt`, `sqlite-too-old`. */
export const openForWriting = (path: string): Connection => open(path, {}, [...everyConnection, ...writerOnly]);

/** A connection beside the writer's. @throws Problem `store-missing`, `store-corrupt`, `sqlite-too-old`. */
export function openForReading(path: string): Connection {
  if (!existsSync(path)) throw new Problem('not-found', 'store-missing', { path });
  return open(path, { readonly: true, fileMustExist: true }, [...everyConnection, ...readerOnly]);
}

function open(path: string, options: Database.Options, pragmas: readonly Pragma[]): Connection {
  let db: Connection | undefined;
  try {
    db = new Database(path, options);
    assertVersion(db);
    for (const pragma of pragmas) setAndAssert(db, pragma);
    return db;
  } catch (error) {
    db?.close();
    throw problemOf(error);
  }
}

function assertVersion(db: Connection): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const older = leastVersion.map((least, i) => (parts[i] ?? 0) - least).find((difference) => difference !== 0) ?? 0;
  if (older < 0) throw new Problem('unavailable', 'sqlite-too-old', { version, least: leastVersion.join('.') });
}

/** @throws Problem `sqlite-pragma-refused`: a store that is not as safe as it should be is not opened. */
function setAndAssert(db: Connection, { name, value, reads }: Pragma): void {
  // a connection that only reads cannot change the journal mode, but it must find the right one
  if (!(db.readonly && name === 'journal_mode')) db.pragma(`${name} = ${value}`);
  const found = db.pragma(name, { simple: true });
  if (found !== reads) throw new Problem('unavailable', 'sqlite-pragma-refused', { name, found: String(found) });
}
