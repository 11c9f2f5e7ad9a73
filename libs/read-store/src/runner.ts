import { type Position, Problem, type Projection, type RecordedEvent } from '#kernel';
import { Fenced } from './checkpoint.js';
import type { EventLog } from './open-tables.js';
import { type Alarm, Progress, systemAlarm } from './progress.js';
import type { ReadStore } from './read-store.js';
import type { ProjectionHealth, Report } from './report.js';
import { type ReadPage, View } from './view.js';

export interface RunnerOptions {
  readonly store: EventLog;
  readonly readStore: ReadStore;
  readonly projections: readonly Projection[];
  /** Events per page: 250 unless said otherwise. Of larger pages too much outlives the young generation of the heap. */
  readonly pageSize?: number;
  /** Of a table that is behind, whose rows are written less often: 8000 unless said otherwise. */
  readonly eventsPerCommit?: number;
  readonly report?: (report: Report) => void;
  readonly alarm?: Alarm;
}

/** How long after a failure a projection is tried again, in ms, unless something is recorded before. */
const retryMs = 5000;

/** Ends the wait for new events: something was asked for, something is to be tried again, or it is time to stop. */
class Bell {
  readonly #rung = new AbortController();
  #set = false;

  get signal(): AbortSignal {
    return this.#rung.signal;
  }

  ring(): void {
    this.#rung.abort();
  }

  ringOnceIn(ms: number, alarm: Alarm): void {
    if (this.#set) return;
    this.#set = true;
    alarm(ms, this.signal).then(
      () => this.ring(),
      () => undefined, // rung before
    );
  }
}

/**
 * Keeps projections up with the log, each by itself: what fails in one does not hold up the others. Two runners on one
 * database do no harm: whoever comes second with a page writes nothing.
 */
export class ProjectionRunner {
  readonly #store: EventLog;
  readonly #views: ReadonlyMap<string, View>;
  readonly #progress: Progress;
  readonly #alarm: Alarm;
  readonly #pageSize: number;
  #bell = new Bell();

  constructor(options: RunnerOptions) {
    const { store, readStore, projections, pageSize = 250, eventsPerCommit = 8000, report } = options;
    const { alarm = systemAlarm } = options;
    const tell = (told: Report): void => {
      if (told.kind === 'health') this.#progress.reach(told.health.projection, told.health.position);
      report?.(told);
    };
    this.#store = store;
    this.#pageSize = pageSize;
    this.#views = new Map(
      projections.map((p) => [p.name, new View(store, readStore, p, { page: pageSize, eventsPerCommit }, tell)]),
    );
    this.#progress = new Progress(alarm);
    this.#alarm = alarm;
  }

  /** Catches up, then follows the log until the signal aborts. What fails is reported and tried again. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#bell.ring(), { once: true });
    while (!signal.aborted) {
      const bell = (this.#bell = new Bell());
      try {
        await this.#follow(signal, bell);
      } catch (error) {
        if (bell.signal.aborted) continue;
        // the log itself cannot be followed
        for (const view of this.#views.values()) view.fail(error);
        await this.#alarm(retryMs, bell.signal).catch(() => undefined);
      }
    }
  }

  /**
   * Folds what is in the log now, rebuilds included, and returns.
   * @throws whatever kept a projection from catching up; the others have.
   */
  async catchUp(signal?: AbortSignal): Promise<void> {
    await this.#toTheEnd(signal);
    for (const view of this.#views.values()) if (view.error !== undefined) throw view.error;
  }

  /**
   * Asks for a projection to be built anew beside the table that is read; `run` or `catchUp` does it.
   * @throws Problem `projection-unknown`.
   */
  rebuild(projection: string): void {
    this.#view(projection).wish('rebuild');
    this.#bell.ring();
  }

  /**
   * Asks for the streams that a projection holds back to be folded again; `run` or `catchUp` does it.
   * @throws Problem `projection-unknown`.
   */
  retry(projection: string): void {
    this.#view(projection).wish('retry');
    this.#bell.ring();
  }

  /**
   * @param timeoutMs how long to wait at most.
   * @returns true once the projection shows everything up to the position, false when the time is up.
   * @throws Problem `projection-unknown`; the signal's reason when it aborts.
   */
  async waitFor(projection: string, position: Position, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
    this.#view(projection);
    return this.#progress.waitFor(projection, position, timeoutMs, signal);
  }

  health(): readonly ProjectionHealth[] {
    return [...this.#views.values()].map((view) => view.health);
  }

  async #follow(signal: AbortSignal, bell: Bell): Promise<void> {
    let end = (await this.#toTheEnd(signal)) ?? (await this.#store.end());
    this.#tryAgainLater(bell);
    for await (const page of this.#store.subscribe(end, bell.signal)) {
      await this.#toTheEnd(signal, new Map([[end, page]]));
      this.#tryAgainLater(bell);
      end = page.at(-1)?.position ?? end;
    }
  }

  #tryAgainLater(bell: Bell): void {
    const failed = [...this.#views.values()].some((view) => view.error !== undefined);
    if (failed) bell.ringOnceIn(retryMs, this.#alarm);
  }

  /**
   * Takes turns until no projection moves any more.
   * @param pages what is known already of the log, by the position that it follows.
   * @returns the end of the log as the projections found it; undefined when none could look.
   */
  async #toTheEnd(
    signal: AbortSignal | undefined,
    pages = new Map<Position, readonly RecordedEvent[]>(),
  ): Promise<Position | undefined> {
    let end: Position | undefined;
    // projections that stand at the same place read and parse each event once
    const read: ReadPage = async (after) => {
      const page = pages.get(after) ?? (await this.#store.readAll(after, this.#pageSize));
      pages.set(after, page);
      if (page.length === 0) end = after;
      return page;
    };
    const stopped = () => signal?.aborted === true;
    let moved: boolean;
    do {
      moved = false;
      for (const view of this.#views.values()) if (await this.#turn(view, read)) moved = true;
      pages.clear();
    } while (moved && !stopped());
    return end;
  }

  async #turn(view: View, read: ReadPage): Promise<boolean> {
    try {
      return await view.turn(read);
    } catch (error) {
      if (!(error instanceof Fenced)) view.fail(error);
      else view.reopen();
      return error instanceof Fenced;
    }
  }

  #view(projection: string): View {
    const view = this.#views.get(projection);
    if (!view) throw new Problem('not-found', 'projection-unknown', { projection });
    return view;
  }
}
