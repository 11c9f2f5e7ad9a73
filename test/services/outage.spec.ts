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
import { Outage } from './outage.js';
import { type RealPostgres, obtainPostgres, startPostgres } from './postgres/postgres.mjs';

jest.setTimeout(300_000);

const withServer = testPostgres === undefined ? describe.skip : describe;
const pace = { beatMs: 50, askMs: 20 };
/** So many looks at the database are refused before it comes back. */
const refusals = 20;
/** What failed is tried again after so long, unless something is recorded before. */
const retryMs = 5_000;

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
    const outage = new Outage(refusals);
    for (let refused = 0; !outage.isOverAfter(refused);) {
      await followed.look();
      const flagged = followed.health().every(({ caughtUp: current, failure }) => !current && failure !== null);
      if (flagged) refused++;
      await register();
    }
    expect(followed.health()[0]).toMatchObject({ caughtUp: false, failure: 'database-unavailable' });

    await postgres.restart();
    const outageMs = outage.lastedMs;
    const backAt = performance.now();
    enough.abort();
    await load;
    await caughtUp();
    const caughtUpMs = performance.now() - backAt;
    console.info(
      `outage ${Math.round(outageMs)} ms with ${registered} events, caught up ${Math.round(caughtUpMs)} ms after it`,
    );
    expect(caughtUpMs).toBeLessThanOrEqual(2 * Math.max(outageMs, retryMs));
    expect(await names()).toBe(registered);
    await until(() => leaders() === 1);
  });

  const leaders = (): number =>
    workers.flatMap((worker) => worker.health()).filter(({ duty, leading }) => duty === 'read-models' && leading)
      .length;
});

const isCurrent = (followed: FollowedProjections): boolean =>
  followed.health().every(({ caughtUp, failure }) => caughtUp && failure === null);
