import { jest } from '@jest/globals';
import grpc from '@grpc/grpc-js';
import { type EventStore, type RecordedEvent, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { EventStoreDbDouble, failure } from '../../../../test/support/eventstoredb-double/index.js';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { essence, sampleEvent, sampleStream } from '../testing/samples.js';
import { temporaryDirectory } from '../testing/temporary-directory.js';
import { EventStoreDbStore } from './eventstoredb-store.js';
import { type MovedStore, moveIntoEventStoreDb } from './move-in.js';

jest.setTimeout(30_000);

const files = temporaryDirectory();
const clock = new MovableClock();
const count = 60;
let made = 0;

describe('moving a store from SQLite into an EventStoreDB', () => {
  let double: EventStoreDbDouble;
  let source: SqliteEventStore;
  const move = (from: MovedStore = source) => moveIntoEventStoreDb(from, { url: double.url, clock });
  const opened = () => EventStoreDbStore.open({ url: double.url, clock });
  const all = async (store: EventStore): Promise<readonly RecordedEvent[]> => store.readAll(startOfLog, 1000);

  /** Lets so many appends through, then breaks one. */
  const breakAfter = (appends: number): void => {
    for (let n = 0; n < appends; n++) double.interruptions.once('append', () => undefined);
    double.interruptions.once('append', () => {
      throw failure(grpc.status.UNAVAILABLE, 'gone');
    });
  };

  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    source = new SqliteEventStore({ path: files.file(`${++made}.db`), clock });
    for (let n = 0; n < count; n++) {
      const stream = sampleStream(n % 7);
      const events = [sampleEvent(2 * n, { note: '张三 𠮷 1.0', sum: 1.5 }), sampleEvent(2 * n + 1)];
      await source.append(stream, (await source.read(stream)).head, events.slice(0, 1 + (n % 2)));
    }
  });
  afterEach(async () => {
    await source.close();
    await double.stop();
  });

  it('carries every byte, in the order of the log, under the id of the store', async () => {
    const { events, storeId } = await move();
    const store = await opened();
    expect(store.storeId).toBe(source.storeId);
    expect({ events, storeId }).toEqual({ events: count * 1.5, storeId: source.storeId });
    expect((await all(store)).map(essence)).toEqual((await all(source)).map(essence));
    await store.close();
  });

  it('goes on where it was interrupted, twice, and ends with every hash equal', async () => {
    for (const appends of [20, 15]) {
      breakAfter(appends);
      await expect(move()).rejects.toMatchObject({ code: 'store-failed' });
      await expect(opened()).rejects.toMatchObject({ code: 'store-moving-in' });
    }
    const copied: number[] = [];
    await moveIntoEventStoreDb(source, {
      url: double.url,
      clock,
      progress: (step, events) => step === 'copied' && copied.push(events),
    });
    expect(copied.at(-1)).toBeLessThan(count * 1.5 - 30);
    const store = await opened();
    expect((await all(store)).map(essence)).toEqual((await all(source)).map(essence));
    await store.close();
  });

  it('lets the streams be continued there, and is not moved a second time', async () => {
    await move();
    const store = await opened();
    const stream = sampleStream(3);
    const { head } = await source.read(stream);
    expect((await store.read(stream)).head).toEqual(head);
    const appended = await store.append(stream, head, [sampleEvent(1000)]);
    expect(appended.head.version).toBe(head.version + 1);
    await expect(move()).rejects.toMatchObject({ code: 'move-finished' });
    await store.close();
  });

  it('is refused where a store is in use', async () => {
    const used = await EventStoreDbStore.open({ url: double.url, clock, storeId: source.storeId });
    const stream = sampleStream('elsewhere');
    await used.append(stream, (await used.read(stream)).head, [sampleEvent(1)]);
    await expect(move()).rejects.toMatchObject({ code: 'move-target-used' });
    await used.close();
  });

  it('is refused where another store stands', async () => {
    await (await EventStoreDbStore.open({ url: double.url, clock })).close();
    await expect(move()).rejects.toMatchObject({ code: 'store-mismatch' });
  });

  it('stops at an event of the source whose chain does not hold', async () => {
    const damaged: MovedStore = {
      storeId: source.storeId,
      read: (...from) => source.read(...from),
      end: () => source.end(),
      readAll: async (...from) =>
        (await source.readAll(...from)).map((event, n) =>
          n === 10 ? Object.assign(Object.create(event) as RecordedEvent, { dataText: '{}' }) : event,
        ),
    };
    await expect(move(damaged)).rejects.toMatchObject({ code: 'store-corrupt', details: { reason: 'chain-broken' } });
    await expect(opened()).rejects.toMatchObject({ code: 'store-moving-in' });
  });
});
