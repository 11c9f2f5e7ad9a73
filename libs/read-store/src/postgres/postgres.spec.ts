import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrations } from '../../../../migrations/index.js';
import { readStoreIn, removeReadStoreOf, testPostgres } from '../../../../test/support/read-stores.js';
import { TcpProxy } from '../../../../test/support/eventstoredb-double/index.js';
import { openReadStore } from '../read-store.js';
import { matterMigrations } from '../testing/matters.js';
import { type PostgresAddress, PostgresPool } from './postgres-pool.js';
import { databaseProblem } from './postgres-problem.js';

describe('the address of a PostgreSQL', () => {
  it.each(['', 'anmai.example:5432', 'mysql://anmai.example/anmai'])('is refused when it is %j', (url) =>
    expect(() => new PostgresPool({ url, schema: 'anmai' })).toThrow(
      expect.objectContaining({ code: 'database-address-unfit', details: {} }),
    ),
  );

  it.each(['', 'Anmai', 'a-b', 'a"; drop schema public'])('is refused with the schema %j', (schema) =>
    expect(() => new PostgresPool({ url: 'postgres://localhost/anmai', schema })).toThrow(
      expect.objectContaining({ code: 'database-address-unfit' }),
    ),
  );
});

describe('a failure of PostgreSQL', () => {
  it.each([
    ['57P01', 'database-unavailable'],
    ['08006', 'database-unavailable'],
    ['53300', 'database-unavailable'],
    ['ECONNREFUSED', 'database-unavailable'],
    ['28P01', 'database-refused'],
    ['3D000', 'database-refused'],
  ])('%s is told as %s, without its message', (code, told) =>
    expect(databaseProblem(Object.assign(new Error('张三'), { code }))).toMatchObject({
      code: told,
      details: { code },
    }),
  );

  it.each(['23505', '22021', '42P01', '40001'])('%s is about the statement, not the server', (code) =>
    expect(databaseProblem(Object.assign(new Error('duplicate'), { code }))).toBeUndefined(),
  );
});

const withServer = testPostgres === undefined ? describe.skip : describe;

withServer('a pool of connections to PostgreSQL', () => {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-pool-'));
  const { url, schema } = (testPostgres === undefined ? {} : readStoreIn(directory, 'postgres')) as PostgresAddress;
  const pools: PostgresPool[] = [];
  const opened = (options: Partial<PostgresAddress> = {}) => {
    const pool = new PostgresPool({ url, schema, ...options });
    pools.push(pool);
    return pool;
  };
  afterEach(async () => {
    for (const pool of pools.splice(0)) await pool.end();
  });
  afterAll(async () => {
    await removeReadStoreOf(directory);
    rmSync(directory, { recursive: true });
  });

  it('gives whole numbers as numbers, and refuses those that are none any more', async () => {
    const pool = opened();
    const { rows } = await pool.query('select 9007199254740991::bigint as most, count(*) as count from pg_class');
    expect(rows).toEqual([{ most: Number.MAX_SAFE_INTEGER, count: expect.any(Number) }]);
    await expect(pool.query('select 9007199254740992::bigint')).rejects.toThrow(RangeError);
    expect((await pool.query('select 1 as still')).rows).toEqual([{ still: 1 }]);
  });

  it('ends a statement that takes too long', async () => {
    const pool = opened({ statementMs: 500 }); // the server answers well before the pool gives up, after as long again
    await expect(pool.query('select pg_sleep(20)')).rejects.toMatchObject({
      code: 'database-unavailable',
      details: { code: '57014' },
    });
  });

  it('rolls back what throws half-way', async () => {
    const pool = opened();
    await pool.query(`create schema if not exists ${schema}`);
    await pool.query('create table half (n integer)');
    const work = pool.transaction(async (client) => {
      await client.query('insert into half values (1)');
      throw new Error('power cut');
    });
    await expect(work).rejects.toThrow('power cut');
    expect((await pool.query('select * from half')).rows).toEqual([]);
  });

  it('gives up a connection that fell silent', async () => {
    const target = new URL(url);
    const proxy = await TcpProxy.to(Number(target.port || 5432));
    target.hostname = '127.0.0.1';
    target.port = String(proxy.port);
    const pool = opened({ url: target.href, statementMs: 50, connections: 1 });
    await pool.query('select 1');
    proxy.abandon();
    await expect(pool.query('select 1')).rejects.toMatchObject({ code: 'database-unavailable' });
    expect((await pool.query('select 1 as still')).rows).toEqual([{ still: 1 }]);
    await pool.end();
    pools.pop();
    await proxy.close();
  });

  it('says when nobody answers', async () => {
    await expect(opened({ url: 'postgres://anmai@127.0.0.1:1/anmai' }).query('select 1')).rejects.toMatchObject({
      code: 'database-unavailable',
      details: { code: 'ECONNREFUSED' },
    });
  });
});

withServer('the read models in PostgreSQL', () => {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-read-'));
  afterAll(async () => {
    await removeReadStoreOf(directory);
    rmSync(directory, { recursive: true });
  });

  it('are refused as long as nobody migrated them, where others do that', async () => {
    const address = readStoreIn(directory, 'postgres');
    const expected = () => openReadStore(address, matterMigrations, 'expected');
    await expect(expected()).rejects.toMatchObject({
      code: 'read-store-behind',
      details: { migration: '0001-projections' },
    });
    await (await openReadStore(address, migrations)).close();
    await expect(expected()).rejects.toMatchObject({ details: { migration: '9000-matters' } });
    await (await openReadStore(address, matterMigrations)).close();
    await (await expected()).close();
  });

  it('are migrated once by several who start together', async () => {
    const several = await Promise.all(
      [1, 2, 3].map(() => openReadStore(readStoreIn(directory, 'postgres'), matterMigrations)),
    );
    for (const store of several) await store.close();
  });

  it('order text by code point, whatever the locale', async () => {
    const { db, close } = await openReadStore(readStoreIn(directory, 'postgres'), matterMigrations);
    const keys = ['a', 'B', '_', '张', '丁', '𠮷', 'é', 'Z'];
    for (const key of keys)
      await sql`insert into employer (key, position, history) values (${key}, '', '')`.execute(db);
    const { rows } = await sql<{ key: string }>`select key from employer order by key`.execute(db);
    expect(rows.map(({ key }) => key)).toEqual(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    await close();
  });
});
