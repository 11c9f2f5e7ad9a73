/** `SQLITE_FULL`, `SQLITE_BUSY`…; empty for anything that SQLite did not throw. */
export function sqliteCode(error: unknown): string {
  // told by its code: the addon throws one error class per process, which need not be the one imported here
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_') ? code : '';
}

/**
 * No space left. In WAL mode SQLite then has not written the whole commit record, so the transaction is known not to
 * be recorded. SHMSIZE is the same lack of space met while the index of the WAL grows.
 */
export const isFull = (error: unknown): boolean => ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'].includes(sqliteCode(error));
