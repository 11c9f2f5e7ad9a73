import { setImmediate as nextTurn } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { OfficerAdministration } from '#identity';
import { SystemClock, bureauCode } from '#kernel';
import { type Foundation, openFoundation } from '#platform';
import { FollowedProjections, type ReadStore, openReadStore } from '#read-store';
import { pino } from 'pino';
import { BackgroundWorker } from '../../apps/worker/src/worker.js';
import { migrations } from '../../migrations/index.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { until } from '../support/eventstoredb-double/until.js';
import { testPostgres } from '../support/read-stores.js';
import { type RealPostgres, obtainPostgres, startPostgres } from './postgres/postgres.mjs';

jest.setTimeout(120_000);

const withServer = testPostgres === undefined ? describe.skip : describe;
const pace = { beatMs: 50, askMs: 20 };
/** An outage lasts until so many looks at the database were refused. */
const refusals = 20;

withServer('PostgreSQL stopped in the middle of its work', () => {
  const clock = new SystemClock();
  let postgres: RealPostgres;
  let place: DistributedPlace;
  let foundation: Foundation;
  let readStore: ReadStore;
  let workers: readonly BackgroundWorker[];
  beforeAll(async () => {
    // one of its own, for this one is broken
    postgres = await startPostgres(obtainPostgres().bin!);
    place = await DistributedPlace.make(clock, postgres.url);
    foundation = await openFoundation(place.settings('api'), clock);
    readStore = await openReadStore(foundation.readModels, migrations, 'expected');
    const open = (node: string) =>
      BackgroundWorker.open(place.settings(node), pino({ level: 'silent' }), { clock, leadership: pace });
    workers = await Promise.all(['one', 'other'].map(open));
  });
  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await readStore.close();
    await foundation.close();
    await place.close();
    await postgres.stop();
  });

  const names = async (): Promise<number> =>
    (await readStore.db.withTables<{ officers: { key: string } }>().selectFrom('officers').select('key').execute())
      .length;

  it('leaves the record working, flags the reads, loses nothing and doubles nothing', async () => {
    const { store, officers, hashCommand } = foundation;
    const administration = new OfficerAdministration(store, officers, clock, hashCommand);
    const followed = new FollowedProjections({ readStore, store });
    let registered = 0;
    const register = async (): Promise<void> => {
      const n = ++registered;
      const act = {
        act: 'RegisterOfficer',
        name: `测试员${n}`,
        unit: '测试大队',
        bureau: bureauCode('130525'),
      } as const;
      await administration.execute({ sender: { system: 'test' }, key: `officer ${n}`, act });
    };
    const caughtUp = async (): Promise<void> => {
      do await followed.look();
      while (!followed.health().some(({ projection }) => projection === 'officers') || !isCurrent(followed));
    };

    for (let n = 0; n < 20; n++) await register();
    await caughtUp();
    expect(await names()).toBe(registered);

    const enough = new AbortController();
    const load = (async () => {
      while (!enough.signal.aborted) await register();
    })();
    const before = registered;
    await until(() => registered >= before + 20);
    await postgres.kill();
    const downAt = performance.now();
    for (let refused = 0; refused < refusals;) {
      await followed.look();
      const flagged = followed.health().every(({ caughtUp: current, failure }) => !current && failure !== null);
      if (flagged) refused++;
      await register();
    }
    const outageMs = performance.now() - downAt;
    expect(followed.health()[0]).toMatchObject({ caughtUp: false, failure: 'database-unavailable' });

    await postgres.restart();
    const backAt = performance.now();
    enough.abort();
    await load;
    await caughtUp();
    console.info(`outage ${Math.round(outageMs)} ms, caught up ${Math.round(performance.now() - backAt)} ms after it`);
    expect(await names()).toBe(registered);
    expect(await numberOfLeaders()).toBe(1);
  });

  const numberOfLeaders = async (): Promise<number> => {
    for (;;) {
      const leading = workers.flatMap((worker) => worker.health()).filter(({ duty }) => duty === 'read-models');
      if (leading.some((health) => health.leading)) return leading.filter((health) => health.leading).length;
      await nextTurn();
    }
  };
});

const isCurrent = (followed: FollowedProjections): boolean =>
  followed.health().every(({ caughtUp, failure }) => caughtUp && failure === null);
