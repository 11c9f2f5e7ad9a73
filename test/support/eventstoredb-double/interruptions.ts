import type { ServiceError, status } from '@grpc/grpc-js';
import grpc from '@grpc/grpc-js';

/** Where a call can be interrupted: as it arrives, or when its events are written and the answer is not yet sent. */
export type Point = 'append' | 'appended' | 'read' | 'subscribe';

/** A call that was stopped. */
export interface Held {
  /** Resolves when the call has come. */
  readonly arrived: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

/** What is done to calls, each once and in the order in which it was ordered. */
export class Interruptions {
  readonly #next = new Map<Point, (() => void | Promise<void>)[]>();

  /** @param act on the next call that comes to the point; a status that it throws is the call's answer. */
  once(point: Point, act: () => void | Promise<void>): void {
    this.#next.set(point, [...(this.#next.get(point) ?? []), act]);
  }

  hold(point: Point): Held {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const arrived = new Promise<void>((resolve) => {
      this.once(point, () => {
        resolve();
        return released;
      });
    });
    return { arrived, release: () => release() };
  }

  /** Called by the service. */
  async at(point: Point): Promise<void> {
    await this.#next.get(point)?.shift()?.();
  }
}

/** An answer other than success, as the server gives it: some carry the kind of exception in their trailers. */
export function failure(code: status, details: string, trailers: Record<string, string> = {}): ServiceError {
  const metadata = new grpc.Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
}
