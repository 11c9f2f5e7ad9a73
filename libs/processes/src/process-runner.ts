import { setTimeout as pause } from 'node:timers/promises';
import {
  type EventStore,
  type Position,
  type Process,
  Problem,
  type RecordedEvent,
  StreamWanted,
  StreamsAtHand,
} from '#kernel';
import type { Checkpoints } from './checkpoints.js';

/** A process with what carries out the commands that it calls for. Carrying one out twice changes nothing. */
export interface RunningProcess<C> {
  readonly process: Process<C>;
  perform(command: C): Promise<void>;
}

export interface ProcessRunnerOptions<C> {
  readonly store: EventStore;
  readonly checkpoints: Checkpoints;
  readonly running: RunningProcess<C>;
  /** Told of a failure; the event is tried again. */
  readonly report?: (problem: unknown, event: RecordedEvent) => void;
  /** ms between two attempts at one event. */
  readonly retryMs?: number;
}

const pageSize = 1000;

/** Follows the record for one process, event by event in order; nothing is passed over. */
export class ProcessRunner<C> {
  constructor(private readonly on: ProcessRunnerOptions<C>) {}

  /** Reacts to everything recorded until now, and returns. */
  async catchUp(): Promise<void> {
    const { store } = this.on;
    for (let position = await this.#start(); ;) {
      const page = await store.readAll(position, pageSize);
      if (page.length === 0) return;
      for (const event of page) await this.#react(event);
      position = await this.#keep(page, position);
    }
  }

  /** Goes on until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    let position = await this.#start();
    for await (const page of this.on.store.subscribe(position, signal)) {
      for (const event of page) if (!(await this.#reactUntilDone(event, signal))) return;
      position = await this.#keep(page, position);
    }
  }

  /** The events of a restored store are all reacted to again. */
  #start(): Promise<Position> {
    return this.on.checkpoints.of(this.on.running.process.name, this.on.store);
  }

  /** @param before the position that the page follows. */
  async #keep(page: readonly RecordedEvent[], before: Position): Promise<Position> {
    const { checkpoints, running, store } = this.on;
    const last = page.at(-1);
    if (!last) return before;
    await checkpoints.keep(running.process.name, store.storeId, page.at(-2)?.position ?? before, last);
    return last.position;
  }

  async #reactUntilDone(event: RecordedEvent, signal: AbortSignal): Promise<boolean> {
    for (;;) {
      try {
        await this.#react(event);
        return true;
      } catch (problem) {
        if (problem instanceof Problem && problem.code === 'store-closed') return false;
        this.on.report?.(problem, event);
      }
      try {
        await pause(this.on.retryMs ?? 5000, undefined, { signal });
      } catch {
        return false; // asked to stop
      }
    }
  }

  async #react(event: RecordedEvent): Promise<void> {
    const { process, perform } = this.on.running;
    if (!process.handles.includes(event.type)) return;
    for (const command of await this.#commandsAfter(event)) await perform(command);
  }

  async #commandsAfter(event: RecordedEvent): Promise<readonly C[]> {
    const streams = new StreamsAtHand(this.on.store);
    for (;;)
      try {
        return this.on.running.process.react(event, streams.upTo(event));
      } catch (error) {
        if (!(error instanceof StreamWanted)) throw error;
        await streams.fetch();
      }
  }
}
