import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { LRUCache } from 'lru-cache';
import {
  type Head,
  type Instant,
  type StreamId,
  Problem,
  chainHash,
  genesisHash,
  instantOfMs,
  msOfInstant,
  sameHead,
  stampMeta,
} from '#kernel';
import { isFull } from '#sqlite';
import type { Outcome } from '../outcome.js';
import type { AppendRequest } from '../request.js';
import { AppendStatements, type LogEnd } from './append.js';
import { Checkpoints } from './checkpoints.js';
import { type Connection, openForWriting } from './connection.js';
import { createTables, readStoreId } from './schema.js';
import { isFailedSync, problemOf, storeFull } from './sqlite-problem.js';
import { lockWriter } from './writer-lock.js';

/** Where a test may make the writer fail. */
export type FaultPoint = 'begin' | 'insert' | 'commit' | 'checkpoint';

export interface WriterOptions {
  readonly path: string;
  /** For a store that is created: its id, else drawn. A store that exists must have it. */
  readonly storeId?: string;
  /** The most pages of 4 KiB that the file may have: a disk that is full, for tests. */
  readonly maxPages?: number;
  /** Called at each point before the step is taken; throws what the step should throw. For tests. */
  readonly fault?: (point: FaultPoint, stream?: StreamId) => void;
  /** Told of what goes wrong while no caller waits for it: a checkpoint that failed, a writer that stopped for good. */
  readonly report?: (problem: Problem) => void;
}

/** COMMIT failed: the transaction may or may not be on the disk. */
class CommitFailed extends Error {}

const cachedHeads = 20_000;

/**
 * The one writer of a store. Commits batches of appends, each batch in one transaction; a request whose stream has
 * another head fails alone. Synchronous: lives in the thread of its caller.
 */
export class EventWriter {
  readonly storeId: string;
  readonly checkpoints: Checkpoints;
  readonly #db: Connection;
  readonly #unlock: () => void;
  readonly #statements: AppendStatements;
  readonly #fault: NonNullable<WriterOptions['fault']>;
  readonly #heads = new LRUCache<StreamId, Head>({ max: cachedHeads });
  /** Undefined when it must be read again. */
  #end: LogEnd | undefined;
  #dataVersion: number;
  #failure: Problem | undefined;

  /** @throws Problem `store-locked`, `store-corrupt`, `store-format-unknown`, `store-mismatch`. */
  constructor(private readonly options: WriterOptions) {
    mkdirSync(dirname(options.path), { recursive: true, mode: 0o700 });
    this.#unlock = lockWriter(options.path);
    try {
      this.#db = openForWriting(options.path);
    } catch (error) {
      this.#unlock();
      throw error;
    }
    try {
      if (createTables(this.#db, options.storeId ?? randomUUID())) syncDirectory(dirname(options.path));
      this.storeId = this.#checkedStoreId();
      if (options.maxPages !== undefined) this.#db.pragma(`max_page_count = ${options.maxPages}`);
      this.#fault = options.fault ?? (() => undefined);
      this.#statements = new AppendStatements(this.#db);
      this.#dataVersion = this.#statements.dataVersion();
      this.checkpoints = new Checkpoints(this.#db, {
        before: () => this.#fault('checkpoint'),
        failed: (error) => {
          if (!this.#stopIfUnsure(error)) options.report?.(problemOf(error));
        },
      });
    } catch (error) {
      this.#db.close();
      this.#unlock();
      throw problemOf(error);
    }
  }

  /** Why the writer takes nothing more; undefined while it works. */
  get failure(): Problem | undefined {
    return this.#failure;
  }

  /**
   * To be followed by `checkpoints.committed()` once the callers were answered.
   * @param now the time by the caller's clock; what is recorded never goes back behind the event before it.
   */
  commit(requests: readonly AppendRequest[], now: Instant): readonly Outcome[] {
    return this.#attempt(requests, now) ?? requests.flatMap((request) => this.#alone(request, now));
  }

  close(): void {
    this.checkpoints.stop();
    this.#db.close();
    this.#unlock();
  }

  #alone(request: AppendRequest, now: Instant): readonly Outcome[] {
    let unexpected: unknown;
    const outcomes = this.#attempt([request], now, (error) => (unexpected = error));
    return outcomes ?? [{ is: 'failed', problem: problemOf(unexpected) }];
  }

  /** @returns undefined when something unexpected was rolled back: the requests may be tried again one by one. */
  #attempt(
    requests: readonly AppendRequest[],
    now: Instant,
    unexpected?: (error: unknown) => void,
  ): readonly Outcome[] | undefined {
    if (this.#failure) return allFail(requests, this.#failure);
    try {
      return this.#transaction(requests, now);
    } catch (error) {
      this.#forget();
      this.#statements.rollBack();
      if (isFull(error)) return allFail(requests, storeFull(error));
      if (this.#stopIfUnsure(error)) return allFail(requests, this.#failure!);
      unexpected?.(error);
      return undefined;
    }
  }

  #transaction(requests: readonly AppendRequest[], now: Instant): readonly Outcome[] {
    this.#fault('begin');
    this.#statements.begin();
    this.#noticeForeignWrites();
    this.#end ??= this.#statements.end();
    const ts = Math.max(msOfInstant(now), this.#end.ts);
    const recordedAt = instantOfMs(ts);
    const outcomes = requests.map((request) => this.#write(request, ts, recordedAt));
    try {
      this.#fault('commit');
      this.#statements.commit();
    } catch (cause) {
      if (isFull(cause)) throw cause;
      throw new CommitFailed('commit', { cause });
    }
    return outcomes;
  }

  #write({ stream, expected, events }: AppendRequest, ts: number, recordedAt: Instant): Outcome {
    const actual = this.#headOf(stream);
    if (!sameHead(actual, expected)) return { is: 'conflict', actual };
    this.#fault('insert', stream);
    let { version: ver, hash } = actual;
    let { pos } = this.#end!;
    const first = pos + 1;
    const hashes = events.map(({ type, id, command: cmd, meta: unstamped, data }) => {
      const meta = stampMeta(unstamped, recordedAt);
      hash = chainHash(hash, meta, data);
      this.#statements.insert({ pos: ++pos, stream, ver: ++ver, type, id, cmd, ts, hash, meta, data });
      return hash;
    });
    this.#end = { pos, ts };
    this.#heads.set(stream, { version: ver, hash });
    return { is: 'appended', first, recordedAt, hashes };
  }

  #headOf(stream: StreamId): Head {
    let head = this.#heads.get(stream);
    if (!head) {
      head = this.#statements.headOf(stream) ?? { version: 0, hash: genesisHash(this.storeId, stream) };
      this.#heads.set(stream, head);
    }
    return head;
  }

  /** Nobody else should write here; if somebody did, what is cached is worthless. */
  #noticeForeignWrites(): void {
    const dataVersion = this.#statements.dataVersion();
    if (dataVersion === this.#dataVersion) return;
    this.#dataVersion = dataVersion;
    this.#forget();
  }

  #forget(): void {
    this.#heads.clear();
    this.#end = undefined;
  }

  /** Stops the writer for good when it is not known what is on the disk. */
  #stopIfUnsure(error: unknown): boolean {
    if (!(error instanceof CommitFailed) && !isFailedSync(error)) return false;
    this.#failure = new Problem('unavailable', 'store-failed', { reason: 'outcome-unknown' }, { cause: error });
    this.checkpoints.stop();
    this.options.report?.(this.#failure);
    return true;
  }

  #checkedStoreId(): string {
    const found = readStoreId(this.#db);
    const wanted = this.options.storeId;
    if (wanted !== undefined && wanted !== found) throw new Problem('corrupt', 'store-mismatch', { wanted, found });
    return found;
  }
}

const allFail = (requests: readonly AppendRequest[], problem: Problem): readonly Outcome[] =>
  requests.map(() => ({ is: 'failed', problem }));

/** Makes the names of new files durable. */
function syncDirectory(path: string): void {
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
