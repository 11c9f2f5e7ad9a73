import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { jest } from '@jest/globals';
import { openEventStoreDb } from '#event-store';
import {
  HeadSigner,
  logOf,
  placesUnder,
  proofsFor,
  readPlace,
  unpackCaseFile,
  verify,
  verifyUnpacked,
  writeCaseFile,
} from '#integrity';
import { type EventStore, type Instant, startOfLog, streamId } from '#kernel';
import { MovableClock, happened, newEvent } from '#kernel/testing';
import { placesIn } from '#platform';
import { EventStoreDbDouble } from '../../../../test/support/eventstoredb-double/index.js';
import { proofFrom } from './log-proof.js';

jest.setTimeout(30_000);

const [ours, others] = [streamId('proved-case-1'), streamId('proved-case-2')];

const sample = (n: number) =>
  newEvent(happened({ type: 'InterviewRecorded', data: { note: `第${n}次询问` } }, '2026-03-02'));

describe('the proof of a record that servers share', () => {
  const clock = new MovableClock();
  const directory = mkdtempSync(join(tmpdir(), 'anmai-log-proof-'));
  const heads = join(directory, 'heads');
  let double: EventStoreDbDouble;
  let store: EventStore;

  const append = async (stream: typeof ours, n: number) =>
    store.append(stream, (await store.read(stream)).head, [sample(n)]);

  /** As a worker signs, which has a key of its own. */
  const signAs = async (worker: string) => {
    const signer = await HeadSigner.start({
      store,
      clock,
      headsDirectory: join(directory, worker, 'heads'),
      secondDirectory: join(heads, worker),
      signingDirectory: join(directory, worker, 'signing'),
    });
    await signer.close();
  };

  /** On a server, which signs nothing. */
  const proofOnServer = () =>
    proofFrom({ profile: { kind: 'distributed' } as never, heads }, { store, places: placesIn(directory) });

  beforeAll(async () => {
    double = await EventStoreDbDouble.start();
    store = await openEventStoreDb({ url: double.url, clock });
    mkdirSync(heads);
  });
  afterAll(async () => {
    await store.close();
    await double.stop();
    rmSync(directory, { recursive: true });
  });

  it('is none before a worker has signed', async () => {
    expect(proofOnServer().signedTo()).toBe(startOfLog);
    await expect(proofsFor({ log: proofOnServer(), place: proofOnServer().place(), streams: [] })).rejects.toThrow(
      'no-signed-head',
    );
  });

  it('makes case files that prove themselves, against the worker that has signed furthest', async () => {
    for (let n = 0; n < 7; n++) await append(n % 2 ? others : ours, n);
    await signAs('worker-1');
    await append(ours, 7);
    await signAs('worker-2');
    const proof = proofOnServer();
    expect(proof.place().directory).toBe(join(heads, 'worker-2'));
    expect(proof.signedTo()).toBe(await store.end());
    const streams = [{ stream: ours, role: 'case' as const, events: (await store.read(ours)).events }];
    const content = {
      inspectionCase: ours,
      storeId: store.storeId,
      madeAt: '2026-03-02T01:00:00.000Z' as Instant,
      disclosure: { purpose: 'litigation' },
      streams,
      evidence: [],
      keys: [],
      documents: { 'index.txt': '卷内目录\n' },
      proofs: await proofsFor({ log: proof, place: proof.place(), streams }),
    };
    const zip = join(directory, 'case.zip');
    await pipeline(writeCaseFile(content), createWriteStream(zip));
    const unpacked = join(directory, 'unpacked');
    mkdirSync(unpacked);
    await unpackCaseFile(zip, unpacked);
    expect(await verifyUnpacked(unpacked)).toMatchObject({ events: 5, unproved: 0, head: { count: 8 } });
  });

  it('is verified from its bytes, and against the heads of every worker', async () => {
    const witnesses = placesUnder(heads).map(readPlace);
    expect(witnesses).toHaveLength(2);
    const found = await verify(logOf(store), { witnesses });
    expect(found).toMatchObject({ events: 8, streams: 2, heads: 2, damage: [], end: await store.end() });
    // a log from which an event was taken away, its positions as they were
    const taken: Pick<EventStore, 'storeId' | 'readAll'> = {
      storeId: store.storeId,
      readAll: async (after, limit) => (await store.readAll(after, limit)).filter(({ version }) => version !== 2),
    };
    expect((await verify(logOf(taken), { witnesses })).damage).toMatchObject([{ kind: 'version-gap', stream: ours }]);
    // one that ends before what the second worker has signed
    const cut = { ...taken, readAll: async () => [] };
    expect((await verify(logOf(cut), { witnesses })).damage).toMatchObject([{ kind: 'tail-cut' }]);
  });

  it('fails when the log is not the one that was signed', async () => {
    const proof = proofOnServer();
    const log = {
      hashes: async (after: Parameters<typeof proof.hashes>[0], limit: number) =>
        (await proof.hashes(after, limit)).filter((_, n) => n !== 2),
    };
    await expect(proofsFor({ log, place: proof.place(), streams: [] })).rejects.toThrow('case-file-unprovable');
  });
});
