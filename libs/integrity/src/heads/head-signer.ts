import { type EventStore, type Position, Problem, type RecordedEvent, type WallClock, startOfLog } from '#kernel';
import { GrowingTree } from '../tree.js';
import { type Timer, systemTimer } from '../timer.js';
import { HeadBook, type HeadBookOptions } from './head-book.js';
import { type SignedHead, hex, treeOf } from './signed-head.js';

export interface HeadSignerOptions extends Omit<HeadBookOptions, 'storeId'> {
  readonly store: EventStore;
  readonly clock: WallClock;
  readonly timer?: Timer;
  /** ms between the first event that no head covers and the head that does. */
  readonly delayMs?: number;
}

const page = 1000;

/** Follows the log and signs its head within a second of each commit, and when it is closed. */
export class HeadSigner {
  readonly #book: HeadBook;
  readonly #timer: Timer;
  readonly #stop = new AbortController();
  #tree: GrowingTree;
  #position: Position;
  #lastHash: Uint8Array;
  #cancelTimer: (() => void) | undefined;
  #following: Promise<void> = Promise.resolve();
  #failing = false;

  private constructor(private readonly options: HeadSignerOptions) {
    this.#book = new HeadBook({ ...options, storeId: options.store.storeId }, options.clock.now());
    this.#timer = options.timer ?? systemTimer;
    const { last } = this.#book;
    this.#tree = last ? treeOf(last) : new GrowingTree();
    this.#position = last?.position ?? startOfLog;
    this.#lastHash = Buffer.from(last?.lastHash ?? '', 'hex');
  }

  /**
   * Goes on from the last head that was signed, without reading the log before it.
   * @throws Problem `log-cut` (corrupt) when the log ends before that head; those of `HeadBook`.
   */
  static async start(options: HeadSignerOptions): Promise<HeadSigner> {
    const signer = new HeadSigner(options);
    const end = await options.store.end();
    if (end < signer.#position) throw new Problem('corrupt', 'log-cut', { end, signed: signer.#position });
    signer.#following = signer.#follow();
    return signer;
  }

  /** The newest head; undefined before the first event was signed. */
  get last(): SignedHead | undefined {
    return this.#book.last;
  }

  /** Takes a new key into use, endorsed by the one before. */
  rotateKey(): void {
    this.#book.rotateKey(this.options.clock.now());
  }

  /** Signs what was committed so far. To be called before the store is closed. */
  async close(): Promise<void> {
    this.#stop.abort();
    this.#cancelTimer?.();
    await this.#following;
    for (;;) {
      const events = await this.options.store.readAll(this.#position, page);
      if (events.length === 0) break;
      this.#add(events);
    }
    this.#sign();
  }

  async #follow(): Promise<void> {
    try {
      for await (const events of this.options.store.subscribe(this.#position, this.#stop.signal)) {
        this.#add(events);
        this.#signSoon();
      }
    } catch (cause) {
      this.#reportFailure(cause);
    }
  }

  #add(events: readonly RecordedEvent[]): void {
    for (const { hash } of events) this.#tree.add(hash);
    const last = events.at(-1)!;
    this.#position = last.position;
    this.#lastHash = last.hash;
  }

  #signSoon(): void {
    this.#cancelTimer ??= this.#timer.after(this.options.delayMs ?? 500, () => {
      this.#cancelTimer = undefined;
      this.#trySigning();
    });
  }

  /** A head that cannot be written now, on a full disk, is tried again until it can; that is reported once. */
  #trySigning(): void {
    try {
      this.#sign();
      this.#failing = false;
    } catch (cause) {
      if (!this.#failing) this.#reportFailure(cause);
      this.#failing = true;
      this.#signSoon();
    }
  }

  #reportFailure(cause: unknown): void {
    this.options.report?.(new Problem('unavailable', 'heads-not-signed', {}, { cause }));
  }

  #sign(): void {
    if (this.#tree.count === (this.#book.last?.count ?? 0)) return;
    this.#book.sign({
      position: this.#position,
      count: this.#tree.count,
      root: hex(this.#tree.root()),
      lastHash: hex(this.#lastHash),
      at: this.options.clock.now(),
      subtrees: this.#tree.subtrees.map(hex),
    });
  }
}
