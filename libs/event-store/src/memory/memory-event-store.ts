import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type Appended,
  EventStore,
  type Head,
  type Instant,
  type NewEvent,
  type Position,
  Problem,
  RecordedEvent,
  type StreamId,
  type StreamSlice,
  type WallClock,
  chainHash,
  genesisHash,
  sameHead,
  stampMeta,
} from '#kernel';
import { Wake, follow } from '../follow.js';
import { resultOf } from '../outcome.js';
import { numberOf, positionOf } from '../position.js';
import { prepare } from '../request.js';

/** The record in memory, for tests and throw-away runs: same texts, hashes and refusals as the durable stores. */
export class MemoryEventStore extends EventStore {
  override readonly storeId: string;
  readonly #clock: WallClock;
  readonly #log: RecordedEvent[] = [];
  readonly #streams = new Map<StreamId, RecordedEvent[]>();
  readonly #wake = new Wake();
  #lastRecordedAt = '' as Instant;
  #closed = false;

  constructor({ clock, storeId = randomUUID() }: { clock: WallClock; storeId?: string }) {
    super();
    this.#clock = clock;
    this.storeId = storeId;
  }

  override async read(stream: StreamId, after = 0): Promise<StreamSlice> {
    this.#assertOpen();
    return { head: this.#headOf(stream), events: (this.#streams.get(stream) ?? []).slice(after) };
  }

  override async append(stream: StreamId, expected: Head, events: readonly NewEvent[]): Promise<Appended> {
    this.#assertOpen();
    const request = prepare(stream, expected, events);
    const actual = this.#headOf(stream);
    if (!sameHead(actual, expected)) return resultOf(request, { is: 'conflict', actual });
    const recordedAt = this.#recordingTime();
    let hash = actual.hash;
    const hashes = request.events.map(({ meta, data }) => (hash = chainHash(hash, stampMeta(meta, recordedAt), data)));
    const first = this.#log.length + 1;
    const appended = resultOf(request, { is: 'appended', first, recordedAt, hashes });
    const recorded = appended.events.map(
      ({ version, type, metaText, dataText, hash: own }, i) =>
        new RecordedEvent(positionOf(first + i), stream, version, type, metaText, dataText, own),
    );
    this.#log.push(...recorded);
    const streamed = this.#streams.get(stream);
    if (streamed) streamed.push(...recorded);
    else this.#streams.set(stream, recorded);
    this.#wake.ring();
    return appended;
  }

  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    const from = numberOf(after);
    const page = this.#log.slice(from, from + limit);
    if (page.length === limit) await nextTurn();
    return page;
  }

  override subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    return follow(this, this.#wake, after, signal);
  }

  override async end(): Promise<Position> {
    this.#assertOpen();
    return positionOf(this.#log.length);
  }

  override async close(): Promise<void> {
    this.#closed = true;
    this.#wake.ring();
  }

  #headOf(stream: StreamId): Head {
    const last = this.#streams.get(stream)?.at(-1);
    return last ? { version: last.version, hash: last.hash } : { version: 0, hash: genesisHash(this.storeId, stream) };
  }

  #recordingTime(): Instant {
    const now = this.#clock.now();
    if (now > this.#lastRecordedAt) this.#lastRecordedAt = now;
    return this.#lastRecordedAt;
  }

  #assertOpen(): void {
    if (this.#closed) throw new Problem('unavailable', 'store-closed');
  }
}
