import type { PostgresAddress, PostgresPool } from './postgres-pool.js';

/** The client is loaded only now: whoever works on SQLite never pays for it. @throws Problem `database-address-unfit`. */
export async function openPostgres(address: PostgresAddress): Promise<PostgresPool> {
  const { PostgresPool: Pool } = await import('./postgres-pool.js');
  return new Pool(address);
}
