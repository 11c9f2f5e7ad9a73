import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SqliteEventStore } from '#event-store';
import { type Head, SystemClock } from '#kernel';
import { type BenchLine, type BenchOptions, type Contender, type Measure, interleaved } from './rounds.js';
import { sampleEvent, sampleStreams } from './sample-events.js';

/** Cases that are worked on at the same time: a page of a thousand events is about as many different rows. */
const openCases = 400;
const eventsPerCase = 20;

/**
 * Folds a whole log into a list of cases, against a bare scan that parses the same texts; then the same with ten
 * times the events: the rate is to stay, and the memory not to grow once the caches of the databases are full, which
 * the peak halfway through shows beside the peak at the end.
 */
export async function* rebuildBench({ events: count, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  for (const events of [count, count * 10]) {
    const path = join(directory, `events-${events}.db`);
    await recordCases(path, events);
    const contender = (name: string, mode: string): Contender => ({
      name,
      measure: () => inOwnProcess(mode, path, directory, events),
    });
    const raw = 'raw scan and parse';
    const medians = await interleaved(
      [
        contender(raw, 'raw'),
        contender('rebuild, fold alone', 'fold'),
        contender('rebuild into the read model', 'rebuild'),
      ],
      rounds,
    );
    const { value: limit } = medians.get(raw)!;
    for (const [bench, measure] of medians)
      yield {
        bench,
        events,
        unit: 'events/s',
        ...measure,
        ...(bench !== raw && { ratioTo: raw, ratio: Number((measure.value / limit).toFixed(3)) }),
      };
    rmSync(path);
  }
}

async function inOwnProcess(mode: string, path: string, directory: string, events: number): Promise<Measure> {
  const entry = fileURLToPath(new URL('./rebuild-process.js', import.meta.url));
  const child = fork(entry, [mode, path, directory]);
  const [[done]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [
    [{ seconds: number; memory: Record<string, number> }],
    unknown,
  ];
  for (const file of readdirSync(directory)) if (file.startsWith('read-')) rmSync(join(directory, file));
  return { value: events / done.seconds, ...done.memory };
}

/** Cases in waves, as many open at once as a bureau has, their events taking turns. */
export async function recordCases(path: string, count: number): Promise<void> {
  const store = new SqliteEventStore({ path, clock: new SystemClock() });
  const streams = sampleStreams(Math.ceil(count / eventsPerCase) + openCases);
  const heads = new Map<string, Head>();
  const wave = openCases * eventsPerCase;
  let appends: Promise<unknown>[] = [];
  for (let n = 0; n < count; n++) {
    const stream = streams[Math.floor(n / wave) * openCases + (n % openCases)]!;
    const append = async (): Promise<void> => {
      const expected = heads.get(stream) ?? (await store.read(stream)).head;
      heads.set(stream, (await store.append(stream, expected, [sampleEvent(n)])).head);
    };
    appends.push(append());
    if (appends.length < openCases) continue;
    await Promise.all(appends);
    appends = [];
  }
  await Promise.all(appends);
  await store.close();
}
