import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { jest } from '@jest/globals';
import { Problem, SystemClock, type WallClock, instantOfMs, msOfInstant } from '#kernel';
import { type Settings, sentenceOf } from '#platform';
import { pino } from 'pino';
import pg from 'pg';
import { openServerParts } from '../../apps/api/src/server-parts.js';
import { BackgroundWorker } from '../../apps/worker/src/worker.js';
import { migrations } from '../../migrations/index.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { testPostgres } from '../support/read-stores.js';

jest.setTimeout(60_000);

// What keeps a server or a worker of the distributed profile from starting, in the sentence that whoever starts it reads.

const withServer = testPostgres === undefined ? describe.skip : describe;

const system = new SystemClock();
/** How far the event store's clock is ahead of ours, ms. */
let aheadMs = 0;
const serverClock: WallClock = {
  now: () => instantOfMs(msOfInstant(system.now()) + aheadMs),
  today: () => system.today(),
};

const starts: Readonly<Record<string, (settings: Settings) => Promise<{ close(): Promise<void> }>>> = {
  server: (settings) => openServerParts(settings, undefined),
  worker: (settings) => BackgroundWorker.open(settings, pino({ level: 'silent' })),
};

withServer.each(Object.keys(starts))('a %s of the distributed profile', (program) => {
  let place: DistributedPlace;
  let closedPort: number;
  beforeAll(async () => {
    place = await DistributedPlace.make(serverClock);
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    closedPort = (listener.address() as AddressInfo).port;
    await new Promise((closed) => listener.close(closed));
  });
  afterAll(() => place.close());
  afterEach(() => (aheadMs = 0));

  const starting = async (change: Partial<Settings['profile']> = {}): Promise<string> => {
    const settings = place.settings('starting');
    const changed = { ...settings, profile: { ...settings.profile, ...change } } as Settings;
    try {
      const started = await starts[program]!(changed);
      await started.close();
      return 'started';
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return `${error.code}: ${sentenceOf(error.code, error.details)}`;
    }
  };
  const inDatabase = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: place.databaseUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  it('starts where everything is in order', async () => expect(await starting()).toBe('started'));

  it('says that the event store cannot be reached, and what to look at', async () => {
    const said = await starting({ eventStoreUrl: `esdb://127.0.0.1:${closedPort}?tls=false` });
    expect(said).toMatch(/^server-unreachable: 连接不上 EventStoreDB（.*请确认服务器已经启动、地址正确、网络畅通。$/);
  });

  it.each(['databaseUrl', 'keysUrl'] as const)('says that PostgreSQL (%s) cannot be reached', async (name) => {
    const said = await starting({ [name]: `postgres://anmai@127.0.0.1:${closedPort}/anmai` });
    expect(said).toMatch(/^(server-unreachable|database-unavailable): .*PostgreSQL.*请/);
  });

  it('says that the database was not brought up to the program, and by which command it is', async () => {
    const last = migrations.at(-1)!.name;
    await inDatabase(`delete from anmai_read.kysely_migration where name = '${last}'`);
    expect(await starting()).toBe(
      `read-store-behind: 查询库还没有升级到本程序的版本（缺 ${last}）。请先运行 anmai migrate，再启动。`,
    );
    await inDatabase(`insert into anmai_read.kysely_migration values ('${last}', 'now')`);
    expect(await starting()).toBe('started');
  });

  it('says that the database is of a newer program', async () => {
    await inDatabase(`insert into anmai_read.kysely_migration values ('9999-of-tomorrow', 'now')`);
    expect(await starting()).toMatch(/^read-store-ahead: 查询库由更新版本的程序建立（9999-of-tomorrow）。请升级程序/);
    await inDatabase(`delete from anmai_read.kysely_migration where name = '9999-of-tomorrow'`);
  });

  it.each([-2_900, 2_900])('says that the clocks of the two sides are %i ms apart', async (ms) => {
    if (!place.double) return; // a real server keeps its own time
    aheadMs = ms;
    expect(await starting()).toMatch(/^clock-skewed: 本机时钟与事件库服务器相差 -?[23] 秒，超过 2 秒。请先校准/);
    aheadMs = Math.sign(ms) * 1_500;
    expect(await starting()).toBe('started');
  });
});
