import Database from 'better-sqlite3';
import type { Problem } from '#kernel';
import { sqliteCode } from './sqlite-code.js';

/**
 * Makes this the only holder of a name, in this process or any other, until the returned function is called or the
 * process ends, however it ends. The hold is an open exclusive transaction on a small database at the path.
 * @param held what is thrown, at once, when there is a holder already.
 */
export function holdAlone(path: string, held: (cause: unknown) => Problem): () => void {
  const db = new Database(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    throw sqliteCode(cause).startsWith('SQLITE_BUSY') ? held(cause) : cause;
  }
  return () => db.close();
}
