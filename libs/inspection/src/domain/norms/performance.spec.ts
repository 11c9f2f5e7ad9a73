import type { Fen } from '#kernel';
import { done, given } from '../../testing/acts.js';
import {
  applyForEnforcement,
  collectFineOnTheSpot,
  imposeSurcharge,
  issueDemand,
  publishDecision,
  recordJudgment,
  recordLitigation,
  recordReconsiderationDecision,
  recordReconsiderationRequest,
  requestDeferral,
  ruleOnDeferral,
  withdrawPublication,
} from '../../testing/course-acts.js';
import { serveDocument } from '../../testing/proceeding-acts.js';
import { penalty, silent } from '../../testing/proceedings.js';

const decision = penalty.id;
const decided = [...silent, penalty];
const decisionServed = done(serveDocument({ paper: 'penaltyDecision', of: decision }), '2026-04-22', '10:00');
const demand = done(issueDemand({ decision }), '2026-11-02', '10:00');
const demandServed = done(serveDocument({ paper: 'demand', of: demand.id }), '2026-11-03', '10:00');
const apply = applyForEnforcement({ decision });

describe('INS-27.collectedWhereAllowed — 行政处罚法 arts. 67–70', () => {
  const norm = 'INS-27.collectedWhereAllowed';
  const known = given(...decided).on('2026-04-21');
  const bare = [collectFineOnTheSpot({ decision, ground: null }), collectFineOnTheSpot({ decision, receipt: null })];

  it.each(bare)('refuses money taken without a ground or a receipt', (act) => known.when(act).refuses(norm));
  it('accepts it with both', () => known.when(collectFineOnTheSpot({ decision })).satisfies(norm));
  it('cannot tell from a partial record', () => {
    known.inPart().when(bare[0]!).leavesUnknown(norm, '当场收缴的法定情形');
    known.inPart().when(bare[1]!).leavesUnknown(norm, '当场收缴的专用票据');
  });
});

describe('INS-28.deferralAsked — 行政处罚法 art. 66', () => {
  const norm = 'INS-28.deferralAsked';
  const asked = done(requestDeferral({ decision }), '2026-04-27', '10:00');
  const act = ruleOnDeferral({ request: asked.id });

  it('flags a deferral that nobody asked for, and is content from the hour of the request on', () => {
    given(...decided)
      .on('2026-04-27')
      .when(act)
      .flags(norm);
    given(...decided, asked)
      .on('2026-04-27', '09:59')
      .when(act)
      .flags(norm);
    given(...decided, asked)
      .on('2026-04-27', '10:00')
      .when(act)
      .satisfies(norm, asked);
  });

  it('cannot tell from a partial record', () =>
    given(...decided)
      .inPart()
      .when(act)
      .leavesUnknown(norm, '延期、分期缴纳申请'));
});

describe('INS-29.surchargeWithinFine — 行政处罚法 art. 72', () => {
  const norm = 'INS-29.surchargeWithinFine';
  const known = given(...decided).on('2026-06-01');
  const surcharge = (amount: number | null) => imposeSurcharge({ decision, amount: amount as Fen | null });

  it('refuses a 分 more than the fine, and accepts the fine itself', () => {
    known.when(surcharge(2_000_001)).refuses(norm, penalty);
    known.when(surcharge(2_000_000)).satisfies(norm, penalty);
  });

  it('counts what was imposed before, and the fine as a review left it', () => {
    const before = done(surcharge(1_500_000), '2026-05-20', '10:00');
    given(...decided, before)
      .on('2026-06-01')
      .when(surcharge(500_000))
      .satisfies(norm, penalty);
    given(...decided, before)
      .on('2026-06-01')
      .when(surcharge(500_001))
      .refuses(norm, penalty);
    const changed = { decision, outcome: 'changed', fine: 1_000_000 as Fen } as const;
    const lowered = done(recordReconsiderationDecision(changed), '2026-05-20', '10:00');
    given(...decided, lowered)
      .on('2026-06-01')
      .when(surcharge(1_000_001))
      .refuses(norm, penalty);
  });

  it('cannot tell without the amount or the decision', () => {
    known.when(surcharge(null)).leavesUnknown(norm, '罚款和加处罚款的数额');
    known.when(imposeSurcharge()).refuses(norm);
    known.inPart().when(imposeSurcharge()).leavesUnknown(norm, '行政处罚决定');
  });
});

describe('INS-32.demandServed — 行政强制法 art. 54', () => {
  const norm = 'INS-32.demandServed';
  const facts = [...decided, decisionServed, demand];

  it('refuses an application without a demand, and with one that was not served', () => {
    given(...decided)
      .on('2026-11-30')
      .when(apply)
      .refuses(norm);
    given(...facts)
      .on('2026-11-30')
      .when(apply)
      .refuses(norm);
  });

  it('accepts it from the hour of the service on', () => {
    given(...facts, demandServed)
      .on('2026-11-03', '10:00')
      .when(apply)
      .satisfies(norm, demandServed);
    given(...facts, demandServed)
      .on('2026-11-03', '09:59')
      .when(apply)
      .refuses(norm);
  });

  it('cannot tell from a partial record', () => {
    given(...decided)
      .inPart()
      .on('2026-11-30')
      .when(apply)
      .leavesUnknown(norm, '催告书');
    given(...facts)
      .inPart()
      .on('2026-11-30')
      .when(apply)
      .leavesUnknown(norm, '催告书的送达');
  });
});

describe('INS-32.demandPeriodOver — 行政强制法 art. 54', () => {
  const norm = 'INS-32.demandPeriodOver';
  const known = given(...decided, decisionServed, demand, demandServed);

  it('refuses the application on the tenth working day and accepts it on the next', () => {
    known.on('2026-11-17').when(apply).refuses(norm, demandServed);
    known.on('2026-11-18').when(apply).satisfies(norm, demandServed);
  });

  it('cannot tell while the demand was not served', () =>
    given(...decided, demand)
      .on('2026-11-18')
      .when(apply)
      .leavesUnknown(norm, '催告书的送达'));
});

describe('INS-32.decisionFinal — 行政强制法 art. 53', () => {
  const norm = 'INS-32.decisionFinal';
  const known = given(...decided, decisionServed);

  it('refuses the application while the party may still sue, and accepts it after', () => {
    known.on('2026-10-22').when(apply).refuses(norm, decisionServed);
    known.on('2026-10-23').when(apply).satisfies(norm, decisionServed);
  });

  it('refuses it while a review or a suit is pending', () => {
    const review = done(recordReconsiderationRequest({ decision }), '2026-05-20', '10:00');
    const suit = done(recordLitigation({ decision }), '2026-09-01', '10:00');
    given(...decided, decisionServed, review)
      .on('2026-11-30')
      .when(apply)
      .refuses(norm, review);
    given(...decided, decisionServed, suit)
      .on('2026-11-30')
      .when(apply)
      .refuses(norm, suit);
  });

  it('goes by the judgment where there is one', () => {
    const suit = done(recordLitigation({ decision }), '2026-05-20', '10:00');
    const judged = (outcome: 'upheld' | 'annulled') =>
      done(recordJudgment({ decision, outcome }), '2026-08-20', '10:00');
    given(...decided, decisionServed, suit, judged('upheld'))
      .on('2026-08-21')
      .when(apply)
      .satisfies(norm, judged('upheld'));
    given(...decided, decisionServed, suit, judged('annulled'))
      .on('2026-08-21')
      .when(apply)
      .refuses(norm, judged('annulled'));
  });

  it('cannot tell while the decision was not served', () =>
    given(...decided)
      .on('2026-11-30')
      .when(apply)
      .leavesUnknown(norm, '决定书的送达'));
});

describe('INS-34.publishedInTime — 行政处罚法 art. 48', () => {
  const norm = 'INS-34.publishedInTime';
  const act = publishDecision({ decision });

  it('is content on the seventh working day and flags the eighth', () => {
    given(...decided)
      .on('2026-04-29')
      .when(act)
      .satisfies(norm, penalty);
    given(...decided)
      .on('2026-04-30')
      .when(act)
      .flags(norm);
  });

  it('cannot tell when it was decided', () =>
    given(...silent)
      .when(act)
      .leavesUnknown(norm, '行政处罚决定'));
});

describe('INS-34.publicationExists — 行政处罚法 art. 48', () => {
  const norm = 'INS-34.publicationExists';
  const published = done(publishDecision({ decision }), '2026-04-24', '10:00');

  it('refuses to withdraw what was not published, and accepts it from that hour on', () => {
    const act = withdrawPublication({ publication: published.id });
    given(...decided)
      .on('2026-04-25')
      .when(withdrawPublication())
      .refuses(norm);
    given(...decided, published)
      .on('2026-04-24', '10:00')
      .when(act)
      .satisfies(norm, published);
    given(...decided, published)
      .on('2026-04-24', '09:59')
      .when(act)
      .refuses(norm);
  });

  it('cannot tell from a partial record', () =>
    given(...decided)
      .inPart()
      .when(withdrawPublication())
      .leavesUnknown(norm, '公示'));
});
