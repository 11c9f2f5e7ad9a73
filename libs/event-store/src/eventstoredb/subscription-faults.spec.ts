import { jest } from '@jest/globals';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import grpc from '@grpc/grpc-js';
import { type EventStore, type Position, type Problem, type RecordedEvent, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { EventStoreDbDouble, failure } from '../../../../test/support/eventstoredb-double/index.js';
import { until } from '../../../../test/support/eventstoredb-double/until.js';
import { ManualTimers } from '../testing/manual-timers.js';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { refusalOf } from '../testing/subject.js';
import { EventStoreDbStore } from './eventstoredb-store.js';

// a store over a network on a busy machine
jest.setTimeout(30_000);

const callMs = 5_000;
const silenceMs = 15_000;

/** Follows the store, keeping what it saw and its position, as a projection does. */
class Consumer {
  readonly seen: RecordedEvent[] = [];
  readonly #stop = new AbortController();
  readonly ended: Promise<Problem | undefined>;

  constructor(store: EventStore, after: Position = startOfLog) {
    this.ended = this.#follow(store, after).then(
      () => undefined,
      (problem: unknown) => problem as Problem,
    );
  }

  get versions(): readonly number[] {
    return this.seen.map(({ version }) => version);
  }

  async has(count: number): Promise<void> {
    await until(() => this.seen.length >= count);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.ended;
  }

  async #follow(store: EventStore, after: Position): Promise<void> {
    for await (const page of store.subscribe(after, this.#stop.signal)) this.seen.push(...page);
  }
}

describe('following an EventStoreDB that fails', () => {
  let double: EventStoreDbDouble;
  let timers: ManualTimers;
  let store: EventStoreDbStore;
  let consumer: Consumer;
  let reports: Problem[];
  let appended: number;

  const append = async (count: number): Promise<void> => {
    const stream = sampleStream(1);
    for (let n = 0; n < count; n++)
      await store.append(stream, (await store.read(stream)).head, [sampleEvent(appended++)]);
  };
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  const reasons = () => reports.map(({ details }) => details['reason']);

  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    timers = new ManualTimers(callMs, silenceMs);
    reports = [];
    appended = 0;
    const report = (problem: Problem): void => void reports.push(problem);
    const clock = new MovableClock();
    store = await EventStoreDbStore.open({ url: double.url, clock, callMs, silenceMs, timers, report });
    await append(3);
    consumer = new Consumer(store);
    await consumer.has(3);
  });
  afterEach(async () => {
    await consumer.stop();
    await store.close();
    await double.stop();
  });

  it('goes on after the last event when its connection is cut', async () => {
    for (let n = 4; n <= 20; n++) {
      if (n % 4 === 0) double.network.cut();
      // a read on the broken connection may be refused, an append is recorded all the same
      await append(1).catch(() => append(1));
    }
    await consumer.has(20);
    expect(consumer.versions).toEqual(upTo(20));
    expect(reports.length).toBeGreaterThan(0);
  });

  it('goes on when the server was away', async () => {
    double.network.refuse(true);
    await until(() => reasons().filter((reason) => reason === 'unreachable').length > 5);
    double.network.refuse(false);
    await append(2);
    await consumer.has(5);
    expect(consumer.versions).toEqual(upTo(5));
  });

  it('notices that a subscription fell silent, and misses nothing of what it did not say', async () => {
    double.silence();
    await append(4);
    expect(consumer.versions).toEqual(upTo(3));
    await until(() => timers.waiting(silenceMs) === 1);
    timers.elapse(silenceMs);
    await consumer.has(7);
    expect(consumer.versions).toEqual(upTo(7));
    expect(reasons()).toEqual(['subscription-silent']);
    await until(() => double.subscriptions === 1);
  });

  it('leaves a subscription alone that is silent because there is nothing to say', async () => {
    const client = EventStoreDBClient.connectionString(double.url);
    for (let n = 0; n < 3; n++) {
      await client.appendToStream('other-things', jsonEvent({ type: 'Noise', data: { n } }));
      await until(() => timers.waiting(silenceMs) === 1);
      timers.elapse(silenceMs);
      await until(() => timers.waiting(silenceMs) === 1);
    }
    await client.dispose();
    await append(1);
    await consumer.has(4);
    expect(consumer.versions).toEqual(upTo(4));
    expect(reports).toEqual([]);
  });

  it('notices a half-open connection by the look that gets no answer', async () => {
    double.network.abandon();
    await until(() => timers.waiting(silenceMs) === 1);
    timers.elapse(silenceMs);
    await until(() => timers.waiting(callMs) === 1);
    timers.elapse(callMs);
    await append(2);
    await consumer.has(5);
    expect(consumer.versions).toEqual(upTo(5));
    expect(reasons()).toEqual(['no-answer']);
  });

  it('follows over a slow network', async () => {
    double.network.pass('slowly');
    await append(10);
    await consumer.has(13);
    expect(consumer.versions).toEqual(upTo(13));
  });

  it('delivers each event once to a consumer that starts again at its position, in any state of the network', async () => {
    const seen: RecordedEvent[] = [...consumer.seen];
    for (let round = 0; round < 8; round++) {
      await consumer.stop();
      consumer = new Consumer(store, seen.at(-1)!.position);
      if (round % 3 === 1) double.silence();
      if (round % 3 === 2) double.network.cut();
      await append(3).catch(() => undefined);
      const due = double.stream(`anmai-${sampleStream(1)}`).length - seen.length;
      const waking = consumer.has(due);
      await until(() => consumer.seen.length >= due || timers.waiting(silenceMs) === 1);
      if (consumer.seen.length < due) timers.elapse(silenceMs);
      await waking;
      seen.push(...consumer.seen);
    }
    expect(seen.map(({ version }) => version)).toEqual(upTo(double.stream(`anmai-${sampleStream(1)}`).length));
  });

  it('ends with the reason when subscribing again would not help', async () => {
    double.interruptions.once('subscribe', () => {
      throw failure(grpc.status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
    });
    double.network.cut();
    expect(await consumer.ended).toMatchObject({ code: 'store-failed', details: { reason: 'access-denied' } });
  });

  it('ends when it meets an event among ours that we did not write', async () => {
    const client = EventStoreDBClient.connectionString(double.url);
    await client.appendToStream(`anmai-${sampleStream(2)}`, jsonEvent({ type: 'Forged', data: {} }));
    await client.dispose();
    expect(await consumer.ended).toMatchObject({
      kind: 'corrupt',
      code: 'store-corrupt',
      details: { stream: sampleStream(2), version: 1, reason: 'foreign-event' },
    });
    expect(await refusalOf(store.readAll(startOfLog, 10))).toMatchObject({ code: 'store-corrupt' });
  });
});
