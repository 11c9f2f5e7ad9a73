import Database from 'better-sqlite3';
import { Problem } from '#kernel';

/**
 * Makes this the only writer of the store, in this process or any other, until the returned function is called or the
 * process ends. The lock is an open exclusive transaction on a small database of its own, so readers are not disturbed.
 * @throws Problem `store-locked` at once when there is a writer already.
 */
export function lockWriter(path: string): () => void {
  const db = new Database(`${path}-lock`, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    throw new Problem('locked', 'store-locked', { path }, { cause });
  }
  return () => db.close();
}
