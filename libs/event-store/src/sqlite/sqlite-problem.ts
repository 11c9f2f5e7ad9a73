import Database from 'better-sqlite3';
import { Problem } from '#kernel';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Database.SqliteError ? error.code : (error as { code?: string } | undefined)?.code;

/**
 * No space left. In WAL mode SQLite then has not written the whole commit record, so the transaction is known not to
 * be recorded. SHMSIZE is the same lack of space met while the index of the WAL grows.
 */
export const isFull = (error: unknown): boolean =>
  ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'].includes(codeOf(error) ?? '');

/** A failed fsync leaves it unknown what is on the disk, and a second one may wrongly succeed: never go on after it. */
export const isFailedSync = (error: unknown): boolean =>
  ['SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_DIR_FSYNC'].includes(codeOf(error) ?? '');

const isDamaged = (code: string): boolean => code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';

export const storeFull = (cause: unknown): Problem => new Problem('unavailable', 'store-full', {}, { cause });

/** A problem for whatever SQLite threw; problems pass unchanged. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error) ?? 'unknown';
  if (isFull(error)) return storeFull(error);
  if (isDamaged(code)) return new Problem('corrupt', 'store-corrupt', { code }, { cause: error });
  return new Problem('unavailable', 'store-failed', { code }, { cause: error });
}
