import type { Fen, LocalDate } from '#kernel';
import { done, given, order } from '../../testing/acts.js';
import {
  decideNoPenalty,
  fileOnSpotPenalty,
  makeAdministrativeOrder,
  penalizeOnTheSpot,
  referCrime,
  reportForReferral,
  ruleOnReferral,
} from '../../testing/decision-acts.js';
import { filed, found, ordered } from '../../testing/history.js';
import type { PenalizedParty } from '../vocabulary.js';

const known = given(...filed).on('2026-04-20');

describe('INS-22.noPenaltyGrounded — 行政处罚法 art. 33', () => {
  const norm = 'INS-22.noPenaltyGrounded';

  it('flags a decision not to punish without a word of education', () =>
    known.when(decideNoPenalty({ educated: false })).flags(norm));

  it('is content with a ground and education', () => known.when(decideNoPenalty()).satisfies(norm));

  it('cannot tell where nobody says why, or whether', () => {
    known.when(decideNoPenalty({ ground: null })).leavesUnknown(norm, '不予处罚的理由');
    known.when(decideNoPenalty({ educated: null })).leavesUnknown(norm, '对当事人的教育');
  });
});

describe('INS-24.onSpotWithinLimits — 行政处罚法 art. 51', () => {
  const norm = 'INS-24.onSpotWithinLimits';
  const fine = (yuan: number | null, party: PenalizedParty | null = 'unit') =>
    penalizeOnTheSpot({
      party,
      sanctions: [
        { kind: 'fine', matter: 'forcedOvertime', powerItem: 13, amount: yuan === null ? null : ((yuan * 100) as Fen) },
      ],
    });

  it('refuses more than 3,000 元 of an employer and 200 元 of a person, and any other kind', () => {
    known.when(fine(3001)).refuses(norm);
    known.when(fine(201, 'person')).refuses(norm);
    known
      .when(penalizeOnTheSpot({ sanctions: [{ kind: 'confiscation', matter: null, powerItem: null, amount: null }] }))
      .refuses(norm);
  });

  it('accepts the limit itself, and a warning', () => {
    known.when(fine(3000)).satisfies(norm);
    known.when(fine(200, 'person')).satisfies(norm);
    known.when(penalizeOnTheSpot()).satisfies(norm);
  });

  it('goes by the law of the day: 1,000 and 50 元 until 2021-07-14', () => {
    known.on('2021-07-14').when(fine(1001)).refuses(norm);
    known.on('2021-07-15').when(fine(1001)).satisfies(norm);
    known.on('2021-07-14').when(fine(51, 'person')).refuses(norm);
  });

  it('cannot tell without the amount, or of whom', () => {
    known.when(fine(null)).leavesUnknown(norm, '罚款的数额');
    known.when(fine(1000, null)).leavesUnknown(norm, '当事人是公民还是单位');
    known.when(penalizeOnTheSpot({ sanctions: null })).leavesUnknown(norm, '处罚内容');
  });
});

describe('INS-24.onSpotDelivered — 行政处罚法 art. 52', () => {
  const norm = 'INS-24.onSpotDelivered';

  it('flags a decision on the spot that was not handed over there', () =>
    known.when(penalizeOnTheSpot({ delivered: false })).flags(norm));

  it('is content with one that was', () => known.when(penalizeOnTheSpot()).satisfies(norm));

  it('cannot tell where nobody says', () =>
    known.when(penalizeOnTheSpot({ delivered: null })).leavesUnknown(norm, '当场处罚决定书的交付'));
});

describe('INS-24.onSpotFiledInTime — 若干规定 art. 32', () => {
  const norm = 'INS-24.onSpotFiledInTime';
  const penalized = done(penalizeOnTheSpot(), '2026-04-20', '10:00');
  const act = fileOnSpotPenalty({ decision: penalized.id });

  it('flags a copy that is handed in late, and is content on the last day', () => {
    given(...filed, penalized)
      .on('2026-04-22')
      .when(act)
      .satisfies(norm, penalized);
    given(...filed, penalized)
      .on('2026-04-23')
      .when(act)
      .flags(norm);
  });

  it('cannot tell from a record that shows no such decision', () =>
    known.inPart().when(act).leavesUnknown(norm, '当场处罚决定'));
});

describe('INS-30.compensationAfterOrder — 劳动合同法 art. 85', () => {
  const norm = 'INS-30.compensationAfterOrder';
  const act = makeAdministrativeOrder({ compensation: 100_000 as Fen });
  const refused = found('refused', '2026-03-23');

  it('refuses compensation where nobody ordered payment, or nobody found that it was not made', () => {
    known.when(act).refuses(norm);
    given(...filed, ordered)
      .on('2026-04-20')
      .when(act)
      .refuses(norm);
    given(...filed, ordered, found('rectified', '2026-03-23'))
      .on('2026-04-20')
      .when(act)
      .refuses(norm);
  });

  it('accepts it once the term of the order has run out unpaid', () =>
    given(...filed, ordered, refused)
      .on('2026-04-20')
      .when(act)
      .satisfies(norm, ordered));

  it('counts from the day after the term', () => {
    const term = done(order({ rectifyBy: '2026-04-20' as LocalDate }), '2026-04-10');
    const early = found('refused', '2026-04-19', term);
    given(...filed, term, early)
      .on('2026-04-20')
      .when(act)
      .refuses(norm);
    given(...filed, term, early)
      .on('2026-04-21')
      .when(act)
      .satisfies(norm, term);
  });

  it('asks nothing where no compensation is ordered', () => known.when(makeAdministrativeOrder()).satisfies(norm));

  it('cannot tell from a partial record', () => {
    known.inPart().when(act).leavesUnknown(norm, '责令限期支付');
    given(...filed, ordered)
      .inPart()
      .on('2026-04-20')
      .when(act)
      .leavesUnknown(norm, '逾期不支付的复查');
  });
});

const reported = done(reportForReferral(), '2026-04-20', '10:00');
const approval = done(ruleOnReferral({ report: reported.id }), '2026-04-22', '16:00');
const refer = referCrime({ report: reported.id });

describe('INS-31.referralRuledInTime — 国务院令310号 art. 5', () => {
  const norm = 'INS-31.referralRuledInTime';
  const rule = ruleOnReferral({ report: reported.id });

  it('flags a ruling after the third day, and is content on it', () => {
    given(...filed, reported)
      .on('2026-04-23')
      .when(rule)
      .satisfies(norm, reported);
    given(...filed, reported)
      .on('2026-04-24')
      .when(rule)
      .flags(norm);
  });

  it('cannot tell without the report', () => known.when(rule).leavesUnknown(norm, '涉嫌犯罪的书面报告'));
});

describe('INS-31.referralApproved — 国务院令310号 art. 5', () => {
  const norm = 'INS-31.referralApproved';
  const refusal = done(ruleOnReferral({ report: reported.id, approved: false }), '2026-04-22', '16:00');

  it('flags a referral that nobody approved, or that was refused', () => {
    given(...filed, reported)
      .on('2026-04-23')
      .when(refer)
      .flags(norm);
    given(...filed, reported, refusal)
      .on('2026-04-23')
      .when(refer)
      .flags(norm);
  });

  it('is content from the hour of the approval on', () => {
    given(...filed, reported, approval)
      .on('2026-04-22', '16:00')
      .when(refer)
      .satisfies(norm, approval);
    given(...filed, reported, approval)
      .on('2026-04-22', '15:59')
      .when(refer)
      .flags(norm);
  });

  it('cannot tell from a partial record', () =>
    given(...filed, reported)
      .inPart()
      .on('2026-04-23')
      .when(refer)
      .leavesUnknown(norm, '移送的批准'));
});

describe('INS-31.referredInTime — 国务院令310号 art. 5', () => {
  const norm = 'INS-31.referredInTime';

  it('flags a referral later than the day after the approval', () => {
    given(...filed, reported, approval)
      .on('2026-04-23')
      .when(refer)
      .satisfies(norm, approval);
    given(...filed, reported, approval)
      .on('2026-04-24')
      .when(refer)
      .flags(norm);
  });

  it('cannot tell without the approval', () =>
    given(...filed, reported)
      .on('2026-04-23')
      .when(refer)
      .leavesUnknown(norm, '移送的批准'));
});
