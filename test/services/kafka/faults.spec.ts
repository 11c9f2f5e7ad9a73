import { jest } from '@jest/globals';
import { MemoryEventStore } from '#event-store';
import { Problem } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { RelayCheckpoints, openInlet, relayHealth, tellEvents } from '#messaging';
import { type RealKafka, startKafka } from './kafka.mjs';
import { Outage } from '../outage.js';
import { Consumer, emptyReadStore, fill, ownTopics, until } from './setting.js';

// On a broker of its own, which is killed and frozen: others share the one at ANMAI_KAFKA.

const jars = process.env['ANMAI_KAFKA_JARS'];
/** Calls that are refused before the broker comes back. */
const refusals = 3;

jest.setTimeout(300_000);

(jars ? describe : describe.skip)('a real Kafka that fails', () => {
  let broker: RealKafka;
  const clock = new MovableClock();

  beforeAll(async () => {
    broker = await startKafka(jars!);
  });
  afterAll(() => broker.stop());

  const codeOf = (problem: unknown): string => (problem instanceof Problem ? problem.code : String(problem));

  it('is waited for by the relay, which says how far it is behind and then tells everything in order', async () => {
    const events = 20_000;
    const store = new MemoryEventStore({ clock });
    const readStore = await emptyReadStore();
    const checkpoints = new RelayCheckpoints(readStore);
    const kafka = ownTopics(broker.address);
    const [stopping, reading] = [new AbortController(), new AbortController()];
    const problems: string[] = [];
    await fill(store, clock, events / 2, 100);
    const telling = tellEvents(
      { kafka, store, readStore, report: (problem) => problems.push(codeOf(problem)) },
      stopping.signal,
    );
    const consumer = new Consumer();
    const inlet = await openInlet(kafka, { group: 'consumer' });
    const taking = inlet.run('cases', async ({ headers }) => consumer.take(headers), reading.signal);

    await until(() => consumer.taken > 1_000);
    await broker.kill();
    const outage = new Outage(refusals);
    await fill(store, clock, events / 2, 100);
    clock.advance(60_000);
    const before = process.memoryUsage().rss;
    await until(() => outage.isOverAfter(problems.length));
    const waiting = await relayHealth(checkpoints, store, clock.now());
    expect(waiting).toMatchObject({ ok: false, problem: 'broker-unreachable', lagMs: 60_000 });
    const grown = (process.memoryUsage().rss - before) / 1_048_576;

    await broker.restart();
    await until(async () => (await relayHealth(checkpoints, store, clock.now()))?.lagMs === 0);
    await until(() => consumer.taken === events);
    expect(await relayHealth(checkpoints, store, clock.now())).toMatchObject({ ok: true, problem: null });
    expect(consumer.faults).toEqual([]);
    expect(new Set(problems)).toEqual(new Set(['broker-unreachable']));
    expect(grown).toBeLessThan(100);
    console.log(`${problems.length} calls refused, ${grown.toFixed(0)} MiB grown, ${consumer.dropped} dropped`);
    stopping.abort();
    reading.abort();
    await Promise.all([telling, taking]);
    await readStore.remove();
  });

  it('that says nothing any more is noticed by its consumer, which goes on when it speaks again', async () => {
    const store = new MemoryEventStore({ clock });
    const readStore = await emptyReadStore();
    const kafka = ownTopics(broker.address);
    const [stopping, reading] = [new AbortController(), new AbortController()];
    const telling = tellEvents({ kafka, store, readStore }, stopping.signal);
    await fill(store, clock, 100, 10);
    const consumer = new Consumer();
    const problems: string[] = [];
    const inlet = await openInlet(kafka, {
      group: 'consumer',
      silenceMs: 4_000,
      report: (problem) => problems.push(problem.code),
    });
    const taking = inlet.run('cases', async ({ headers }) => consumer.take(headers), reading.signal);
    await until(() => consumer.taken === 100);

    broker.freeze();
    await until(() => problems.includes('broker-silent'));
    broker.thaw();
    await fill(store, clock, 100, 10);
    await until(() => consumer.taken === 200);
    expect(consumer.faults).toEqual([]);
    stopping.abort();
    reading.abort();
    await Promise.all([telling, taking]);
    await readStore.remove();
  });
});
