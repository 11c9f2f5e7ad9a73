import type { AllStreamResolvedEvent, AllStreamSubscription } from '@eventstore/db-client';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Position, type Problem, type RecordedEvent } from '#kernel';
import { pageSize } from '../follow.js';
import { fellSilent, isPassing, problemOf } from './client-problem.js';
import { type Connection, type SubscriptionListener, cancel } from './connection.js';
import type { LogReader } from './log-reader.js';
import { type StreamNames, storedEvent } from './stored-event.js';
import { type Timers, backOffMs, pause } from './timers.js';

export interface SubscriptionParts {
  readonly connection: Connection;
  readonly log: LogReader;
  readonly names: StreamNames;
  readonly timers: Timers;
  /** After how many ms without a word it is looked whether there is something to say. */
  readonly silenceMs: number;
  /** Told of what was made good by subscribing again. */
  readonly report: (problem: Problem) => void;
}

/** How many times longer the silence may be after failures: a server that is busy must be able to get somewhere. */
const mostPatience = 8;

/**
 * Every page of our events after the position, in the order of the log, until one of the signals aborts. However often
 * it has to subscribe again, it goes on after the last event that it handed out, so nothing is left out or comes twice.
 * It never goes on from the checkpoints that the server sends between events: releases of the server have sent some
 * that lay behind events not yet sent (pull requests 4035 and 4975 of KurrentDB).
 * @throws Problem when subscribing again would not help: `store-corrupt`, `store-failed` (access-denied).
 */
export async function* subscription(
  on: SubscriptionParts,
  after: Position,
  signals: readonly AbortSignal[],
): AsyncGenerator<readonly RecordedEvent[], void, undefined> {
  const aborted = (): boolean => signals.some((signal) => signal.aborted);
  let position = after;
  for (let failures = 0; !aborted();) {
    const feed = await Feed.open(on, position);
    const wake = (): void => feed.ring();
    for (const signal of signals) signal.addEventListener('abort', wake, { once: true });
    try {
      while (!aborted()) {
        const page = await feed.next(on.silenceMs * Math.min(mostPatience, 2 ** failures), aborted);
        if (aborted() || page.length === 0) continue;
        failures = 0;
        position = page.at(-1)!.position;
        yield page;
      }
    } catch (error) {
      const problem = problemOf(error);
      if (!isPassing(problem)) throw problem;
      on.connection.failed(problem);
      on.report(problem);
      failures++;
    } finally {
      for (const signal of signals) signal.removeEventListener('abort', wake);
      feed.end();
    }
    if (failures > 0) await pause(on.timers, backOffMs(failures), ...signals);
  }
}

/** One subscription, as long as it lasts. */
class Feed implements SubscriptionListener {
  #stream!: AllStreamSubscription;
  #rung = false;
  #ring: (() => void) | undefined;
  #over: Problem | undefined;
  /** Up to here everything was handed out. */
  #last: Position;

  private constructor(
    private readonly on: SubscriptionParts,
    after: Position,
  ) {
    this.#last = after;
  }

  static async open(on: SubscriptionParts, after: Position): Promise<Feed> {
    const feed = new Feed(on, after);
    feed.#stream = await on.connection.subscribe(on.names.prefix, on.log.after(after), feed);
    return feed;
  }

  heard(): void {
    this.ring();
  }

  over(problem: Problem): void {
    this.#over ??= problem;
    this.ring();
  }

  /** Something came, or whoever waits shall look again. */
  ring(): void {
    this.#rung = true;
    this.#ring?.();
  }

  /**
   * What has come, once something has; nothing when it was rung for another reason.
   * @throws Problem why the subscription is over.
   */
  async next(silenceMs: number, aborted: () => boolean): Promise<readonly RecordedEvent[]> {
    while (!aborted()) {
      const page = this.#taken();
      if (page.length > 0) return page;
      if (this.#over) throw this.#over;
      if (!(await this.#wait(silenceMs)) && (await this.#isBehind())) throw fellSilent();
      // what comes in the same turn goes into the same page
      await nextTurn();
    }
    return [];
  }

  end(): void {
    cancel(this.#stream);
    this.#stream.destroy();
  }

  #taken(): readonly RecordedEvent[] {
    const page: RecordedEvent[] = [];
    while (page.length < pageSize) {
      const resolved = this.#stream.read() as AllStreamResolvedEvent | null;
      if (!resolved) break;
      if (!resolved.event) continue;
      const { event } = storedEvent(this.on.names, resolved.event);
      if (event.position <= this.#last) continue;
      this.#last = event.position;
      page.push(event);
    }
    return page;
  }

  /** @returns false when nothing rang for so long. */
  async #wait(silenceMs: number): Promise<boolean> {
    if (!this.#rung)
      await new Promise<void>((resolve) => {
        const callOff = this.on.timers.after(silenceMs, resolve);
        this.#ring = () => {
          callOff();
          resolve();
        };
      });
    this.#ring = undefined;
    const rung = this.#rung;
    this.#rung = false;
    return rung;
  }

  /** Whether the log goes on after what was handed out. */
  async #isBehind(): Promise<boolean> {
    const end = await this.on.log.end();
    return !this.#rung && end > this.#last;
  }
}
