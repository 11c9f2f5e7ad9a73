import { type Coverage, type EventId, type Verdict, absent, last, met, requires, unknown, unmet } from '#kernel';
import { isAfter } from '../case.js';
import {
  currentNotice,
  currentProposal,
  hearingRequest,
  serviceOf,
  unansweredStatements,
  waived,
} from '../readings.js';
import { deliberated } from './disposition.js';
import { afterLimit } from './limits.js';
import type { CaseGate } from './shared.js';

// Gates before a decision 决定: investigated, approved, announced, heard, reviewed, deliberated.

const onNotice = ['DecidePenalty', 'MakeAdministrativeOrder'] as const;
const decisions = [...onNotice, 'DecideNoPenalty'] as const;

export const concludedBeforeDecision: CaseGate = {
  kind: 'gate',
  id: 'INS-11.concludedBeforeDecision',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-01', 'PEN12-06'],
  says: '调查终结后，方可作出处理决定。',
  acts: decisions,
  judge: (at) => requires(last(at.state, 'InvestigationConcluded'), at, '调查终结', 'ConcludeInvestigation'),
};

/** 负责人审查决定: the leader has approved the proposal that counts. */
export const approvedBeforeDecision: CaseGate = {
  kind: 'gate',
  id: 'INS-11.approvedBeforeDecision',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '处理决定应当经机关负责人对调查结果审查批准。',
  acts: decisions,
  judge(at) {
    const proposal = currentProposal(at.state);
    if (!proposal) return absent(at, '案件处理报批', 'ProposeDisposition');
    const approved = at.state.DispositionApproved.findLast(({ data }) => data.proposal === proposal.id);
    return requires(approved, at, '处理意见的批准', 'ApproveDisposition');
  },
};

export const noticeServedFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-12.noticeServedFirst',
  edition: 1,
  basis: '行政处罚法#62',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '作出决定前，应当将告知书送达当事人；未告知的，不得作出决定。',
  acts: onNotice,
  judge(at) {
    const notice = currentNotice(at.state);
    if (!notice) return absent(at, '告知书', 'GivePriorNotice');
    return requires(serviceOf(at.state, notice.id), at, '告知书的送达', 'ServeDocument');
  },
};

/** 陈述申辩期届满: nothing is decided while the party may still speak, unless it gave that up. */
export const statementPeriodOver: CaseGate = {
  kind: 'gate',
  id: 'INS-12.statementPeriodOver',
  edition: 1,
  basis: '行政处罚法#62',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '当事人陈述、申辩的期限届满，或者明确放弃该权利的，方可作出决定。',
  acts: onNotice,
  judge(at) {
    const waiver = waived(at.state, 'statement');
    return waiver ? met(waiver.id) : afterLimit(at, 'statement-defence', '陈述申辩的期限');
  },
};

export const statementsReexamined: CaseGate = {
  kind: 'gate',
  id: 'INS-13.statementsReexamined',
  edition: 1,
  basis: '行政处罚法#45',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '对当事人提出的事实、理由和证据，应当进行复核。',
  acts: onNotice,
  judge(at) {
    const [open] = unansweredStatements(at.state);
    if (!open) return met(...at.state.StatementReexamined.map(({ id }) => id));
    return at.coverage === 'complete'
      ? { is: 'unmet', seen: [open.id], unlockedBy: ['ReexamineStatement'] }
      : unknown('陈述申辩的复核');
  },
};

/** 听证要求期限届满. */
export const hearingPeriodOver: CaseGate = {
  kind: 'gate',
  id: 'INS-15.hearingPeriodOver',
  edition: 1,
  basis: '行政处罚法#64',
  level: 'bars',
  clauses: ['PEN12-06', 'PEN12-10'],
  says: '已告知听证权的，当事人要求听证的期限届满，或者已经要求、放弃听证的，方可作出决定。',
  acts: ['DecidePenalty'],
  judge(at) {
    const told = last(at.state, 'HearingRightNotified');
    if (!told) return met();
    const settled = waived(at.state, 'hearing') ?? last(at.state, 'HearingRequested');
    return settled ? met(settled.id) : afterLimit(at, 'hearing-request', '听证告知书的送达');
  },
};

/** 要求听证的应当组织听证. */
export const requestedHearingHeld: CaseGate = {
  kind: 'gate',
  id: 'INS-15.requestedHearingHeld',
  edition: 1,
  basis: '行政处罚法#63',
  level: 'bars',
  clauses: ['PEN12-06', 'PEN12-10'],
  says: '当事人在期限内要求听证的，应当组织听证后再作决定。',
  acts: ['DecidePenalty'],
  judge(at) {
    const request = hearingRequest(at.state);
    if (!request) return met();
    const held = at.state.HearingHeld.findLast((hearing) => isAfter(hearing, request));
    if (held) return met(held.id);
    const limit = at.clocks.of('hearing-request')?.due;
    if (limit && request.on > limit) return met(request.id);
    return at.coverage === 'complete'
      ? { is: 'unmet', seen: [request.id], unlockedBy: ['ScheduleHearing', 'HoldHearing'] }
      : unknown('听证的举行');
  },
};

/**
 * 法制审核: what was heard, or is complicated or grave, is reviewed before it is decided, and what was heard after the
 * hearing. A review before the hearing, as the county's order of steps has it, does not answer for what was heard.
 */
export const reviewedBeforeDecision: CaseGate = {
  kind: 'gate',
  id: 'INS-17.reviewedBeforeDecision',
  edition: 1,
  basis: '行政处罚法#58',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '经过听证或者情节复杂、重大的案件，作出决定前应当通过法制审核；经听证的，审核在听证之后。',
  acts: ['DecidePenalty'],
  judge(at) {
    const heard = last(at.state, 'HearingHeld');
    const major = currentProposal(at.state)?.data.major;
    if (!heard && major === false) return met();
    const review = last(at.state, 'LegalReviewGiven');
    if (review && heard && !isAfter(review, heard)) return afresh(at.coverage, review.id);
    if (review) return review.data.opinion === 'disagree' ? unmet(review.id) : met(review.id);
    if (!heard && major !== true) return unknown('是否情节复杂或者重大违法行为');
    return absent(at, '法制审核意见', 'GiveLegalReview');
  },
};

const afresh = (coverage: Coverage, review: EventId): Verdict =>
  coverage === 'complete'
    ? { is: 'unmet', seen: [review], unlockedBy: ['GiveLegalReview'] }
    : unknown('听证后的法制审核意见');

export const deliberatedBeforeDecision: CaseGate = {
  kind: 'gate',
  id: 'INS-18.deliberatedBeforeDecision',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '情节复杂或者重大违法行为的行政处罚，由机关负责人集体讨论决定。',
  acts: ['DecidePenalty'],
  judge: (at) => deliberated(at),
};

/** 责令改正. */
export const rectificationOrdered: CaseGate = {
  kind: 'gate',
  id: 'INS-21.rectificationOrdered',
  edition: 1,
  basis: '行政处罚法#28',
  level: 'flags',
  clauses: ['PEN12-03'],
  says: '实施行政处罚时，应当责令当事人改正或者限期改正违法行为。',
  acts: ['DecidePenalty'],
  judge: (at) => requires(last(at.state, 'RectificationOrdered'), at, '责令改正', 'OrderRectification'),
};

export const decisionGates = [
  concludedBeforeDecision,
  approvedBeforeDecision,
  noticeServedFirst,
  statementPeriodOver,
  statementsReexamined,
  hearingPeriodOver,
  requestedHearingHeld,
  reviewedBeforeDecision,
  deliberatedBeforeDecision,
  rectificationOrdered,
];
