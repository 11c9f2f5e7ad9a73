import * as fc from 'fast-check';
import {
  type EventStore,
  type Head,
  type StreamId,
  VersionConflict,
  chainHash,
  genesisHash,
  sameHead,
  startOfLog,
} from '#kernel';
import { sampleEvent, sampleStream } from './samples.js';
import type { Subject } from './subject.js';

const callers = 64;

/** Reads and appends until it succeeds. @returns how often somebody else was first. */
async function insist(store: EventStore, stream: StreamId, n: number): Promise<number> {
  for (let lost = 0; ; lost++) {
    const { head } = await store.read(stream);
    try {
      await store.append(stream, head, [sampleEvent(n)]);
      return lost;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

/**
 * Every stream that begins after the position is dense from 1 and chained from its genesis.
 * @returns the number of events after the position.
 */
async function assertChains(store: EventStore, after = startOfLog): Promise<number> {
  const heads = new Map<StreamId, Head>();
  const events = await store.readAll(after, 100_000);
  const broken = events.filter(({ stream, version, metaText, dataText, hash, meta }) => {
    const before = heads.get(stream) ?? { version: 0, hash: genesisHash(store.storeId, stream) };
    heads.set(stream, { version, hash });
    const follows = sameHead(
      { version, hash },
      { version: before.version + 1, hash: chainHash(before.hash, metaText, dataText) },
    );
    return !follows || meta.stream !== stream || meta.version !== version;
  });
  expect(broken).toEqual([]);
  return events.length;
}

export function concurrencyContract(subject: () => Subject): void {
  describe('under concurrent writers', () => {
    oneStreamOrMany(subject);
    interleavings(subject);
  });
}

function oneStreamOrMany(subject: () => Subject): void {
  it('lets exactly one of 64 writers win each version of one stream', async () => {
    const { store } = subject();
    const stream = sampleStream(1);
    for (let round = 1; round <= 5; round++) {
      const { head } = await store.read(stream);
      const results = await Promise.allSettled(
        Array.from({ length: callers }, (_, n) => store.append(stream, head, [sampleEvent(round * 100 + n)])),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as VersionConflict] : []));
      expect(refused.every((conflict) => conflict instanceof VersionConflict)).toBe(true);
      expect(refused.every(({ actual }) => actual.version === round)).toBe(true);
    }
    expect(await assertChains(store)).toBe(5);
  });

  it('records each of 64 writers who insist on one stream exactly once', async () => {
    const { store } = subject();
    const stream = sampleStream(1);
    await Promise.all(Array.from({ length: callers }, (_, n) => insist(store, stream, n)));
    const { events } = await store.read(stream);
    expect(new Set(events.map(({ meta }) => meta.id)).size).toBe(callers);
    expect(await assertChains(store)).toBe(callers);
  });

  it('takes 64 writers on streams of their own without a conflict', async () => {
    const { store } = subject();
    const writer = async (n: number): Promise<number> => {
      let lost = 0;
      for (let i = 0; i < 4; i++) lost += await insist(store, sampleStream(n), n * 4 + i);
      return lost;
    };
    const lost = await Promise.all(Array.from({ length: callers }, (_, n) => writer(n)));
    expect(lost.every((times) => times === 0)).toBe(true);
    expect(await assertChains(store)).toBe(callers * 4);
  });
}

const plans = fc.array(
  fc.array(
    fc.record({ stream: fc.integer({ min: 1, max: 4 }), events: fc.integer({ min: 1, max: 4 }), stale: fc.boolean() }),
    { maxLength: 6 },
  ),
  { minLength: 1, maxLength: 6 },
);

function interleavings(subject: () => Subject): void {
  it('keeps versions dense and chains valid however appends interleave', async () => {
    const { store } = subject();
    let [n, runs] = [0, 0];
    const append = async (stream: StreamId, events: number, stale: boolean): Promise<number> => {
      const { head } = await store.read(stream);
      // a caller who dawdles lets others go first
      if (stale) await store.read(stream);
      const batch = Array.from({ length: events }, () => sampleEvent(n++));
      return store.append(stream, head, batch).then(
        () => events,
        (error: unknown) => {
          expect(error).toBeInstanceOf(VersionConflict);
          return 0;
        },
      );
    };
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const before = await store.end();
        const run = `${runs++}`;
        const written = await Promise.all(
          plan.map(async (acts) => {
            let count = 0;
            for (const { stream, events, stale } of acts)
              count += await append(sampleStream(`${run}-${stream}`), events, stale);
            return count;
          }),
        );
        expect(await assertChains(store, before)).toBe(written.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 50 },
    );
  });
}
