import { existsSync } from 'node:fs';
import { Problem } from '#kernel';
import { type Connection, openSqlite, pragma } from '#sqlite';
import { problemOf } from './sqlite-problem.js';

export type { Connection };

/** FULL must be set: better-sqlite3 is compiled to use NORMAL in WAL mode, which loses commits in a power cut. */
const everyConnection = [
  pragma('journal_mode', 'wal'),
  pragma('synchronous', 'FULL', 2),
  pragma('foreign_keys', 'ON', 1),
  pragma('busy_timeout', 5000),
  pragma('cache_size', -65536),
  pragma('cell_size_check', 'ON', 1),
  pragma('trusted_schema', 'OFF', 0),
  pragma('mmap_size', 0),
];

const writerOnly = [
  // a ceiling only: the writer checkpoints by itself when it is idle
  pragma('wal_autocheckpoint', 16_000),
  pragma('journal_size_limit', 64 * 1024 * 1024),
];

const readerOnly = [pragma('query_only', 'ON', 1)];

/** The one connection that may write and checkpoint; creates the file. @throws Problem `store-corrupt`, `sqlite-too-old`. */
export const openForWriting = (path: string): Connection =>
  told(() => openSqlite(path, {}, [...everyConnection, ...writerOnly]));

/** A connection beside the writer's. @throws Problem `store-missing`, `store-corrupt`, `sqlite-too-old`. */
export function openForReading(path: string): Connection {
  if (!existsSync(path)) throw new Problem('not-found', 'store-missing', { path });
  return told(() => openSqlite(path, { readonly: true, fileMustExist: true }, [...everyConnection, ...readerOnly]));
}

function told<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw problemOf(error);
  }
}
