import { type PersonId, type Projection, type RecordedEvent, decoder } from '#kernel';
import { type CaseEvent, type LeadEvent, type LeadFacts, caseEventTypes, leadEventTypes } from '../domain/index.js';

/** Somebody who sees a case or lead by standing in it. The predicate `visibleCases` looks here. */
export interface CasePersonRow {
  case_id: string;
  person: string;
  capacity: string;
}

const decode = decoder<CaseEvent | LeadEvent>({ ...caseEventTypes, ...leadEventTypes });

export const casePeople: Projection<CasePersonRow> = {
  name: 'case_people',
  version: 2,
  table: 'case_people',
  handles: ['LeadRegistered', 'LeadAccepted', 'CaseOpened', 'FilingProposed', 'CaseFiled', 'OfficersChanged'],
  keys: (event) => peopleIn(event).map((person) => `${event.stream} ${person}`),
  fold: (row, { stream, type }, key) =>
    row ?? { case_id: stream, person: key.slice(stream.length + 1), capacity: capacityBy[type] ?? 'other' },
};

const capacityBy: Readonly<Record<string, string>> = {
  LeadRegistered: 'intake',
  LeadAccepted: 'intake',
  CaseOpened: 'intake',
  FilingProposed: 'proposed',
  CaseFiled: 'handling',
  OfficersChanged: 'handling',
};

function peopleIn(event: RecordedEvent): readonly PersonId[] {
  const fact = decode(event);
  const { recordedBy, relied } = event.meta;
  const recorder = 'person' in recordedBy ? [recordedBy.person] : [];
  switch (fact?.type) {
    case 'LeadRegistered':
    case 'LeadAccepted':
      return recorder;
    case 'CaseOpened': {
      const intake = relied.filter(({ key }) => key.startsWith('lead:')).flatMap((r) => (r.value as LeadFacts).people);
      return [...new Set([...recorder, ...intake])];
    }
    case 'FilingProposed':
    case 'CaseFiled':
    case 'OfficersChanged':
      return [...new Set(fact.data.officers)];
    default:
      return [];
  }
}
