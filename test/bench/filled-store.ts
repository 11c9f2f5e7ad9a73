import { SqliteEventStore } from '#event-store';
import { type StreamId, SystemClock } from '#kernel';
import { sampleEvent, sampleStreams } from './sample-events.js';

export const eventsPerStream = 50;
/** Streams that grow side by side: their events lie scattered, as they do when a bureau works. */
const wave = 200;

/**
 * Adds streams of 50 events until the store, made on first use, has at least so many events.
 * @param filled streams that earlier calls have made.
 * @returns the new streams.
 */
export async function fill(path: string, events: number, filled = 0): Promise<readonly StreamId[]> {
  const store = new SqliteEventStore({ path, clock: new SystemClock() });
  const wanted = Math.ceil(events / eventsPerStream / wave) * wave;
  const streams = sampleStreams(wanted).slice(filled);
  for (let from = 0; from < streams.length; from += wave) {
    const growing = streams.slice(from, from + wave);
    const heads = await Promise.all(growing.map(async (stream) => (await store.read(stream)).head));
    for (let version = 0; version < eventsPerStream; version++) {
      const n = (filled + from) * eventsPerStream + version * wave;
      const append = async (stream: StreamId, i: number): Promise<void> => {
        heads[i] = (await store.append(stream, heads[i]!, [sampleEvent(n + i)])).head;
      };
      await Promise.all(growing.map(append));
    }
  }
  await store.close();
  return streams;
}
