import { join } from 'node:path';
import { SqliteEventStore, WorkerEventStore } from '#event-store';
import { type EventStore, type Head, type NewEvent, type StreamId, SystemClock } from '#kernel';
import { RawLog, rawRows } from './raw-log.js';
import {
  type BenchLine,
  type BenchOptions,
  type Contender,
  type Measure,
  interleaved,
  percentile,
  seconds,
} from './rounds.js';
import { sampleEvents, sampleStreams } from './sample-events.js';

const clock = new SystemClock();

/** Appends of one event, or of `batch` events, by so many callers that each wait for their acknowledgement. */
interface Load {
  readonly callers: number;
  readonly batch: number;
}

/** What is compared with what; a goal is the least ratio, PERFORMANCE (b). */
const comparisons: readonly [string, string][] = [
  ['append in-thread, 1 caller', 'raw, 1 per commit'],
  ['append in-thread, 64 callers', 'raw, 1 per commit'],
  ['append in-thread, 64 callers', 'raw, 64 per commit'],
  ['append in-thread, 1 caller, batches of 10', 'raw, 10 per commit'],
  ['append worker, 1 caller', 'append in-thread, 1 caller'],
  ['append worker, 64 callers', 'append in-thread, 64 callers'],
  ['append worker, 1 caller, batches of 10', 'append in-thread, 1 caller, batches of 10'],
];

/** Appends to durable storage with full meta and hash chain, against bare inserts of the same rows. */
export async function* appendBench({ events: count, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const events = sampleEvents(count);
  const few = events.slice(0, Math.ceil(count / 5));
  const streams = sampleStreams(Math.max(64, Math.ceil(count / 20)));
  const fileOf = (name: string, round: number): string =>
    join(directory, `${name.replaceAll(/\W+/g, '-')}-${round}.db`);

  const raw = (name: string, perCommit: number, input: readonly NewEvent[]): Contender => ({
    name,
    async measure(round) {
      const log = new RawLog(fileOf(name, round));
      const rows = rawRows(input, streams);
      const took = await seconds(() => log.write(rows, perCommit));
      log.close();
      return { value: input.length / took };
    },
  });
  const ours = (
    name: string,
    open: (path: string) => Promise<EventStore>,
    load: Load,
    input: readonly NewEvent[],
  ): Contender => ({
    name,
    async measure(round) {
      const store = await open(fileOf(name, round));
      const measure = await appendAll(store, streams, input, load);
      await store.close();
      return measure;
    },
  });
  const inThread = async (path: string) => new SqliteEventStore({ path, clock });
  const worker = async (path: string) => WorkerEventStore.start({ path, clock });

  const [one, many, tens] = [
    { callers: 1, batch: 1 },
    { callers: 64, batch: 1 },
    { callers: 1, batch: 10 },
  ];
  const contenders = [
    raw('raw, 1 per commit', 1, few),
    raw('raw, 10 per commit', 10, events),
    raw('raw, 64 per commit', 64, events),
    ours('append in-thread, 1 caller', inThread, one, few),
    ours('append in-thread, 64 callers', inThread, many, events),
    ours('append in-thread, 1 caller, batches of 10', inThread, tens, events),
    ours('append worker, 1 caller', worker, one, few),
    ours('append worker, 64 callers', worker, many, events),
    ours('append worker, 1 caller, batches of 10', worker, tens, events),
  ];
  const medians = await interleaved(contenders, rounds);
  const unit = 'events/s';
  for (const [bench, measure] of medians) yield { bench, events: count, unit, ...measure };
  for (const [bench, ratioTo] of comparisons) {
    const { value } = medians.get(bench)!;
    yield {
      bench,
      events: count,
      unit,
      value,
      ratioTo,
      ratio: Number((value / medians.get(ratioTo)!.value).toFixed(3)),
    };
  }
}

/** Every caller takes the next events and the next stream; as many streams as callers stand between two uses of one. */
export async function appendAll(
  store: EventStore,
  streams: readonly StreamId[],
  events: readonly NewEvent[],
  { callers, batch }: Load,
): Promise<Measure> {
  const heads: Head[] = [];
  for (const stream of streams) heads.push((await store.read(stream)).head);
  const latencies: number[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < events.length) {
      const from = next;
      next += batch;
      const turn = (from / batch) % streams.length;
      const started = performance.now();
      const { head } = await store.append(streams[turn]!, heads[turn]!, events.slice(from, from + batch));
      latencies.push(performance.now() - started);
      heads[turn] = head;
    }
  };
  const before = performance.eventLoopUtilization();
  const took = await seconds(async () => {
    await Promise.all(Array.from({ length: callers }, caller));
  });
  return {
    value: events.length / took,
    p50Ms: percentile(latencies, 50),
    p99Ms: percentile(latencies, 99),
    mainLoopBusy: performance.eventLoopUtilization(before).utilization,
  };
}
