import type { EventStore, Instant, Position } from '#kernel';
import { type HeldBack, type ProjectionHealth, type ReadStore, heldBack } from '#read-store';

/** What a list says about how current it is. */
export interface Freshness {
  /** The list shows the log up to here. */
  readonly position: Position;
  /** When the last event it shows was recorded; null before the first. */
  readonly recordedAt: Instant | null;
  readonly caughtUp: boolean;
  /** Streams of the list that a projection could not fold any further. */
  readonly held: readonly HeldBack[];
}

/** The projections as a reader sees them, whichever thread they run in. */
export abstract class Projections {
  abstract health(): readonly ProjectionHealth[];
  abstract waitFor(projection: string, position: Position, timeoutMs: number, signal?: AbortSignal): Promise<boolean>;
}

/** How long a read waits at most for a position that its sender has seen, in ms. */
const mostWaitMs = 5000;

export class Reads {
  constructor(
    private readonly projections: Projections,
    readonly store: ReadStore,
    private readonly log: Pick<EventStore, 'end'>,
  ) {}

  /**
   * Waits until the list shows what its reader has just recorded; after five seconds it says what it has. A position
   * that nobody was ever given is not waited for.
   */
  async await(projections: readonly string[], position: Position | null): Promise<void> {
    if (position === null || position > (await this.log.end())) return;
    await Promise.all(projections.map((name) => this.projections.waitFor(name, position, mostWaitMs)));
  }

  async freshness(projection: string, streams: readonly string[]): Promise<Freshness> {
    const health = this.projections.health().find((h) => h.projection === projection);
    return {
      position: health?.position ?? ('' as Position),
      recordedAt: health?.recordedAt ?? null,
      caughtUp: health?.caughtUp ?? false,
      // a projection that holds nothing back is not asked for what it holds back
      held:
        health?.held === 0 ? [] : await heldBack(this.store.db, projection, streams as Parameters<typeof heldBack>[2]),
    };
  }
}
