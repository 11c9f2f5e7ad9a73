import pg from 'pg';
import { databaseProblem, unfitAddress } from './postgres-problem.js';

export interface PostgresAddress {
  /**
   * `postgres://user:password@host:5432/database`. TLS with a certificate that is verified, unless the host is this
   * machine or the address says otherwise (`sslmode=disable`).
   */
  readonly url: string;
  /** Where the tables are; lower-case letters, digits and `_`. */
  readonly schema: string;
  /** Connections at most. */
  readonly connections?: number;
  /** How long a statement may take, in ms. */
  readonly statementMs?: number;
}

/** A connection taken out of the pool. */
export interface PostgresClient {
  query<Row>(text: string, values?: readonly unknown[]): Promise<PostgresResult<Row>>;
  release(): void;
}

export type PostgresResult<Row> = Pick<pg.QueryResult, 'command' | 'rowCount'> & { rows: Row[] };

const connectMs = 5_000;
const idleMs = 30_000;
/** How much later than the server, at most, we end a statement ourselves: it comes to that only when the server is silent. */
const graceMs = 2_000;

/** Whole numbers come as numbers; one that JavaScript cannot hold exactly is a mistake, not an approximation. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`no safe integer: ${text}`);
  return value;
}

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? safeInteger
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * Connections to one schema of a PostgreSQL. A connection that fell silent or broke is given up, never used again.
 * Problems thrown by `connect` and `query`: `database-unavailable` while the server cannot be worked with,
 * `database-refused` when it does not let us in.
 */
export class PostgresPool {
  readonly schema: string;
  readonly #pool: pg.Pool;

  /** @throws Problem `database-address-unfit`. */
  constructor({ url, schema, connections = 10, statementMs = 20_000 }: PostgresAddress) {
    if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema)) throw unfitAddress();
    this.schema = schema;
    this.#pool = new pg.Pool({
      connectionString: url,
      ...transportOf(url),
      options: `-c search_path=${schema} -c client_min_messages=warning`,
      application_name: 'anmai',
      max: connections,
      connectionTimeoutMillis: connectMs,
      idleTimeoutMillis: idleMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: statementMs,
      query_timeout: statementMs + Math.min(statementMs, graceMs),
      types,
    });
    // a broken connection is told by the statement that was to run on it; an idle one leaves the pool by itself
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async connect(): Promise<PostgresClient> {
    const client = await this.#pool.connect().catch(rethrow);
    let broken = false;
    return {
      async query<Row>(text: string, values?: readonly unknown[]) {
        try {
          return (await client.query(text, values as unknown[])) as unknown as PostgresResult<Row>;
        } catch (error) {
          const problem = databaseProblem(error);
          broken ||= problem?.code === 'database-unavailable';
          throw problem ?? error;
        }
      },
      release: () => client.release(broken),
    };
  }

  /** One statement on whichever connection is free. */
  async query<Row>(text: string, values: readonly unknown[] = []): Promise<PostgresResult<Row>> {
    const client = await this.connect();
    try {
      return await client.query<Row>(text, values);
    } finally {
      client.release();
    }
  }

  /** Runs the work in one transaction; it is rolled back when the work throws. */
  async transaction<T>(work: (client: PostgresClient) => Promise<T>): Promise<T> {
    const client = await this.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      // what broke the transaction is worth telling, not that it could not be rolled back either
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** Makes the schema and what is in it, unless it is there: the statements are `if not exists` each. */
  async withSchema(statements: string): Promise<void> {
    await this.transaction(async (client) => {
      // two who make the same thing at once would fail, `if not exists` or not
      await client.query(`select pg_advisory_xact_lock(hashtextextended('anmai schema ${this.schema}', 0))`);
      await client.query(`create schema if not exists "${this.schema}"`);
      await client.query(statements);
    });
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }
}

/** @throws Problem `database-address-unfit`. */
function transportOf(text: string): Pick<pg.PoolConfig, 'ssl'> {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw unfitAddress();
  }
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) throw unfitAddress();
  const host = url.searchParams.get('host') ?? url.hostname;
  const here = host === '' || host.startsWith('/') || ['localhost', '127.0.0.1', '[::1]'].includes(host);
  return here || url.searchParams.has('sslmode') ? {} : { ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.2' } };
}

function rethrow(error: unknown): never {
  throw databaseProblem(error) ?? error;
}
