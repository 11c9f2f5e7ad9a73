import { MemoryEventStore } from '#event-store';
import { type EventStore, Problem, bureauCode, streamId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { RelayCheckpoints, relayHealth, tellEvents } from '#messaging';
import { ProjectionRunner, type Report } from '#read-store';
import { readModels } from '../../../apps/api/src/projections.js';
import { type ReadStoreThere, emptyReadStore, filed, fill, ownTopics, until } from './setting.js';

const address = process.env['ANMAI_KAFKA'];

(address ? describe : describe.skip)('a record restored from yesterday', () => {
  const clock = new MovableClock();
  const kafka = ownTopics(address!);
  let readStore: ReadStoreThere;
  beforeAll(async () => {
    readStore = await emptyReadStore();
  });
  afterAll(() => readStore.remove());

  const foldedFrom = async (store: EventStore): Promise<readonly Report[]> => {
    const told: Report[] = [];
    const { log, projections } = await readModels(store, bureauCode('990101'));
    await new ProjectionRunner({ store: log, readStore, projections, report: (each) => told.push(each) }).catchUp();
    return told;
  };
  /** Tells until it is so; what was reported on the way. */
  const toldFrom = async (store: EventStore, isSo: (codes: readonly string[]) => Promise<boolean>): Promise<void> => {
    const codes: string[] = [];
    const stopping = new AbortController();
    const report = (problem: unknown) => codes.push(problem instanceof Problem ? problem.code : String(problem));
    const telling = tellEvents({ kafka, store, readStore, report }, stopping.signal);
    await until(() => isSo(codes));
    stopping.abort();
    await telling;
  };
  const health = (store: EventStore) => relayHealth(new RelayCheckpoints(readStore), store, clock.now());

  it('is noticed by every projection and by the relay, although it has grown longer than it was', async () => {
    const store = new MemoryEventStore({ clock });
    await fill(store, clock, 100, 10);
    await foldedFrom(store);
    await toldFrom(store, async () => (await health(store))?.lagMs === 0);
    expect(await foldedFrom(store)).not.toContainEqual(expect.objectContaining({ kind: 'rebuilding' }));

    const yesterday = new MemoryEventStore({ clock, storeId: store.storeId });
    await fill(yesterday, clock, 50, 10);
    const other = streamId('inspection-case-other');
    for (let n = 0; n < 80; n++)
      await yesterday.append(other, (await yesterday.read(other)).head, [filed(other, n, clock)]);

    const rebuilding = (await foldedFrom(yesterday)).filter(({ kind }) => kind === 'rebuilding');
    const { projections } = await readModels(yesterday, bureauCode('990101'));
    expect(rebuilding).toEqual(
      projections.map(({ name }) => ({ kind: 'rebuilding', projection: name, reason: 'other-history' })),
    );
    await toldFrom(yesterday, async (codes) => codes.includes('relay-history-changed'));
    expect(await health(yesterday)).toMatchObject({ ok: false, problem: 'relay-history-changed' });
  }, 240_000);
});
