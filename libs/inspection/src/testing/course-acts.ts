import type { Fen, LocalDate } from '#kernel';
import { aDocument, anotherCase, caseAct, firstOfficer, open, theTeamLeader, aSealedReason } from './acts.js';
import { aFine, noRecord } from './proceeding-acts.js';

// Acts beside the main line and after a decision, in the simplest form that the law has nothing to say against.

export const extendInvestigation = caseAct<'ExtendInvestigation'>({
  act: 'ExtendInvestigation',
  reason: aSealedReason,
  document: aDocument,
});
export const suspendInvestigation = caseAct<'SuspendInvestigation'>({
  act: 'SuspendInvestigation',
  reason: aSealedReason,
  document: aDocument,
});
export const resumeInvestigation = caseAct<'ResumeInvestigation'>({ act: 'ResumeInvestigation', document: aDocument });
export const approvePreservation = caseAct<'ApprovePreservation'>({
  act: 'ApprovePreservation',
  items: '考勤表',
  document: aDocument,
});
export const preserveEvidence = caseAct<'PreserveEvidence'>({
  act: 'PreserveEvidence',
  items: '考勤表',
  place: '测试甲公司',
  document: aDocument,
});
export const resolvePreservation = caseAct<'ResolvePreservation'>({
  act: 'ResolvePreservation',
  preservation: noRecord,
  outcome: 'copied',
  document: aDocument,
});
export const changeOfficers = caseAct<'ChangeOfficers'>({
  act: 'ChangeOfficers',
  officers: [firstOfficer, theTeamLeader],
  reason: aSealedReason,
  document: aDocument,
});
export const requestRecusal = caseAct<'RequestRecusal'>({
  act: 'RequestRecusal',
  of: firstOfficer,
  ground: 'relative',
  document: aDocument,
});
export const ruleOnRecusal = caseAct<'RuleOnRecusal'>({
  act: 'RuleOnRecusal',
  request: noRecord,
  granted: true,
  reason: aSealedReason,
  document: aDocument,
});
export const joinCases = caseAct<'JoinCases'>({
  act: 'JoinCases',
  cases: [anotherCase],
  reason: aSealedReason,
  document: aDocument,
});
export const joinInto = caseAct<'JoinInto'>({ act: 'JoinInto', inspectionCase: anotherCase, event: noRecord });
export const liftJoining = caseAct<'LiftJoining'>({
  act: 'LiftJoining',
  inspectionCase: anotherCase,
  event: noRecord,
});
export const splitCase = caseAct<'SplitCase'>({
  act: 'SplitCase',
  employer: open().employer,
  matters: open().matters,
  reason: aSealedReason,
  document: aDocument,
});
export const noteSplitOpened = caseAct<'NoteSplitOpened'>({
  act: 'NoteSplitOpened',
  split: noRecord,
  inspectionCase: anotherCase,
  event: noRecord,
});
export const reopenCase = caseAct<'ReopenCase'>({ act: 'ReopenCase', reason: aSealedReason, document: aDocument });
export const recordPayment = caseAct<'RecordPayment'>({
  act: 'RecordPayment',
  decision: noRecord,
  amount: aFine.amount,
  purpose: 'fine',
  inFull: null,
  receipt: '测试票0001',
  document: aDocument,
});
export const recordPerformance = caseAct<'RecordPerformance'>({
  act: 'RecordPerformance',
  decision: noRecord,
  amount: null,
  workers: 3,
  complete: true,
  document: aDocument,
});
export const requestDeferral = caseAct<'RequestDeferral'>({
  act: 'RequestDeferral',
  decision: noRecord,
  document: aDocument,
});
export const ruleOnDeferral = caseAct<'RuleOnDeferral'>({
  act: 'RuleOnDeferral',
  request: noRecord,
  decision: noRecord,
  granted: true,
  until: '2026-08-31' as LocalDate,
  instalments: null,
  document: aDocument,
});
export const imposeSurcharge = caseAct<'ImposeSurcharge'>({
  act: 'ImposeSurcharge',
  decision: noRecord,
  amount: 60_000 as Fen,
  document: aDocument,
});
export const collectFineOnTheSpot = caseAct<'CollectFineOnTheSpot'>({
  act: 'CollectFineOnTheSpot',
  decision: noRecord,
  amount: 10_000 as Fen,
  ground: 'small',
  receipt: '测试票0002',
  document: aDocument,
});
export const handOverOnSpotFine = caseAct<'HandOverOnSpotFine'>({
  act: 'HandOverOnSpotFine',
  collection: noRecord,
  document: aDocument,
});
export const recordReconsiderationRequest = caseAct<'RecordReconsiderationRequest'>({
  act: 'RecordReconsiderationRequest',
  decision: noRecord,
  document: aDocument,
});
export const recordReconsiderationAcceptance = caseAct<'RecordReconsiderationAcceptance'>({
  act: 'RecordReconsiderationAcceptance',
  decision: noRecord,
  document: aDocument,
});
export const recordReconsiderationDecision = caseAct<'RecordReconsiderationDecision'>({
  act: 'RecordReconsiderationDecision',
  decision: noRecord,
  outcome: 'upheld',
  fine: null,
  document: aDocument,
});
export const recordLitigation = caseAct<'RecordLitigation'>({
  act: 'RecordLitigation',
  decision: noRecord,
  document: aDocument,
});
export const recordJudgment = caseAct<'RecordJudgment'>({
  act: 'RecordJudgment',
  decision: noRecord,
  outcome: 'upheld',
  fine: null,
  document: aDocument,
});
export const issueDemand = caseAct<'IssueDemand'>({
  act: 'IssueDemand',
  number: '监催〔2026〕1号',
  decision: noRecord,
  document: aDocument,
});
export const applyForEnforcement = caseAct<'ApplyForEnforcement'>({
  act: 'ApplyForEnforcement',
  decision: noRecord,
  court: '测试县人民法院',
  document: aDocument,
});
export const recordCourtRuling = caseAct<'RecordCourtRuling'>({
  act: 'RecordCourtRuling',
  application: noRecord,
  granted: true,
  document: aDocument,
});
export const recordEnforcementEnd = caseAct<'RecordEnforcementEnd'>({
  act: 'RecordEnforcementEnd',
  application: noRecord,
  outcome: 'performed',
  amount: aFine.amount,
  document: aDocument,
});
export const publishDecision = caseAct<'PublishDecision'>({
  act: 'PublishDecision',
  decision: noRecord,
  where: '测试县人民政府网站',
  document: aDocument,
});
export const withdrawPublication = caseAct<'WithdrawPublication'>({
  act: 'WithdrawPublication',
  publication: noRecord,
  reason: aSealedReason,
  document: aDocument,
});
