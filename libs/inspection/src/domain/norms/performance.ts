import {
  type EventId,
  type Fen,
  type Verdict,
  absent,
  addFen,
  fen,
  formatYuan,
  met,
  requires,
  unknown,
  unmet,
} from '#kernel';
import { reviewFirst } from '#law';
import { fineOf, pendingRemedies, surchargesOn } from '../obligations.js';
import { stands } from '../outcomes.js';
import { serviceOf } from '../readings.js';
import { surchargeRoom } from '../surcharge.js';
import { afterLimit, withinLimit } from './limits.js';
import { type At, type CaseCheck, type CaseGate, idsOf, ofNamed } from './shared.js';

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
    return ofNamed(act.request, '所针对的延期、分期缴纳申请', (named) => {
      const request = at.state.DeferralRequested.find(({ id }) => id === named);
      return request ? met(request.id) : absent(at, '延期、分期缴纳申请', 'RequestDeferral');
    });
  },
};

const sanctioned = ({ state }: At, decision: EventId) =>
  [...state.PenaltyDecided, ...state.OnSpotPenaltyDecided].find(({ id }) => id === decision);

/** What an act about a decision leaves open that does not say which. */
const whichDecision = '所针对的决定';

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
    const { amount } = act;
    return ofNamed(act.decision, whichDecision, (decision) => {
      const penalty = sanctioned(at, decision);
      if (!penalty) return absent(at, '行政处罚决定', 'DecidePenalty');
      const fine = fineOf(at.state, penalty);
      const imposed = surchargesOn(at.state, penalty.id);
      if (fine === null || amount === null || imposed.includes(null)) return unknown('罚款和加处罚款的数额');
      const all: Fen = addFen(amount, fen(0), ...imposed.flatMap((each) => each ?? []));
      return all > fine ? unmet(penalty.id) : met(penalty.id);
    });
  },
};

/** 按日加处: no more than has grown by the day, and nothing before the last day for payment has passed. */
export const surchargeByDays: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-29.surchargeByDays',
  basis: '行政处罚法#73',
  level: 'bars',
  clauses: ['PEN12-05'],
  says: '加处罚款自缴款期限届满之次日起按日计算，复议、诉讼以及批准延期、分期缴纳期间不计算。',
  acts: ['ImposeSurcharge'],
  judge(act, at) {
    if (act.act !== 'ImposeSurcharge') return met();
    const { amount } = act;
    return ofNamed(act.decision, whichDecision, (decision) => {
      const penalty = sanctioned(at, decision);
      if (!penalty) return absent(at, '行政处罚决定', 'DecidePenalty');
      const room = surchargeRoom(at, penalty);
      if (room === null || amount === null) return unknown('罚款的数额和缴款期限的届满日');
      if (amount > 0 && amount <= room) return met(penalty.id);
      return { is: 'unmet', seen: [penalty.id], because: [`至当日可以加处的数额为${formatYuan(room)}`] };
    });
  },
  limits(at) {
    const rooms = [...at.state.PenaltyDecided, ...at.state.OnSpotPenaltyDecided].flatMap((penalty) => {
      const room = surchargeRoom(at, penalty);
      return room === null || room === 0 ? [] : [{ is: penalty.id, asks: { amount: { min: 1, max: room } } }];
    });
    return { decision: { among: rooms.map(({ is }) => is), when: rooms } };
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
    return ofNamed(act.decision, whichDecision, (decision) => demanded(at, decision));
  },
  limits: (at) => ({
    decision: { among: decisionsDemanded(at).filter((of) => isMet(demanded(at, of))) },
  }),
};

function demanded(at: At, decision: EventId): Verdict {
  const demand = at.state.DemandIssued.findLast(({ data }) => data.decision === decision);
  if (!demand) return absent(at, '催告书', 'IssueDemand');
  return requires(serviceOf(at.state, demand.id), at, '催告书的送达', 'ServeDocument');
}

const isMet = ({ is }: Verdict): boolean => is === 'met';

export const demandPeriodOver: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-32.demandPeriodOver',
  basis: '行政强制法#54',
  level: 'bars',
  says: '催告书送达后法定期限届满当事人仍未履行的，方可申请人民法院强制执行。',
  acts: ['ApplyForEnforcement'],
  judge: (act, at) =>
    act.act === 'ApplyForEnforcement' ? ofNamed(act.decision, whichDecision, (of) => waited(at, of)) : met(),
  limits: (at) => ({ decision: { among: decisionsIn(at).filter((decision) => isMet(waited(at, decision))) } }),
};

/** The waiting time of the demand about this decision, from its own service. */
function waited(at: At, decision: EventId): Verdict {
  const demand = at.state.DemandIssued.findLast(({ data }) => data.decision === decision);
  const served = demand && serviceOf(at.state, demand.id);
  return served ? afterLimit(at, 'enforce-demand-wait', '催告书的送达', served.id) : unknown('催告书的送达');
}

/** 复议、诉讼期限届满且没有在办的复议、诉讼. */
export const decisionFinal: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-32.decisionFinal',
  basis: '行政强制法#53',
  level: 'bars',
  says: '当事人在法定期限内不申请行政复议、不提起行政诉讼又不履行的，方可申请人民法院强制执行。',
  acts: ['ApplyForEnforcement'],
  judge: (act, at) =>
    act.act === 'ApplyForEnforcement' ? ofNamed(act.decision, whichDecision, (of) => finality(at, of)) : met(),
  limits: (at) => ({ decision: { among: decisionsIn(at).filter((decision) => isMet(finality(at, decision))) } }),
};

function finality(at: At, decision: EventId): Verdict {
  const pending = pendingRemedies(at.state, decision);
  if (pending.length > 0) return unmet(...pending);
  const judged = at.state.JudgmentEffective.findLast(({ data }) => data.decision === decision);
  if (judged) return stands(judged.data.outcome) ? met(judged.id) : unmet(judged.id);
  const reviewed = at.state.ReconsiderationDecided.findLast(({ data }) => data.decision === decision);
  if (reviewed && !stands(reviewed.data.outcome)) return unmet(reviewed.id);
  if (reviewed) return afterLimit(at, 'admin-litigation-after-review', '复议决定的送达', decision);
  const review = afterLimit(at, 'admin-review-apply', '决定书的送达', decision);
  return review.is === 'met' && !isReviewedFirst(at, decision)
    ? afterLimit(at, 'admin-litigation-file', '决定书的送达', decision)
    : review;
}

/** 复议前置: a penalty on the spot is not sued about before it was reconsidered (行政复议法#23). */
const isReviewedFirst = ({ state }: At, decision: EventId): boolean =>
  state.OnSpotPenaltyDecided.some(({ id, on }) => id === decision && reviewFirst.some(({ from }) => from <= on));

const decisionsDemanded = ({ state }: At): readonly EventId[] =>
  state.DemandIssued.flatMap(({ data }) => data.decision ?? []);

const decisionsIn = ({ state }: At): readonly EventId[] =>
  idsOf([...state.PenaltyDecided, ...state.OnSpotPenaltyDecided, ...state.AdministrativeOrderMade]);

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
    return ofNamed(act.publication, '所撤回的公示', (named) => {
      const published = at.state.DecisionPublished.find(({ id }) => id === named);
      return published ? met(published.id) : absent(at, '公示', 'PublishDecision');
    });
  },
  limits: ({ state }) => ({ publication: { among: idsOf(state.DecisionPublished) } }),
};

export const performanceGates = [publishedInTime];
export const performanceChecks = [
  collectedWhereAllowed,
  deferralAsked,
  surchargeWithinFine,
  surchargeByDays,
  demandServed,
  demandPeriodOver,
  decisionFinal,
  publicationExists,
];
