import { type EventStore, type Instant, type Position, msOfInstant } from '#kernel';
import type { RelayCheckpoints } from './checkpoints.js';
import { relayName } from './name.js';

/** How a relay stands, wherever it runs. */
export interface RelayHealth {
  readonly ok: boolean;
  /** Told up to here. */
  readonly position: Position;
  /** For how long the oldest event that is not yet told has waited, in ms; 0 when there is none. */
  readonly lagMs: number;
  /** Code of what keeps it from going on; null while it does. */
  readonly problem: string | null;
}

/** @returns undefined where no relay ever ran: an installation without a broker. */
export async function relayHealth(
  checkpoints: RelayCheckpoints,
  store: Pick<EventStore, 'readAll'>,
  now: Instant,
): Promise<RelayHealth | undefined> {
  const known = await checkpoints.find(relayName);
  if (!known) return undefined;
  const { position, problem } = known;
  const [waiting] = await store.readAll(position, 1);
  const lagMs = waiting ? Math.max(0, msOfInstant(now) - msOfInstant(waiting.meta.recordedAt)) : 0;
  return { ok: problem === null, position, lagMs, problem };
}
