import type { Happening } from '#kernel/testing';
import { done, given } from '../../testing/acts.js';
import { decidePenalty, withdrawHearingRequest } from '../../testing/decision-acts.js';
import { filed, ordered } from '../../testing/history.js';
import {
  approveDisposition,
  concludeDeliberation,
  giveLegalReview,
  holdDeliberation,
  proposeDisposition,
  recordWaiver,
} from '../../testing/proceeding-acts.js';
import {
  disposition,
  heard,
  hearingAsked,
  notified,
  penalty,
  reviewed,
  rightServed,
  rightTold,
  scheduled,
  silent,
} from '../../testing/proceedings.js';
import type { CaseEvent } from '../case.js';

type Facts = readonly Happening<CaseEvent>[];
const decide = decidePenalty({
  evidence: penalty.event.type === 'PenaltyDecided' ? penalty.event.data.evidence : null,
});
const deciding = (facts: Facts, on = '2026-04-20', time = '15:00') => given(...facts).on(on, time);

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
