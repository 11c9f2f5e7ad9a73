import { setMaxListeners } from 'node:events';
import {
  type Appended,
  EventStore,
  type Head,
  type NewEvent,
  type Position,
  Problem,
  type RecordedEvent,
  type StreamId,
  type StreamSlice,
  type WallClock,
  invalid,
} from '#kernel';
import { prepare } from '../request.js';
import { Appender } from './appender.js';
import { Connection } from './connection.js';
import { LogReader } from './log-reader.js';
import { type SubscriptionParts, subscription } from './log-subscription.js';
import { type StoreRecord, openStore } from './store-record.js';
import { type StreamNames, streamNames } from './stored-event.js';
import { StreamReader } from './stream-reader.js';
import { type Timers, systemTimers } from './timers.js';

export interface EventStoreDbOptions {
  /**
   * `esdb://user:password@host:2113?tls=true&tlsCAFile=…`, or `esdb+discover://…` and several hosts for a cluster; TLS
   * is on unless it says `tls=false`, and then no credentials may be given.
   */
  readonly url: string;
  readonly clock: WallClock;
  /** The id that the store must have; a new store gets it. Any when left out. */
  readonly storeId?: string;
  /** Keeps stores on one server apart: lower-case letters and digits. `anmai` unless given. */
  readonly namespace?: string;
  /** `expected`: it is there, or it is not opened. `made` where there is none, unless given. */
  readonly record?: 'expected' | 'made';
  /** How long a call may go without an answer, in ms. */
  readonly callMs?: number;
  /** After how many ms without a word a subscription is looked after. */
  readonly silenceMs?: number;
  readonly timers?: Timers;
  /** Told of failures that nobody is told of as an answer, because they were made good. */
  readonly report?: (problem: Problem) => void;
}

/** Appends under way at most. */
const mostAppends = 1000;

/**
 * The record in an EventStoreDB (22.10 or later) or KurrentDB, for several processes at once. Streams are named
 * `<namespace>-<stream>`. `recordedAt` never goes back within a stream or a process; across processes it is as good as
 * their clocks. The account needs to read $all.
 */
export class EventStoreDbStore extends EventStore {
  readonly #closing = new AbortController();
  readonly #appender: Appender;
  #appends = 0;
  #whenIdle: (() => void)[] = [];

  private constructor(
    private readonly record: StoreRecord,
    /** What the server said that it is when the store was opened. */
    readonly serverVersion: string,
    private readonly connection: Connection,
    private readonly reader: StreamReader,
    private readonly on: SubscriptionParts,
    clock: WallClock,
  ) {
    super();
    this.#appender = new Appender({ ...on, reader, clock });
    setMaxListeners(0, this.#closing.signal);
  }

  /**
   * @throws Problem `store-missing` where one is expected, `store-failed`, `store-mismatch`, `store-corrupt`, `store-moving-in`, `store-url-insecure`,
   * `store-namespace-malformed` (invalid).
   */
  static async open(options: EventStoreDbOptions): Promise<EventStoreDbStore> {
    const { url, clock, storeId, record: state = 'made', callMs = 5_000, silenceMs = 15_000 } = options;
    const { timers = systemTimers, report = () => undefined } = options;
    const names = namesOf(options.namespace ?? 'anmai');
    assertSecure(url);
    const remembering: { forget(): void }[] = [];
    const lost = (): void => remembering.forEach((each) => each.forget());
    const connection = new Connection({ url, callMs, timers, lost });
    try {
      const version = await connection.serverVersion();
      const record = await openStore(connection, names, clock, storeId, state);
      const reader = new StreamReader(connection, names, record.storeId);
      const log = new LogReader(connection, names, record.origin);
      remembering.push(reader, log);
      const parts = { connection, log, names, timers, silenceMs, report };
      return new EventStoreDbStore(record, version, connection, reader, parts, clock);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  override get storeId(): string {
    return this.record.storeId;
  }

  /** How far the server's clock was ahead of ours when the store was opened, in ms. */
  get skewMs(): number {
    return this.record.skewMs;
  }

  override async read(stream: StreamId, after = 0): Promise<StreamSlice> {
    this.#assertOpen();
    return this.reader.read(stream, after);
  }

  override async append(stream: StreamId, expected: Head, events: readonly NewEvent[]): Promise<Appended> {
    this.#assertOpen();
    const request = prepare(stream, expected, events);
    if (this.#appends >= mostAppends) throw new Problem('unavailable', 'store-overloaded', { waiting: this.#appends });
    this.#appends++;
    try {
      return await this.#appender.append(request);
    } finally {
      if (--this.#appends === 0) for (const idle of this.#whenIdle.splice(0)) idle();
    }
  }

  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    return this.on.log.page(after, limit);
  }

  override async *subscribe(after: Position, signal: AbortSignal): AsyncGenerator<readonly RecordedEvent[]> {
    yield* subscription(this.on, after, [signal, this.#closing.signal]);
    if (!signal.aborted) this.#assertOpen();
  }

  override async end(): Promise<Position> {
    this.#assertOpen();
    return this.on.log.end();
  }

  override async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    if (this.#appends > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    await this.connection.close();
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new Problem('unavailable', 'store-closed');
  }
}

/** @throws Problem `store-namespace-malformed`. */
export function namesOf(namespace: string): StreamNames {
  if (!/^[a-z][a-z0-9]{0,30}$/.test(namespace))
    throw invalid('store-namespace-malformed', { given: namespace.slice(0, 40) });
  return streamNames(namespace);
}

/** The client would leave the credentials out without a word. */
function assertSecure(url: string): void {
  if (/[?&]tls=false/i.test(url) && /^[^/]+:\/\/[^/?]*@/.test(url)) throw invalid('store-url-insecure');
}
