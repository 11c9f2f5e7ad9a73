import type { EventId, JsonObject, Judged, LocalDate, Position, StreamId } from '#kernel';
import type { Stated } from './timing.js';

/** An act as it reaches the executor: its input has the right shape, nothing about it is judged yet. */
export interface ActRequest extends Stated {
  readonly act: string;
  /** Null when the act creates its stream. */
  readonly stream: StreamId | null;
  readonly input: JsonObject;
  /** The Idempotency-Key: the same key from the same person is the same command. */
  readonly key: string;
  /** The head that the sender saw, from `ETag`; null lets the executor judge again on what it finds. */
  readonly ifMatch: string | null;
}

/** What an act recorded; the same answer whenever the command is sent again. */
export interface Acted {
  readonly stream: StreamId;
  readonly version: number;
  /** For the next `If-Match`. */
  readonly head: string;
  /** A read may wait for it. */
  readonly position: Position;
  readonly events: readonly {
    readonly id: EventId;
    readonly type: string;
    readonly version: number;
    readonly happenedOn: LocalDate;
  }[];
  /** Norms that did not hold or could not be judged. */
  readonly judged: readonly Judged[];
}
