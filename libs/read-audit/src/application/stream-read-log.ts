import {
  type BureauCode,
  type EventStore,
  type Head,
  Problem,
  type WallClock,
  bookkeeping,
  commandId,
  composeEvents,
  dayOf,
  streamId,
} from '#kernel';
import {
  type Read,
  type ReadEntry,
  type RecordsRead,
  keyOfRead,
  readEventTypes,
  readsPrefix,
} from '../domain/reads.js';
import { ReadLog } from './read-log.js';

export interface StreamReadLogOptions {
  readonly store: Pick<EventStore, 'read' | 'append'>;
  readonly clock: WallClock;
  readonly bureau: BureauCode;
  /** The machine, and this start of the program on it: together they name the stream. Latin letters, digits and hyphens. */
  readonly node: string;
  readonly boot: string;
  /** ms that a noted read waits at most, 1000 by default. */
  readonly withinMs?: number;
}

/** Reads that wait: beyond them nothing is read that could not be recorded. */
const mostWaiting = 10_000;
/** Entries of one event, so that the longest lists stay below the size of an event. */
const mostTogether = 12;

interface Waiting {
  readonly entry: ReadEntry;
  /** It was told already, so it has to be recorded; what waits for its record is not told without it. */
  readonly told: boolean;
}

/** Keeps reads in a stream that this start of the program alone writes; whatever comes in meanwhile shares a commit. */
export class StreamReadLog extends ReadLog {
  readonly #stream;
  readonly #waiting = new Map<string, Waiting>();
  #head: Head | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #next: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly on: StreamReadLogOptions) {
    super();
    this.#stream = streamId(`${readsPrefix}${on.node}-${on.boot}`);
  }

  override note(read: Read): void {
    this.#add(read, true);
    this.#flushSoon();
  }

  override async record(read: Read): Promise<void> {
    this.#add(read, false);
    await this.flush();
  }

  override flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#next) {
      const commit = this.#last.then(() => {
        this.#next = undefined;
        return this.#commit();
      });
      this.#next = commit;
      this.#last = commit.catch(() => undefined);
    }
    return this.#next;
  }

  /** What could not be recorded then is tried again. */
  #flushSoon(): void {
    const flush = () => void this.flush().catch(() => this.#flushSoon());
    this.#timer ??= setTimeout(flush, this.on.withinMs ?? 1000).unref();
  }

  #add(read: Read, told: boolean): void {
    const key = keyOfRead(read);
    const before = this.#waiting.get(key);
    if (!before && this.#waiting.size >= mostWaiting) throw new Problem('unavailable', 'reads-not-recorded');
    const now = this.on.clock.now();
    const { person, kind, what, subjects, purpose = null, reason = null } = read;
    const entry = { person, kind, what, subjects, purpose, reason, times: 1, firstAt: now, lastAt: now };
    this.#waiting.set(key, { entry: together(before?.entry, entry), told: told || (before?.told ?? false) });
  }

  async #commit(): Promise<void> {
    while (this.#waiting.size > 0) {
      const taken = [...this.#waiting].slice(0, mostTogether);
      for (const [key] of taken) this.#waiting.delete(key);
      try {
        await this.#append(taken.map(([, { entry }]) => entry));
      } catch (cause) {
        this.#head = undefined;
        for (const [key, { entry, told }] of taken) if (told) this.#putBack(key, entry);
        throw new Problem('unavailable', 'reads-not-recorded', {}, { cause });
      }
    }
  }

  #putBack(key: string, entry: ReadEntry): void {
    const since = this.#waiting.get(key);
    this.#waiting.set(key, { entry: since ? together(entry, since.entry) : entry, told: true });
  }

  async #append(reads: readonly ReadEntry[]): Promise<void> {
    const { store, clock, bureau, node } = this.on;
    const head = (this.#head ??= (await store.read(this.#stream)).head);
    const meta = bookkeeping('reads', {
      bureau,
      happenedOn: dayOf(clock.now()),
      commandId: commandId(this.#stream, String(head.version + 1)),
    });
    const event: RecordsRead = { type: 'RecordsRead', data: { node, reads } };
    this.#head = (await store.append(this.#stream, head, composeEvents(meta, readEventTypes, [event]))).head;
  }
}

const together = (earlier: ReadEntry | undefined, later: ReadEntry): ReadEntry =>
  earlier ? { ...later, times: earlier.times + later.times, firstAt: earlier.firstAt } : later;
