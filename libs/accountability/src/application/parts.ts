import { type CaseEvent, type InspectionCase, type LeadEvent, handlingOfficers, inspectionCase } from '#inspection';
import { type Fact, type PersonId, fold } from '#kernel';
import type { DerivedClock } from '#law';
import type { Capacity } from '../domain/circumstance.js';
import type { Part } from '../domain/accountable.js';

// Who had what part in an act of inspection. Responsibility is attributed to each of those who proposed, reviewed,
// deliberated, approved and acted, and dissent is told apart. 行政处罚法 arts. 57, 58.

const officersOf = ({ doneBy }: Fact): readonly (PersonId | null)[] => {
  if (doneBy === 'unknown') return [null];
  return 'officers' in doneBy ? [...new Set(doneBy.officers)] : [];
};
const part = (fact: Fact, capacity: Capacity): readonly Part[] =>
  officersOf(fact).map((person) => ({ person, capacity, event: fact.id }));

/** Acts that rest on a disposition that others proposed, reviewed, deliberated on and approved. */
const restingOnDisposition: readonly CaseEvent['type'][] = [
  'DispositionApproved',
  'PriorNoticeGiven',
  'PenaltyDecided',
  'AdministrativeOrderMade',
  'NoPenaltyDecided',
];

const capacityOf: Partial<Readonly<Record<CaseEvent['type'], Capacity>>> = {
  DispositionProposed: 'proposed',
  TeamOpinionGiven: 'reviewed',
  LegalReviewGiven: 'reviewed',
  DispositionApproved: 'approved',
};

/** Whoever leads the case and assists, as of the facts. */
function handlers(facts: readonly Fact<CaseEvent>[]): readonly Part[] {
  const state: InspectionCase = fold(inspectionCase, facts);
  return handlingOfficers(state).map((person) => ({ person, capacity: 'handled', event: null }));
}

export function partsInCase(fact: Fact<CaseEvent>, facts: readonly Fact<CaseEvent>[]): readonly Part[] {
  const before = facts.slice(0, facts.indexOf(fact));
  return [...part(fact, 'did'), ...behind(fact, before), ...handlers([...before, fact])];
}

/** Those who prepared what the act decides. */
function behind(fact: Fact<CaseEvent>, before: readonly Fact<CaseEvent>[]): readonly Part[] {
  if (restingOnDisposition.includes(fact.type)) return before.flatMap(partInDisposition);
  const prepares: Partial<Record<CaseEvent['type'], CaseEvent['type']>> = {
    CaseFiled: 'FilingProposed',
    FilingDeclined: 'FilingProposed',
    CaseClosed: 'ClosureProposed',
  };
  const preparing = prepares[fact.type];
  return before.filter(({ type }) => type === preparing).flatMap((earlier) => part(earlier, 'proposed'));
}

function partInDisposition(fact: Fact<CaseEvent>): readonly Part[] {
  if (fact.type === 'DeliberationHeld')
    return (fact.data.attendees ?? []).map((person) => ({ person, capacity: 'deliberated', event: fact.id }));
  if (fact.type === 'DeliberationOpinionGiven')
    return part(fact, fact.data.position === 'against' ? 'dissented' : 'deliberated');
  if ((fact.type === 'TeamOpinionGiven' || fact.type === 'LegalReviewGiven') && fact.data.opinion === 'disagree')
    return part(fact, 'dissented');
  const capacity = capacityOf[fact.type];
  return capacity ? part(fact, capacity) : [];
}

/** Whoever handled the case on the last day of the limit. */
export function partsInCaseLimit({ due }: DerivedClock, facts: readonly Fact<CaseEvent>[]): readonly Part[] {
  const officers = handlers(facts.filter(({ on }) => due === null || on <= due));
  if (officers.length > 0) return officers;
  return facts.filter(({ type }) => type === 'CaseOpened').flatMap((opened) => part(opened, 'handled'));
}

/** A lead is answered for by whoever took it in. */
export function partsInLead(fact: Fact<LeadEvent>, facts: readonly Fact<LeadEvent>[]): readonly Part[] {
  return [...part(fact, 'did'), ...takenIn(facts)];
}

export const partsInLeadLimit = (_: DerivedClock, facts: readonly Fact<LeadEvent>[]): readonly Part[] => takenIn(facts);

const takenIn = (facts: readonly Fact<LeadEvent>[]): readonly Part[] =>
  facts.flatMap(({ type, id, recordedBy }): readonly Part[] =>
    type === 'LeadRegistered' && 'person' in recordedBy
      ? [{ person: recordedBy.person, capacity: 'tookIn', event: id }]
      : [],
  );
