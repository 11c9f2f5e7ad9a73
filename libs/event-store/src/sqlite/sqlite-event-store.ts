import { setImmediate as nextTurn } from 'node:timers/promises';
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
} from '#kernel';
import { AppendQueue } from '../append-queue.js';
import { Wake, follow } from '../follow.js';
import { prepare } from '../request.js';
import { EventWriter, type WriterOptions } from './event-writer.js';
import { SqliteReader, openSqliteReader } from './sqlite-reader.js';

export interface SqliteOptions extends WriterOptions {
  readonly clock: WallClock;
}

/** The record in a SQLite file, written in the caller's own thread: for the command line and for tests. */
export class SqliteEventStore extends EventStore {
  readonly #clock: WallClock;
  readonly #writer: EventWriter;
  readonly #reader: SqliteReader;
  readonly #queue: AppendQueue;
  readonly #wake = new Wake();
  #closed = false;

  /**
   * Opens the store, creating it when there is none.
   * @throws Problem `store-locked`, `store-corrupt`, `store-format-unknown`, `store-mismatch`.
   */
  constructor(options: SqliteOptions) {
    super();
    this.#clock = options.clock;
    this.#writer = new EventWriter(options);
    this.#reader = openSqliteReader(options.path);
    this.#queue = new AppendQueue((batch) => {
      const outcomes = this.#writer.commit(
        batch.map(({ request }) => request),
        this.#clock.now(),
      );
      for (const [i, { settle }] of batch.entries()) settle(outcomes[i]!);
      this.#wake.ring();
      // in a turn of its own: whoever was just answered goes on first
      setImmediate(() => this.#writer.checkpoints.committed());
    });
  }

  override get storeId(): string {
    return this.#writer.storeId;
  }

  /** Why nothing is taken any more; undefined while the store works. Reads go on after a failure. */
  get failure(): Problem | undefined {
    return this.#writer.failure;
  }

  override async read(stream: StreamId, after = 0): Promise<StreamSlice> {
    this.#assertOpen();
    return this.#reader.read(stream, after);
  }

  override async append(stream: StreamId, expected: Head, events: readonly NewEvent[]): Promise<Appended> {
    this.#assertOpen();
    return this.#queue.add(prepare(stream, expected, events));
  }

  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    const page = this.#reader.readAll(after, limit);
    // whoever reads page after page must not keep the event loop from everybody else
    if (page.length === limit) await nextTurn();
    return page;
  }

  override subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    return follow(this, this.#wake, after, signal);
  }

  override async end(): Promise<Position> {
    this.#assertOpen();
    return this.#reader.end();
  }

  /** Copies the whole WAL back and cuts it to nothing: once a day, when it is quiet. */
  truncateWal(): void {
    this.#assertOpen();
    this.#writer.checkpoints.truncate();
  }

  override async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue.idle();
    this.#reader.close();
    this.#writer.close();
    this.#wake.ring();
  }

  #assertOpen(): void {
    if (this.#closed) throw new Problem('unavailable', 'store-closed');
  }
}
