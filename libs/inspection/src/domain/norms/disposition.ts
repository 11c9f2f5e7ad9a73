import { type Verdict, absent, met, requires, unknown, unmet } from '#kernel';
import { handlingOfficers } from '../case.js';
import { doersHolding, doneByRole, holdersOf, officerFacts, officersOf } from '../officers.js';
import { currentProposal } from '../readings.js';
import { type At, type CaseCheck, type CaseGate, idsOf, longyao, ofNamed } from './shared.js';

// Norms of disposition 案件处理审批: who proposes, reviews, deliberates and approves, and in which order.

/** 意见针对本案的报批: every opinion and every approval is about a proposal that the case holds. */
export const proposalExists: CaseCheck = {
  kind: 'check',
  id: 'INS-11.proposalExists',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-01'],
  says: '审核、讨论、批准应当针对本案已经提出的处理报批。',
  acts: ['GiveTeamOpinion', 'GiveLegalReview', 'HoldDeliberation', 'ApproveDisposition', 'SendBackDisposition'],
  judge(act, at) {
    if (!('proposal' in act) || act.act === 'ConcludeInvestigation') return met();
    return ofNamed(act.proposal, '所针对的案件处理报批', (named) => {
      const proposal = at.state.DispositionProposed.find(({ id }) => id === named);
      return proposal ? met(proposal.id) : absent(at, '案件处理报批', 'ProposeDisposition');
    });
  },
  limits: ({ state }) => ({ proposal: { among: idsOf(state.DispositionProposed) } }),
};

/** 讨论意见、结论针对本案的集体讨论. */
export const deliberationExists: CaseCheck = {
  kind: 'check',
  id: 'INS-18.deliberationExists',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '讨论意见和结论应当出自本案的集体讨论。',
  acts: ['GiveDeliberationOpinion', 'ConcludeDeliberation'],
  judge(act, at) {
    if (act.act !== 'GiveDeliberationOpinion' && act.act !== 'ConcludeDeliberation') return met();
    return ofNamed(act.deliberation, '所针对的集体讨论', (named) => {
      const held = at.state.DeliberationHeld.find(({ id }) => id === named);
      return held ? met(held.id) : absent(at, '集体讨论', 'HoldDeliberation');
    });
  },
  limits: ({ state }) => ({ deliberation: { among: idsOf(state.DeliberationHeld) } }),
};

/** 大队审核在前: the county's order of approvals. */
export const teamOpinionFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-11.teamOpinionFirst',
  edition: 1,
  basis: longyao,
  level: 'hints',
  clauses: ['PEN12-06'],
  says: '案件处理报批先由监察大队审核，再送法制审核和批准。',
  acts: ['GiveLegalReview', 'ApproveDisposition'],
  judge(at) {
    const proposal = currentProposal(at.state);
    if (!proposal) return absent(at, '案件处理报批', 'ProposeDisposition');
    const opinion = at.state.TeamOpinionGiven.findLast(({ data }) => data.proposal === proposal.id);
    return requires(opinion, at, '大队审核意见', 'GiveTeamOpinion');
  },
};

/** 县局习惯：批准前法制审核. The statute asks for it in the cases of 行政处罚法#58 only, and after a hearing. */
export const reviewedBeforeApproval: CaseGate = {
  kind: 'gate',
  id: 'INS-17.reviewedBeforeApproval',
  edition: 1,
  basis: longyao,
  level: 'hints',
  clauses: ['PEN12-06'],
  says: '案件处理报批经法制审核后，由局领导批准。',
  acts: ['ApproveDisposition'],
  judge(at) {
    const proposal = currentProposal(at.state);
    if (!proposal) return absent(at, '案件处理报批', 'ProposeDisposition');
    const review = at.state.LegalReviewGiven.findLast(({ data }) => data.proposal === proposal.id);
    if (review?.data.opinion === 'disagree') return unmet(review.id);
    return requires(review, at, '法制审核意见', 'GiveLegalReview');
  },
};

/** 审核与承办分离: nobody reviews a case that he handles. */
export const reviewerIndependent: CaseCheck = {
  kind: 'check',
  id: 'INS-17.reviewerIndependent',
  edition: 1,
  basis: '行政处罚法#58',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '法制审核人员不得是本案承办人员。',
  acts: ['GiveLegalReview'],
  judge(_, at) {
    const reviewers = officersOf(at.doneBy);
    if (!reviewers) return unknown('法制审核人员');
    const handling = handlingOfficers(at.state);
    if (reviewers.some((reviewer) => handling.includes(reviewer))) return unmet(...filings(at));
    return handling.length === 0 ? unknown('承办人员') : met(...filings(at));
  },
  limits({ state }) {
    const handling = handlingOfficers(state);
    return { doneBy: handling.length === 0 ? { among: [] } : { except: handling } };
  },
};

/** 负责人集体讨论: at least two leaders of the bureau take part. */
export const leadersDeliberate: CaseCheck = {
  kind: 'check',
  id: 'INS-18.leadersDeliberate',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '集体讨论由两名以上机关负责人参加。',
  acts: ['HoldDeliberation'],
  judge(act, at) {
    if (act.act !== 'HoldDeliberation') return met();
    if (act.attendees === null) return unknown('集体讨论参加人');
    const roles = [...new Set(act.attendees)].map((person) => officerFacts(at, person)?.roles);
    const leaders = roles.filter((held) => held?.includes('bureauLeader')).length;
    if (leaders >= 2) return met();
    return roles.filter((held) => held === undefined).length + leaders >= 2
      ? unknown('集体讨论参加人当日的职务')
      : unmet();
  },
  limits: (at) => ({ attendees: { including: [{ least: 2, of: holdersOf(at, ['bureauLeader']) }] } }),
};

/** 重大案件先集体讨论: what was proposed as complicated or grave is approved after a deliberation that was concluded. */
export const deliberatedIfMajor: CaseGate = {
  kind: 'gate',
  id: 'INS-18.deliberatedIfMajor',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '情节复杂或者重大违法行为的处理，应当由机关负责人集体讨论决定。',
  acts: ['ApproveDisposition'],
  judge: (at) => deliberated(at),
};

/** Whether the current proposal is not major, or was deliberated to a conclusion. */
export function deliberated(at: At): Verdict {
  const proposal = currentProposal(at.state);
  if (!proposal) return absent(at, '案件处理报批', 'ProposeDisposition');
  if (proposal.data.major === false) return met(proposal.id);
  const held = at.state.DeliberationHeld.filter(({ data }) => data.proposal === proposal.id).map(({ id }) => id);
  const concluded = at.state.DeliberationConcluded.findLast(
    ({ data }) => data.deliberation !== null && held.includes(data.deliberation),
  );
  if (concluded) return met(concluded.id);
  if (proposal.data.major === null) return unknown('是否情节复杂或者重大违法行为');
  return absent(at, '集体讨论结论', 'HoldDeliberation', 'ConcludeDeliberation');
}

/** 负责人审查决定: the bureau's leader approves or sends back. */
export const approvedByBureauLeader: CaseCheck = {
  kind: 'check',
  id: 'INS-11.approvedByBureauLeader',
  edition: 1,
  basis: '行政处罚法#57',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '调查终结后的处理意见由机关负责人审查决定。',
  acts: ['ApproveDisposition', 'SendBackDisposition'],
  judge: (_, at) => doneByRole(at, ['bureauLeader']),
  limits: (at) => doersHolding(at, ['bureauLeader']),
};

const filings = ({ state }: At) => state.CaseFiled.slice(-1).map(({ id }) => id);

export const dispositionGates = [teamOpinionFirst, reviewedBeforeApproval, deliberatedIfMajor];
export const dispositionChecks = [
  proposalExists,
  deliberationExists,
  reviewerIndependent,
  leadersDeliberate,
  approvedByBureauLeader,
];
