import { jest } from '@jest/globals';
import { OfficerAdministration } from '#identity';
import { Problem, SystemClock, bureauCode, startOfLog } from '#kernel';
import { type Foundation, openFoundation } from '#platform';
import { type ReadStore, openReadStore } from '#read-store';
import { pino } from 'pino';
import { BackgroundWorker } from '../../apps/worker/src/worker.js';
import { migrations } from '../../migrations/index.js';
import { DistributedPlace } from '../support/distributed-place.js';
import type { EventStoreDbDouble } from '../support/eventstoredb-double/index.js';
import { testPostgres } from '../support/read-stores.js';
import { until } from './kafka/setting.js';
import { Outage } from './outage.js';

jest.setTimeout(300_000);

// The network between the processes and the event store fails, while acts are recorded and a worker makes rows of them.
// What the adapter alone does then is held by its own suites, with timers that tests wind on.

const onDouble = testPostgres === undefined || process.env['EVENTSTORE_URL'] ? describe.skip : describe;
/** So many acts are refused before the event store can be reached again. */
const refusals = 3;

onDouble('the record, over a network that fails', () => {
  const clock = new SystemClock();
  let place: DistributedPlace;
  let double: EventStoreDbDouble;
  let foundation: Foundation;
  let readStore: ReadStore;
  let worker: BackgroundWorker;
  beforeAll(async () => {
    place = await DistributedPlace.make(clock);
    double = place.double!;
    foundation = await openFoundation(place.settings('api'), clock);
    readStore = await openReadStore(foundation.readModels, migrations, 'expected');
    worker = await BackgroundWorker.open(place.settings('worker'), pino({ level: 'silent' }), { clock });
  });
  afterAll(async () => {
    double.network.pass('freely');
    await worker.close();
    await readStore.close();
    await foundation.close();
    await place.close();
  });

  let registered = 0;
  let refused = 0;
  /** The same act is sent again until it is answered. */
  const register = async (): Promise<void> => {
    const { store, officers, hashCommand } = foundation;
    const administration = new OfficerAdministration(store, officers, clock, hashCommand);
    const name = `测试员${++registered}`;
    const act = { act: 'RegisterOfficer', name, unit: '测试大队', bureau: bureauCode('130525') } as const;
    for (;;) {
      try {
        await administration.execute({ sender: { system: 'test' }, key: `officer ${name}`, act });
        return;
      } catch (problem) {
        if (!(problem instanceof Problem) || problem.kind !== 'unavailable') throw problem;
        refused++;
      }
    }
  };
  const rows = async (): Promise<number> =>
    (await readStore.db.withTables<{ officers: object }>().selectFrom('officers').selectAll().execute()).length;

  /** Some acts before, some while it lasts, some after; then every one of them is there once. */
  const survives = async (begin: () => void, lasts: (outage: Outage) => Promise<void>): Promise<void> => {
    for (let n = 0; n < 5; n++) await register();
    refused = 0;
    begin();
    await lasts(new Outage(refusals));
    double.network.pass('freely');
    for (let n = 0; n < 5; n++) await register();
    await until(async () => (await rows()) === registered);
    const log = await foundation.store.readAll(startOfLog, 10_000);
    expect(new Set(log.map(({ meta }) => meta.id)).size).toBe(log.length);
    expect(log.filter(({ type }) => type === 'OfficerRegistered')).toHaveLength(registered);
  };

  it('loses nothing and doubles nothing when connections are cut again and again', () =>
    survives(
      () => double.network.cut(),
      async () => {
        for (let n = 0; n < 20; n++) {
          const registering = register();
          double.network.cut();
          await registering;
        }
      },
    ));

  it('refuses acts while the event store is away, and records each once when it is back', () =>
    survives(
      () => double.network.refuse(true),
      async (outage) => {
        const registering = register();
        await until(() => outage.isOverAfter(refused));
        double.network.refuse(false);
        await registering;
        expect(refused).toBeGreaterThanOrEqual(refusals);
      },
    ));

  it('goes on over a slow network', () =>
    survives(
      () => double.network.pass('slowly'),
      async () => {
        for (let n = 0; n < 5; n++) await register();
      },
    ));

  // given up after seconds of the adapter's own
  it('gives up a connection that is half open', () =>
    survives(
      () => double.network.abandon(),
      () => register(),
    ));
  it('notices that what it follows fell silent', () =>
    survives(
      () => double.silence(),
      () => register(),
    ));
});
