import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { Problem } from '#kernel';
import { problemOf } from './sqlite-problem.js';

/**
 * Copies a SQLite database as of one moment to a new file, while others write to it. The copy is not yet synced.
 * @throws Problem `store-missing`, `store-full`, `store-corrupt`.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new Problem('not-found', 'store-missing', { path: from });
  let db: Database.Database | undefined;
  try {
    db = new Database(from, { readonly: true, fileMustExist: true });
    // holds the moment: without it every commit of the writer would start the copy anew
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    await db.backup(to);
  } catch (error) {
    throw problemOf(error);
  } finally {
    db?.close();
  }
}
