import type {
  Act,
  BureauCode,
  Clocks,
  CommandId,
  Coverage,
  DomainEvent,
  EventTypes,
  Fact,
  Json,
  LocalDate,
  Norms,
  PersonId,
  Procedure,
  StreamId,
} from '#kernel';
import type { CaseVisibility } from '#identity';
import type { Law } from '#law';
import type { ActRow } from './act-table.js';
import type { Actor } from './actor.js';

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

/** The law by which a bureau counts: the edition in force and the 行政区划代码 that chooses regional rules. */
export interface LawThere {
  readonly law: Law;
  readonly region: BureauCode;
}

/** One kind of stream with everything the executor has to know about it. */
export interface StreamKind<A extends Act, E extends DomainEvent, S> {
  /** Prefix of its stream ids: `inspection-case`. */
  readonly kind: string;
  readonly procedure: Procedure<A, E, S>;
  readonly norms: Norms<S, A>;
  readonly types: EventTypes<E['type']>;
  readonly acts: readonly ActRow<A['act']>[];
  /** How the limits stand once these facts are known; by the law as it ships, without a region, when none is given. */
  clocksOf(facts: readonly Fact<E>[], there?: LawThere): Clocks;
  coverage(state: S): Coverage;
  involved(state: S): Involved;
  /** False where nothing recorded is voided or corrected: what was wrong is answered by a further act. */
  readonly amendable?: false;
  /** As what somebody may see these streams, where that is another matter than seeing cases. */
  seenAs?(actor: Actor): CaseVisibility;
  /**
   * Reads the foreign facts that `needs` names, but officers, which every kind shares.
   * @param stream the stream that the act stands in.
   */
  foreign?(key: string, on: LocalDate, stream: StreamId): Promise<ForeignFact | undefined>;
  /** Reserves what the act needs in its own streams and completes the act with it. Asked again, it gives the same. */
  reserve?(act: A, reserving: Reserving): Promise<A>;
}
