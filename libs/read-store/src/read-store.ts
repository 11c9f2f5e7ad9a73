import { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import { type NamedMigration, migrate } from './migrate.js';
import { sqliteEngine } from './sqlite/sqlite-engine.js';
import type { ReadTables } from './tables.js';

/** Where the read models are kept. */
export type ReadStoreAddress = { readonly kind: 'sqlite'; readonly path: string };

/** The database of the read models. Everything in it can be made anew from the record; it is never backed up. */
export interface ReadStore {
  /** A module reads its own tables with `db.withTables<ModuleTables>()`. */
  readonly db: Kysely<ReadTables>;
  readonly engine: Engine;
  close(): Promise<void>;
}

/**
 * Opens the database, creating it when there is none, and brings its schema up to the program's.
 * @throws Problem `read-store-corrupt` (delete the file: it is rebuilt), `read-store-unavailable`, `read-store-ahead`,
 * `migration-failed`, `sqlite-too-old`, `sqlite-pragma-refused`.
 */
export async function openReadStore(
  address: ReadStoreAddress,
  migrations: readonly NamedMigration[],
): Promise<ReadStore> {
  const engine = engineFor(address);
  const db = new Kysely<ReadTables>({ dialect: engine.dialect });
  try {
    await migrate(db, migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, engine, close: () => db.destroy() };
}

function engineFor(address: ReadStoreAddress): Engine {
  switch (address.kind) {
    case 'sqlite':
      return sqliteEngine(address.path);
  }
}
