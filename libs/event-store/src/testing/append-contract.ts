import {
  type JsonObject,
  type Position,
  VersionConflict,
  chainHash,
  maxAppendBytes,
  startOfLog,
  stampMeta,
} from '#kernel';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { essence, sampleEvent, sampleStream } from './samples.js';
import { type Subject, contractStoreId, genesisOf, refusalOf } from './subject.js';

const stream = sampleStream(1);
const genesis = genesisOf(stream);

export function appendContract(subject: () => Subject): void {
  describe('append', () => {
    exactHeads(subject);
    exactTexts(subject);
    sizes(subject);
    timeAndIdentity(subject);
  });
}

function exactHeads(subject: () => Subject): void {
  it('follows the head that was read, and returns the next', async () => {
    const { store } = subject();
    expect((await store.read(stream)).head).toEqual(genesis);
    const first = await store.append(stream, genesis, [sampleEvent(1)]);
    expect(first.head.version).toBe(1);
    const second = await store.append(stream, first.head, [sampleEvent(2), sampleEvent(3)]);
    expect(second.head.version).toBe(3);
    expect(second.position).toBe(await store.end());
    expect(second.events.map(({ version }) => version)).toEqual([2, 3]);
    expect((await store.read(stream)).head).toEqual(second.head);
  });

  it.each([
    ['a version that is too high', { version: 7, hash: genesis.hash }],
    ['the right version with another hash', { version: 0, hash: new Uint8Array(32) }],
    ['the genesis hash of another stream', genesisOf(sampleStream(2))],
  ])('refuses %s on a stream without events', async (_, expected) => {
    const { store } = subject();
    const conflict = await refusalOf(store.append(stream, expected, [sampleEvent(1)]));
    expect(conflict).toBeInstanceOf(VersionConflict);
    expect((conflict as VersionConflict).actual).toEqual(genesis);
    expect(await store.end()).toBe(startOfLog);
  });

  it('refuses a head that was passed, and one with the right version and a wrong hash', async () => {
    const { store } = subject();
    const { head } = await store.append(stream, genesis, [sampleEvent(1)]);
    const wrongHash = { version: 1, hash: head.hash.toReversed() };
    for (const expected of [genesis, wrongHash, { version: 2, hash: head.hash }]) {
      const conflict = await refusalOf(store.append(stream, expected, [sampleEvent(2)]));
      expect(conflict).toBeInstanceOf(VersionConflict);
      expect((conflict as VersionConflict).actual).toEqual(head);
    }
    expect((await store.read(stream)).events).toHaveLength(1);
  });

  secondAppends(subject);
}

function secondAppends(subject: () => Subject): void {
  it('refuses the same append again: what stands after the expected head carries the command id already', async () => {
    const { store } = subject();
    await store.append(stream, genesis, [sampleEvent(1)]);
    expect(await refusalOf(store.append(stream, genesis, [sampleEvent(1)]))).toMatchObject({
      code: 'version-conflict',
    });
    const { events } = await store.read(stream);
    expect(events.map((event) => event.meta.commandId)).toEqual([sampleEvent(1).meta.commandId]);
  });

  it('lets a conflict fail alone among appends of the same moment', async () => {
    const { store } = subject();
    const streams = ['a', 'b', 'c'].map(sampleStream);
    const results = await Promise.allSettled([
      ...streams.map((id, n) => store.append(id, genesisOf(id), [sampleEvent(n)])),
      store.append(streams[0]!, genesisOf(streams[0]!), [sampleEvent(9)]),
      store.append(stream, { version: 4, hash: genesis.hash }, [sampleEvent(10)]),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await store.readAll(startOfLog, 10)).toHaveLength(3);
  });
}

const awkward: readonly [string, JsonObject][] = [
  ['text that looks like a number', { wage: '1.0', exponent: '1e3', padded: '007' }],
  ['numbers at their limits', { big: 9007199254740991, small: 5e-324, tenth: 0.1, zero: -0 }],
  ['characters outside the basic plane', { name: '𠮷野家𠀀', emoji: '👨‍👩‍👧' }],
  ['line separators', { text: 'a\u2028b\u2029c\u0085d' }],
  ['escaped control characters and NUL', { text: '\u0000\u0001\b\f\n\r\t"\\/' }],
  ['lone surrogates', { text: '\ud800 and \udfff', '\udc00': 1 }],
  ['the replacement character and a byte order mark', { text: '\ufffd\ufeff' }],
  ['keys in the order given, however they look', { b: 1, a: 2, '10': 3, '9': 4, '': 5, constructor: 6 }],
  ['a key called __proto__', JSON.parse('{"__proto__":{"polluted":true}}') as JsonObject],
  ['nothing', {}],
];

function exactTexts(subject: () => Subject): void {
  it.each(awkward)('keeps every byte of %s', async (_, data) => {
    const { store, clock } = subject();
    const event = sampleEvent(1, data);
    const appended = await store.append(stream, genesis, [event]);
    const meta = stampMeta(JSON.stringify({ ...event.meta, stream, version: 1 }), clock.now());
    const dataText = JSON.stringify(data);
    const expected = { metaText: meta, dataText, hash: chainHash(genesis.hash, meta, dataText) };
    const [read] = (await store.read(stream)).events;
    const [listed] = await store.readAll(startOfLog, 1);
    for (const found of [appended.events[0]!, read!, listed!])
      expect({ ...found, hash: Buffer.from(found.hash) }).toMatchObject(expected);
    expect(read!.data).toEqual(JSON.parse(dataText));
  });
}

function sizes(subject: () => Subject): void {
  const big = (characters: number, n = 1) => sampleEvent(n, { text: '案'.repeat(characters) });

  it('takes an event of nearly 256 KiB and refuses a larger one', async () => {
    const { store } = subject();
    expect(await refusalOf(store.append(stream, genesis, [big(90_000)]))).toMatchObject({ code: 'event-too-large' });
    const { events } = await store.append(stream, genesis, [big(87_000)]);
    expect((await store.read(stream)).events[0]!.dataText).toBe(events[0]!.dataText);
  });

  it('refuses an append of more than 512 KiB, and writes none of it', async () => {
    const { store } = subject();
    const three = [1, 2, 3].map((n) => big(Math.floor(maxAppendBytes / 3 / 3), n));
    expect(await refusalOf(store.append(stream, genesis, three))).toMatchObject({ code: 'append-too-large' });
    expect(await store.end()).toBe(startOfLog);
  });

  it('refuses an append of nothing, and ids that are no UUIDs', async () => {
    const { store } = subject();
    expect(await refusalOf(store.append(stream, genesis, []))).toMatchObject({ code: 'append-empty' });
    const { meta, data } = sampleEvent(1);
    const nameless = { data, meta: { ...meta, id: 'one' as typeof meta.id } };
    expect(await refusalOf(store.append(stream, genesis, [nameless]))).toMatchObject({ code: 'event-id-malformed' });
  });
}

function timeAndIdentity(subject: () => Subject): void {
  it('never records an earlier time than before, even when the clock is set back', async () => {
    const { store, clock } = subject();
    clock.moveToDay('2026-03-02', '10:00');
    let { head } = await store.read(stream);
    ({ head } = await store.append(stream, head, [sampleEvent(1)]));
    clock.moveToDay('2026-03-01', '10:00');
    ({ head } = await store.append(stream, head, [sampleEvent(2)]));
    const other = sampleStream(2);
    await store.append(other, (await store.read(other)).head, [sampleEvent(3)]);
    clock.moveToDay('2026-03-02', '10:01');
    await store.append(stream, head, [sampleEvent(4)]);
    const times = (await store.readAll(startOfLog, 10)).map(({ meta }) => meta.recordedAt);
    const ten = '2026-03-02T02:00:00.000Z';
    expect(times).toEqual([ten, ten, ten, '2026-03-02T02:01:00.000Z']);
  });

  it('gives the same texts and hashes as the store in memory', async () => {
    const { store, clock } = subject();
    const memory = new MemoryEventStore({ clock, storeId: contractStoreId });
    expect(store.storeId).toBe(contractStoreId);
    for (let n = 0; n < 30; n++) {
      const id = sampleStream(n % 4);
      const events = Array.from({ length: 1 + (n % 3) }, (_, i) => sampleEvent(n * 10 + i));
      for (const each of [store, memory]) await each.append(id, (await each.read(id)).head, events);
      clock.advance(n % 5);
    }
    const [stored, remembered] = await Promise.all([store, memory].map((each) => each.readAll('' as Position, 100)));
    expect(stored!.map(essence)).toEqual(remembered!.map(essence));
    expect(stored).toHaveLength(60);
  });

  closing(subject);
}

function closing(subject: () => Subject): void {
  it('waits for what was accepted when it closes, and takes nothing after', async () => {
    const { store } = subject();
    const accepted = store.append(stream, genesis, [sampleEvent(1)]);
    const closed = store.close();
    expect((await accepted).head.version).toBe(1);
    await closed;
    await store.close();
    expect(await refusalOf(store.append(stream, genesis, [sampleEvent(2)]))).toMatchObject({ code: 'store-closed' });
    expect(await refusalOf(store.read(stream))).toMatchObject({ code: 'store-closed' });
    expect(await refusalOf(store.readAll(startOfLog, 1))).toMatchObject({ code: 'store-closed' });
    expect(await refusalOf(store.end())).toMatchObject({ code: 'store-closed' });
  });
}
