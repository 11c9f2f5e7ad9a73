import { once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';
import { EventStoreDBClient, binaryEvent } from '@eventstore/db-client';
import { type EventStore, type StreamId, localDate, momentOn, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { EventStoreDbDouble } from '../../../../test/support/eventstoredb-double/index.js';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { refusalOf } from '../testing/subject.js';
import { type EventStoreDbOptions, EventStoreDbStore } from './eventstoredb-store.js';
import { framed } from './frame.js';

const stream = sampleStream(1);

describe('a store in an EventStoreDB', () => {
  let double: EventStoreDbDouble;
  let now: number;
  const clock = new MovableClock();
  const opened: EventStore[] = [];

  const open = async (options: Partial<EventStoreDbOptions> = {}): Promise<EventStoreDbStore> => {
    const store = await EventStoreDbStore.open({ url: double.url, clock, ...options });
    opened.push(store);
    return store;
  };
  const append = async (store: EventStore, n: number, id: StreamId = stream) =>
    store.append(id, (await store.read(id)).head, [sampleEvent(n)]);

  beforeEach(async () => {
    now = Date.parse(clock.now());
    double = await EventStoreDbDouble.start({ now: () => now });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await double.stop();
  });

  it('draws its id once, whoever opens it first', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    expect(new Set(stores.map(({ storeId }) => storeId)).size).toBe(1);
    expect(double.stream('anmai.store').filter(({ type }) => type === 'StoreCreated')).toHaveLength(1);
    expect(await refusalOf(open({ storeId: 'another' }))).toMatchObject({ code: 'store-mismatch' });
  });

  it('is not made by somebody who expects one', async () => {
    const missing = { kind: 'not-found', code: 'store-missing', details: { stream: 'anmai.store' } };
    expect(await refusalOf(open({ record: 'expected' }))).toMatchObject(missing);
    expect(double.stream('anmai.store')).toEqual([]);
    const { storeId } = await open();
    expect((await open({ record: 'expected' })).storeId).toBe(storeId);
  });

  it('shares a server with other stores and sees only its own events', async () => {
    const [ours, theirs] = [await open(), await open({ namespace: 'anmai2' })];
    await append(ours, 1);
    await append(theirs, 2);
    await append(ours, 3);
    expect(theirs.storeId).not.toBe(ours.storeId);
    expect((await ours.readAll(startOfLog, 10)).map(({ version }) => version)).toEqual([1, 2]);
    expect((await theirs.readAll(startOfLog, 10)).map(({ version }) => version)).toEqual([1]);
    expect(await theirs.end()).toBe((await theirs.readAll(startOfLog, 1))[0]!.position);
    expect(await refusalOf(open({ namespace: 'a-b' }))).toMatchObject({ code: 'store-namespace-malformed' });
  });

  it('gives two processes the same heads, and lets one of them be first', async () => {
    const [one, two] = [await open(), await open()];
    const { head } = await append(one, 1);
    expect((await two.read(stream)).head).toEqual(head);
    await one.append(stream, head, [sampleEvent(2)]);
    expect(await refusalOf(two.append(stream, head, [sampleEvent(3)]))).toMatchObject({
      code: 'version-conflict',
      details: { expected: 1, actual: 2 },
    });
  });

  it('does not tell a process that its bytes are recorded when those of the same command sent before are', async () => {
    const [one, two] = [
      await open(),
      await open({ clock: new MovableClock(momentOn(localDate('2026-03-02'), '11:00')) }),
    ];
    const { head } = await two.read(stream);
    await one.append(stream, head, [sampleEvent(1)]);
    expect(await refusalOf(two.append(stream, head, [sampleEvent(1)]))).toMatchObject({ code: 'version-conflict' });
    expect(double.stream(`anmai-${stream}`)).toHaveLength(1);
  });

  it('finds an event that does not follow the one before it, and versions that are missing', async () => {
    const store = await open();
    await append(store, 1);
    const client = EventStoreDBClient.connectionString(double.url);
    const [real] = (await store.read(stream)).events;
    const forged = binaryEvent({
      type: 'InterviewRecorded',
      data: Uint8Array.from(Buffer.from('{}')),
      metadata: framed(new Uint8Array(32), real!.metaText),
    });
    await client.appendToStream(`anmai-${stream}`, forged);
    await client.dispose();
    expect(await refusalOf(store.read(stream))).toMatchObject({
      kind: 'corrupt',
      code: 'store-corrupt',
      details: { stream, version: 2, reason: 'chain-broken' },
    });
  });

  it('compares the clock of the server with ours when it is opened', async () => {
    expect((await open()).skewMs).toBe(0);
    now += 3_000;
    expect((await open()).skewMs).toBe(3_000);
    now -= 10_000;
    expect(await open()).toMatchObject({ skewMs: -7_000, serverVersion: 'double' });
  });

  it('does not open over a server that is not there', async () => {
    double.network.refuse(true);
    expect(await refusalOf(open())).toMatchObject({ kind: 'unavailable', code: 'store-failed' });
  });
});

describe('the connection of a store in an EventStoreDB', () => {
  const clock = new MovableClock();

  /** The first byte that a client sends to a server which then breaks off. */
  async function firstByte(urlOf: (port: number) => string): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const sent = once(server, 'connection').then(async ([socket]: Socket[]) => {
      const [bytes] = (await once(socket!, 'data')) as [Buffer];
      server.close();
      socket!.destroy();
      return bytes[0]!;
    });
    const url = urlOf((server.address() as AddressInfo).port);
    expect(await refusalOf(EventStoreDbStore.open({ url, clock }))).toMatchObject({ code: 'store-failed' });
    return sent;
  }

  it('speaks TLS unless told otherwise', async () => {
    const handshake = 0x16;
    expect(await firstByte((port) => `esdb://someone:secret@127.0.0.1:${port}`)).toBe(handshake);
    expect(await firstByte((port) => `esdb://127.0.0.1:${port}?tls=false`)).toBe('P'.charCodeAt(0));
  });

  it('does not leave credentials out over a connection without TLS: it is refused', async () => {
    const url = 'esdb://someone:secret@127.0.0.1:2113?tls=false';
    const refusal = await refusalOf(EventStoreDbStore.open({ url, clock }));
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'store-url-insecure' });
    expect(JSON.stringify(refusal)).not.toContain('secret');
  });
});
