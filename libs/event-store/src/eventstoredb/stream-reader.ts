import { type Head, type Instant, type StreamId, type StreamSlice, genesisHash } from '#kernel';
import { LRUCache } from 'lru-cache';
import { corrupt } from './client-problem.js';
import type { Connection } from './connection.js';
import { SharedReads } from './shared-reads.js';
import { type StoredEvent, type StreamNames, storedEvent } from './stored-event.js';

/** Events per read of a stream. */
const pageSize = 500;
/** Streams whose head is remembered. */
const mostHeads = 50_000;

/** A head and when its event was recorded; nothing was recorded in a stream without events. */
export interface KnownHead extends Head {
  readonly recordedAt?: Instant;
}

/** Reads streams, checks their chains on the way, and remembers where they ended. */
export class StreamReader {
  readonly #reads = new SharedReads<StreamSlice>();
  readonly #heads = new LRUCache<StreamId, KnownHead>({ max: mostHeads });

  constructor(
    private readonly connection: Connection,
    private readonly names: StreamNames,
    private readonly storeId: string,
  ) {}

  /** The head as last seen. The stream may have grown since; no event of it changes while the server is the same. */
  known(stream: StreamId): KnownHead | undefined {
    return this.#heads.get(stream);
  }

  remember(stream: StreamId, head: KnownHead): void {
    if ((this.#heads.get(stream)?.version ?? -1) <= head.version) this.#heads.set(stream, head);
  }

  /** To be called when another server, or an older state of the same, may answer next. */
  forget(): void {
    this.#heads.clear();
  }

  async read(stream: StreamId, after: number): Promise<StreamSlice> {
    return this.#reads.read(`${stream} ${after}`, () => this.#read(stream, after));
  }

  async #read(stream: StreamId, after: number): Promise<StreamSlice> {
    // the event that the caller has seen is read too: its hash is what the next one must follow
    const events = await this.from(stream, Math.max(after, 1));
    // none: the stream ends before what the caller speaks of
    const head = events.length === 0 && after > 1 ? await this.head(stream) : this.#remembered(stream, events.at(-1));
    return {
      head: { version: head.version, hash: head.hash },
      events: events.filter(({ event }) => event.version > after).map(({ event }) => event),
    };
  }

  /** The head as it is now. */
  async head(stream: StreamId): Promise<KnownHead> {
    const name = this.names.nameOf(stream);
    const [last] = await this.connection.readStream(name, { from: 'end', count: 1, backwards: true });
    return this.#remembered(stream, last && storedEvent(this.names, last));
  }

  /**
   * Events from a version on, at most so many.
   * @throws Problem `store-corrupt` when a version is missing or an event does not follow the one before it.
   */
  async from(stream: StreamId, version: number, most = Number.POSITIVE_INFINITY): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    const name = this.names.nameOf(stream);
    for (let full = true; full && events.length < most;) {
      const count = Math.min(pageSize, most - events.length);
      const from = BigInt(version - 1 + events.length);
      const page = await this.connection.readStream(name, { from, count });
      for (const each of page) {
        const stored = storedEvent(this.names, each);
        this.#assertFollows(stream, version + events.length, events.at(-1), stored);
        events.push(stored);
      }
      full = page.length === count;
    }
    return events;
  }

  #assertFollows(stream: StreamId, version: number, before: StoredEvent | undefined, stored: StoredEvent): void {
    if (stored.event.version !== version) throw corrupt({ stream, version, reason: 'version-missing' });
    const hash = before?.event.hash ?? (version === 1 ? genesisHash(this.storeId, stream) : stored.prev);
    if (Buffer.compare(hash, stored.prev) !== 0) throw corrupt({ stream, version, reason: 'chain-broken' });
  }

  #remembered(stream: StreamId, last: StoredEvent | undefined): KnownHead {
    const head: KnownHead = last
      ? { version: last.event.version, hash: last.event.hash, recordedAt: last.event.meta.recordedAt }
      : { version: 0, hash: genesisHash(this.storeId, stream) };
    this.remember(stream, head);
    return head;
  }
}
