import type { Position, StreamId } from '#kernel';

/** Which table of a projection: the one that is read, or the one being built to take its place. */
export type Slot = 'served' | 'next';

/** How far a table is folded, and of which log: the fence between two runners and the alarm after a restore. */
export interface CheckpointRow {
  readonly projection: string;
  readonly slot: Slot;
  /** Of the projection that folded it. */
  readonly version: number;
  /** Id of the event store. */
  readonly store: string;
  /** Of the last event folded; `startOfLog` before the first. */
  readonly position: Position;
  /** Of the event before it, so that the event itself can be asked for. */
  readonly preceding: Position;
  /** Chain hash of the last event, lower-case hex; empty before the first. */
  readonly hash: string;
  /** Of the last event that removed a row; `startOfLog` when none did. */
  readonly removal: Position;
  /** Grows with every transaction on the table: whoever does not know the latest one writes nothing. */
  readonly revision: number;
  /** What its rows were brought up to besides the log, in the words of whoever did; empty when a table is built anew. */
  readonly brought_up: string;
}

/** A stream that a projection folds no further, because one of its events could not be folded. */
export interface HeldRow {
  readonly projection: string;
  readonly slot: Slot;
  readonly stream: StreamId;
  /** Of the first event that is held. */
  readonly version: number;
  readonly position: Position;
  /** Code of the problem, or the name of the error. Never its message: that may tell personal data. */
  readonly code: string;
}

/** The runner's own tables. A module adds its tables with `db.withTables<ModuleTables>()`. */
export interface ReadTables {
  projection_checkpoint: CheckpointRow;
  projection_held: HeldRow;
}
