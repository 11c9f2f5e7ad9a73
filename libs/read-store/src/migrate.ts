import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { Problem } from '#kernel';
import type { Engine } from './engine.js';
import type { ReadTables } from './tables.js';

/** One step of the schema: `0007-what-it-adds`. Names order as text. */
export interface NamedMigration extends Migration {
  readonly name: string;
}

/**
 * Brings the schema up to the list: all of what is missing, in one transaction. Of several who do it at once one does.
 * @throws Problem `read-store-ahead` when the database knows a migration that this program does not,
 * `migration-failed`.
 */
export async function migrate(
  db: Kysely<ReadTables>,
  engine: Engine,
  migrations: readonly NamedMigration[],
): Promise<void> {
  await missing(db, engine, migrations);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(migrations.map((m) => [m.name, m])) },
    // Kysely tells the order of past migrations by wall-clock time, and a clock may be set back
    allowUnorderedMigrations: true,
    ...(engine.schema !== undefined && { migrationTableSchema: engine.schema }),
  });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  if (error instanceof Problem) throw error;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? null;
  throw new Problem('unavailable', 'migration-failed', { migration: failed }, { cause: error });
}

/** @throws Problem `read-store-ahead`, `read-store-behind` when a migration of this program was not taken yet. */
export async function assertMigrated(
  db: Kysely<ReadTables>,
  engine: Engine,
  migrations: readonly NamedMigration[],
): Promise<void> {
  const [migration] = await missing(db, engine, migrations);
  if (migration !== undefined) throw new Problem('unavailable', 'read-store-behind', { migration });
}

/** The migrations that the database has not taken. @throws Problem `read-store-ahead`. */
async function missing(
  db: Kysely<ReadTables>,
  engine: Engine,
  migrations: readonly NamedMigration[],
): Promise<readonly string[]> {
  const known = migrations.map(({ name }) => name);
  const begun = await engine.columnsOf(db, 'kysely_migration');
  if (begun.length === 0) return known;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const taken = rows.map(({ name }) => name);
  const unknown = taken.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Problem('unavailable', 'read-store-ahead', { migration: unknown });
  return known.filter((name) => !taken.includes(name));
}
