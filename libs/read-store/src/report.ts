import { type Instant, type Position, type StreamId, msOfInstant } from '#kernel';

/** How a projection stands. Plain JSON: it crosses from the thread of the projections to the server's. */
export interface ProjectionHealth {
  readonly projection: string;
  readonly version: number;
  /** How far the table that is read shows the log; `startOfLog` while it is still that of another log. */
  readonly position: Position;
  /** When the last event it looked at was recorded; null before the first. */
  readonly recordedAt: Instant | null;
  /** Whether there was nothing more in the log when it last looked. */
  readonly caughtUp: boolean;
  /** Streams that the served table holds back. */
  readonly held: number;
  /** How far the table has come that will take the served one's place; null when none is being built. */
  readonly rebuilding: Position | null;
  /** Code of what keeps it from moving on; tried again. */
  readonly failure: string | null;
}

/** Why a table is built anew: rows of an older fold, another store or a restored one, on request, a retry in vain. */
export type RebuildReason = 'new-version' | 'other-history' | 'requested' | 'held-back';

/** What a runner tells of its work as it goes: for the log, the metrics and whoever waits for a position. */
export type Report =
  | { readonly kind: 'health'; readonly health: ProjectionHealth }
  | { readonly kind: 'rebuilding'; readonly projection: string; readonly reason: RebuildReason }
  | { readonly kind: 'rebuilt'; readonly projection: string; readonly position: Position }
  | {
      readonly kind: 'held-back';
      readonly projection: string;
      readonly stream: StreamId;
      readonly position: Position;
      readonly code: string;
    }
  /** Its rows were held against what they depend on beside the log: so many looked at, so many written. */
  | { readonly kind: 'brought-up'; readonly projection: string; readonly looked: number; readonly changed: number }
  | { readonly kind: 'failed'; readonly projection: string; readonly code: string };

/** How far a projection is behind, in ms: 0 when it has caught up, null when it has not looked at any event yet. */
export function lagMs({ caughtUp, recordedAt }: ProjectionHealth, now: Instant): number | null {
  if (caughtUp) return 0;
  return recordedAt && Math.max(0, msOfInstant(now) - msOfInstant(recordedAt));
}
