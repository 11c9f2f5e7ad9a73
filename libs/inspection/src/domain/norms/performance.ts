import { type Fen, type Verdict, absent, addFen, fen, last, met, requires, unknown, unmet } from '#kernel';
import { fineOf, pendingRemedies, surchargesOn } from '../obligations.js';
import { serviceOf } from '../readings.js';
import { afterLimit, withinLimit } from './limits.js';
import type { At, CaseCheck, CaseGate } from './shared.js';

// Norms of performance, enforcement and publication 履行、强制执行、公示.

const shared = { edition: 1, clauses: ['PEN12-06'] } as const;

/** 罚缴分离: a fine is collected by the officers in the cases that the law names, and in no other. */
export const collectedWhereAllowed: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-27.collectedWhereAllowed',
  basis: '行政处罚法#68',
  level: 'bars',
  clauses: ['PEN12-07'],
  says: '除法定情形可以当场收缴外，执法人员不得自行收缴罚款；当场收缴的应当出具专用票据。',
  acts: ['CollectFineOnTheSpot'],
  judge(act, at) {
    if (act.act !== 'CollectFineOnTheSpot') return met();
    if (act.ground === null) return absent(at, '当场收缴的法定情形');
    return act.receipt === null ? absent(at, '当场收缴的专用票据') : met();
  },
};

export const deferralAsked: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-28.deferralAsked',
  basis: '行政处罚法#66',
  level: 'flags',
  says: '延期或者分期缴纳罚款，应当由当事人申请并经行政机关批准。',
  acts: ['RuleOnDeferral'],
  judge(act, at) {
    if (act.act !== 'RuleOnDeferral') return met();
    const request = at.state.DeferralRequested.find(({ id }) => id === act.request);
    return request ? met(request.id) : absent(at, '延期、分期缴纳申请', 'RequestDeferral');
  },
};

const sanctioned = ({ state }: At, decision: string) =>
  [...state.PenaltyDecided, ...state.OnSpotPenaltyDecided].find(({ id }) => id === decision);

/** 加处罚款不超过本数: all surcharges on one fine together. */
export const surchargeWithinFine: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-29.surchargeWithinFine',
  basis: '行政处罚法#72',
  level: 'bars',
  clauses: ['PEN12-05'],
  says: '加处罚款的数额不得超出罚款的数额。',
  acts: ['ImposeSurcharge'],
  judge(act, at) {
    if (act.act !== 'ImposeSurcharge') return met();
    const penalty = sanctioned(at, act.decision);
    if (!penalty) return absent(at, '行政处罚决定', 'DecidePenalty');
    const fine = fineOf(at.state, penalty);
    const imposed = surchargesOn(at.state, penalty.id);
    if (fine === null || act.amount === null || imposed.includes(null)) return unknown('罚款和加处罚款的数额');
    const all: Fen = addFen(act.amount, fen(0), ...imposed.flatMap((amount) => amount ?? []));
    return all > fine ? unmet(penalty.id) : met(penalty.id);
  },
  limits({ state }) {
    const penalty = last(state, 'PenaltyDecided');
    const fine = penalty && fineOf(state, penalty);
    return fine === undefined || fine === null ? {} : { highestInAll: fine };
  },
};

/** 催告 about the decision, served. */
export const demandServed: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-32.demandServed',
  basis: '行政强制法#54',
  level: 'bars',
  says: '申请人民法院强制执行前，应当将催告书送达当事人。',
  acts: ['ApplyForEnforcement'],
  judge(act, at) {
    if (act.act !== 'ApplyForEnforcement') return met();
    const demand = at.state.DemandIssued.findLast(({ data }) => data.decision === act.decision);
    if (!demand) return absent(at, '催告书', 'IssueDemand');
    return requires(serviceOf(at.state, demand.id), at, '催告书的送达', 'ServeDocument');
  },
};

export const demandPeriodOver: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-32.demandPeriodOver',
  basis: '行政强制法#54',
  level: 'bars',
  says: '催告书送达后法定期限届满当事人仍未履行的，方可申请人民法院强制执行。',
  acts: ['ApplyForEnforcement'],
  judge: (at) => afterLimit(at, 'enforce-demand-wait', '催告书的送达'),
};

/** 复议、诉讼期限届满且没有在办的复议、诉讼. */
export const decisionFinal: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-32.decisionFinal',
  basis: '行政强制法#53',
  level: 'bars',
  says: '当事人在法定期限内不申请行政复议、不提起行政诉讼又不履行的，方可申请人民法院强制执行。',
  acts: ['ApplyForEnforcement'],
  judge(act, at): Verdict {
    if (act.act !== 'ApplyForEnforcement') return met();
    const pending = pendingRemedies(at.state, act.decision);
    if (pending.length > 0) return unmet(...pending);
    const judged = at.state.JudgmentEffective.findLast(({ data }) => data.decision === act.decision);
    if (judged) return judged.data.outcome === 'annulled' ? unmet(judged.id) : met(judged.id);
    const review = afterLimit(at, 'admin-review-apply', '决定书的送达');
    return review.is === 'met' ? afterLimit(at, 'admin-litigation-file', '决定书的送达') : review;
  },
};

export const publishedInTime: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-34.publishedInTime',
  basis: '行政处罚法#48',
  level: 'flags',
  says: '行政处罚决定应当在规定期限内公示。',
  acts: ['PublishDecision'],
  judge: (at) => withinLimit(at, 'credit-publicity', '行政处罚决定'),
};

export const publicationExists: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-34.publicationExists',
  basis: '行政处罚法#48',
  level: 'bars',
  says: '撤回公示应当针对已经公示的决定。',
  acts: ['WithdrawPublication'],
  judge(act, at) {
    if (act.act !== 'WithdrawPublication') return met();
    const published = at.state.DecisionPublished.find(({ id }) => id === act.publication);
    return published ? met(published.id) : absent(at, '公示', 'PublishDecision');
  },
};

export const performanceGates = [demandPeriodOver, publishedInTime];
export const performanceChecks = [
  collectedWhereAllowed,
  deferralAsked,
  surchargeWithinFine,
  demandServed,
  decisionFinal,
  publicationExists,
];
