import { setTimeout as sleep } from 'node:timers/promises';
import { type EventStore, Problem, type WallClock, msOfInstant } from '#kernel';
import type { LawRegister } from '#law';
import { LRUCache } from 'lru-cache';
import type { DueScan, DueStream } from '../read-model/due-scan.js';
import { type TrackedKind, kindOfStream, trackedKinds } from '../tracked.js';
import { reconcile } from './reconcile.js';

export interface ClockKeeperOptions {
  readonly store: EventStore;
  readonly due: DueScan;
  readonly law: Pick<LawRegister, 'inForce'>;
  readonly clock: WallClock;
  readonly kinds?: readonly TrackedKind[];
  /** Waits so many ms or until the signal aborts, by a clock that nobody can set. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Told of a failure; it is tried again. */
  readonly report?: (problem: unknown) => void;
}

const pageSize = 1000;
/** A limit may be recorded, or moved forward, at any time: it is looked for at least so often. */
const mostWaitMs = 2000;
const leastWaitMs = 100;

/**
 * Records reminders and lapses when their moment comes. The list of deadlines tells it where to look; what it finds there
 * it derives from the record itself. Time is the wall clock's: after ten days of standstill it records what had come due.
 */
export class ClockKeeper {
  /** Rows in which nothing was found to do: not looked at again until they change. */
  readonly #quiet = new LRUCache<string, string>({ max: 10_000 });

  constructor(private readonly on: ClockKeeperOptions) {}

  /** Goes on until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { due, clock, report, wait = (ms, until) => sleep(ms, undefined, { signal: until }) } = this.on;
    while (!signal.aborted) {
      let pause = mostWaitMs;
      try {
        await this.sweep(signal);
        const now = clock.now();
        const next = await due.nextAfter(now);
        if (next) pause = Math.min(mostWaitMs, Math.max(leastWaitMs, msOfInstant(next) - msOfInstant(now)));
      } catch (problem) {
        if (problem instanceof Problem && problem.code === 'store-closed') return;
        report?.(problem);
      }
      await wait(pause, signal).catch(() => undefined);
    }
  }

  /**
   * Records everything that has come due by now.
   * @returns how many events were recorded.
   */
  async sweep(signal?: AbortSignal): Promise<number> {
    const now = this.on.clock.now();
    const seen = new Set<string>();
    let recorded = 0;
    let last: DueStream | undefined;
    do {
      const page = await this.on.due.upTo(now, pageSize, last);
      last = page.length === pageSize ? page.at(-1) : undefined;
      for (const row of page) {
        if (signal?.aborted) return recorded;
        if (seen.has(row.id) || this.#quiet.get(row.key) === stateOf(row)) continue;
        seen.add(row.id);
        const found = await this.#look(row, now);
        if (found === 0) this.#quiet.set(row.key, stateOf(row));
        recorded += found;
      }
    } while (last);
    return recorded;
  }

  async #look({ id }: DueStream, now: ReturnType<WallClock['now']>): Promise<number> {
    const { store, law, kinds = trackedKinds } = this.on;
    const kind = kindOfStream(id, kinds);
    return kind ? reconcile(id, { store, now, inForce: await law.inForce(), kind }) : 0;
  }
}

const stateOf = ({ position, nextAt }: DueStream): string => `${position} ${nextAt}`;
