import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteEventStore, WorkerEventStore } from '#event-store';
import { type EventStore, type Head, type StreamId, SystemClock, startOfLog } from '#kernel';
import { type BenchLine, type BenchOptions, type Contender, type Measure, interleaved, percentile } from './rounds.js';
import { sampleEvents, sampleStreams } from './sample-events.js';

const clock = new SystemClock();
const pacedEvents = 400;
const pauseMs = 4;

/** The time from the call of `append` to the moment at which a subscriber has the event in its hands. */
export async function* subscriptionBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const saturated = Math.min(events, 20_000);
  const stores: readonly [string, (path: string) => Promise<EventStore>][] = [
    ['in-thread', async (path) => new SqliteEventStore({ path, clock })],
    ['worker', (path) => WorkerEventStore.start({ path, clock })],
  ];
  const contenders = stores.flatMap(([kind, open]): Contender[] => {
    const measured = (name: string, count: number, callers: number, pace: number): Contender => ({
      name,
      async measure(round) {
        const store = await open(join(directory, `${name.replaceAll(/\W+/g, '-')}-${round}.db`));
        const measure = await latencies(store, count, callers, pace);
        await store.close();
        return measure;
      },
    });
    return [
      measured(`append to handler, ${kind}, paced`, pacedEvents, 1, pauseMs),
      measured(`append to handler, ${kind}, 64 callers`, saturated, 64, 0),
    ];
  });
  const unit = 'ms at the 99th percentile';
  for (const [bench, measure] of await interleaved(contenders, rounds))
    yield { bench, events: bench.endsWith('paced') ? pacedEvents : saturated, unit, ...measure };
}

async function latencies(store: EventStore, count: number, callers: number, pace: number): Promise<Measure> {
  const events = sampleEvents(count);
  const streams = sampleStreams(1000);
  const started = new Map<string, number>();
  const stop = new AbortController();
  const handled = (async () => {
    const seen: number[] = [];
    for await (const page of store.subscribe(startOfLog, stop.signal)) {
      const now = performance.now();
      for (const { stream, version } of page) seen.push(now - started.get(`${stream}@${version}`)!);
      if (seen.length === count) stop.abort();
    }
    return seen;
  })();
  const heads = new Map<StreamId, Head>();
  for (const stream of streams) heads.set(stream, (await store.read(stream)).head);
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const stream = streams[n % streams.length]!;
      const head = heads.get(stream)!;
      started.set(`${stream}@${head.version + 1}`, performance.now());
      heads.set(stream, (await store.append(stream, head, [events[n]!])).head);
      if (pace > 0) await pause(pace);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const seen = await handled;
  return { value: percentile(seen, 99), p50Ms: percentile(seen, 50) };
}
