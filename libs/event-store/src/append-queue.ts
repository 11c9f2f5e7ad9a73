import { type Appended, Problem } from '#kernel';
import { type Outcome, resultOf } from './outcome.js';
import type { AppendRequest } from './request.js';

/** A request and the caller who waits for it. */
export interface PendingAppend {
  readonly request: AppendRequest;
  settle(outcome: Outcome): void;
}

/** What one transaction takes at most. */
export const batchLimits = { requests: 512, bytes: 4 * 1024 * 1024 };
/** What may wait at most, sent or not. */
export const queueLimits = { requests: 10_000, bytes: 64 * 1024 * 1024 };

/**
 * Gathers the appends of one turn of the event loop and delivers them together. There is no timer: while one batch is
 * being committed the next gathers by itself, so a lone caller waits for nobody.
 */
export class AppendQueue {
  #gathered: PendingAppend[] = [];
  #scheduled = false;
  #requests = 0;
  #bytes = 0;
  #whenIdle: (() => void)[] = [];

  /** @param deliver commits the batch, or sends it to be committed, and settles every request in it. */
  constructor(private readonly deliver: (batch: readonly PendingAppend[]) => void) {}

  /** @throws Problem `store-overloaded` when too much waits already. */
  add(request: AppendRequest): Promise<Appended> {
    if (this.#requests >= queueLimits.requests || this.#bytes + request.bytes > queueLimits.bytes)
      throw new Problem('unavailable', 'store-overloaded', { waiting: this.#requests });
    this.#requests++;
    this.#bytes += request.bytes;
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome): void => {
        this.#requests--;
        this.#bytes -= request.bytes;
        try {
          resolve(resultOf(request, outcome));
        } catch (problem) {
          reject(problem);
        }
        if (this.#requests === 0) this.#tellIdle();
      };
      this.#gathered.push({ request, settle });
      this.#schedule();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    if (this.#requests > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#deliverSafely(this.#takeBatch());
      if (this.#gathered.length > 0) this.#schedule();
    });
  }

  /** Nobody may be left waiting, whatever happens below. */
  #deliverSafely(batch: readonly PendingAppend[]): void {
    try {
      this.deliver(batch);
    } catch (cause) {
      const problem = new Problem('unavailable', 'store-failed', { reason: 'not-delivered' }, { cause });
      for (const { settle } of batch) settle({ is: 'failed', problem });
    }
  }

  #takeBatch(): readonly PendingAppend[] {
    const end = batchEnd(this.#gathered, ({ request }) => ({ requests: 1, bytes: request.bytes }));
    const batch = this.#gathered.slice(0, end);
    this.#gathered = this.#gathered.slice(end);
    return batch;
  }

  #tellIdle(): void {
    const waiting = this.#whenIdle;
    this.#whenIdle = [];
    for (const resolve of waiting) resolve();
  }
}

/** How many of the first items one transaction takes: at least one, then as many as the limits allow. */
export function batchEnd<T>(items: readonly T[], sizeOf: (item: T) => { requests: number; bytes: number }): number {
  let [requests, bytes] = [0, 0];
  for (const [i, item] of items.entries()) {
    const size = sizeOf(item);
    requests += size.requests;
    bytes += size.bytes;
    if (i > 0 && (requests > batchLimits.requests || bytes > batchLimits.bytes)) return i;
  }
  return items.length;
}
