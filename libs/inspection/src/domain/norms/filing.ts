import { type Check, type Gate, absent, met, unknown, unmet, last, requires, excludes } from '#kernel';
import type { CaseAct, InspectionCase } from '../case.js';
import { type LeadFacts, leadKey } from '../lead.js';
import { credentialHolders, credentialed, doersHolding, doneByRole } from '../officers.js';

// Norms of filing 立案: when a case may be opened and filed, by whom, and what must not come before it.

type CaseGate = Gate<InspectionCase>;
type CaseCheck = Check<InspectionCase, CaseAct>;

const intake = '关于实施《劳动保障监察条例》若干规定#18';
const longyao = '隆尧县规范劳动保障监察案件查处制度#二';

/** 受理后立案: a case is opened from leads that were accepted and that no other case works. */
export const leadsAccepted: CaseCheck = {
  kind: 'check',
  id: 'INS-04.leadsAccepted',
  edition: 1,
  basis: intake,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '建案所依据的线索应当已经受理，且未并入其他案件。',
  acts: ['OpenCase'],
  judge(act, at) {
    if (act.act !== 'OpenCase' || (act.splitFrom && act.leads === null)) return met();
    const stages = (act.leads ?? []).map((lead) => (at.facts.get(leadKey(lead)) as LeadFacts | undefined)?.stage);
    if (stages.some((stage) => stage === 'refused' || stage === 'transferred' || stage === 'takenUp')) return unmet();
    if (stages.includes('registered') || stages.includes('unknown')) return absent(at, '线索的受理', 'AcceptLead');
    return stages.length === 0 || stages.includes(undefined) ? unknown('线索的受理情况') : met();
  },
};

/** 先呈批后批准: filing is approved or declined on a proposal, and only once. */
export const filingProposedFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-04.filingProposedFirst',
  edition: 1,
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '审核、批准立案或者不予立案，应当先有立案审批表呈批。',
  acts: ['ReviewFiling', 'FileCase', 'DeclineFiling'],
  judge: (at) => requires(last(at.state, 'FilingProposed'), at, '立案呈批', 'ProposeFiling'),
};

export const filingDecidedOnce: CaseGate = {
  kind: 'gate',
  id: 'INS-04.filingDecidedOnce',
  edition: 1,
  basis: '行政处罚法#54',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '一件案件只立案一次：已经批准立案或者决定不予立案的，不再重复决定。',
  acts: ['ProposeFiling', 'ReviewFiling', 'FileCase', 'DeclineFiling'],
  judge({ state }) {
    return excludes(last(state, 'CaseFiled'), last(state, 'FilingDeclined'));
  },
};

/** 立案由机构负责人批准: the approval is the team leader's. */
export const filingApprovedByLeader: CaseCheck = {
  kind: 'check',
  id: 'INS-04.filingApprovedByLeader',
  edition: 1,
  basis: '关于实施《劳动保障监察条例》若干规定#19',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '立案由劳动保障监察机构负责人批准。',
  acts: ['FileCase', 'DeclineFiling'],
  judge: (_, at) => doneByRole(at, ['teamLeader', 'bureauLeader']),
  limits: (at) => doersHolding(at, ['teamLeader', 'bureauLeader']),
};

/** 至少两名承办人: two distinct officers with valid credentials are appointed. */
export const twoOfficersAppointed: CaseCheck = {
  kind: 'check',
  id: 'INS-01.twoOfficersAppointed',
  edition: 1,
  basis: '行政处罚法#42',
  level: 'bars',
  clauses: ['PEN12-04', 'PEN12-06'],
  says: '案件应当由两名以上具有行政执法资格的人员承办。',
  acts: ['FileCase', 'ChangeOfficers'],
  judge(act, at) {
    if (act.act !== 'FileCase' && act.act !== 'ChangeOfficers') return met();
    if (act.officers === null) return unknown('承办人员');
    const officers = [...new Set(act.officers)];
    return officers.length < 2 ? unmet() : credentialed(at, officers);
  },
  limits: (at) => ({ officers: { among: credentialHolders(at), least: 2 } }),
};

/** 未立案不得处理: nothing is ordered, concluded or revoked in a case that was not filed. */
export const filedFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-04.filedFirst',
  edition: 1,
  basis: '行政处罚法#54',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '责令改正、调查终结、处理、撤销立案应当在立案之后。',
  acts: [
    'OrderRectification',
    'ConcludeInvestigation',
    'ProposeDisposition',
    'GivePriorNotice',
    'DecidePenalty',
    'MakeAdministrativeOrder',
    'DecideNoPenalty',
    'RevokeFiling',
  ],
  judge: (at) => requires(last(at.state, 'CaseFiled'), at, '立案', 'FileCase'),
};

/** 先立案后调查: investigating a case before it is filed is found, not refused; patrols find before there is a case. */
export const filedBeforeInvestigation: CaseGate = {
  kind: 'gate',
  id: 'INS-04.filedBeforeInvestigation',
  edition: 1,
  basis: '行政处罚法#54',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '符合立案标准的应当及时立案，调查取证应当在立案之后。',
  acts: ['HoldInterview', 'InspectSite', 'CollectEvidence'],
  judge: (at) => requires(last(at.state, 'CaseFiled'), at, '立案', 'FileCase'),
};

export const filingGates = [filingProposedFirst, filingDecidedOnce, filedFirst, filedBeforeInvestigation];
export const filingChecks = [leadsAccepted, filingApprovedByLeader, twoOfficersAppointed];
