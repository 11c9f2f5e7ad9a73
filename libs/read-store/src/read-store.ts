import { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import { type NamedMigration, assertMigrated, migrate } from './migrate.js';
import type { PostgresAddress } from './postgres/postgres-pool.js';
import { sqliteEngine } from './sqlite/sqlite-engine.js';
import type { ReadTables } from './tables.js';

/** Where the read models are kept. */
export type ReadStoreAddress =
  { readonly kind: 'sqlite'; readonly path: string } | ({ readonly kind: 'postgres' } & PostgresAddress);

/** The database of the read models. Everything in it can be made anew from the record; it is never backed up. */
export interface ReadStore {
  /** A module reads its own tables with `db.withTables<ModuleTables>()`. */
  readonly db: Kysely<ReadTables>;
  readonly engine: Engine;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its schema up to the program's, creating it when there is none.
 * @param schema `expected` where another command does that (`anmai migrate`): several processes share the database then,
 * and none of them changes it under the others.
 * @throws Problem `read-store-corrupt` (delete the file: it is rebuilt), `read-store-unavailable`, `read-store-ahead`,
 * `read-store-behind`, `migration-failed`, `sqlite-too-old`, `sqlite-pragma-refused`, `database-unavailable`,
 * `database-refused`, `database-address-unfit`.
 */
export async function openReadStore(
  address: ReadStoreAddress,
  migrations: readonly NamedMigration[],
  schema: 'migrated' | 'expected' = 'migrated',
): Promise<ReadStore> {
  const engine = await engineFor(address);
  const db = new Kysely<ReadTables>({ dialect: engine.dialect });
  try {
    await (schema === 'migrated' ? migrate : assertMigrated)(db, engine, migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, engine, close: () => db.destroy() };
}

async function engineFor(address: ReadStoreAddress): Promise<Engine> {
  switch (address.kind) {
    case 'sqlite':
      return sqliteEngine(address.path);
    case 'postgres': {
      // whoever works on SQLite never loads the client
      const { postgresEngine } = await import('./postgres/postgres-engine.js');
      return postgresEngine(address);
    }
  }
}
