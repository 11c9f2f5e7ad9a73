import { type EventStore, type Position, type RecordedEvent, startOfLog } from '#kernel';
import { sampleEvent, sampleStream } from './samples.js';
import { type Subject, refusalOf } from './subject.js';

const append = async (store: EventStore, from: number, count: number): Promise<void> => {
  const stream = sampleStream(1);
  let { head } = await store.read(stream);
  for (let n = from; n < from + count; n++) ({ head } = await store.append(stream, head, [sampleEvent(n)]));
};

/** Collects events until there are so many, then aborts. */
async function collect(store: EventStore, after: Position, count: number): Promise<RecordedEvent[]> {
  const stop = new AbortController();
  const seen: RecordedEvent[] = [];
  for await (const page of store.subscribe(after, stop.signal)) {
    seen.push(...page);
    if (seen.length >= count) stop.abort();
  }
  return seen;
}

const versions = (events: readonly RecordedEvent[]) => events.map(({ version }) => version);
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

export function subscriptionContract(subject: () => Subject): void {
  describe('subscribe', () => {
    following(subject);
    ending(subject);
  });
}

function following(subject: () => Subject): void {
  it('catches up, then follows', async () => {
    const { store } = subject();
    await append(store, 0, 5);
    const seen = collect(store, startOfLog, 12);
    await append(store, 5, 7);
    expect(versions(await seen)).toEqual(upTo(12));
  });

  it('catches up over more than one page', async () => {
    const { store } = subject();
    const stream = sampleStream(1);
    let { head } = await store.read(stream);
    for (let n = 0; n < 2_300; n += 100) {
      const events = Array.from({ length: 100 }, (_, i) => sampleEvent(n + i));
      ({ head } = await store.append(stream, head, events));
    }
    expect(versions(await collect(store, startOfLog, 2_300))).toEqual(upTo(2_300));
  });

  it('starts after the position given', async () => {
    const { store } = subject();
    await append(store, 0, 6);
    const [, , third] = await store.readAll(startOfLog, 3);
    expect(versions(await collect(store, third!.position, 3))).toEqual([4, 5, 6]);
  });

  it('serves several subscribers, each at its own pace', async () => {
    const { store } = subject();
    const followers = Array.from({ length: 5 }, () => collect(store, startOfLog, 20));
    await append(store, 0, 20);
    for (const seen of await Promise.all(followers)) expect(versions(seen)).toEqual(upTo(20));
  });

  it('misses nothing that is appended while a page is being handled', async () => {
    const { store } = subject();
    await append(store, 0, 1);
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    for await (const page of store.subscribe(startOfLog, stop.signal)) {
      seen.push(...page);
      if (seen.length < 10) await append(store, seen.length, 1);
      else stop.abort();
    }
    expect(versions(seen)).toEqual(upTo(10));
  });
}

function ending(subject: () => Subject): void {
  it('ends quietly when the signal aborts: before, while waiting, and between pages', async () => {
    const { store } = subject();
    await append(store, 0, 1);
    expect(await collect(store, startOfLog, 0)).toHaveLength(1);
    const before = store.subscribe(startOfLog, AbortSignal.abort())[Symbol.asyncIterator]();
    expect(await before.next()).toEqual({ done: true, value: undefined });
    const stop = new AbortController();
    const waiting = store.subscribe(await store.end(), stop.signal)[Symbol.asyncIterator]();
    const next = waiting.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('tells a follower that the store was closed', async () => {
    const { store } = subject();
    const follower = store.subscribe(startOfLog, new AbortController().signal)[Symbol.asyncIterator]();
    const next = follower.next();
    await store.close();
    expect(await refusalOf(next)).toMatchObject({ code: 'store-closed' });
  });
}
