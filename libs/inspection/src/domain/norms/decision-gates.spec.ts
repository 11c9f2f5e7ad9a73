import type { Happening } from '#kernel/testing';
import { done, given } from '../../testing/acts.js';
import { decideNoPenalty, decidePenalty, makeAdministrativeOrder } from '../../testing/decision-acts.js';
import { concluded, filed } from '../../testing/history.js';
import {
  proposeDisposition,
  receiveStatement,
  recordWaiver,
  reexamineStatement,
} from '../../testing/proceeding-acts.js';
import {
  approved,
  noticeServed,
  notified,
  penalty,
  priorNotice,
  silent,
  underReview,
} from '../../testing/proceedings.js';
import type { CaseEvent } from '../case.js';

type Facts = readonly Happening<CaseEvent>[];
const decide = decidePenalty({
  evidence: penalty.event.type === 'PenaltyDecided' ? penalty.event.data.evidence : null,
});
const afterNotice = [decide, makeAdministrativeOrder()];
const every = [...afterNotice, decideNoPenalty()];
const deciding = (facts: Facts, on = '2026-04-20', time = '15:00') => given(...facts).on(on, time);
const without = (facts: Facts, ...left: Facts): Facts => facts.filter((fact) => !left.includes(fact));

describe('INS-11.concludedBeforeDecision — 行政处罚法 art. 57', () => {
  const norm = 'INS-11.concludedBeforeDecision';

  it.each(every)('refuses $act before the investigation is concluded', (act) =>
    deciding(without(silent, concluded)).when(act).refuses(norm),
  );

  it.each(every)('accepts $act from that hour on', (act) => {
    deciding(silent, '2026-03-25', '10:00').when(act).satisfies(norm, concluded);
    deciding(silent, '2026-03-25', '09:59').when(act).refuses(norm);
  });

  it('cannot tell from a partial record', () => deciding(filed).inPart().when(decide).leavesUnknown(norm, '调查终结'));
});

describe('INS-11.approvedBeforeDecision — 行政处罚法 art. 57', () => {
  const norm = 'INS-11.approvedBeforeDecision';

  it.each(every)('refuses $act that nobody approved', (act) =>
    deciding(without(silent, approved)).when(act).refuses(norm),
  );

  it.each(every)('accepts $act that was approved', (act) => deciding(silent).when(act).satisfies(norm, approved));

  it('wants the approval of the proposal that counts', () => {
    const again = done(proposeDisposition(), '2026-04-20', '14:00');
    deciding([...silent, again], '2026-04-20', '13:59')
      .when(decide)
      .satisfies(norm, approved);
    deciding([...silent, again], '2026-04-20', '14:00')
      .when(decide)
      .refuses(norm);
  });

  it('cannot tell from a partial record', () => {
    deciding(filed).inPart().when(decide).leavesUnknown(norm, '案件处理报批');
    deciding(underReview).inPart().when(decide).leavesUnknown(norm, '处理意见的批准');
  });
});

describe('INS-12.noticeServedFirst — 行政处罚法 arts. 44, 62', () => {
  const norm = 'INS-12.noticeServedFirst';

  it.each(afterNotice)('refuses $act without a notice, and with one that was not served', (act) => {
    deciding([...underReview, approved])
      .when(act)
      .refuses(norm);
    deciding([...underReview, approved, priorNotice])
      .when(act)
      .refuses(norm);
  });

  it.each(afterNotice)('accepts $act from the hour of the service on', (act) => {
    deciding(notified, '2026-04-10', '10:00').when(act).satisfies(norm, noticeServed);
    deciding(notified, '2026-04-10', '09:59').when(act).refuses(norm);
  });

  it('does not ask it of a decision not to punish', () => deciding(notified).when(decideNoPenalty()).doesNotAsk(norm));

  it('cannot tell from a partial record', () => {
    deciding(underReview).inPart().when(decide).leavesUnknown(norm, '告知书');
    deciding([...underReview, priorNotice])
      .inPart()
      .when(decide)
      .leavesUnknown(norm, '告知书的送达');
  });
});

describe('INS-12.statementPeriodOver — 行政处罚法 arts. 45, 62', () => {
  const norm = 'INS-12.statementPeriodOver';

  it.each(afterNotice)('refuses $act on the last day of the period and accepts it on the next', (act) => {
    deciding(notified, '2026-04-17').when(act).refuses(norm, noticeServed);
    deciding(notified, '2026-04-18').when(act).satisfies(norm, noticeServed);
  });

  it('says when it opens', () => {
    const verdict = deciding(notified, '2026-04-15')
      .when(decide)
      .judgements.find(({ norm: { id } }) => id === norm)!.verdict;
    expect(verdict).toMatchObject({ is: 'unmet', opens: { due: '2026-04-17' } });
  });

  it('accepts it at once when the party gave the right up', () => {
    const waiver = done(recordWaiver(), '2026-04-13', '10:00');
    deciding([...notified, waiver], '2026-04-13', '10:00')
      .when(decide)
      .satisfies(norm, waiver);
    const ofHearing = done(recordWaiver({ statement: false }), '2026-04-13', '10:00');
    deciding([...notified, ofHearing], '2026-04-13')
      .when(decide)
      .refuses(norm, noticeServed);
  });

  it('cannot tell while the notice was not served', () =>
    deciding([...underReview, priorNotice])
      .when(decide)
      .leavesUnknown(norm, '陈述申辩的期限'));
});

describe('INS-13.statementsReexamined — 行政处罚法 art. 45', () => {
  const norm = 'INS-13.statementsReexamined';
  const statement = done(receiveStatement(), '2026-04-14', '10:00');
  const answer = done(reexamineStatement({ statement: statement.id }), '2026-04-16', '10:00');

  it.each(afterNotice)('refuses $act while a statement waits for an answer', (act) =>
    deciding([...silent, statement])
      .when(act)
      .refuses(norm, statement),
  );

  it.each(afterNotice)('accepts $act from the hour of the answer on', (act) => {
    const facts = [...silent, statement, answer];
    deciding(facts, '2026-04-16', '10:00').when(act).satisfies(norm, answer);
    deciding(facts, '2026-04-16', '09:59').when(act).refuses(norm, statement);
  });

  it('asks nothing where nothing was said', () => deciding(silent).when(decide).satisfies(norm));

  it('cannot tell from a partial record that shows no answer', () =>
    deciding([...silent, statement])
      .inPart()
      .when(decide)
      .leavesUnknown(norm, '陈述申辩的复核'));
});
