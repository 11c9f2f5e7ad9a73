import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { MemoryEventStore } from '#event-store';
import { type EventStore, type NewEvent, type StreamId, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Alarm, type ReadStore, openReadStore } from '#read-store';
import { relay as migration } from '../../../../migrations/0007-relay.js';
import { MemoryOutlet } from '../testing/memory-outlet.js';
import { Consumer, caseStream, placeOf, sampleEvent } from '../testing/samples.js';
import { RelayCheckpoints } from './checkpoints.js';
import { relayHealth } from './lag.js';
import { relayName } from './name.js';
import { Relay } from './relay.js';

const clock = new MovableClock();
const directory = mkdtempSync(join(tmpdir(), 'anmai-relay-'));
let databases = 0;
let readStore: ReadStore;
let store: MemoryEventStore;
let outlet: MemoryOutlet;
let checkpoints: RelayCheckpoints;
let stopping: AbortController;
let running: Promise<void>[];

/** No time passes, but others have their turn. */
const atOnce: Alarm = async (_, signal) => {
  await new Promise((turn) => setImmediate(turn));
  signal.throwIfAborted();
};

beforeEach(async () => {
  readStore = await openReadStore({ kind: 'sqlite', path: join(directory, `${++databases}.db`) }, [migration]);
  store = new MemoryEventStore({ clock });
  outlet = new MemoryOutlet();
  checkpoints = new RelayCheckpoints(readStore);
  stopping = new AbortController();
  running = [];
});

afterEach(async () => {
  stopping.abort();
  await Promise.all(running);
  await readStore.close();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function append(stream: StreamId, ...events: readonly NewEvent[]): Promise<void> {
  await store.append(stream, (await store.read(stream)).head, events);
}

/** @param count events that are told, in turn to all streams. */
async function fill(count: number, streams = 7): Promise<void> {
  for (let n = 0; n < count; n++) await append(caseStream(n % streams), sampleEvent(n));
}

function run(over: { store?: Pick<EventStore, 'storeId' | 'readAll' | 'subscribe'>; alarm?: Alarm } = {}) {
  const problems: unknown[] = [];
  const relay = new Relay({ store, checkpoints, outlet, alarm: atOnce, report: (p) => problems.push(p), ...over });
  running.push(relay.run(stopping.signal));
  return problems;
}

/** Resolves once the checkpoint is as asked for. */
async function until(holds: (known: Awaited<ReturnType<RelayCheckpoints['find']>>) => boolean): Promise<void> {
  while (!holds(await checkpoints.find(relayName))) await new Promise((turn) => setImmediate(turn));
}
const atEnd = async () => {
  const end = await store.end();
  await until((known) => known?.position === end);
};

describe('a relay', () => {
  it('tells what the contract names, by stream and in order, and goes on with what is recorded later', async () => {
    await append(caseStream(1), sampleEvent(1, 'CaseOpened', {}), sampleEvent(2), sampleEvent(3, 'InterviewHeld', {}));
    run();
    await outlet.holds(2);
    await append(caseStream(1), sampleEvent(4, 'CaseClosed', { ground: 'rectified' }));
    await outlet.holds(3);
    await atEnd();
    expect(outlet.messages.map(placeOf)).toEqual([
      ['inspection-case-1', 1],
      ['inspection-case-1', 2],
      ['inspection-case-1', 4],
    ]);
    expect(outlet.messages.map(({ topic }) => topic)).toEqual(['cases', 'cases', 'cases']);
    expect(outlet.messages.map(({ value }) => JSON.parse(value.toString()))).toEqual([
      { employer: null, matters: null, leads: null },
      { number: '测立〔2026〕2号' },
      { closureGround: 'rectified' },
    ]);
  });

  it('goes on where it stopped', async () => {
    await fill(20);
    run();
    await atEnd();
    stopping.abort();
    await Promise.all(running);
    stopping = new AbortController();
    await append(caseStream(0), sampleEvent(21));
    run();
    await outlet.holds(21);
    await atEnd();
    expect(outlet.messages).toHaveLength(21);
  });

  it('waits for a broker that is away with two pages in hand, says so, and then tells everything in order', async () => {
    await fill(2_500);
    let pages = 0;
    const counted = {
      storeId: store.storeId,
      readAll: store.readAll.bind(store),
      async *subscribe(...given: Parameters<EventStore['subscribe']>) {
        for await (const page of store.subscribe(...given)) {
          pages++;
          yield page;
        }
      },
    };
    outlet.refuse(10);
    let mostAhead = 0;
    outlet.onCall = () => (mostAhead = Math.max(mostAhead, pages));
    clock.advance(60_000);
    const problems = run({ store: counted });
    await until((known) => known?.problem === 'broker-unreachable');
    const health = await relayHealth(checkpoints, store, clock.now());
    expect(health).toEqual({ ok: false, position: startOfLog, lagMs: 60_000, problem: 'broker-unreachable' });

    outlet.onCall = () => undefined;
    await atEnd();
    expect(outlet.refused).toBe(10);
    expect(problems).toHaveLength(10);
    // it begins anew after each failure, and had read one page further each time at most
    expect(mostAhead).toBeLessThanOrEqual(2 * 11);
    const consumer = new Consumer();
    for (const message of outlet.messages) consumer.take(message);
    expect(consumer.count).toBe(2_500);
    expect(await relayHealth(checkpoints, store, clock.now())).toMatchObject({ ok: true, lagMs: 0, problem: null });
  });

  it('tells a page again when it stopped before it had kept how far it was', async () => {
    await fill(50);
    const unkept = new RelayCheckpoints(readStore);
    let lost = 0;
    unkept.advance = async (known, to) => {
      if (to.position !== undefined && lost++ === 0) throw new Error('killed');
      return checkpoints.advance(known, to);
    };
    const relay = new Relay({ store, checkpoints: unkept, outlet, alarm: atOnce });
    running.push(relay.run(stopping.signal));
    await outlet.holds(100);
    const consumer = new Consumer();
    for (const message of outlet.messages) consumer.take(message);
    expect([consumer.count, consumer.dropped]).toEqual([50, 50]);
  });

  it('does no harm beside another one: what both tell, a consumer drops', async () => {
    await fill(3_000);
    run();
    run();
    await atEnd();
    await fill(500);
    await atEnd();
    const consumer = new Consumer();
    for (const message of outlet.messages) consumer.take(message);
    expect(consumer.count).toBe(3_500);
  });

  it('notices that the store was restored, tells nothing, and begins anew when it is told to', async () => {
    await fill(10, 1);
    run();
    await atEnd();
    stopping.abort();
    await Promise.all(running);
    outlet.messages.splice(0);

    // yesterday's copy: the same store, but it went on otherwise
    const { storeId } = store;
    store = new MemoryEventStore({ clock, storeId });
    await fill(5, 1);
    for (let n = 0; n < 8; n++) await append(caseStream(0), sampleEvent(100 + n));

    stopping = new AbortController();
    run();
    await until((known) => known?.problem === 'relay-history-changed');
    expect(outlet.messages).toEqual([]);
    expect(await relayHealth(checkpoints, store, clock.now())).toMatchObject({ ok: false });

    await checkpoints.forget(relayName);
    await outlet.holds(13);
    await atEnd();
    expect(outlet.messages.map(placeOf).at(-1)).toEqual(['inspection-case-0', 13]);
  });
});
