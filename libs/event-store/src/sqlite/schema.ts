import { Problem } from '#kernel';
import type { Connection } from './connection.js';

/** Raised when the tables change in a way that an older program cannot read. */
export const storeFormat = 1;

// `hash` stands before the texts: a head is then read without walking the overflow pages of a long event.
const tables = `
  CREATE TABLE store (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    id     TEXT NOT NULL,
    format INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE events (
    pos    INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    ver    INTEGER NOT NULL,
    type   TEXT NOT NULL,
    id     BLOB NOT NULL,
    cmd    BLOB NOT NULL,
    ts     INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    meta   TEXT NOT NULL,
    data   TEXT NOT NULL,
    UNIQUE (stream, ver)
  ) STRICT;

  CREATE TRIGGER events_never_change BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events never change'); END;
  CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
  CREATE TRIGGER store_never_changes BEFORE UPDATE ON store
    BEGIN SELECT RAISE(ABORT, 'the store keeps its identity'); END;
  CREATE TRIGGER store_is_never_deleted BEFORE DELETE ON store
    BEGIN SELECT RAISE(ABORT, 'the store keeps its identity'); END;
`;

const tableNames = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
const insertStore = 'INSERT INTO store (only, id, format) VALUES (1, ?, ?)';
const selectStore = 'SELECT id, format FROM store';

/** Makes the tables in an empty file; leaves a store that exists as it is. @returns whether it made them. */
export function createTables(db: Connection, storeId: string): boolean {
  return db
    .transaction(() => {
      if (db.prepare(tableNames).all().length > 0) return false;
      db.exec(tables);
      db.prepare(insertStore).run(storeId, storeFormat);
      return true;
    })
    .immediate();
}

/** @throws Problem `store-format-unknown` for a file that is not a store, or one of a newer program. */
export function readStoreId(db: Connection): string {
  const names = db.prepare(tableNames).pluck().all();
  if (!names.includes('store') || !names.includes('events')) throw unknownFormat('none');
  const { id, format } = db.prepare(selectStore).get() as { id: string; format: number };
  if (format !== storeFormat) throw unknownFormat(String(format));
  return id;
}

const unknownFormat = (found: string): Problem =>
  new Problem('corrupt', 'store-format-unknown', { found, known: storeFormat });
