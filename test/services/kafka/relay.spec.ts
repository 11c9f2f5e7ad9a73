import { MemoryEventStore } from '#event-store';
import { MovableClock } from '#kernel/testing';
import { openInlet, tellEvents } from '#messaging';
import { Consumer, emptyReadStore, fill, ownTopics, until } from './setting.js';

// Against a real Kafka: `npm run check:services`. ANMAI_RELAYED sets how many events.

const address = process.env['ANMAI_KAFKA'];
const events = Number(process.env['ANMAI_RELAYED'] ?? 100_000);
const streams = Math.max(1, events / 50);

(address ? describe : describe.skip)('the record, told through a real Kafka', () => {
  it(`loses none of ${events} events and keeps the order of every stream while a consumer restarts three times`, async () => {
    const clock = new MovableClock();
    const store = new MemoryEventStore({ clock });
    await fill(store, clock, events, streams);
    const readStore = await emptyReadStore();
    const kafka = ownTopics(address!);
    const stopping = new AbortController();
    const problems: unknown[] = [];
    const from = performance.now();
    const telling = tellEvents({ kafka, store, readStore, report: (p) => problems.push(p) }, stopping.signal);

    const consumer = new Consumer();
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const restarting = new AbortController();
      const goal = Math.round(events * part);
      const inlet = await openInlet(kafka, { group: 'consumer' });
      await inlet.run(
        'cases',
        async ({ headers }) => {
          consumer.take(headers);
          // in the middle of whatever it had fetched: nothing of that is settled
          if (consumer.taken >= goal) restarting.abort();
        },
        restarting.signal,
      );
    }
    const seconds = (performance.now() - from) / 1000;
    await until(async () => (await store.end()) !== '' && consumer.taken === events);
    stopping.abort();
    await telling;
    await readStore.remove();

    console.log(
      `${events} events told and taken in ${seconds.toFixed(1)} s over three restarts, ${consumer.dropped} dropped`,
    );
    expect(problems).toEqual([]);
    expect(consumer.faults).toEqual([]);
    expect(consumer.taken).toBe(events);
    expect(consumer.versions.size).toBe(streams);
    for (const version of consumer.versions.values()) expect(version).toBe(events / streams);
  }, 600_000);
});
