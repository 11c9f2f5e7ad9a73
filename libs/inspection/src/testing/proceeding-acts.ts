import type { EventId, Fen, LocalDate } from '#kernel';
import type { Sanction, ViolationFacts } from '../domain/index.js';
import { aDocument, anotherBureauLeader, caseAct, theBureauLeader, theTeamLeader, aSealedReason } from './acts.js';

// Acts from the disposition to the service of the notice, in the simplest form that the law has nothing to say against.

/** A record that no case holds. */
export const noRecord = '5b0e9d0c-0000-5000-8000-00000000abcd' as EventId;
/** Of a violation of which nothing is known, as a form leaves it. */
export const noFacts: ViolationFacts = {
  workers: null,
  introduced: null,
  responsible: null,
  childMonths: null,
  illegalGains: null,
  premiumDue: null,
  arrears: null,
  wagesConcealed: null,
  defrauded: null,
  amountOwed: null,
  circumstances: null,
  licensed: null,
  conduct: null,
};
/** 20,000 元. */
export const aFine: Sanction = {
  kind: 'fine',
  target: 'unit',
  matter: 'wageArrears',
  powerItem: 15,
  amount: 2_000_000 as Fen,
  ground: {
    penalty: '15',
    beganOn: '2026-01-05' as LocalDate,
    endedOn: '2026-02-27' as LocalDate,
    facts: { ...noFacts, conduct: 'conceal' },
    refunded: null,
    grade: null,
    reduction: null,
  },
};

export const proposeDisposition = caseAct<'ProposeDisposition'>({
  act: 'ProposeDisposition',
  disposition: 'administrativePenalty',
  sanctions: [aFine],
  major: false,
  reason: null,
  document: aDocument,
});
export const giveTeamOpinion = caseAct<'GiveTeamOpinion'>({
  act: 'GiveTeamOpinion',
  proposal: noRecord,
  opinion: 'agree',
  remarks: null,
  document: aDocument,
});
export const giveLegalReview = caseAct<'GiveLegalReview'>({
  act: 'GiveLegalReview',
  proposal: noRecord,
  opinion: 'agree',
  remarks: null,
  document: aDocument,
});
export const holdDeliberation = caseAct<'HoldDeliberation'>({
  act: 'HoldDeliberation',
  proposal: noRecord,
  attendees: [theBureauLeader, anotherBureauLeader, theTeamLeader],
  document: aDocument,
});
export const giveDeliberationOpinion = caseAct<'GiveDeliberationOpinion'>({
  act: 'GiveDeliberationOpinion',
  deliberation: noRecord,
  position: 'against',
  remarks: null,
  document: aDocument,
});
export const concludeDeliberation = caseAct<'ConcludeDeliberation'>({
  act: 'ConcludeDeliberation',
  deliberation: noRecord,
  opinion: 'agree',
  sanctions: [aFine],
  document: aDocument,
});
export const approveDisposition = caseAct<'ApproveDisposition'>({
  act: 'ApproveDisposition',
  proposal: noRecord,
  document: aDocument,
});
export const sendBackDisposition = caseAct<'SendBackDisposition'>({
  act: 'SendBackDisposition',
  proposal: noRecord,
  reason: aSealedReason,
  document: aDocument,
});
export const givePriorNotice = caseAct<'GivePriorNotice'>({
  act: 'GivePriorNotice',
  number: '监告〔2026〕9号',
  purpose: 'administrativePenalty',
  sanctions: [aFine],
  groundsTold: true,
  rightsTold: true,
  statementBy: '2026-04-17' as LocalDate,
  document: aDocument,
});
export const receiveStatement = caseAct<'ReceiveStatement'>({
  act: 'ReceiveStatement',
  statement: null,
  document: aDocument,
});
export const recordWaiver = caseAct<'RecordWaiver'>({
  act: 'RecordWaiver',
  statement: true,
  hearing: true,
  document: aDocument,
});
export const reexamineStatement = caseAct<'ReexamineStatement'>({
  act: 'ReexamineStatement',
  statement: noRecord,
  outcome: 'rejected',
  reason: null,
  document: aDocument,
});
export const serveDocument = caseAct<'ServeDocument'>({
  act: 'ServeDocument',
  paper: 'priorNotice',
  of: noRecord,
  method: 'direct',
  confirmed: null,
  document: aDocument,
});
export const recordFailedService = caseAct<'RecordFailedService'>({
  act: 'RecordFailedService',
  paper: 'priorNotice',
  of: noRecord,
  method: 'direct',
  reason: aSealedReason,
  document: aDocument,
});
export const announceService = caseAct<'AnnounceService'>({
  act: 'AnnounceService',
  paper: 'priorNotice',
  of: noRecord,
  reason: aSealedReason,
  document: aDocument,
});
