import Database from 'better-sqlite3';
import { Problem } from '#kernel';
import { isFull } from '#sqlite';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Database.SqliteError ? error.code : (error as { code?: string } | undefined)?.code;

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
