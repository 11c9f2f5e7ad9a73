import { Problem } from '#kernel';
import { type PostgresAddress, type PostgresClient, type PostgresPool, openPostgres } from '#read-store';
import type { Operations, Statements, Value } from './operations.js';

/** Of the tables below; raised with every change to them. */
const format = 1;

const schema = `
  CREATE TABLE IF NOT EXISTS format (number integer NOT NULL);
  CREATE TABLE IF NOT EXISTS accounts (
    login text COLLATE "C" PRIMARY KEY,
    person text NOT NULL,
    password_hash text NOT NULL,
    one_time_until text COLLATE "C",
    disabled integer NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
  );
  CREATE INDEX IF NOT EXISTS accounts_person ON accounts (person);
  CREATE TABLE IF NOT EXISTS sessions (
    token_hash bytea PRIMARY KEY,
    login text COLLATE "C" NOT NULL REFERENCES accounts (login) ON DELETE CASCADE,
    began_at text COLLATE "C" NOT NULL,
    seen_at text COLLATE "C" NOT NULL
  );
  CREATE INDEX IF NOT EXISTS sessions_login ON sessions (login);
  CREATE TABLE IF NOT EXISTS failures (
    source bytea PRIMARY KEY,
    count integer NOT NULL,
    last_at text COLLATE "C" NOT NULL
  );
  CREATE INDEX IF NOT EXISTS failures_last ON failures (last_at);
  CREATE TABLE IF NOT EXISTS feeds (
    person text PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    began_at text NOT NULL
  );
`;

/** Names the lock that writers hold, one at a time: they count attempts that have no row yet to be locked. */
const writing = `select pg_advisory_xact_lock(hashtextextended(current_schema() || ' operations', 0))`;

/** A schema that several servers share: whoever signed in at one of them is signed in at all. */
export class PostgresOperations implements Operations {
  private constructor(private readonly pool: PostgresPool) {}

  /** @throws Problem `operations-ahead` when a newer program made the tables; those of the pool. */
  static async open(address: PostgresAddress): Promise<PostgresOperations> {
    const pool = await openPostgres(address);
    const operations = new PostgresOperations(pool);
    try {
      await pool.withSchema(schema);
      await operations.write(assertFormat);
      return operations;
    } catch (problem) {
      await pool.end();
      throw problem;
    }
  }

  async read<T>(work: (on: Statements) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      return await work(statementsOn(client));
    } finally {
      client.release();
    }
  }

  write<T>(work: (on: Statements) => Promise<T>): Promise<T> {
    return this.pool.transaction(async (client) => {
      await client.query(writing);
      return work(statementsOn(client));
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

async function assertFormat(on: Statements): Promise<void> {
  const found = await on.first<{ number: number }>('SELECT number FROM format');
  if (!found) await on.run('INSERT INTO format (number) VALUES (?)', format);
  else if (found.number > format)
    throw new Problem('unavailable', 'operations-ahead', { found: found.number, known: format });
}

function statementsOn(client: PostgresClient): Statements {
  const run = async <Row>(text: string, values: readonly Value[]) => {
    let n = 0;
    try {
      return await client.query<Row>(
        text.replaceAll('?', () => `$${++n}`),
        values,
      );
    } catch (problem) {
      const full = problem instanceof Problem && problem.details['code'] === '53100';
      throw full ? new Problem('unavailable', 'operations-full', {}, { cause: problem }) : problem;
    }
  };
  return {
    first: async <Row>(text: string, ...values: readonly Value[]) => (await run<Row>(text, values)).rows[0],
    all: async <Row>(text: string, ...values: readonly Value[]) => (await run<Row>(text, values)).rows,
    run: async (text, ...values) => (await run(text, values)).rowCount ?? 0,
  };
}
