import { randomUUID } from 'node:crypto';
import { type BinaryEventType, type EventData, EventStoreDBClient, binaryEvent } from '@eventstore/db-client';
import { openEventStoreDb } from '#event-store';
import { type Head, type StreamId, SystemClock, encodeEvent, instantOfMs, stampMeta, startOfLog } from '#kernel';
import { EventStoreDbDouble } from '../support/eventstoredb-double/index.js';
import { type BenchLine, type BenchOptions, type Measure, interleaved, percentile, seconds } from './rounds.js';
import { sampleEvents, sampleStreams } from './sample-events.js';

const clock = new SystemClock();
const perStream = 50;
const most = 2_000;
const batch = 5;
const page = 500;

/**
 * What the adapter costs over the bare client, doing the same with the same bytes on the same double: appending one
 * event after another, loading a stream, reading the log. The double itself takes time from both sides, so a ratio here
 * is milder than the adapter's own time.
 */
export async function* eventStoreDbBench({ events, rounds }: BenchOptions): AsyncIterable<BenchLine> {
  const total = Math.min(events, most);
  const names = {
    rawAppend: 'bare client, append',
    append: 'EventStoreDB adapter, append',
    rawBatch: 'bare client, append 5 events',
    batch: 'EventStoreDB adapter, append 5 events',
    rawLoad: 'bare client, load 50 events',
    load: 'EventStoreDB adapter, load 50 events',
    rawScan: 'bare client, read the log',
    scan: 'EventStoreDB adapter, read the log',
  };
  // both sides of a round share a double, each with streams of its own
  let stage: Stage;
  const medians = await interleaved(
    [
      {
        name: names.rawAppend,
        async measure() {
          stage = await staged(total);
          return stage.bare.append(1);
        },
      },
      { name: names.append, measure: () => stage.adapter.append(1) },
      { name: names.rawBatch, measure: () => stage.bare.append(batch) },
      { name: names.batch, measure: () => stage.adapter.append(batch) },
      { name: names.rawLoad, measure: () => stage.bare.load() },
      { name: names.load, measure: () => stage.adapter.load() },
      { name: names.rawScan, measure: () => stage.bare.scan() },
      {
        name: names.scan,
        async measure() {
          const measure = await stage.adapter.scan();
          await stage.close();
          return measure;
        },
      },
    ],
    rounds,
  );
  const line = (bench: string, unit: string, ratioTo?: string): BenchLine => {
    const measure = medians.get(bench)!;
    const ratio = ratioTo && Number((measure.value / medians.get(ratioTo)!.value).toFixed(3));
    return { bench, events: total, unit, ...measure, ...(ratioTo && ratio && { ratioTo, ratio }) };
  };
  yield line(names.rawAppend, 'ms');
  yield line(names.append, 'ms', names.rawAppend);
  yield line(names.rawBatch, 'ms');
  yield line(names.batch, 'ms', names.rawBatch);
  yield line(names.rawLoad, 'ms');
  yield line(names.load, 'ms', names.rawLoad);
  yield line(names.rawScan, 'ms');
  yield line(names.scan, 'ms', names.rawScan);
}

interface Side {
  /** All events, so many at a time, in turn to all streams. */
  append(perCall: number): Promise<Measure>;
  load(): Promise<Measure>;
  scan(): Promise<Measure>;
  close(): Promise<void>;
}

interface Stage {
  readonly bare: Side;
  readonly adapter: Side;
  close(): Promise<void>;
}

async function staged(total: number): Promise<Stage> {
  const double = await EventStoreDbDouble.start();
  const [bare, adapter] = [bareClient(double.url, total), await adapterClient(double.url, total)];
  const close = async (): Promise<void> => {
    await Promise.all([bare.close(), adapter.close()]);
    await double.stop();
  };
  return { bare, adapter, close };
}

/** ms per call: the median, and the 99th percentile. */
async function perCall(calls: number, call: (n: number) => Promise<void>): Promise<Measure> {
  const took: number[] = [];
  for (let n = 0; n < calls; n++) took.push((await seconds(() => call(n))) * 1000);
  return { value: percentile(took, 50), p99Ms: percentile(took, 99) };
}

async function adapterClient(url: string, total: number): Promise<Side> {
  const store = await openEventStoreDb({ url, clock });
  const events = sampleEvents(total);
  const streams = sampleStreams(Math.ceil(total / perStream));
  const heads = new Map<StreamId, Head>();
  for (const stream of streams) heads.set(stream, (await store.read(stream)).head);
  return {
    append: (count) =>
      perCall(total / count, async (n) => {
        const stream = streams[n % streams.length]!;
        const some = events.slice(n * count, (n + 1) * count);
        heads.set(stream, (await store.append(stream, heads.get(stream)!, some)).head);
      }),
    load: () => perCall(streams.length, async (n) => void (await store.read(streams[n]!))),
    scan: () =>
      perCall(1, async () => {
        for (let after = startOfLog; ;) {
          const found = await store.readAll(after, page);
          if (found.length < page) break;
          after = found.at(-1)!.position;
        }
      }),
    close: () => store.close(),
  };
}

function bareClient(url: string, total: number): Side {
  const client = EventStoreDBClient.connectionString(url);
  const streams = sampleStreams(Math.ceil(total / perStream), 'bare');
  const events = bareEvents(total, streams);
  const revisions = new Map<StreamId, bigint>();
  // one call for each append, as the adapter has it
  const credentials = { username: 'bench', password: 'bench' };
  const read = async (reading: AsyncIterable<unknown>): Promise<number> => {
    let count = 0;
    for await (const each of reading) if (each) count++;
    return count;
  };
  return {
    append: (count) =>
      perCall(total / count, async (n) => {
        const stream = streams[n % streams.length]!;
        const before = revisions.get(stream);
        // ids of their own, for the same events are sent more than once
        const some = events.slice(n * count, (n + 1) * count).map((event) => ({ ...event, id: randomUUID() }));
        const { nextExpectedRevision } = await client.appendToStream(stream, some, {
          expectedRevision: before ?? 'no_stream',
          credentials,
        });
        revisions.set(stream, nextExpectedRevision);
      }),
    load: () => perCall(streams.length, async (n) => void (await read(client.readStream(streams[n]!)))),
    scan: () => perCall(1, async () => void (await read(client.readAll()))),
    close: () => client.dispose(),
  };
}

/** The same bytes as the adapter's, but for the 33 in front of the metadata. */
function bareEvents(total: number, streams: readonly StreamId[]): EventData<BinaryEventType>[] {
  const recordedAt = instantOfMs(Date.UTC(2026, 2, 2, 1));
  return sampleEvents(total).map((event, n) => {
    const version = Math.floor(n / streams.length) + 1;
    const { meta, data } = encodeEvent(streams[n % streams.length]!, version, event);
    const metadata = Uint8Array.from(Buffer.from(`\u0001${stampMeta(meta, recordedAt)}`));
    return binaryEvent({ type: event.meta.type, data: Uint8Array.from(Buffer.from(data)), metadata });
  }) as EventData<BinaryEventType>[];
}
