import type { Happening } from '#kernel/testing';
import { done, given } from '../../testing/acts.js';
import {
  decideNoPenalty,
  decidePenalty,
  makeAdministrativeOrder,
  withdrawHearingRequest,
} from '../../testing/decision-acts.js';
import { concluded, filed, ordered } from '../../testing/history.js';
import {
  approveDisposition,
  concludeDeliberation,
  giveLegalReview,
  holdDeliberation,
  proposeDisposition,
  receiveStatement,
  recordWaiver,
  reexamineStatement,
} from '../../testing/proceeding-acts.js';
import {
  approved,
  disposition,
  heard,
  hearingAsked,
  noticeServed,
  notified,
  penalty,
  priorNotice,
  reviewed,
  rightServed,
  rightTold,
  scheduled,
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

describe('INS-15.hearingPeriodOver — 行政处罚法 art. 64', () => {
  const norm = 'INS-15.hearingPeriodOver';

  it('refuses the decision on the fifth working day and accepts it after', () => {
    deciding(silent, '2026-04-17').when(decide).refuses(norm, rightServed);
    deciding(silent, '2026-04-18').when(decide).satisfies(norm, rightServed);
  });

  it('accepts it when the party asked for the hearing or gave it up', () => {
    const waiver = done(recordWaiver(), '2026-04-13', '10:00');
    deciding([...silent, waiver], '2026-04-13', '10:00')
      .when(decide)
      .satisfies(norm, waiver);
    deciding([...silent, hearingAsked], '2026-04-15', '10:00')
      .when(decide)
      .satisfies(norm, hearingAsked);
  });

  it('asks nothing where no such right was told', () => deciding(notified).when(decide).satisfies(norm));

  it('cannot tell while the paper was not served', () =>
    deciding([...notified, rightTold])
      .when(decide)
      .leavesUnknown(norm, '听证告知书的送达'));
});

describe('INS-15.requestedHearingHeld — 行政处罚法 art. 63', () => {
  const norm = 'INS-15.requestedHearingHeld';
  const asked = [...silent, hearingAsked];

  it('refuses the decision while a hearing that was asked for is not held', () =>
    deciding(asked).when(decide).refuses(norm, hearingAsked));

  it('accepts it from the hour of the hearing on', () => {
    const facts = [...asked, scheduled, heard];
    deciding(facts, '2026-05-08', '14:00').when(decide).satisfies(norm, heard);
    deciding(facts, '2026-05-08', '13:59').when(decide).refuses(norm, hearingAsked);
  });

  it('asks no hearing of a request that came too late or was withdrawn, nor without one', () => {
    deciding(silent).when(decide).satisfies(norm);
    const late = done({ act: 'RequestHearing', document: null }, '2026-04-18', '10:00');
    deciding([...silent, late])
      .when(decide)
      .satisfies(norm, late);
    const lastDay = done({ act: 'RequestHearing', document: null }, '2026-04-17', '10:00');
    deciding([...silent, lastDay])
      .when(decide)
      .refuses(norm, lastDay);
    deciding([...asked, done(withdrawHearingRequest(), '2026-04-16', '10:00')])
      .when(decide)
      .satisfies(norm);
  });

  it('cannot tell from a partial record that shows no hearing', () =>
    deciding(asked).inPart().when(decide).leavesUnknown(norm, '听证的举行'));
});

describe('INS-17.reviewedBeforeDecision — 行政处罚法 art. 58', () => {
  const norm = 'INS-17.reviewedBeforeDecision';
  const afterHearing = [...silent, hearingAsked, scheduled, heard];
  const early = done(giveLegalReview({ proposal: disposition.id }), '2026-04-03', '10:00');

  it('refuses the decision after a hearing without a review, or with one from before it', () => {
    deciding(afterHearing, '2026-05-12').when(decide).refuses(norm);
    deciding([...afterHearing, early], '2026-05-12')
      .when(decide)
      .refuses(norm, early);
  });

  it('refuses it where the reviewer disagreed', () => {
    const objection = done(giveLegalReview({ opinion: 'disagree' }), '2026-05-11', '10:00');
    deciding([...afterHearing, objection], '2026-05-12')
      .when(decide)
      .refuses(norm, objection);
  });

  it('accepts it from the hour of the review on', () => {
    const facts = [...afterHearing, reviewed];
    deciding(facts, '2026-05-11', '10:00').when(decide).satisfies(norm, reviewed);
    deciding(facts, '2026-05-11', '09:59').when(decide).refuses(norm);
  });

  it('asks no review of a plain case that was not heard', () => deciding(silent).when(decide).satisfies(norm));

  it('cannot tell where nobody says whether the case is grave, or from a partial record', () => {
    deciding(filed).when(decide).leavesUnknown(norm, '是否情节复杂或者重大违法行为');
    deciding(afterHearing, '2026-05-12').inPart().when(decide).leavesUnknown(norm, '法制审核意见');
    deciding([...afterHearing, early], '2026-05-12')
      .inPart()
      .when(decide)
      .leavesUnknown(norm, '听证后的法制审核意见');
  });
});

describe('INS-18.deliberatedBeforeDecision — 行政处罚法 art. 57', () => {
  const norm = 'INS-18.deliberatedBeforeDecision';
  const major = done(proposeDisposition({ major: true }), '2026-04-01', '09:00');
  const held = done(holdDeliberation({ proposal: major.id }), '2026-04-07', '10:00');
  const ended = done(concludeDeliberation({ deliberation: held.id }), '2026-04-07', '11:00');
  const ok = done(approveDisposition({ proposal: major.id }), '2026-04-08', '16:00');

  it('refuses a penalty in a grave case that was not deliberated', () =>
    deciding([...filed, major, ok])
      .when(decide)
      .refuses(norm));

  it('accepts it from the conclusion on', () => {
    const facts = [...filed, major, held, ended, ok];
    deciding(facts, '2026-04-07', '11:00').when(decide).satisfies(norm, ended);
    deciding(facts, '2026-04-07', '10:59').when(decide).refuses(norm);
  });

  it('cannot tell from a partial record', () =>
    deciding([...filed, major])
      .inPart()
      .when(decide)
      .leavesUnknown(norm, '集体讨论结论'));
});

describe('INS-21.rectificationOrdered — 行政处罚法 art. 28', () => {
  const norm = 'INS-21.rectificationOrdered';

  it('flags a penalty where nobody ordered the violation to be put right', () =>
    deciding(filed).when(decide).flags(norm));

  it('is content from the day of the order on', () => {
    deciding([...filed, ordered], '2026-03-10')
      .when(decide)
      .satisfies(norm, ordered);
    deciding([...filed, ordered], '2026-03-09')
      .when(decide)
      .flags(norm);
  });

  it('cannot tell from a partial record', () => deciding(filed).inPart().when(decide).leavesUnknown(norm, '责令改正'));
});
