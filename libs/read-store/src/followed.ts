import { type EventStore, type Instant, type Position, startOfLog } from '#kernel';
import { codeOf } from './page.js';
import { type Alarm, Progress, systemAlarm } from './progress.js';
import type { ReadStore } from './read-store.js';
import type { ProjectionHealth } from './report.js';
import type { CheckpointRow } from './tables.js';

export interface FollowedOptions {
  readonly readStore: ReadStore;
  readonly store: Pick<EventStore, 'storeId' | 'readAll' | 'end'>;
  readonly alarm?: Alarm;
}

/** How often it is looked how far they are, in ms: while somebody waits for it, and else. */
const eagerMs = 25;
const idleMs = 500;

/**
 * Projections that another process runs, as told by their checkpoints. A worker that stands still, or is gone, shows in
 * the distance to the end of the log; a database that cannot be asked shows as a failure.
 */
export class FollowedProjections {
  readonly #on: FollowedOptions;
  readonly #alarm: Alarm;
  readonly #progress: Progress;
  #health: readonly ProjectionHealth[] = [];
  #waiting = 0;
  #hurry = new AbortController();

  constructor(options: FollowedOptions) {
    this.#on = options;
    this.#alarm = options.alarm ?? systemAlarm;
    this.#progress = new Progress(this.#alarm);
  }

  /** As last looked at. */
  health(): readonly ProjectionHealth[] {
    return this.#health;
  }

  /**
   * @param timeoutMs how long to wait at most.
   * @returns true once the projection shows everything up to the position, false when the time is up.
   * @throws the signal's reason when it aborts.
   */
  async waitFor(projection: string, position: Position, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
    this.#waiting++;
    this.#hurry.abort();
    try {
      return await this.#progress.waitFor(projection, position, timeoutMs, signal);
    } finally {
      this.#waiting--;
    }
  }

  /** Looks again and again until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      this.#hurry = new AbortController();
      const ms = this.#waiting > 0 ? eagerMs : idleMs;
      await this.#alarm(ms, AbortSignal.any([signal, this.#hurry.signal])).catch(() => undefined);
    }
  }

  /** Looks once; what keeps it from that is told as the health of each projection that is known. */
  async look(): Promise<void> {
    try {
      const { store, readStore } = this.#on;
      const end = await store.end();
      const rows = await readStore.db.selectFrom('projection_checkpoint').selectAll().orderBy('projection').execute();
      const held = await this.#held();
      const told: ProjectionHealth[] = [];
      for (const row of rows.filter(({ slot }) => slot === 'served')) {
        const next = rows.find(({ projection, slot }) => projection === row.projection && slot === 'next');
        told.push(await this.#healthOf(row, next, end, held.get(row.projection) ?? 0));
      }
      this.#health = told;
      for (const { projection, position } of told) this.#progress.reach(projection, position);
    } catch (error) {
      const failure = codeOf(error);
      this.#health = this.#health.map((health) => ({ ...health, caughtUp: false, failure }));
    }
  }

  async #healthOf(
    row: CheckpointRow,
    next: CheckpointRow | undefined,
    end: Position,
    held: number,
  ): Promise<ProjectionHealth> {
    const { storeId } = this.#on.store;
    // rows of another log tell nothing of this one; one set back to an older state ends before them
    const ours = row.store === storeId && row.position <= end;
    const position = ours ? row.position : startOfLog;
    return {
      projection: row.projection,
      version: row.version,
      position,
      recordedAt: await this.#recordedAt(row, position),
      caughtUp: position >= end,
      held,
      rebuilding: next?.position ?? null,
      failure: null,
    };
  }

  /** When the event at a position was recorded; asked for only when the projection has moved on. */
  async #recordedAt({ projection, preceding }: CheckpointRow, position: Position): Promise<Instant | null> {
    if (position === startOfLog) return null;
    const known = this.#health.find((health) => health.projection === projection);
    if (known?.position === position) return known.recordedAt;
    const [event] = await this.#on.store.readAll(preceding, 1);
    return event?.position === position ? event.meta.recordedAt : null;
  }

  async #held(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#on.readStore.db
      .selectFrom('projection_held')
      .select(['projection', (of) => of.fn.countAll<number>().as('count')])
      .where('slot', '=', 'served')
      .groupBy('projection')
      .execute();
    return new Map(rows.map(({ projection, count }) => [projection, Number(count)]));
  }
}
