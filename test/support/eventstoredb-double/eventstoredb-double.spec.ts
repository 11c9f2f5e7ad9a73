import grpc from '@grpc/grpc-js';
import {
  type AppendToStreamOptions,
  EventStoreDBClient,
  type ResolvedEvent,
  StreamNotFoundError,
  WrongExpectedVersionError,
  binaryEvent,
  streamNameFilter,
} from '@eventstore/db-client';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamMessages from '@eventstore/db-client/generated/streams_pb.js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import { EventStoreDbDouble, failure } from './index.js';
import { identifierOf } from './messages.js';
import { until } from './until.js';

// Driven by the bare client: what the double does must not be learned from the adapter that is tested against it.

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const event = (n: number, text = `event ${n}`) =>
  binaryEvent({
    id: idOf(n),
    type: 'Noted',
    data: Uint8Array.from(Buffer.from(text)),
    metadata: Uint8Array.from([1, 2, 3]),
  });
/** Credentials make the client use one call per append; without them it uses one call for all, and no deadline. */
const ownCall: AppendToStreamOptions = { credentials: { username: 'someone', password: 'not checked' } };

describe('the EventStoreDB double, asked by the bare client', () => {
  let double: EventStoreDbDouble;
  let client: EventStoreDBClient;

  const read = async (stream: string, options = {}): Promise<ResolvedEvent[]> => {
    const events: ResolvedEvent[] = [];
    for await (const resolved of client.readStream(stream, options)) events.push(resolved);
    return events;
  };
  const append = (stream: string, ns: number[], options: AppendToStreamOptions) =>
    client.appendToStream(
      stream,
      ns.map((n) => event(n)),
      options,
    );
  const problem = async (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => 'it succeeded',
      (error: unknown) => error,
    );

  beforeEach(async () => {
    double = await EventStoreDbDouble.start({ now: () => Date.UTC(2026, 2, 2) });
    client = EventStoreDBClient.connectionString(double.url);
  });
  afterEach(async () => {
    await client.dispose();
    await double.stop();
  });

  describe.each([
    ['one call for many appends', {}],
    ['one call for each append', ownCall],
  ])('appending by %s', (_, way) => {
    it('keeps the bytes, and answers with the revision and position of the last event', async () => {
      const appended = await append('a-1', [1, 2], { ...way, expectedRevision: 'no_stream' });
      expect(appended).toMatchObject({ success: true, nextExpectedRevision: 1n });
      const [, second] = await read('a-1');
      expect(second!.event).toMatchObject({
        id: idOf(2),
        type: 'Noted',
        revision: 1n,
        isJson: false,
        position: appended.position,
        created: new Date(Date.UTC(2026, 2, 2)),
      });
      expect(Buffer.from(second!.event!.data as Uint8Array).toString()).toBe('event 2');
      expect([...(second!.event!.metadata as Uint8Array)]).toEqual([1, 2, 3]);
    });

    it('refuses a wrong revision, tells the right one, and writes nothing', async () => {
      await append('a-1', [1, 2], { ...way, expectedRevision: 'no_stream' });
      for (const expectedRevision of ['no_stream', 0n, 5n] as const) {
        const refused = await problem(append('a-1', [3], { ...way, expectedRevision }));
        expect(refused).toBeInstanceOf(WrongExpectedVersionError);
        expect((refused as WrongExpectedVersionError).actualVersion).toBe(1n);
      }
      const onNothing = await problem(append('a-2', [4], { ...way, expectedRevision: 0n }));
      expect((onNothing as WrongExpectedVersionError).actualVersion).toBe('no_stream');
      expect(double.stream('a-1')).toHaveLength(2);
      expect(double.stream('a-2')).toHaveLength(0);
    });

    it('writes the same ids after the same revision once, and answers as the first time', async () => {
      const first = await append('a-1', [1, 2], { ...way, expectedRevision: 'no_stream' });
      await append('a-1', [3], { ...way, expectedRevision: 1n });
      const again = await append('a-1', [1, 2], { ...way, expectedRevision: 'no_stream' });
      expect(again).toEqual(first);
      expect(double.stream('a-1').map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
    });

    it('refuses events of which only the first were written before', async () => {
      await append('a-1', [1, 2], { ...way, expectedRevision: 'no_stream' });
      const refused = await problem(append('a-1', [1, 9], { ...way, expectedRevision: 'no_stream' }));
      expect(refused).toBeInstanceOf(WrongExpectedVersionError);
      expect(double.stream('a-1')).toHaveLength(2);
    });
  });

  it('refuses more than a mebibyte at once', async () => {
    const big = event(1, 'x'.repeat(1024 * 1024 + 1));
    expect(await problem(client.appendToStream('a-1', big, ownCall))).toMatchObject({
      type: 'maximum-append-size-exceeded',
      maxAppendSize: 1024 * 1024,
    });
  });

  it('reads streams in both directions, from any revision, and says when there is none', async () => {
    await append('a-1', [1, 2, 3, 4], ownCall);
    const revisions = async (options: object) =>
      (await read('a-1', options)).map((each) => Number(each.event!.revision));
    expect(await revisions({ fromRevision: 1n, maxCount: 2 })).toEqual([1, 2]);
    expect(await revisions({ fromRevision: 4n })).toEqual([]);
    expect(await revisions({ direction: 'backwards', fromRevision: 'end', maxCount: 2 })).toEqual([3, 2]);
    expect(await problem(read('a-2'))).toBeInstanceOf(StreamNotFoundError);
  });

  it('reads $all from a position forwards with the event there, backwards without it', async () => {
    for (const n of [1, 2, 3]) await append('a-1', [n], ownCall);
    const positions = double.stream('a-1').map(({ position }) => position);
    const at = { commit: positions[1]!, prepare: positions[1]! };
    const found = async (options: object): Promise<(bigint | undefined)[]> => {
      const events: (bigint | undefined)[] = [];
      for await (const { event: each } of client.readAll(options)) events.push(each?.position.commit);
      return events;
    };
    expect(await found({ fromPosition: at })).toEqual(positions.slice(1));
    expect(await found({ fromPosition: at, direction: 'backwards', maxCount: 1 })).toEqual(positions.slice(0, 1));
    expect(await found({ direction: 'backwards', fromPosition: 'end', maxCount: 2 })).toEqual([
      positions[2],
      positions[1],
    ]);
    expect(await found({ maxCount: 1 })).toEqual([double.events[0]!.position]);
  });

  it('follows $all after a position through a filter, with checkpoints on the way', async () => {
    for (let n = 1; n <= 20; n++) await append(n % 2 ? 'odd-1' : 'even-1', [n], ownCall);
    const [first] = double.stream('odd-1');
    const checkpoints: bigint[] = [];
    const subscription = client.subscribeToAll({
      fromPosition: { commit: first!.position, prepare: first!.position },
      filter: streamNameFilter({
        prefixes: ['odd-'],
        checkpointInterval: 1,
        maxSearchWindow: 4,
        checkpointReached: (_, { commit }) => void checkpoints.push(commit),
      }),
    });
    const seen: (string | undefined)[] = [];
    for await (const { event: each } of subscription) {
      seen.push(each?.id);
      if (seen.length === 9) await append('odd-1', [21], ownCall);
      if (seen.length === 10) break;
    }
    expect(seen).toEqual([3, 5, 7, 9, 11, 13, 15, 17, 19, 21].map(idOf));
    expect(checkpoints.length).toBeGreaterThan(3);
    // leaving the loop ends the stream here and not the call: that takes a word of its own
    expect(double.subscriptions).toBe(1);
    await subscription.unsubscribe();
    await until(() => double.subscriptions === 0);
  });

  it('lets a call run into its deadline, and goes on with it when the client is gone', async () => {
    const held = double.interruptions.hold('append');
    expect(await problem(append('a-1', [1], { ...ownCall, deadline: 50 }))).toMatchObject({
      type: 'deadline-exceeded',
    });
    expect(double.stream('a-1')).toHaveLength(0);
    held.release();
    await until(() => double.stream('a-1').length === 1);
  });

  it('does not write what a cancelled call had begun to send', async () => {
    const bare = new streamServices.StreamsClient(
      `127.0.0.1:${double.network.port}`,
      grpc.credentials.createInsecure(),
    );
    const answered = new Promise<grpc.ServiceError | null>((resolve) => {
      const call = bare.append((error) => resolve(error));
      const options = new streamMessages.AppendReq.Options().setStreamIdentifier(identifierOf('a-1'));
      call.write(new streamMessages.AppendReq().setOptions(options.setNoStream(new sharedMessages.Empty())));
      const proposed = new streamMessages.AppendReq.ProposedMessage().setId(
        new sharedMessages.UUID().setString(idOf(1)),
      );
      call.write(new streamMessages.AppendReq().setProposedMessage(proposed), () => call.cancel());
    });
    expect(await answered).toMatchObject({ code: grpc.status.CANCELLED });
    bare.close();
    // an append sent later over the same network is written: the cancelled one would have been before it
    await append('a-2', [2], ownCall);
    expect(double.stream('a-1')).toHaveLength(0);
  });

  it('breaks connections, and is there for the next', async () => {
    const held = double.interruptions.hold('append');
    const broken = problem(append('a-1', [1], ownCall));
    await held.arrived;
    double.network.cut();
    expect(await broken).toMatchObject({ type: 'unavailable' });
    await append('a-2', [2], ownCall);
    double.network.refuse(true);
    expect(await problem(append('a-3', [3], ownCall))).toMatchObject({ type: 'unavailable' });
    expect(double.network.connections).toBe(0);
  });

  it('loses the answer to an append that was written', async () => {
    double.loseNextAnswer();
    expect(await problem(append('a-1', [1], ownCall))).toMatchObject({ type: 'unavailable' });
    expect(double.stream('a-1')).toHaveLength(1);
  });

  it('takes bytes and answers nothing while half-open, then answers what it was asked meanwhile', async () => {
    await append('a-1', [1], ownCall);
    double.network.pass('not-at-all');
    expect(await problem(append('a-1', [2], { ...ownCall, deadline: 50 }))).toMatchObject({
      type: 'deadline-exceeded',
    });
    expect(double.stream('a-1')).toHaveLength(1);
    double.network.pass('freely');
    await append('a-3', [3], ownCall);
  });

  it('serves over a slow network', async () => {
    double.network.pass('slowly');
    await client.appendToStream('a-1', [event(1, 'x'.repeat(100_000))], ownCall);
    expect((await read('a-1'))[0]!.event!.data).toHaveLength(100_000);
  });

  it('falls silent for the subscriptions that are open, and for no others', async () => {
    const deaf = client.subscribeToAll({ fromPosition: 'end' });
    const heard: unknown[] = [];
    deaf.on('data', (each) => heard.push(each));
    await until(() => double.subscriptions === 1);
    double.silence();
    await append('a-1', [1], ownCall);
    for await (const { event: each } of client.subscribeToAll({ filter: streamNameFilter({ prefixes: ['a-'] }) })) {
      expect(each!.id).toBe(idOf(1));
      break;
    }
    expect(heard).toEqual([]);
    await deaf.unsubscribe();
  });

  it('answers with whatever status a test orders, once', async () => {
    double.interruptions.once('read', () => {
      throw failure(grpc.status.UNAVAILABLE, 'Server Is Too Busy');
    });
    await append('a-1', [1], ownCall);
    expect(await problem(read('a-1'))).toMatchObject({ type: 'unavailable' });
    expect(await read('a-1')).toHaveLength(1);
  });

  it('is found by gossip as a cluster of one', async () => {
    const { port } = double.network;
    const cluster = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port},localhost:${port}?tls=false`);
    await cluster.appendToStream('a-1', event(1), ownCall);
    expect(double.stream('a-1')).toHaveLength(1);
    await cluster.dispose();
  });
});
