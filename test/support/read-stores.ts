import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ReadStoreAddress } from '#read-store';
import pg from 'pg';

/** `postgres://…` of a server on which the suites may make schemas; without it they run on SQLite alone. */
export const testPostgres = process.env['ANMAI_TEST_POSTGRES'] || process.env['DATABASE_URL'] || undefined;

export type DatabaseKind = ReadStoreAddress['kind'];

/**
 * The kinds of database that suites run on: PostgreSQL where there is one, SQLite elsewhere. `npm run check` runs them on
 * the one, `npm run check:services` on the other.
 */
export const databaseKinds: readonly [DatabaseKind] = [testPostgres === undefined ? 'sqlite' : 'postgres'];

/** The read store that belongs to a temporary directory: always the same one for the same directory. */
export function readStoreIn(directory: string, kind: DatabaseKind = databaseKinds[0]): ReadStoreAddress {
  return kind === 'sqlite'
    ? { kind, path: join(directory, 'read.db') }
    : { kind, url: testPostgres!, schema: schemaOf(directory), connections: 4 };
}

/** Removes what is not inside the directory. */
export async function removeReadStoreOf(directory: string): Promise<void> {
  if (testPostgres === undefined) return;
  const client = new pg.Client({ connectionString: testPostgres });
  await client.connect();
  try {
    await client.query(`set client_min_messages = warning; drop schema if exists ${schemaOf(directory)} cascade`);
  } finally {
    await client.end();
  }
}

const schemaOf = (directory: string): string =>
  `test_${createHash('sha256').update(directory).digest('hex').slice(0, 24)}`;
