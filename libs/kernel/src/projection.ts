import type { RecordedEvent } from './envelope.js';
import type { StreamSoFar } from './streams-at-hand.js';

/**
 * A view of the log, one row per key, as a pure fold. It can be thrown away: a rebuild gives equal rows. The runner
 * commits rows and checkpoint together, so each event is folded exactly once; an event whose fold throws holds back
 * its own stream and says so.
 *
 * A row gives every column of its table: text, a safe integer or null. One that the table cannot take holds back its
 * stream. Beside them the table has `key` (its primary key) and `position` (of the last event folded into the row),
 * which the runner fills in.
 */
export interface Projection<Row extends object = object> {
  /** Names its checkpoint. */
  readonly name: string;
  /** Raised when rows of the old fold would be wrong: the runner rebuilds. */
  readonly version: number;
  /** The table that is read; created by a migration. */
  readonly table: string;
  /** Event types it folds; the rest are not even parsed. */
  readonly handles: readonly string[];
  /** Keys of the rows that the event may change, told from the event alone where that is enough. */
  keys(event: RecordedEvent, stream: StreamSoFar): readonly string[];
  /** The row after the event; undefined when there is none (any longer). Total: the row may be missing at any event. */
  fold(row: Row | undefined, event: RecordedEvent, key: string, stream: StreamSoFar): Row | undefined;
}

/**
 * What must follow an event: a pure function from a stored event to the commands that it calls for. Their ids derive
 * from the event's, so reacting twice is harmless. Time reaches it as events.
 */
export interface Process<C> {
  readonly name: string;
  readonly handles: readonly string[];
  react(event: RecordedEvent, stream: StreamSoFar): readonly C[];
}
