import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { Problem } from '#kernel';
import type { ReadTables } from './tables.js';

/** One step of the schema: `0007-what-it-adds`. Names order as text. */
export interface NamedMigration extends Migration {
  readonly name: string;
}

/**
 * Brings the schema up to the list: all of what is missing, in one transaction.
 * @throws Problem `read-store-ahead` when the database knows a migration that this program does not,
 * `migration-failed`.
 */
export async function migrate(db: Kysely<ReadTables>, migrations: readonly NamedMigration[]): Promise<void> {
  await refuseAhead(db, migrations);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(migrations.map((m) => [m.name, m])) },
    // Kysely tells the order of past migrations by wall-clock time, and a clock may be set back
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? null;
  throw new Problem('unavailable', 'migration-failed', { migration: failed }, { cause: error });
}

async function refuseAhead(db: Kysely<ReadTables>, migrations: readonly NamedMigration[]): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return;
  const known = new Set(migrations.map((m) => m.name));
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = done.rows.find(({ name }) => !known.has(name));
  if (unknown) throw new Problem('unavailable', 'read-store-ahead', { migration: unknown.name });
}
