import type { LocalDate } from '#kernel';
import { aDocument, caseAct, theLegalReviewer, aSealedReason } from './acts.js';
import { aFine, noFacts, noRecord } from './proceeding-acts.js';

// Acts of hearing and decision, in the simplest form that the law has nothing to say against.

export const notifyHearingRight = caseAct<'NotifyHearingRight'>({ act: 'NotifyHearingRight', document: aDocument });
export const requestHearing = caseAct<'RequestHearing'>({ act: 'RequestHearing', document: aDocument });
export const withdrawHearingRequest = caseAct<'WithdrawHearingRequest'>({
  act: 'WithdrawHearingRequest',
  document: aDocument,
});
export const scheduleHearing = caseAct<'ScheduleHearing'>({
  act: 'ScheduleHearing',
  heldOn: '2026-05-08' as LocalDate,
  place: '测试县人社局听证室',
  presider: theLegalReviewer,
  open: true,
  document: aDocument,
});
export const holdHearing = caseAct<'HoldHearing'>({
  act: 'HoldHearing',
  presider: theLegalReviewer,
  partyAttended: true,
  recordSigned: true,
  document: aDocument,
});
export const reportHearing = caseAct<'ReportHearing'>({
  act: 'ReportHearing',
  hearing: noRecord,
  opinion: 'agree',
  remarks: null,
  document: aDocument,
});
export const decidePenalty = caseAct<'DecidePenalty'>({
  act: 'DecidePenalty',
  number: '监罚决〔2026〕3号',
  sanctions: [aFine],
  evidence: [noRecord],
  onHearingRecord: null,
  reduction: null,
  remediesTold: true,
  document: aDocument,
});
export const makeAdministrativeOrder = caseAct<'MakeAdministrativeOrder'>({
  act: 'MakeAdministrativeOrder',
  number: '监理决〔2026〕2号',
  demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
  owed: null,
  compensation: null,
  performBy: '2026-05-29' as LocalDate,
  remediesTold: true,
  document: aDocument,
});
export const decideNoPenalty = caseAct<'DecideNoPenalty'>({
  act: 'DecideNoPenalty',
  number: '监不罚〔2026〕1号',
  ground: 'slightAndCorrected',
  educated: true,
  document: aDocument,
});
export const penalizeOnTheSpot = caseAct<'PenalizeOnTheSpot'>({
  act: 'PenalizeOnTheSpot',
  number: '监当罚〔2026〕1号',
  party: 'unit',
  sanctions: [
    {
      kind: 'warning',
      target: 'unit',
      matter: 'forcedOvertime',
      powerItem: 13,
      amount: null,
      ground: {
        penalty: '13',
        beganOn: null,
        endedOn: null,
        facts: { ...noFacts, workers: 2 },
        refunded: null,
        grade: null,
        reduction: null,
      },
    },
  ],
  delivered: true,
  remediesTold: true,
  document: aDocument,
});
export const fileOnSpotPenalty = caseAct<'FileOnSpotPenalty'>({
  act: 'FileOnSpotPenalty',
  decision: noRecord,
  document: aDocument,
});
export const transferCase = caseAct<'TransferCase'>({
  act: 'TransferCase',
  to: '测试县市场监督管理局',
  reason: aSealedReason,
  document: aDocument,
});
export const reportForReferral = caseAct<'ReportForReferral'>({
  act: 'ReportForReferral',
  reason: null,
  document: aDocument,
});
export const ruleOnReferral = caseAct<'RuleOnReferral'>({
  act: 'RuleOnReferral',
  report: noRecord,
  approved: true,
  document: aDocument,
});
export const referCrime = caseAct<'ReferCrime'>({
  act: 'ReferCrime',
  report: noRecord,
  to: '测试县公安局',
  document: aDocument,
});
export const recordPoliceAnswer = caseAct<'RecordPoliceAnswer'>({
  act: 'RecordPoliceAnswer',
  filed: true,
  document: aDocument,
});
