import {
  type PersonId,
  type Projection,
  type RecordedEvent,
  amendmentTypes,
  decoder,
  fold,
  last,
  timeline,
} from '#kernel';
import {
  type CaseEvent,
  type LeadEvent,
  caseEventTypes,
  handlingOfficers,
  inspectionCase,
  intakePeople,
  lead,
  leadEventTypes,
  peopleOf,
} from '../domain/index.js';

/** In what capacity somebody stands in a lead or case; of several the first of these. */
export type Capacity = 'handling' | 'handled' | 'proposed' | 'intake';

/** Somebody who sees a case or lead by standing in it. The predicate `visibleCases` looks here. */
export interface CasePersonRow {
  case_id: string;
  person: string;
  capacity: Capacity;
}

/** The facts that name people: few in the life of a case, so each is read with its stream. */
const naming = ['CaseOpened', 'FilingProposed', 'CaseFiled', 'OfficersChanged'] as const satisfies CaseEvent['type'][];
const takingIn = ['LeadRegistered', 'LeadAccepted'] as const satisfies LeadEvent['type'][];

export const casePeople: Projection<CasePersonRow> = {
  name: 'case_people',
  version: 3,
  table: 'case_people',
  handles: [...takingIn, ...naming, ...Object.keys(amendmentTypes)],
  keys(event, stream) {
    const events = stream();
    const people = new Set([...peopleIn(events.slice(0, -1)).keys(), ...peopleIn(events).keys()]);
    return [...people].map((person) => `${event.stream} ${person}`);
  },
  fold(_, { stream: id }, key, stream) {
    const person = key.slice(id.length + 1) as PersonId;
    const capacity = peopleIn(stream()).get(person);
    return capacity && { case_id: id, person, capacity };
  },
};

const decodeLead = decoder<LeadEvent>(leadEventTypes);
const decodeCase = decoder<CaseEvent>(caseEventTypes);

function peopleIn(events: readonly RecordedEvent[]): ReadonlyMap<PersonId, Capacity> {
  const people = new Map<PersonId, Capacity>();
  for (const person of intakePeople(fold(lead, timeline(events, decodeLead)))) people.set(person, 'intake');
  const state = fold(inspectionCase, timeline(events, decodeCase));
  for (const person of peopleOf(state)) people.set(person, 'intake');
  for (const person of last(state, 'FilingProposed')?.data.officers ?? []) people.set(person, 'proposed');
  for (const { data } of [...state.CaseFiled, ...state.OfficersChanged])
    for (const person of data.officers ?? []) people.set(person, 'handled');
  for (const person of handlingOfficers(state)) people.set(person, 'handling');
  return people;
}
