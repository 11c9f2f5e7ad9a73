import { type Fen, type Limits, absent, met, requires, unknown, unmet } from '#kernel';
import { onTheSpotLimits } from '../data/on-the-spot-limits.js';
import { verifiedOutcome } from '../case.js';
import { amountStated, finesInAll } from '../sanction-limits.js';
import { finesIn } from '../sanctions.js';
import { withinLimit } from './limits.js';
import { type At, type CaseCheck, type CaseGate, ofNamed } from './shared.js';

// Norms of the other decisions: no penalty, a penalty on the spot, compensation, the referral to the police.

/** 不予处罚须有理由并教育. */
export const noPenaltyGrounded: CaseCheck = {
  kind: 'check',
  id: 'INS-22.noPenaltyGrounded',
  edition: 1,
  basis: '行政处罚法#33',
  level: 'flags',
  clauses: ['PEN12-03'],
  says: '不予行政处罚应当具有法定理由，并对当事人进行教育。',
  acts: ['DecideNoPenalty'],
  judge(act) {
    if (act.act !== 'DecideNoPenalty') return met();
    if (act.educated === false) return unmet();
    if (act.ground === null) return unknown('不予处罚的理由');
    return act.educated === null ? unknown('对当事人的教育') : met();
  },
};

const limitOn = ({ on }: At) => onTheSpotLimits.find(({ from }) => from <= on);

/** 当场处罚的限度: a warning, or a fine within what the law of that day allows. */
export const onSpotWithinLimits: CaseCheck = {
  kind: 'check',
  id: 'INS-24.onSpotWithinLimits',
  edition: 1,
  basis: '行政处罚法#51',
  level: 'bars',
  clauses: ['PEN12-05', 'PEN12-06'],
  says: '当场处罚限于警告或者法定限额以内的罚款。',
  acts: ['PenalizeOnTheSpot'],
  judge(act, at) {
    if (act.act !== 'PenalizeOnTheSpot') return met();
    if (act.sanctions === null) return unknown('处罚内容');
    if (act.sanctions.some(({ kind }) => kind !== 'warning' && kind !== 'fine')) return unmet();
    const [fine, limit] = [finesIn(act.sanctions), limitOn(at)];
    if (fine === 0) return met();
    if (fine === null || !limit) return unknown('罚款的数额');
    if (fine > limit.unit) return unmet();
    if (fine <= limit.person) return met();
    if (act.party === null) return unknown('当事人是公民还是单位');
    return act.party === 'unit' ? met() : unmet();
  },
  limits(at) {
    const limit = limitOn(at);
    if (!limit) return { 'sanctions.kind': { among: ['warning'] } };
    const finesUpTo = (max: Fen): Limits => ({ sanctions: { totals: [finesInAll(max)] } });
    return {
      ...finesUpTo(limit.unit),
      'sanctions.kind': { among: ['warning', 'fine'], when: [amountStated('fine')] },
      party: { when: [{ is: 'person', asks: finesUpTo(limit.person) }] },
    };
  },
};

export const onSpotDelivered: CaseCheck = {
  kind: 'check',
  id: 'INS-24.onSpotDelivered',
  edition: 1,
  basis: '行政处罚法#52',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '当场处罚决定书应当当场交付当事人。',
  acts: ['PenalizeOnTheSpot'],
  judge(act) {
    if (act.act !== 'PenalizeOnTheSpot') return met();
    if (act.delivered === null) return unknown('当场处罚决定书的交付');
    return act.delivered ? met() : unmet();
  },
};

export const onSpotFiledInTime: CaseGate = {
  kind: 'gate',
  id: 'INS-24.onSpotFiledInTime',
  edition: 1,
  basis: '关于实施《劳动保障监察条例》若干规定#32',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '当场处罚决定应当在规定期限内存档备案。',
  acts: ['FileOnSpotPenalty'],
  judge: (at) => withinLimit(at, 'onspot-decision-file-inspection', '当场处罚决定'),
};

/** An order whose last day has passed and that was found not obeyed. */
const failedOrder = ({ state, on }: At) =>
  state.RectificationOrdered.find(({ id, data }) => {
    const found = verifiedOutcome(state, id);
    return data.rectifyBy !== null && data.rectifyBy < on && found && found.data.outcome !== 'rectified';
  });

/** 加付赔偿金以逾期不支付为前提. */
export const compensationAfterOrder: CaseCheck = {
  kind: 'check',
  id: 'INS-30.compensationAfterOrder',
  edition: 1,
  basis: '劳动合同法#85',
  level: 'bars',
  clauses: ['PEN12-01', 'PEN12-05'],
  says: '责令加付赔偿金，以责令限期支付后逾期不支付为前提。',
  acts: ['MakeAdministrativeOrder'],
  judge(act, at) {
    if (act.act !== 'MakeAdministrativeOrder' || !act.compensation) return met();
    const orders = at.state.RectificationOrdered;
    const failed = failedOrder(at);
    if (failed) return met(failed.id);
    return orders.length === 0
      ? absent(at, '责令限期支付', 'OrderRectification')
      : absent(at, '逾期不支付的复查', 'VerifyRectification');
  },
  limits: (at): Limits => (failedOrder(at) ? {} : { compensation: { max: 0 } }),
};

export const referralRuledInTime: CaseGate = {
  kind: 'gate',
  id: 'INS-31.referralRuledInTime',
  edition: 1,
  basis: '行政执法机关移送涉嫌犯罪案件的规定#5',
  level: 'flags',
  clauses: ['PEN12-03'],
  says: '机关负责人接到涉嫌犯罪的报告后，应当在法定期限内决定是否移送。',
  acts: ['RuleOnReferral'],
  judge: (at) => withinLimit(at, 'crime-transfer-approve', '涉嫌犯罪的书面报告'),
};

export const referralApproved: CaseCheck = {
  kind: 'check',
  id: 'INS-31.referralApproved',
  edition: 1,
  basis: '行政执法机关移送涉嫌犯罪案件的规定#5',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '移送公安机关应当经机关负责人批准。',
  acts: ['ReferCrime'],
  judge(act, at) {
    if (act.act !== 'ReferCrime') return met();
    return ofNamed(act.report, '所移送的涉嫌犯罪报告', (report) => {
      const ruled = at.state.ReferralRuled.findLast(({ data }) => data.report === report);
      if (ruled && !ruled.data.approved) return unmet(ruled.id);
      return requires(ruled, at, '移送的批准', 'RuleOnReferral');
    });
  },
};

/** 批准后立即移送. */
export const referredInTime: CaseGate = {
  kind: 'gate',
  id: 'INS-31.referredInTime',
  edition: 1,
  basis: '行政执法机关移送涉嫌犯罪案件的规定#5',
  level: 'flags',
  clauses: ['PEN12-03'],
  says: '决定移送的，应当在法定时限内移送同级公安机关。',
  acts: ['ReferCrime'],
  judge: (at) => withinLimit(at, 'crime-transfer-send', '移送的批准'),
};

export const otherDecisionGates = [onSpotFiledInTime, referralRuledInTime, referredInTime];
export const otherDecisionChecks = [
  noPenaltyGrounded,
  onSpotWithinLimits,
  onSpotDelivered,
  compensationAfterOrder,
  referralApproved,
];
