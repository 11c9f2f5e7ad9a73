import Database from 'better-sqlite3';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store';
import { type StreamId, SystemClock, startOfLog } from '#kernel';
import { eventsPerStream, fill } from './filled-store.js';
import { type BenchLine, type BenchOptions, type Contender, interleaved, percentile, seconds } from './rounds.js';

const page = 1000;
const loads = 2000;

/** Loads of streams of 50 events and a fold of the whole log, against bare reads of the same columns. */
export async function* readBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const path = join(directory, 'events.db');
  const streams = await fill(path, events);
  const total = streams.length * eventsPerStream;
  const names = {
    rawLoad: 'raw, load 50 events and parse',
    load: 'load a stream of 50 events',
    rawScan: 'raw, scan and parse',
    fold: 'read all and fold',
  };
  const medians = await interleaved(
    [
      { name: names.rawLoad, measure: () => rawLoads(path, streams) },
      { name: names.load, measure: () => storeLoads(path, streams) },
      { name: names.rawScan, measure: () => rawScan(path, total) },
      { name: names.fold, measure: () => storeFold(path, total) },
    ] satisfies Contender[],
    rounds,
  );
  const line = (bench: string, unit: string, ratioTo?: string): BenchLine => {
    const measure = medians.get(bench)!;
    const ratio = ratioTo && Number((measure.value / medians.get(ratioTo)!.value).toFixed(3));
    return { bench, events: total, unit, ...measure, ...(ratioTo && ratio && { ratioTo, ratio }) };
  };
  yield line(names.rawLoad, 'streams/s');
  yield line(names.load, 'streams/s', names.rawLoad);
  yield line(names.rawScan, 'events/s');
  yield line(names.fold, 'events/s', names.rawScan);
}

/** Jumps about among the streams. */
const nth = (streams: readonly StreamId[], n: number): StreamId => streams[(n * 7919) % streams.length]!;

/** Makes sure that what was parsed is used. */
const weigh = (data: unknown): number => (data as { unpaid: { amount: number } }).unpaid.amount;

async function storeLoads(path: string, streams: readonly StreamId[]) {
  const store = new SqliteEventStore({ path, clock: new SystemClock() });
  const latencies: number[] = [];
  let sum = 0;
  const took = await seconds(async () => {
    for (let n = 0; n < loads; n++) {
      const from = performance.now();
      for (const { data } of (await store.read(nth(streams, n))).events) sum += weigh(data);
      latencies.push(performance.now() - from);
    }
  });
  await store.close();
  return { value: loads / took, p50Ms: percentile(latencies, 50), p99Ms: percentile(latencies, 99), checksum: sum };
}

async function rawLoads(path: string, streams: readonly StreamId[]) {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -65536');
  const select = db
    .prepare('SELECT pos, stream, ver, type, meta, data, hash FROM events WHERE stream = ? ORDER BY ver')
    .raw();
  let sum = 0;
  const took = await seconds(() => {
    for (let n = 0; n < loads; n++)
      for (const row of select.all(nth(streams, n)) as string[][]) sum += weigh(JSON.parse(row[5]!));
  });
  db.close();
  return { value: loads / took, checksum: sum };
}

async function storeFold(path: string, total: number) {
  const store = new SqliteEventStore({ path, clock: new SystemClock() });
  let sum = 0;
  const took = await seconds(async () => {
    for (let after = startOfLog; ;) {
      const events = await store.readAll(after, page);
      for (const { data } of events) sum += weigh(data);
      if (events.length < page) break;
      after = events.at(-1)!.position;
    }
  });
  await store.close();
  return { value: total / took, checksum: sum };
}

async function rawScan(path: string, total: number) {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -65536');
  const select = db
    .prepare('SELECT pos, stream, ver, type, meta, data, hash FROM events WHERE pos > ? ORDER BY pos LIMIT ?')
    .raw();
  let sum = 0;
  const took = await seconds(() => {
    for (let after = 0; ;) {
      const rows = select.all(after, page) as [number, ...string[]][];
      for (const row of rows) sum += weigh(JSON.parse(row[5]!));
      if (rows.length < page) break;
      [after] = rows.at(-1)!;
    }
  });
  db.close();
  return { value: total / took, checksum: sum };
}
