import { jest } from '@jest/globals';
import { OfficerAdministration } from '#identity';
import {
  type NewEvent,
  type RecordedEvent,
  type StreamId,
  SystemClock,
  bookkeeping,
  bureauCode,
  commandId,
  eventId,
  localDate,
  startOfLog,
  streamId,
} from '#kernel';
import { openInlet, publicEventOf } from '#messaging';
import { type Foundation, openFoundation } from '#platform';
import { FollowedProjections, type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../migrations/index.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { testPostgres } from '../support/read-stores.js';
import { CompiledWorker } from './compiled-worker.js';
import { emptyReadStore, ownTopics, until } from './kafka/setting.js';
import { rowsOf } from './rows.js';

jest.setTimeout(180_000);

const withServer = testPostgres === undefined ? describe.skip : describe;
/** Without one the workers tell nobody what happened. */
const broker = process.env['ANMAI_KAFKA'];
const kafka = ownTopics(broker ?? '');
const bureau = bureauCode('130525');
/** So long ago that every reminder is due, and the limit itself has lapsed. */
const longAgo = localDate('2025-03-03');
const employer = { name: '测试甲公司', creditCode: null, workplace: null };
const opened = {
  type: 'CaseOpened',
  data: { leads: [], employer, matters: [], unit: '测试大队', coverage: 'complete' },
};
const filed = { type: 'CaseFiled', data: { number: null, officers: [], document: null } };
const told = ['RungReached', 'RungReached', 'RungReached', 'LimitLapsed'];

withServer('workers of one installation', () => {
  const clock = new SystemClock();
  const workers: CompiledWorker[] = [];
  let place: DistributedPlace;
  let foundation: Foundation;
  let readStore: ReadStore;
  beforeAll(async () => {
    place = await DistributedPlace.make(clock);
    foundation = await openFoundation(place.settings('api'), clock);
    readStore = await openReadStore(foundation.readModels, migrations, 'expected');
  });
  afterAll(async () => {
    for (const worker of workers) await worker.end('SIGKILL');
    await readStore.close();
    await foundation.close();
    await place.close();
  });

  let registered = 0;
  const register = async (): Promise<void> => {
    const n = ++registered;
    const { store, officers, hashCommand } = foundation;
    await new OfficerAdministration(store, officers, clock, hashCommand).execute({
      sender: { system: 'test' },
      key: `officer ${n}`,
      act: { act: 'RegisterOfficer', name: `测试员${n}`, unit: '测试大队', bureau },
    });
  };
  const cases: StreamId[] = [];
  const openCase = async (): Promise<void> => {
    const stream = streamId(`inspection-case-${String(cases.length + 1).padStart(12, '0')}`);
    cases.push(stream);
    const { head } = await foundation.store.read(stream);
    await foundation.store.append(stream, head, [happened(stream, opened, 0), happened(stream, filed, 1)]);
  };
  const started = async (node: string): Promise<CompiledWorker> => {
    const exchange = broker && { KAFKA_BROKERS: broker, KAFKA_PREFIX: kafka.prefix! };
    const worker = await CompiledWorker.start({ ...place.env(node), ...exchange });
    workers.push(worker);
    return worker;
  };
  /** Records while nobody may be leading. */
  const untilLeading = async (worker: CompiledWorker): Promise<void> => {
    for (let n = 0; n < 30; n++) await register();
    for (let n = 0; n < 3; n++) await openCase();
    await worker.leading;
  };
  const settled = async (): Promise<void> => {
    const followed = new FollowedProjections({ readStore, store: foundation.store });
    do await followed.look();
    while (followed.health().length === 0 || !followed.health().every(({ caughtUp }) => caughtUp));
  };
  const officers = async (): Promise<number> =>
    (await readStore.db.withTables<{ officers: { key: string } }>().selectFrom('officers').select('key').execute())
      .length;
  const recorded = async (): Promise<readonly RecordedEvent[]> => {
    const log: RecordedEvent[] = [];
    for (let after = startOfLog; ;) {
      const page = await foundation.store.readAll(after, 1000);
      if (page.length === 0) return log;
      log.push(...page);
      after = page.at(-1)!.position;
    }
  };
  const remindersOf = async (stream: StreamId): Promise<readonly string[]> =>
    (await foundation.store.read(streamId(`clock-${stream}`))).events.map(({ type }) => type);

  it('take over from one that is killed while it leads, and from one that sleeps; nothing is doubled by its waking', async () => {
    const first = await started('first');
    await untilLeading(first);
    const second = await started('second');
    await first.end('SIGKILL');
    await untilLeading(second);
    const third = await started('third');
    // its connections stay; what it holds is taken from it because it says nothing
    second.signal('SIGSTOP');
    await untilLeading(third);
    second.signal('SIGCONT');
    for (let n = 0; n < 20; n++) await register();
    await openCase();
    await second.resigned; // it woke in the belief that it leads, and was told otherwise
    await until(async () => (await Promise.all(cases.map(remindersOf))).every((reminders) => reminders.length >= 4));
    await settled();

    expect(await officers()).toBe(registered);
    const anew = await emptyReadStore();
    const folded = await rowsOf(foundation.store, anew, bureau, { folds: true });
    expect(await rowsOf(foundation.store, readStore, bureau)).toEqual(folded);
    await anew.remove();
    for (const stream of cases) expect(await remindersOf(stream)).toEqual(told);
    const log = await recorded();
    expect(new Set(log.map(({ meta }) => meta.id)).size).toBe(log.length);
    if (broker) await expectTold(log);
    for (const worker of [second, third]) await worker.end();
  });
});

/** Everything that leaves has arrived; what came twice apart, in the order of its stream. */
async function expectTold(log: readonly RecordedEvent[]): Promise<void> {
  const leaving = log.flatMap((event) => publicEventOf(event) ?? []);
  for (const topic of ['cases', 'limits']) {
    const expected = leaving.filter((event) => event.topic === topic).map(({ attributes }) => attributes.id);
    const order = new Map<string, string[]>();
    const ids = new Set<string>();
    const stopping = new AbortController();
    const inlet = await openInlet(kafka, { group: `consumer-${topic}` });
    await inlet.run(
      topic,
      async ({ headers }) => {
        const [id, stream] = [headers['ce_id']!, headers['ce_subject']!];
        if (!ids.has(id)) order.set(stream, [...(order.get(stream) ?? []), headers['ce_sequence']!]);
        ids.add(id);
        if (ids.size >= expected.length) stopping.abort();
      },
      stopping.signal,
    );
    expect([...ids].toSorted()).toEqual(expected.toSorted());
    for (const sequences of order.values()) expect(sequences).toEqual(sequences.toSorted());
  }
}

function happened(stream: StreamId, { type, data }: { type: string; data: object }, n: number): NewEvent {
  const command = commandId('test', stream);
  const record = bookkeeping('test', { bureau, happenedOn: longAgo, commandId: command });
  return { data: data as NewEvent['data'], meta: { id: eventId(command, n), type, schema: 1, ...record } };
}
