import {
  type Amendment,
  type DomainEvent,
  type EventId,
  type PersonId,
  type Projection,
  type RecordedEvent,
  type SubjectId,
  decoder,
  fold,
  isAmendment,
  last,
  timeline,
} from '#kernel';
import { type Happening, happened, record } from '#kernel/testing';
import fc from 'fast-check';
import {
  type CaseEvent,
  type LeadEvent,
  caseEventTypes,
  caseStage,
  handlingOfficers,
  inspectionCase,
  lead,
  leadEventTypes,
  leadStage,
  peopleOf,
} from '../domain/index.js';
import { inspectionCases } from './case-projection.js';
import { inspectionLeads } from './lead-projection.js';
import { casePeople } from './people-projection.js';

// Whatever is recorded in whatever order, voided, corrected and voided again: the rows are what the timeline adds up to.

const officers = ['1', '2', '3', '4'].map((n) => `00000000-0000-5000-8000-00000000000${n}` as PersonId);
const employer = (name: string) => ({ name, creditCode: null, workplace: null });
const sealed = { subject: 'test' as SubjectId, sealed: '' };
const opened = {
  type: 'CaseOpened',
  data: { leads: [], employer: employer('测试甲公司'), matters: [], unit: '测试大队', coverage: 'complete' },
} as const satisfies CaseEvent;

const some = fc.subarray(officers, { minLength: 1 });
const document = null;
const aCaseEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  some.map((o): CaseEvent => ({ type: 'FilingProposed', data: { reason: sealed, officers: o, document } })),
  fc
    .tuple(fc.nat(9), some)
    .map(([n, o]): CaseEvent => ({ type: 'CaseFiled', data: { number: `监立〔2026〕${n}号`, officers: o, document } })),
  some.map((o): CaseEvent => ({ type: 'OfficersChanged', data: { officers: o, reason: sealed, document } as never })),
  fc.constantFrom<CaseEvent>(
    { type: 'InvestigationConcluded', data: { proposal: null, minor: null, report: null, document } },
    { type: 'FilingRevoked', data: { reason: null, document } } as CaseEvent,
    { type: 'CaseClosed', data: { ground: null, document } },
    { type: 'CaseArchived', data: { volumes: 1, catalogue: null } } as CaseEvent,
    { type: 'CaseReopened', data: { reason: null, document } } as CaseEvent,
    { type: 'CaseJoinedInto', data: { inspectionCase: 'inspection-case-1', event: 'e' } } as unknown as CaseEvent,
    { type: 'JoiningLifted', data: { inspectionCase: 'inspection-case-1', event: 'e' } } as unknown as CaseEvent,
  ),
);
const registered: LeadEvent = {
  type: 'LeadRegistered',
  data: {
    source: 'complaint',
    employer: employer('测试甲公司'),
    matters: [],
    informant: null,
    informantSecret: false,
    account: null,
    unit: '测试大队',
    document,
  },
};
const aLeadEvent: fc.Arbitrary<LeadEvent> = fc.constantFrom<LeadEvent>(
  { type: 'LeadAccepted', data: { document } },
  { type: 'LeadRefused', data: { ground: null, reason: null, notice: null } } as LeadEvent,
  { type: 'LeadTransferred', data: { to: null, reason: null, letter: null } } as LeadEvent,
);

const aDay = fc.integer({ min: 1, max: 9 }).map((n) => `2026-03-0${n}`);
const aTime = fc.option(
  fc.integer({ min: 8, max: 17 }).map((h) => `${String(h).padStart(2, '0')}:00`),
  { nil: undefined },
);
type Amend = (events: readonly Happening[], pick: number) => Happening<Amendment> | undefined;
const amending: fc.Arbitrary<Amend> = fc.oneof(
  fc.constant<Amend>((events, pick) =>
    about(events, pick, (event) => ({ type: 'RecordVoided', data: { event, reason: sealed } })),
  ),
  aDay.map<Amend>(
    (day) => (events, pick) =>
      about(
        events.filter(({ event }) => !isAmendment(event)),
        pick,
        (event) => ({
          type: 'RecordCorrected',
          data: { event, reason: sealed, happenedOn: day as never },
        }),
      ),
  ),
  some.map<Amend>(
    (o) => (events, pick) =>
      about(
        events.filter(({ event }) => 'officers' in event.data),
        pick,
        (event) => ({
          type: 'RecordCorrected',
          data: { event, reason: sealed, change: { schema: 1, data: { officers: o } } },
        }),
      ),
  ),
);
let amended = 0;
function about(events: readonly Happening[], pick: number, of: (event: EventId) => Amendment) {
  const target = events[pick % Math.max(1, events.length)];
  return (
    target &&
    happened(of(target.id), '2026-12-01', undefined, { commandId: `${++amended}` as never, id: idOf(++amended) })
  );
}
const idOf = (n: number) => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}` as EventId;

const histories = (first: DomainEvent, more: fc.Arbitrary<DomainEvent>) =>
  fc
    .array(
      fc.tuple(fc.oneof({ arbitrary: more, weight: 3 }, { arbitrary: amending, weight: 1 }), aDay, aTime, fc.nat(50)),
      {
        maxLength: 14,
      },
    )
    .map((steps) =>
      steps.reduce<Happening[]>(
        (all, [step, day, time, pick]) => {
          const next =
            typeof step === 'function' ? step(all, pick) : happened(step, day, time, { id: idOf(++amended) });
          return next ? [...all, next] : all;
        },
        [happened(first, '2026-03-02', undefined, { id: idOf(++amended) })],
      ),
    )
    .map((all) => record(all));

/** Folds event by event, as the runner does; the stream is there for whoever asks. */
function folded<Row extends object>(projection: Projection<Row>, events: readonly RecordedEvent[]) {
  const rows = new Map<string, Row>();
  for (const event of events) {
    if (!projection.handles.includes(event.type)) continue;
    const stream = () => events.slice(0, event.version);
    for (const key of projection.keys(event, stream)) {
      const row = projection.fold(rows.get(key), event, key, stream);
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
  }
  return rows;
}

/** The row told from the whole timeline at once. */
const afresh = <Row extends object>(projection: Projection<Row>, events: readonly RecordedEvent[]): Row | undefined =>
  projection.fold(undefined, events.at(-1)!, events[0]!.stream, () => events);

describe('the rows of inspection', () => {
  it('of cases are what the timeline adds up to, however it came about', () => {
    fc.assert(
      fc.property(histories(opened, aCaseEvent), (events) => {
        const [row] = folded(inspectionCases, events).values();
        const facts = timeline(events, decoder<CaseEvent>(caseEventTypes));
        const state = fold(inspectionCase, facts);
        fc.pre(events.length > 1);
        expect(row).toEqual(afresh(inspectionCases, events));
        expect(row?.number ?? null).toBe(last(state, 'CaseFiled')?.data.number ?? null);
        expect(row?.last_on).toBe(facts.at(-1)?.on);
        expect(row?.employer ?? null).toBe(last(state, 'CaseOpened')?.data.employer.name ?? null);
      }),
    );
  });

  it('of cases have the stage that is read off the ledger', () => {
    // within a day the ledger weighs times that the order of a timeline does not know
    fc.assert(
      fc.property(histories(opened, aCaseEvent), (events) => {
        const facts = timeline(events, decoder<CaseEvent>(caseEventTypes));
        fc.pre(facts.length > 0 && facts.every(({ at }) => !at));
        const [row] = folded(inspectionCases, events).values();
        expect(row?.stage).toBe(caseStage(fold(inspectionCase, facts)));
      }),
    );
  });

  it('of leads are what the timeline adds up to', () => {
    fc.assert(
      fc.property(histories(registered, aLeadEvent), (events) => {
        const [row] = folded(inspectionLeads, events).values();
        const state = fold(lead, timeline(events, decoder<LeadEvent>(leadEventTypes)));
        fc.pre(events.length > 1);
        expect(row).toEqual(afresh(inspectionLeads, events));
        expect(row?.stage ?? 'unknown').toBe(leadStage(state));
      }),
    );
  });

  it('of people are those whom the timeline names, each in the first of their capacities', () => {
    fc.assert(
      fc.property(histories(opened, aCaseEvent), (events) => {
        const rows = [...folded(casePeople, events).values()];
        const state = fold(inspectionCase, timeline(events, decoder<CaseEvent>(caseEventTypes)));
        expect(rows.map(({ person }) => person).toSorted()).toEqual([...peopleOf(state)].toSorted());
        const handling = rows.filter(({ capacity }) => capacity === 'handling').map(({ person }) => person);
        expect(handling.toSorted()).toEqual([...handlingOfficers(state)].toSorted());
      }),
    );
  });
});
