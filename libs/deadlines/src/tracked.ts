import {
  type CaseEvent,
  type LeadEvent,
  caseClocks,
  caseEventTypes,
  caseKindName,
  leadClocks,
  leadEventTypes,
  leadKindName,
} from '#inspection';
import {
  type DomainEvent,
  type EventTypes,
  type Fact,
  type LocalDate,
  type PersonId,
  type RecordedEvent,
  type TimelineOptions,
  decoder,
  timeline,
  withDeemed,
} from '#kernel';
import { type ClockBindings, type DerivedClock, type LawOfPlace, clocksOfFacts, deemedUnder } from '#law';

/** Who answers for a lead or case, as far as one fact says so. */
export interface Standing {
  readonly unit?: string | null;
  /** 主办. */
  readonly officer?: PersonId | null;
}

/** A kind of stream whose limits are tracked. Another procedure joins by adding its own. */
export interface TrackedKind<E extends DomainEvent = DomainEvent> {
  /** Prefix of its streams. */
  readonly kind: string;
  readonly types: EventTypes<E['type']>;
  readonly bindings: ClockBindings<E>;
  standingIn(fact: Fact<E>): Standing;
}

const recorderOf = ({ recordedBy }: Fact): PersonId | null => ('person' in recordedBy ? recordedBy.person : null);

const leads: TrackedKind<LeadEvent> = {
  kind: leadKindName,
  types: leadEventTypes,
  bindings: leadClocks,
  standingIn(fact) {
    if (fact.type === 'LeadRegistered') return { unit: fact.data.unit, officer: recorderOf(fact) };
    return fact.type === 'LeadAccepted' ? { officer: recorderOf(fact) } : {};
  },
};

const cases: TrackedKind<CaseEvent> = {
  kind: caseKindName,
  types: caseEventTypes,
  bindings: caseClocks,
  standingIn({ type, data }) {
    if (type === 'CaseOpened') return { unit: data.unit };
    // the first officer named handles the case (主办), the others assist
    return type === 'CaseFiled' || type === 'OfficersChanged' ? { officer: data.officers?.[0] ?? null } : {};
  },
};

/** Kinds differ in their events; whoever goes through them treats the events as opaque. */
export const trackedKinds: readonly TrackedKind[] = [leads, cases] as unknown as readonly TrackedKind[];

/** The kind that a stream is of. */
export const kindOfStream = (stream: string, kinds: readonly TrackedKind[]): TrackedKind | undefined =>
  kinds.find(({ kind }) => stream.startsWith(`${kind}-`));

/**
 * The clocks of a lead or case from its own record, with what the law deems done by that day.
 * @param by the day as of which limits count as run out.
 */
export const clocksOfStream = (
  kind: TrackedKind,
  events: readonly RecordedEvent[],
  place: LawOfPlace,
  by: LocalDate,
  options: TimelineOptions = {},
): readonly DerivedClock[] =>
  clocksOfTold(kind, timeline(events, decoder(kind.types), options), place, by, options.until);

/**
 * The same from its timeline.
 * @param until the day until which it was told.
 */
export function clocksOfTold(
  { bindings }: TrackedKind,
  told: readonly Fact[],
  place: LawOfPlace,
  by: LocalDate,
  until?: LocalDate,
): readonly DerivedClock[] {
  const facts = withDeemed(told, deemedUnder(bindings, place, by), until);
  return clocksOfFacts(bindings, facts, place, by);
}
