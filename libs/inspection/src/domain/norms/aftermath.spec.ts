import type { LocalDate } from '#kernel';
import type { Happening } from '#kernel/testing';
import { close, done, given, proposeClosure } from '../../testing/acts.js';
import {
  applyForEnforcement,
  collectFineOnTheSpot,
  handOverOnSpotFine,
  issueDemand,
  preserveEvidence,
  publishDecision,
  recordCourtRuling,
  recordEnforcementEnd,
  recordJudgment,
  recordLitigation,
  recordReconsiderationAcceptance,
  recordReconsiderationDecision,
  requestDeferral,
  resolvePreservation,
  ruleOnDeferral,
  withdrawPublication,
} from '../../testing/course-acts.js';
import { decidePenalty, referCrime, reportForReferral, ruleOnReferral } from '../../testing/decision-acts.js';
import { aFine, receiveStatement, reexamineStatement, serveDocument } from '../../testing/proceeding-acts.js';
import { payrollTaken, penalty, silent } from '../../testing/proceedings.js';
import type { CaseEvent } from '../case.js';

const decision = penalty.id;
const served = done(serveDocument({ paper: 'penaltyDecision', of: decision }), '2026-04-22', '10:00');
const owed = [...silent, penalty, served];
const demand = done(issueDemand({ decision }), '2026-11-02', '10:00');
const demandServed = done(serveDocument({ paper: 'demand', of: demand.id }), '2026-11-03', '10:00');
const apply = applyForEnforcement({ decision });

describe('INS-32.demandStatementsReexamined — 行政强制法 arts. 36, 54', () => {
  const norm = 'INS-32.demandStatementsReexamined';
  const said = done(receiveStatement(), '2026-11-05', '10:00');
  const answered = done(reexamineStatement({ statement: said.id }), '2026-11-09', '10:00');
  const facts = [...owed, demand, demandServed, said];

  it('refuses the application while a statement to the demand was not re-examined, up to the hour of it', () => {
    given(...facts)
      .on('2026-11-30')
      .when(apply)
      .refuses(norm, said);
    given(...facts, answered)
      .on('2026-11-09', '09:59')
      .when(apply)
      .refuses(norm, said);
    given(...facts, answered)
      .on('2026-11-09', '10:00')
      .when(apply)
      .satisfies(norm, demand, said);
  });

  it('accepts it where nothing was said, and does not look at what was said before', () => {
    given(...owed, demand, demandServed)
      .on('2026-11-30')
      .when(apply)
      .satisfies(norm, demand);
    const before = done(receiveStatement(), '2026-04-15', '10:00');
    given(...owed, before, demand)
      .on('2026-11-30')
      .when(apply)
      .satisfies(norm, demand);
  });

  it('cannot tell from a partial record', () =>
    given(...facts)
      .inPart()
      .on('2026-11-30')
      .when(apply)
      .leavesUnknown(norm, '对催告后陈述申辩的复核'));
});

describe('INS-32.appliedInTime — 行政强制法 art. 53, 行政处罚法 art. 72(2)', () => {
  const norm = 'INS-32.appliedInTime';

  it('flags an application more than three months after the decision can no longer be contested', () => {
    // 22 April + 6 months = 22 October 2026; + 3 months = 22 January 2027
    given(...owed)
      .on('2027-01-22')
      .when(apply)
      .satisfies(norm);
    given(...owed)
      .on('2027-01-23')
      .when(apply)
      .flags(norm);
  });

  it('counts from the end of a deferral that lasts longer, and from the judgment', () => {
    const until = '2026-12-31' as LocalDate;
    const deferred = done(ruleOnDeferral({ decision, until }), '2026-05-06', '10:00');
    given(...owed, deferred)
      .on('2027-03-31')
      .when(apply)
      .satisfies(norm);
    given(...owed, deferred)
      .on('2027-04-01')
      .when(apply)
      .flags(norm);
    const judged = [
      done(recordLitigation({ decision }), '2026-06-01'),
      done(recordJudgment({ decision }), '2026-09-01'),
    ];
    given(...owed, ...judged)
      .on('2026-12-01')
      .when(apply)
      .satisfies(norm);
    given(...owed, ...judged)
      .on('2026-12-02')
      .when(apply)
      .flags(norm);
  });

  it('cannot tell while the decision was not served', () =>
    given(...silent, penalty)
      .on('2026-11-30')
      .when(apply)
      .leavesUnknown(norm, '决定不再可争之日'));
});

describe('INS-32.decisionFinal — 行政诉讼法 art. 45', () => {
  const norm = 'INS-32.decisionFinal';

  it('waits, after a reconsideration, for the fifteen days to sue about it', () => {
    const upheld = done(recordReconsiderationDecision({ decision }), '2026-07-01', '10:00');
    const reviewed = given(...owed, done(recordReconsiderationAcceptance({ decision }), '2026-05-13'), upheld);
    reviewed.on('2026-07-16').when(apply).refuses(norm, upheld);
    reviewed.on('2026-07-17').when(apply).satisfies(norm, upheld);
  });

  it('reads the limits of its own decision where the case has several', () => {
    const second = done(
      decidePenalty({ evidence: [payrollTaken.id], sanctions: [{ ...aFine, matter: 'forcedOvertime' }] }),
      '2026-06-01',
      '10:00',
    );
    const secondServed = done(serveDocument({ paper: 'penaltyDecision', of: second.id }), '2026-06-03', '10:00');
    const both = given(...owed, second, secondServed).on('2026-10-23');
    both.when(apply).satisfies(norm, served);
    both.when(applyForEnforcement({ decision: second.id })).refuses(norm, secondServed);
  });
});

const published = done(publishDecision({ decision }), '2026-04-28', '10:00');
const annulled = done(recordJudgment({ decision, outcome: 'annulled' }), '2026-09-01', '10:00');
const withdrawal = withdrawPublication({ publication: published.id });

describe('INS-34.withdrawnInTime — 行政处罚法 art. 48', () => {
  const norm = 'INS-34.withdrawnInTime';
  const fallen = given(...owed, published, annulled);

  it('flags a withdrawal later than three working days, and one without a reason', () => {
    fallen.on('2026-09-04').when(withdrawal).satisfies(norm, annulled);
    fallen.on('2026-09-05').when(withdrawal).flags(norm);
    fallen
      .on('2026-09-04')
      .when(withdrawPublication({ publication: published.id, reason: null }))
      .flags(norm);
  });

  it('asks no day where nothing was changed, and cannot tell a reason from a partial record', () => {
    given(...owed, published)
      .on('2026-09-05')
      .when(withdrawal)
      .satisfies(norm);
    fallen
      .inPart()
      .on('2026-09-04')
      .when(withdrawPublication({ publication: published.id, reason: null }))
      .leavesUnknown(norm, '撤回公示的理由');
  });
});

describe('INS-37.noDutyOpen — 隆尧县规范劳动保障监察案件查处制度 二, 行政处罚法 arts. 48, 56, 71', () => {
  const norm = 'INS-37.noDutyOpen';
  const on = (...more: readonly Happening<CaseEvent>[]) => given(...owed, ...more).on('2026-09-10');
  const withdrawn = done(withdrawal, '2026-09-03', '10:00');
  const kept = done(preserveEvidence(), '2026-03-12', '10:00');
  const asked = done(requestDeferral({ decision }), '2026-05-06', '10:00');
  const taken = done(collectFineOnTheSpot({ decision }), '2026-05-06', '10:00');
  const reported = done(reportForReferral(), '2026-05-06', '10:00');
  const ruled = (approved: boolean) => done(ruleOnReferral({ report: reported.id, approved }), '2026-05-07', '10:00');
  const suit = done(recordLitigation({ decision }), '2026-05-06', '10:00');
  const applied = done(apply, '2026-08-03', '10:00');

  it.each([
    ['a fallen decision before the public', [published, annulled], published, [withdrawn]],
    ['evidence kept', [kept], kept, [done(resolvePreservation({ preservation: kept.id }), '2026-03-16')]],
    ['a deferral not ruled on', [asked], asked, [done(ruleOnDeferral({ request: asked.id }), '2026-05-08')]],
    [
      'a fine in an officer’s hands',
      [taken],
      taken,
      [done(handOverOnSpotFine({ collection: taken.id }), '2026-05-07')],
    ],
    ['a crime reported', [reported], reported, [ruled(false)]],
    [
      'a crime to be referred',
      [reported, ruled(true)],
      reported,
      [done(referCrime({ report: reported.id }), '2026-05-08')],
    ],
    ['a suit without judgment', [suit], suit, [done(recordJudgment({ decision }), '2026-09-01')]],
    ['a court at work', [applied], applied, [done(recordEnforcementEnd({ application: applied.id }), '2026-09-01')]],
    [
      'a court that refused',
      [applied],
      applied,
      [done(recordCourtRuling({ application: applied.id, granted: false }), '2026-09-01')],
    ],
  ] as const)('refuses closure with %s, and not once that is done', (_, open, since, ended) => {
    for (const act of [close(), proposeClosure()]) {
      on(...open)
        .when(act)
        .refuses(norm, since);
      on(...open, ...ended)
        .when(act)
        .satisfies(norm);
    }
  });

  it('refuses it while a decision was not served, up to the hour of the service', () => {
    given(...silent, penalty)
      .on('2026-09-10')
      .when(close())
      .refuses(norm, penalty);
    given(...owed)
      .on('2026-04-22', '09:59')
      .when(close())
      .refuses(norm, penalty);
    given(...owed)
      .on('2026-04-22', '10:00')
      .when(close())
      .satisfies(norm);
  });

  it('cannot tell from a partial record', () => on(kept).inPart().when(close()).leavesUnknown(norm, '未结事项的办理'));
});
