import type { LocalDate, PersonId, Sealed, SubjectId } from '#kernel';
import { happened, specification } from '#kernel/testing';
import type { DerivedFinding, Participant } from './derived-finding.js';
import { type FindingAct, type FindingEvent, finding, findingEventTypes } from './finding.js';
import { findingNorms } from './finding-norms.js';

const person = (n: number) => `5b0e9d0c-0000-5000-8000-${String(n).padStart(12, '0')}` as PersonId;
const [inspector, dissenter, auditor, reviewer, leader] = [1, 2, 3, 4, 5].map(person) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const text: Sealed<string> = { subject: 'test' as SubjectId, sealed: '' };

const part = (who: PersonId, capacity: Participant['capacity'], answerable: boolean): Participant => ({
  person: who,
  capacity,
  event: null,
  answerable,
});
const found = (severity: DerivedFinding['severity']): DerivedFinding => ({
  of: 'inspection-case-1' as DerivedFinding['of'],
  norm: 'INS-01.twoOfficers',
  edition: 1,
  source: 'act',
  anchor: '5b0e9d0c-0000-5000-8000-0000000000e1' as DerivedFinding['anchor'],
  subject: null,
  circumstance: 'fewer-than-two-officers',
  clauses: [],
  basis: '行政处罚法#42',
  says: '',
  severity,
  forJudgement: false,
  on: '2026-03-06' as LocalDate,
  evidence: [],
  values: {},
  receipts: [],
  participants: [part(inspector, 'did', true), part(dissenter, 'dissented', false)],
  knownThen: { is: 'met', due: null },
  exculpatory: [],
});

const given = specification({ procedure: finding, norms: findingNorms, types: findingEventTypes });
const did = (event: FindingEvent, day: string, ...officers: PersonId[]) =>
  happened<FindingEvent>(event, day, '10:00', { doneBy: { officers } });

const raised = did({ type: 'FindingRaised', data: found('ordinary') }, '2026-03-10');
const grave = did({ type: 'FindingRaised', data: found('grave') }, '2026-03-10');
const answerBy = '2026-03-16' as LocalDate;
const asked = did({ type: 'ExplanationRequested', data: { question: text, answerBy } }, '2026-03-11', auditor);
const explained = did(
  { type: 'ExplanationGiven', data: { explanation: text, document: null } },
  '2026-03-12',
  inspector,
);
const upheld = did({ type: 'FindingUpheld', data: { reason: text } }, '2026-03-13', auditor);
const appealed = did({ type: 'FindingAppealed', data: { grounds: text, document: null } }, '2026-03-14', inspector);
const dismissed = did({ type: 'FindingDismissed', data: { reason: text } }, '2026-03-13', auditor);
const required = did(
  { type: 'CorrectionRequired', data: { demand: text, by: '2026-04-01' as LocalDate } },
  '2026-03-14',
  auditor,
);

const uphold: FindingAct = { act: 'UpholdFinding', reason: text };
const dismiss: FindingAct = { act: 'DismissFinding', reason: text };
const confirm: FindingAct = { act: 'ConfirmDismissal', reason: text };
const explain: FindingAct = { act: 'GiveExplanation', explanation: text, document: null };
const appeal: FindingAct = { act: 'AppealFinding', grounds: text, document: null };
const decide: FindingAct = { act: 'DecideAppeal', outcome: 'dismissed', reason: text };
const correct: FindingAct = { act: 'RecordCorrection', account: text, document: null };

describe('ACC-02: nobody reviews what he had part in', () => {
  it.each([inspector, dissenter])('not who did it, and not who dissented (%s)', (who) =>
    given(raised, asked, explained).on('2026-03-13').doneBy(who).when(uphold).refuses('ACC-02.notOwnFinding'),
  );
  it('but somebody else', () =>
    given(raised, asked, explained)
      .on('2026-03-13')
      .doneBy(auditor)
      .when(uphold)
      .emits({ type: 'FindingUpheld', data: { reason: text } }));
});

describe('ACC-03: explanation, correction and appeal are of those who answer', () => {
  it('of the inspector', () =>
    given(raised, asked).on('2026-03-12').doneBy(inspector).when(explain).satisfies('ACC-03.byWhoAnswers'));
  it('not of who only dissented, nor of anybody else', () => {
    for (const who of [dissenter, auditor])
      given(raised, asked).on('2026-03-12').doneBy(who).when(explain).refuses('ACC-03.byWhoAnswers');
  });
});

describe('ACC-04: heard first', () => {
  it('not upheld before anybody was asked', () =>
    given(raised).on('2026-03-12').doneBy(auditor).when(uphold).refuses('ACC-04.heardFirst'));
  it('nor on the last day of the explanation', () =>
    given(raised, asked).on('2026-03-16').doneBy(auditor).when(uphold).refuses('ACC-04.heardFirst', asked));
  it('but on the day after it', () =>
    given(raised, asked).on('2026-03-17').doneBy(auditor).when(uphold).satisfies('ACC-04.heardFirst', asked));
  it('asks for an explanation by a day that is still to come', () => {
    const ask = (by: string): FindingAct => ({ act: 'RequestExplanation', question: text, answerBy: by as LocalDate });
    given(raised).on('2026-03-11').doneBy(auditor).when(ask('2026-03-11')).refuses('ACC-04.timeToAnswer');
    given(raised).on('2026-03-11').doneBy(auditor).when(ask('2026-03-12')).satisfies('ACC-04.timeToAnswer');
  });
});

describe('ACC-06: a grave finding is dismissed by two people', () => {
  it('an ordinary one by one', () =>
    given(raised, dismissed).on('2026-03-16').doneBy(reviewer).when(confirm).refuses('ACC-06.dismissalPending'));
  it('not by the same one twice', () =>
    given(grave, dismissed)
      .on('2026-03-16')
      .doneBy(auditor)
      .when(confirm)
      .refuses('ACC-06.confirmedByAnother', dismissed));
  it('but by another one', () =>
    given(grave, dismissed)
      .on('2026-03-16')
      .doneBy(reviewer)
      .when(confirm)
      .emits({ type: 'DismissalConfirmed', data: { reason: text } }));
  it('on appeal too', () => {
    const decided = did({ type: 'AppealDecided', data: { outcome: 'dismissed', reason: text } }, '2026-03-16', leader);
    const history = [grave, asked, explained, upheld, appealed, decided];
    given(...history)
      .on('2026-03-17')
      .doneBy(leader)
      .when(confirm)
      .refuses('ACC-06.confirmedByAnother', decided);
    given(...history)
      .on('2026-03-17')
      .doneBy(auditor)
      .when(confirm)
      .satisfies('ACC-06.dismissalPending');
  });
});

describe('ACC-05, ACC-07: appeal and correction', () => {
  it('come after it was upheld', () => {
    given(raised, asked).on('2026-03-14').doneBy(inspector).when(appeal).refuses('ACC-05.upheldFirst');
    given(raised, asked, explained, upheld)
      .on('2026-03-14')
      .doneBy(inspector)
      .when(appeal)
      .satisfies('ACC-05.upheldFirst');
  });
  it('are decided by another one than who upheld it', () => {
    const history = [raised, asked, explained, upheld, appealed];
    given(...history)
      .on('2026-03-16')
      .doneBy(auditor)
      .when(decide)
      .refuses('ACC-07.appealDecidedByAnother', upheld);
    given(...history)
      .on('2026-03-16')
      .doneBy(leader)
      .when(decide)
      .emits({ type: 'AppealDecided', data: { outcome: 'dismissed', reason: text } });
  });
  it('need an appeal', () =>
    given(raised, asked, explained, upheld).on('2026-03-16').doneBy(leader).when(decide).refuses('ACC-07.appealed'));
  it('need a correction that was required', () => {
    const history = [raised, asked, explained, upheld];
    given(...history)
      .on('2026-03-16')
      .doneBy(inspector)
      .when(correct)
      .refuses('ACC-05.correctionRequired');
    given(...history, required)
      .on('2026-03-16')
      .doneBy(inspector)
      .when(correct)
      .satisfies('ACC-05.correctionRequired', required);
  });
});

describe('ACC-01: what was decided is not decided again', () => {
  const withdrawn = did({ type: 'FindingWithdrawn', data: { because: 'voided' } }, '2026-03-13');
  it('neither way', () => {
    for (const end of [upheld, dismissed, withdrawn]) {
      given(raised, asked, explained, end).on('2026-03-17').doneBy(reviewer).when(uphold).refuses('ACC-01.stillOpen');
      given(raised, asked, explained, end).on('2026-03-17').doneBy(reviewer).when(dismiss).refuses('ACC-01.stillOpen');
    }
  });
  it('but a finding that was raised again is', () => {
    const again = did({ type: 'FindingRaised', data: found('ordinary') }, '2026-03-14');
    given(raised, withdrawn, again).on('2026-03-17').doneBy(reviewer).when(dismiss).satisfies('ACC-01.stillOpen');
  });
});
