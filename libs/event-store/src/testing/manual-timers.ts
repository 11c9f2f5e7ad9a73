import type { Timers } from '../eventstoredb/timers.js';

interface Wait {
  readonly ms: number;
  readonly call: () => void;
}

/** Times of the lengths given are over when a test says so; all others are over in the next turn of the event loop. */
export class ManualTimers implements Timers {
  readonly #held: readonly number[];
  readonly #waits = new Set<Wait>();

  constructor(...held: readonly number[]) {
    this.#held = held;
  }

  after(ms: number, call: () => void): () => void {
    if (!this.#held.includes(ms)) {
      const immediate = setImmediate(call);
      return () => clearImmediate(immediate);
    }
    const wait = { ms, call };
    this.#waits.add(wait);
    return () => this.#waits.delete(wait);
  }

  /** How many wait for such a time. */
  waiting(ms: number): number {
    return [...this.#waits].filter((wait) => wait.ms === ms).length;
  }

  /** Such a time is over, for all who wait now. */
  elapse(ms: number): void {
    const over = [...this.#waits].filter((wait) => wait.ms === ms);
    for (const wait of over) {
      this.#waits.delete(wait);
      wait.call();
    }
  }
}
