import { decoder, fold, timeline } from '#kernel';
import { type Happening, record } from '#kernel/testing';
import { referencesOf, rowOf, unsaidFieldsOf } from '#platform';
import { type CaseAct, type CaseEvent, caseCoverage, caseEventTypes, inspectionCase } from '../domain/index.js';
import { close, done, given } from '../testing/acts.js';
import { recordPayment } from '../testing/course-acts.js';
import { everyCaseAct } from '../testing/every-act.js';
import { penalty, silent } from '../testing/proceedings.js';
import { caseActs } from './act-table.js';

/** The fields of an act that name one other record of the case. */
const naming = (act: CaseAct): readonly string[] =>
  [...referencesOf(rowOf(caseActs, act.act)!.input)]
    .filter(([field, to]) => to === 'record' && !Array.isArray(act[field as keyof CaseAct]))
    .map(([field]) => field);

/** Every act that names another record, as a paper may leave it: naming none. */
const unnamed = everyCaseAct
  .filter((act) => naming(act).length > 0)
  .map((act): CaseAct => ({ ...act, ...Object.fromEntries(naming(act).map((field) => [field, null])) }));

/** Checks of the record that an act is about. */
const aboutTheRecord = [
  'INS-03.recusalRuledByLeader',
  'INS-11.proposalExists',
  'INS-11.workerListed',
  'INS-13.statementExists',
  'INS-16.hearingExists',
  'INS-18.deliberationExists',
  'INS-21.orderExists',
  'INS-26.announcedFirst',
  'INS-26.paperInCase',
  'INS-26.publicationIsLastResort',
  'INS-26.servedBeforeVerified',
  'INS-28.deferralAsked',
  'INS-29.surchargeByDays',
  'INS-29.surchargeWithinFine',
  'INS-31.referralApproved',
  'INS-32.appliedInTime',
  'INS-32.decisionFinal',
  'INS-32.demandPeriodOver',
  'INS-32.demandServed',
  'INS-32.demandStatementsReexamined',
  'INS-33.recordingOfStep',
  'INS-34.publicationExists',
];

const decided = [...silent, penalty];
const caseOf = (happenings: readonly Happening<CaseEvent>[]) =>
  fold(inspectionCase, timeline(record(happenings), decoder<CaseEvent>(caseEventTypes)));

describe('a record that does not say what it is about', () => {
  it.each(unnamed)('is one that only a paper may be, not a live act: $act', (act) => {
    const unsaid = unsaidFieldsOf(rowOf(caseActs, act.act)!.input);
    expect(naming(act).filter((field) => !unsaid.has(field))).toEqual([]);
  });

  it('leaves open what the law asks of the record that it is about', () => {
    const asked = unnamed.flatMap((act) => {
      const published = act.act === 'ServeDocument' ? { ...act, method: 'publication' as const } : act;
      return given(...decided)
        .on('2026-05-20')
        .when(published)
        .judgements.filter(({ norm }) => aboutTheRecord.includes(norm.id));
    });
    expect(asked.filter(({ verdict }) => verdict.is !== 'unknown').map(({ norm }) => norm.id)).toEqual([]);
    expect([...new Set(asked.map(({ norm }) => norm.id))].toSorted()).toEqual(aboutTheRecord);
  });

  it.each(unnamed)('makes the case one that does not show everything: $act', (act) => {
    expect(caseCoverage(caseOf(decided))).toBe('complete');
    expect(caseCoverage(caseOf([...decided, done(act, '2026-05-20', '10:00')]))).toBe('partial');
  });

  it('leaves open whether the fine was paid that it may be about', () =>
    given(...decided, done(recordPayment({ decision: null }), '2026-05-06', '10:00'))
      .inPart()
      .on('2026-12-01')
      .when(close())
      .leavesUnknown('INS-37.nothingLeftOpen', '处理决定的履行'));
});
