import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { MessageChannel, type MessagePort, Worker, receiveMessageOnPort } from 'node:worker_threads';
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
import { AppendQueue, type PendingAppend } from '../append-queue.js';
import { Wake, follow } from '../follow.js';
import { prepare } from '../request.js';
import { type FromWriter, type ToWriter, outcomesFromWire, problemFromWire, requestsToWire } from './messages.js';
import { type SqliteReader, openSqliteReader } from './sqlite-reader.js';
import type { WriterThreadOptions, WriterThreadStart } from './writer-thread.js';

export interface WorkerStoreOptions extends WriterThreadOptions {
  readonly clock: WallClock;
  /** The compiled `writer-thread.js`; found beside this file unless given. */
  readonly threadUrl?: URL;
  /** Told of what goes wrong while no caller waits for it. */
  readonly report?: (problem: Problem) => void;
}

/** For a thread that was handed a port by `WorkerEventStore.connect`. */
export interface ConnectedStoreOptions {
  readonly path: string;
  readonly clock: WallClock;
  readonly port: MessagePort;
}

/**
 * The record in a SQLite file, written by a thread of its own: for the server. Reads are done here, on a read-only
 * connection. Other threads get a store of their own through `connect`; all share the one writer.
 */
export class WorkerEventStore extends EventStore {
  readonly #queue = new AppendQueue((batch) => this.#send(batch));
  readonly #sent = new Map<number, readonly PendingAppend[]>();
  readonly #wake = new Wake();
  #batches = 0;
  #closed = false;
  #writerGone = false;
  #failure: Problem | undefined;

  private constructor(
    private readonly reader: SqliteReader,
    private readonly port: MessagePort,
    private readonly clock: WallClock,
    private readonly report: (problem: Problem) => void,
    /** The writer's thread, where it was started. */
    private readonly worker?: Worker,
  ) {
    super();
    port.on('message', (message: FromWriter) => this.#hear(message));
    port.on('close', () => this.#writerIsGone());
  }

  /**
   * Starts the writer's thread, creating the store when there is none.
   * @throws Problem `store-locked`, `store-corrupt`, `store-format-unknown`, `store-mismatch`.
   */
  static async start(options: WorkerStoreOptions): Promise<WorkerEventStore> {
    const { path, storeId, maxPages, clock, report = () => undefined } = options;
    const { port1: port, port2: theirs } = new MessageChannel();
    const start: WriterThreadStart = {
      options: { path, ...(storeId !== undefined && { storeId }), ...(maxPages !== undefined && { maxPages }) },
      port: theirs,
    };
    const url = options.threadUrl ?? new URL('./writer-thread.js', import.meta.url);
    const worker = new Worker(url, { workerData: start, transferList: [theirs] });
    worker.on('error', (cause) => report(threadFailed(cause)));
    const answer = await firstAnswer(port, worker);
    if (answer.is === 'refused') {
      await worker.terminate();
      throw problemFromWire(answer.problem);
    }
    return new WorkerEventStore(openSqliteReader(path), port, clock, report, worker);
  }

  /** The store as seen from another thread than the one that started it. */
  static attach({ path, clock, port }: ConnectedStoreOptions): WorkerEventStore {
    return new WorkerEventStore(openSqliteReader(path), port, clock, () => undefined);
  }

  /** A port to hand to another thread (as a transferred value), for `attach`. */
  connect(): MessagePort {
    this.#assertOpen();
    const { port1, port2 } = new MessageChannel();
    this.#post({ is: 'connect', port: port2 }, [port2]);
    return port1;
  }

  override get storeId(): string {
    return this.reader.storeId;
  }

  /** Why nothing is taken any more; undefined while the store works. Reads go on after a failure. */
  get failure(): Problem | undefined {
    return this.#failure;
  }

  override async read(stream: StreamId, after = 0): Promise<StreamSlice> {
    this.#assertOpen();
    return this.reader.read(stream, after);
  }

  override async append(stream: StreamId, expected: Head, events: readonly NewEvent[]): Promise<Appended> {
    this.#assertOpen();
    return this.#queue.add(prepare(stream, expected, events));
  }

  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    this.#assertOpen();
    const page = this.reader.readAll(after, limit);
    if (page.length === limit) await nextTurn();
    return page;
  }

  override subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    return follow(this, this.#wake, after, signal);
  }

  override async end(): Promise<Position> {
    this.#assertOpen();
    return this.reader.end();
  }

  /** Copies the whole WAL back and cuts it to nothing: once a day, when it is quiet. */
  truncateWal(): void {
    this.#assertOpen();
    this.#post({ is: 'truncate-wal' });
  }

  /** Where the thread was started, ends it and with it every attached store. */
  override async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue.idle();
    this.reader.close();
    if (this.worker && !this.#writerGone) {
      const ended = once(this.worker, 'exit');
      this.#post({ is: 'close' });
      await ended;
    }
    this.port.close();
    this.#wake.ring();
  }

  #send(batch: readonly PendingAppend[]): void {
    if (this.#failure) return settleAll(batch, this.#failure);
    const id = ++this.#batches;
    this.#sent.set(id, batch);
    const wire = requestsToWire(batch.map(({ request }) => request));
    this.#post({ is: 'append', batch: id, now: this.clock.now(), ...wire });
  }

  #post(message: ToWriter, transfer: readonly MessagePort[] = []): void {
    this.port.postMessage(message, transfer);
  }

  #hear(message: FromWriter): void {
    switch (message.is) {
      case 'done': {
        const batch = this.#sent.get(message.batch)!;
        this.#sent.delete(message.batch);
        const outcomes = outcomesFromWire(message, batch.length);
        for (const [i, { settle }] of batch.entries()) settle(outcomes[i]!);
        return this.#wake.ring();
      }
      case 'committed':
        return this.#wake.ring();
      case 'stopped':
        this.#failure = problemFromWire(message.problem);
        return;
      case 'report':
        this.report(problemFromWire(message.problem));
    }
  }

  /** What was sent and not answered may be recorded or not. */
  #writerIsGone(): void {
    this.#writerGone = true;
    this.#failure ??= new Problem('unavailable', 'store-failed', { reason: 'writer-gone' });
    const unanswered = [...this.#sent.values()];
    this.#sent.clear();
    for (const batch of unanswered) settleAll(batch, this.#failure);
  }

  #assertOpen(): void {
    if (this.#closed) throw new Problem('unavailable', 'store-closed');
  }
}

/** @throws Problem `store-failed` when the thread ends before it has said anything. */
async function firstAnswer(port: MessagePort, worker: Worker): Promise<FromWriter> {
  let answer: FromWriter | undefined;
  let cause: unknown;
  const answered = once(port, 'message').then(([message]: FromWriter[]) => (answer = message));
  const ended = once(worker, 'exit').catch((error: unknown) => (cause = error));
  await Promise.race([answered, ended]);
  // a thread that ends may be heard of before what it said last
  answer ??= receiveMessageOnPort(port)?.message as FromWriter | undefined;
  if (!answer) throw threadFailed(cause);
  return answer;
}

const threadFailed = (cause: unknown): Problem =>
  new Problem('unavailable', 'store-failed', { reason: 'thread-failed' }, { cause });

function settleAll(batch: readonly PendingAppend[], problem: Problem): void {
  for (const { settle } of batch) settle({ is: 'failed', problem });
}
