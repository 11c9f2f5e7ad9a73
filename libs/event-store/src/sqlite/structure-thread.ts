import Database from 'better-sqlite3';
import { parentPort, workerData } from 'node:worker_threads';

// Lets SQLite go through its pages and indexes while another thread goes through the events. It loads nothing of ours:
// a thread that does takes longer to start than to look.

const db = new Database(workerData as string, { readonly: true, fileMustExist: true });
db.pragma('cache_size = -65536');
db.pragma('cell_size_check = ON');
db.pragma('trusted_schema = OFF');
try {
  parentPort!.postMessage(db.pragma('integrity_check'), []);
} catch (error) {
  if (!(error instanceof Database.SqliteError)) throw error;
  parentPort!.postMessage([{ integrity_check: error.code }], []);
} finally {
  db.close();
}
