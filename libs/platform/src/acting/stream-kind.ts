import type {
  Act,
  BureauCode,
  ClocksOf,
  CommandId,
  Coverage,
  DomainEvent,
  EventTypes,
  Json,
  LocalDate,
  Norms,
  PersonId,
  Procedure,
  StreamId,
} from '#kernel';
import type { ActRow } from './act-table.js';

/** Who stands in a case, for deciding who may see it. */
export interface Involved {
  readonly unit: string | null;
  readonly people: readonly PersonId[];
}

/** A fact of another stream, as of a day. */
export interface ForeignFact {
  readonly value: Json;
  /** `stream@version`. */
  readonly source: string;
}

/** What an act needs done before it can be decided: taking a number, taking up a lead. */
export interface Reserving {
  readonly stream: StreamId;
  readonly command: CommandId;
  readonly bureau: BureauCode;
  readonly on: LocalDate;
  readonly live: boolean;
}

/** One kind of stream with everything the executor has to know about it. */
export interface StreamKind<A extends Act, E extends DomainEvent, S> {
  /** Prefix of its stream ids: `inspection-case`. */
  readonly kind: string;
  readonly procedure: Procedure<A, E, S>;
  readonly norms: Norms<S, A>;
  readonly types: EventTypes<E['type']>;
  readonly acts: readonly ActRow<A['act']>[];
  readonly clocksOf: ClocksOf<E>;
  coverage(state: S): Coverage;
  involved(state: S): Involved;
  /**
   * Reads the foreign facts that `needs` names, but officers, which every kind shares.
   * @param stream the stream that the act stands in.
   */
  foreign?(key: string, on: LocalDate, stream: StreamId): Promise<ForeignFact | undefined>;
  /** Reserves what the act needs in its own streams and completes the act with it. Asked again, it gives the same. */
  reserve?(act: A, reserving: Reserving): Promise<A>;
}
