import { RecordedEvent } from '#kernel';
import { openSqliteReader } from '#event-store';
import { readPlace } from './heads/place.js';
import { proveStream, rootFrom } from './proved-stream.js';
import { LogTree } from './log-tree.js';
import { appendSamples, sampleStream, testRecords } from './testing/record.js';

const newRecord = testRecords();
const stream = sampleStream(2);

describe('the root to which a path leads', () => {
  it('is that of the tree, wherever an event stands in a tree of whatever size', () => {
    const tree = new LogTree();
    const hashes = Array.from({ length: 70 }, (_, n) => Buffer.alloc(32, n));
    for (const [size, hash] of hashes.entries()) {
      tree.add(hash);
      const count = size + 1;
      const root = tree.root(count).toString('hex');
      for (let index = 0; index < count; index++) {
        const path = tree.inclusion(index, count).map((one) => one.toString('hex'));
        expect(rootFrom(hashes[index]!, { index, path }, count)).toBe(root);
        expect(rootFrom(Buffer.alloc(32, 99), { index, path }, count)).not.toBe(root);
      }
    }
  });
});

describe('a stream that is proved by itself', () => {
  async function sourcesOf(signed: number, more = 0) {
    const record = newRecord();
    await record.write(1, signed);
    const store = record.open();
    await appendSamples(store, more, signed);
    const { events } = await store.read(stream);
    await store.close();
    const reader = openSqliteReader(record.events);
    const log = { hashes: reader.hashes.bind(reader) };
    const sources = { storeId: reader.storeId, stream, events, log, place: readPlace(record.places.headsDirectory) };
    return { sources, close: () => reader.close() };
  }

  it('holds, and says which events no head covers yet', async () => {
    const { sources, close } = await sourcesOf(23, 10);
    const proved = await proveStream(sources);
    expect(proved).toMatchObject({ brokenAt: null, headHolds: true, head: { count: 23 } });
    expect(proved.places.map((one) => one?.index ?? null)).toEqual([2, 7, 12, 17, 22, null, null]);
    close();
  });

  it('holds by its chain alone before anything was signed', async () => {
    const { sources, close } = await sourcesOf(10);
    const proved = await proveStream({ ...sources, place: { ...sources.place, heads: [] } });
    expect(proved).toMatchObject({ brokenAt: null, headHolds: true, head: null, places: [null, null] });
    close();
  });

  it('names the first event that is not what was recorded', async () => {
    const { sources, close } = await sourcesOf(23);
    const events = sources.events.map((event, n) =>
      n === 2
        ? new RecordedEvent(event.position, stream, 3, event.type, event.metaText, '{"note":"改过"}', event.hash)
        : event,
    );
    expect(await proveStream({ ...sources, events })).toMatchObject({ brokenAt: 3 });
    const left = events.filter((_, n) => n !== 1);
    expect(await proveStream({ ...sources, events: left })).toMatchObject({ brokenAt: 2 });
    close();
  });

  it('does not hold under a head that no believed key has signed', async () => {
    const { sources, close } = await sourcesOf(23);
    const [head] = sources.place.heads;
    const place = { ...sources.place, heads: [{ ...head!, at: '2020-01-01T00:00:00.000Z' as never }] };
    expect(await proveStream({ ...sources, place })).toMatchObject({ headHolds: false });
    close();
  });
});
