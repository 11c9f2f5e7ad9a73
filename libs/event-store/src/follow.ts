import type { EventStore, Position, RecordedEvent } from '#kernel';

/** Events per page of a subscription. */
export const pageSize = 1000;

/** Tells followers that something was committed. A follower notes `count` before it reads, so no ring is lost. */
export class Wake {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  get count(): number {
    return this.#count;
  }

  ring(): void {
    this.#count++;
    for (const wakeUp of this.#waiting) wakeUp();
  }

  /** Resolves once there was a ring since the count was noted, or the signal aborts. */
  async since(count: number, signal: AbortSignal): Promise<void> {
    if (this.#count !== count || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wakeUp = (): void => {
        this.#waiting.delete(wakeUp);
        signal.removeEventListener('abort', wakeUp);
        resolve();
      };
      this.#waiting.add(wakeUp);
      signal.addEventListener('abort', wakeUp, { once: true });
    });
  }
}

/** A subscription: catches up page by page, then waits to be woken. Fails with `store-closed` when the store closes. */
export async function* follow(
  store: Pick<EventStore, 'readAll'>,
  wake: Wake,
  after: Position,
  signal: AbortSignal,
): AsyncGenerator<readonly RecordedEvent[], void, undefined> {
  let position = after;
  while (!signal.aborted) {
    const count = wake.count;
    const page = await store.readAll(position, pageSize);
    if (signal.aborted) return;
    const last = page.at(-1);
    if (last) {
      position = last.position;
      yield page;
    }
    if (page.length < pageSize) await wake.since(count, signal);
  }
}
