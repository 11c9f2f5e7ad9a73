import { setTimeout as sleep } from 'node:timers/promises';
import { type Position, startOfLog } from '#kernel';

/** Resolves after so many ms of monotonic time; rejects when the signal aborts first. */
export type Alarm = (ms: number, signal: AbortSignal) => Promise<void>;

export const systemAlarm: Alarm = (ms, signal) => sleep(ms, undefined, { signal });

interface Waiter {
  readonly projection: string;
  readonly position: Position;
  readonly arrived: () => void;
}

/** How far the served tables have come, and who waits for it: whoever wrote something then reads what they wrote. */
export class Progress {
  readonly #reached = new Map<string, Position>();
  readonly #waiting = new Set<Waiter>();

  constructor(private readonly alarm: Alarm = systemAlarm) {}

  reach(projection: string, position: Position): void {
    this.#reached.set(projection, position);
    for (const waiter of this.#waiting)
      if (waiter.projection === projection && waiter.position <= position) waiter.arrived();
  }

  /**
   * @param timeoutMs how long to wait at most.
   * @returns true once the projection shows everything up to the position, false when the time is up.
   * @throws the signal's reason when it aborts.
   */
  async waitFor(projection: string, position: Position, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
    signal?.throwIfAborted();
    if (position <= (this.#reached.get(projection) ?? startOfLog)) return true;
    return new Promise<boolean>((resolve, reject) => {
      const settled = new AbortController();
      const settle = (tell: () => void): void => {
        this.#waiting.delete(waiter);
        signal?.removeEventListener('abort', abandoned);
        settled.abort();
        tell();
      };
      const abandoned = (): void => settle(() => reject(signal?.reason));
      const waiter: Waiter = { projection, position, arrived: () => settle(() => resolve(true)) };
      this.#waiting.add(waiter);
      signal?.addEventListener('abort', abandoned, { once: true });
      this.alarm(timeoutMs, settled.signal).then(
        () => settle(() => resolve(false)),
        () => undefined, // settled before the time was up
      );
    });
  }
}
