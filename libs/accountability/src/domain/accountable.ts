import type {
  Act,
  Coverage,
  DomainEvent,
  EditionHash,
  Fact,
  JsonObject,
  LocalDate,
  NormId,
  PersonId,
  RecordedEvent,
  StreamId,
  Watch,
} from '#kernel';
import type { DerivedClock, JudgedKind, Law, LawOfPlace } from '#law';
import type { Capacity } from './circumstance.js';
import type { Outside } from './finding-register.js';

/** Somebody's part in an act, before it is said who answers. */
export interface Part {
  readonly person: PersonId | null;
  readonly capacity: Capacity;
  readonly event: Fact['id'] | null;
}

/** What a watch looks at: one fact with everything around it. */
export interface Watched<E extends DomainEvent, S> {
  readonly fact: Fact<E>;
  readonly facts: readonly Fact<E>[];
  readonly state: S;
  readonly coverage: Coverage;
  readonly place: LawOfPlace;
  /** The day as of which it is looked at. */
  readonly by: LocalDate;
  readonly outside: Outside;
}

/** A watch over the facts of one record; each fact of these types is looked at. */
export interface FactWatch<E extends DomainEvent, S> extends Watch<Watched<E, S>> {
  readonly looksAt: readonly E['type'][];
  /** Who had what part, where that is not read off the fact. */
  parts?(at: Watched<E, S>): readonly Part[];
}

/** What a measure reads off an act that a norm is not met by. */
export type Measure<E extends DomainEvent, S> = (fact: Fact<E>, before: S) => JsonObject;

/** A kind of stream in which officials answer for what they do. */
export interface Accountable<A extends Act, E extends DomainEvent, S> extends JudgedKind<A, E, S> {
  readonly watches: readonly FactWatch<E, S>[];
  /** Who had what part in the act that the fact records. */
  partsIn(fact: Fact<E>, facts: readonly Fact<E>[]): readonly Part[];
  /** Who had to keep the limit. */
  partsInLimit(clock: DerivedClock, facts: readonly Fact<E>[]): readonly Part[];
  /** Figures by norm: how many officers, which fine. */
  readonly measures: Readonly<Record<NormId, Measure<E, S>>>;
}

/** Kinds differ in their events; whoever goes through them treats the events as opaque. */
export type AnyAccountable = Accountable<Act, DomainEvent, unknown>;

/** By which law, as of which day, a record is looked at. */
export interface Looking {
  readonly place: LawOfPlace;
  readonly by: LocalDate;
  /** The law of an edition that an event names; null names the one that ships. */
  readonly lawOf: (edition: EditionHash | null) => Law | undefined;
  /** What the source says of itself where it is not the whole: a partial one proves nothing by its silence. */
  readonly coverage?: Coverage;
  /** What the register of its findings notes of other streams. */
  readonly outside?: Outside;
}

/** One record, folded and dated, on its way to what it shows. */
export interface Case<E extends DomainEvent, S> {
  readonly of: StreamId;
  readonly kind: Accountable<Act, E, S>;
  readonly events: readonly RecordedEvent[];
  readonly facts: readonly Fact<E>[];
  readonly state: S;
  readonly coverage: Coverage;
  readonly clocks: readonly DerivedClock[];
  readonly looking: Looking;
}
