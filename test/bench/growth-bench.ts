import { join } from 'node:path';
import { SqliteEventStore, openSqliteReader } from '#event-store';
import { checkAtStart, verify } from '#integrity';
import { type StreamId, SystemClock } from '#kernel';
import { appendAll } from './append-bench.js';
import { eventsPerStream, fill } from './filled-store.js';
import { type BenchLine, type BenchOptions, rounded, seconds } from './rounds.js';
import { sampleEvents, sampleStreams } from './sample-events.js';

const clock = new SystemClock();

/** What a log that is ten times as long costs: appends, loads, opening with the check at start, verification. */
export async function* growthBench({ events, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const path = join(directory, 'events.db');
  const added = sampleEvents(Math.min(events, 10_000));
  let before = new Map<string, number>();
  let streams: readonly StreamId[] = [];
  for (const size of [events, events * 10]) {
    streams = [...streams, ...(await fill(path, size, streams.length))];
    // opened anew: what was filled is copied back and synced, and does not disturb what is measured
    const store = new SqliteEventStore({ path, clock });
    const appended = await appendAll(store, sampleStreams(1000, 'added'), added, { callers: 64, batch: 1 });
    const loads = Math.min(2000, size / eventsPerStream);
    const loading = await seconds(async () => {
      for (let n = 0; n < loads; n++) await store.read(streams[(n * 7919) % streams.length]!);
    });
    await store.close();
    const opening = await seconds(() => openAndCheck(path));
    const figures: readonly [string, number, string][] = [
      ['append, 64 callers', appended.value, 'events/s'],
      ['load a stream of 50 events', loads / loading, 'streams/s'],
      ['open and check the last 1000 events', opening * 1000, 'ms'],
      ['verify', await verified(path), 'events/s'],
    ];
    const now = new Map(figures.map(([name, value]) => [name, value]));
    for (const [name, value, unit] of figures) {
      const smaller = before.get(name);
      const compared = smaller !== undefined && {
        ratioTo: `growth, ${name}, at ${events} events`,
        ratio: Number((value / smaller).toFixed(3)),
      };
      yield { bench: `growth, ${name}`, events: size, unit, value: rounded(value), ...compared };
    }
    before = now;
  }
}

function openAndCheck(path: string): void {
  const reader = openSqliteReader(path);
  if (checkAtStart(reader, [])) throw new Error('the bench has damaged its own store');
  reader.close();
}

async function verified(path: string): Promise<number> {
  const reader = openSqliteReader(path);
  let events = 0;
  const took = await seconds(async () => {
    const found = await verify(reader);
    if (found.damage.length > 0) throw new Error(JSON.stringify(found.damage));
    ({ events } = found);
  });
  reader.close();
  return events / took;
}
