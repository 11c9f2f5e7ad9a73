import { setImmediate as nextTurn } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { type Problem, type StreamId, VersionConflict, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { compiledThread } from '../testing/compiled-thread.js';
import { eventStoreContract } from '../testing/contract.js';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { thrownBySqlite } from '../testing/sqlite-stores.js';
import { refusalOf } from '../testing/subject.js';
import { temporaryDirectory } from '../testing/temporary-directory.js';
import { EventWriter, type FaultPoint } from './event-writer.js';
import { WorkerEventStore, type WorkerStoreOptions } from './worker-event-store.js';
import { WriterService } from './writer-service.js';

const directory = temporaryDirectory();
let files = 0;
const newPath = (): string => directory.file(`${++files}.db`);

eventStoreContract('SQLite with a writer thread', async (options) =>
  WorkerEventStore.start({ ...options, path: newPath(), threadUrl: compiledThread() }),
);

describe('a writer in its own thread', () => {
  const clock = new MovableClock();
  const stream = sampleStream(1);
  const opened: WorkerEventStore[] = [];
  const start = async (options: Partial<WorkerStoreOptions> = {}): Promise<WorkerEventStore> => {
    const store = await WorkerEventStore.start({ path: newPath(), clock, threadUrl: compiledThread(), ...options });
    opened.push(store);
    return store;
  };
  const append = async (store: WorkerEventStore, n: number, id: StreamId = stream) =>
    store.append(id, (await store.read(id)).head, [sampleEvent(n)]);
  afterEach(async () => {
    for (const store of opened.splice(0).toReversed()) await store.close();
  });

  it('refuses a second writer at once', async () => {
    const path = newPath();
    await start({ path });
    expect(await refusalOf(start({ path }))).toMatchObject({ kind: 'locked', code: 'store-locked' });
  });

  it('serves other threads over ports of their own', async () => {
    const path = newPath();
    const store = await start({ path });
    const other = WorkerEventStore.attach({ path, clock, port: store.connect() });
    opened.push(other);
    const stop = new AbortController();
    const followed = store.subscribe(startOfLog, stop.signal)[Symbol.asyncIterator]();
    const page = followed.next();
    const { head } = await append(other, 1);
    expect((await page).value).toHaveLength(1);
    expect((await store.read(stream)).head).toEqual(head);
    const [first, second] = await Promise.allSettled([
      store.append(stream, head, [sampleEvent(2)]),
      other.append(stream, head, [sampleEvent(3)]),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = [first, second].find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toBeInstanceOf(VersionConflict);
    stop.abort();
  });

  it('tells the caller what kept the writer from writing', async () => {
    const store = await start({ maxPages: 40 });
    await append(store, 1);
    const big = sampleEvent(2, { text: '案'.repeat(80_000) });
    const { head } = await store.read(stream);
    expect(await refusalOf(store.append(stream, head, [big]))).toMatchObject({
      kind: 'unavailable',
      code: 'store-full',
    });
    expect((await append(store, 3)).head.version).toBe(2);
  });

  it('leaves nobody waiting when the thread ends, and goes on reading', async () => {
    const reports: Problem[] = [];
    const store = await start({ report: (problem) => reports.push(problem) });
    await append(store, 1);
    const port = store.connect();
    const { head } = await store.read(stream);
    port.postMessage({ is: 'append', count: 1 });
    const answers = [2, 3, 4].map((n) => refusalOf(store.append(sampleStream(n), head, [sampleEvent(n)])));
    while (!store.failure) await nextTurn();
    // what the thread still got to before it ended was answered by it
    const codes = (await Promise.all(answers)).map(({ code }) => code);
    expect(['store-failed', 'version-conflict']).toEqual(expect.arrayContaining(codes));
    expect(await refusalOf(append(store, 5))).toMatchObject({
      code: 'store-failed',
      details: { reason: 'writer-gone' },
    });
    expect((await store.read(stream)).head).toEqual(head);
    expect(reports.map(({ code }) => code)).toContain('store-failed');
  });

  it('says that its thread could not be started', async () => {
    const threadUrl = new URL('file:///nowhere/writer-thread.js');
    expect(await refusalOf(start({ threadUrl }))).toMatchObject({
      code: 'store-failed',
      details: { reason: 'thread-failed' },
    });
  });

  it('tells every client that the writer takes nothing more, and why', async () => {
    const path = newPath();
    let failing = false;
    const fault = (point: FaultPoint) => {
      if (failing && point === 'commit') throw thrownBySqlite('SQLITE_IOERR_FSYNC');
    };
    const writer = new EventWriter({ path, fault });
    const service = new WriterService(writer);
    const clients = [1, 2].map(() => {
      const { port1, port2 } = new MessageChannel();
      service.connect(port1);
      return WorkerEventStore.attach({ path, clock, port: port2 });
    }) as [WorkerEventStore, WorkerEventStore];
    opened.push(...clients);
    await append(clients[0], 1);
    failing = true;
    const unknown = { code: 'store-failed', details: { reason: 'outcome-unknown' } };
    expect(await refusalOf(append(clients[0], 2))).toMatchObject(unknown);
    expect(await refusalOf(append(clients[1], 3))).toMatchObject(unknown);
    expect(clients.map(({ failure }) => failure)).toMatchObject([unknown, unknown]);
    for (const client of clients) await client.close();
    writer.close();
  });
});
