import type { Position, StreamId } from './brand.js';
import type { RecordedEvent, StreamEvent } from './envelope.js';
import type { NewEvent } from './event.js';
import { Problem } from './problem.js';

/** Where a stream ends: its last version and chain hash. Version 0 with the genesis hash is a stream without events. */
export interface Head {
  readonly version: number;
  /** 32 bytes. */
  readonly hash: Uint8Array;
}

export const sameHead = (a: Head, b: Head): boolean => a.version === b.version && Buffer.compare(a.hash, b.hash) === 0;

/** `version-hash`: a head as text, for `ETag` and `If-Match`. */
export const headTag = (head: Head): string => `${head.version}-${Buffer.from(head.hash).toString('hex').slice(0, 32)}`;

export interface StreamSlice {
  readonly head: Head;
  readonly events: readonly RecordedEvent[];
}

/** What a command recorded. */
export interface Recorded {
  /** Of the last event. Those of the others are not told: not every store knows them without another call. */
  readonly position: Position;
  readonly events: readonly StreamEvent[];
}

export interface Appended extends Recorded {
  readonly head: Head;
}

/** Somebody appended first. `actual` is the head found; read again and judge again. */
export class VersionConflict extends Problem {
  constructor(
    readonly stream: StreamId,
    readonly expected: Head,
    readonly actual: Head,
  ) {
    super('conflict', 'version-conflict', { stream, expected: expected.version, actual: actual.version });
    this.name = 'VersionConflict';
  }
}

/**
 * The record. Appends are atomic per stream, durable when acknowledged, and exact about what they follow: there is no
 * "any". Other problems thrown: `store-full`, `store-overloaded`, `store-failed`, `store-closed` (unavailable),
 * `event-too-large`, `append-too-large` (too-large), `append-empty`, `event-id-malformed` (invalid), `store-locked`
 * (locked), `store-corrupt` (corrupt). After `store-full` nothing was recorded; after `store-failed` it is not known.
 */
export abstract class EventStore {
  /** Drawn once when the store is created; a restored or moved store keeps it. */
  abstract readonly storeId: string;

  /**
   * @param after leave out events up to this version (what a cached state already folded).
   * @returns the head as of the same moment as the events.
   */
  abstract read(stream: StreamId, after?: number): Promise<StreamSlice>;

  /**
   * @param expected the head that the new events follow, as read.
   * @throws VersionConflict when the stream has another head; nothing is written then.
   */
  abstract append(stream: StreamId, expected: Head, events: readonly NewEvent[]): Promise<Appended>;

  /** A page of the whole log in commit order; empty when there is nothing after the position. */
  abstract readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]>;

  /** Every page after the position, then new ones as they commit, until the signal aborts. Never skips an event. */
  abstract subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;

  /** The last position of the log, `startOfLog` when it is empty. */
  abstract end(): Promise<Position>;

  /** Waits for what was accepted, then releases the store. Later calls fail with `store-closed`. */
  abstract close(): Promise<void>;
}
