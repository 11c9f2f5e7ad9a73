import type { Fen, JsonObject } from '#kernel';
import {
  type Step,
  aLead,
  both,
  bureauLeader,
  by,
  document,
  first,
  idOf,
  otherLeader,
  party,
  presider,
  reviewer,
  second,
  served,
  step,
  teamLeader,
} from '../steps.js';

// One case in which everything was done as the law asks, from March 2026, heard, fined, performed and published. A test
// changes what it is about; what is then found is what the change is.

/** 10,000 元, within its range. */
export const fine: JsonObject = {
  kind: 'fine',
  target: 'unit',
  matter: 'wageArrears',
  powerItem: 15,
  amount: 1_000_000 as Fen,
  ground: {
    penalty: '15',
    beganOn: '2026-01-05',
    endedOn: '2026-02-27',
    facts: {
      ...Object.fromEntries(
        [
          'workers',
          'introduced',
          'responsible',
          'childMonths',
          'illegalGains',
          'premiumDue',
          'arrears',
          'wagesConcealed',
          'defrauded',
          'amountOwed',
          'circumstances',
          'licensed',
        ].map((fact) => [fact, null]),
      ),
      conduct: 'conceal',
    },
    reduction: null,
  },
};

export const employer = { name: '测试甲公司', creditCode: null, workplace: '130525' };
export const matters = [{ kind: 'wageArrears', endedOn: '2026-02-27', continues: false, workers: 3, amount: null }];

export const cleanCase: readonly Step[] = [
  step('open', 'CaseOpened', '2026-03-02', by(first), {
    leads: [aLead],
    employer,
    matters,
    unit: '测试大队',
    coverage: 'complete',
  }),
  step('propose filing', 'FilingProposed', '2026-03-03', both, { reason: null, officers: [first, second] }),
  step('file', 'CaseFiled', '2026-03-04', by(teamLeader), { number: '监立〔2026〕1号', officers: [first, second] }),
  step('interview', 'InterviewHeld', '2026-03-06', both, {
    interviewee: null,
    capacity: 'worker',
    place: '询问室',
    credentialsShown: true,
    rightsTold: true,
  }),
  step('inspection', 'SiteInspected', '2026-03-09', both, { place: '厂区', credentialsShown: true, found: null }),
  step('evidence', 'EvidenceCollected', '2026-03-10', both, {
    kind: 'documentary',
    name: '工资表',
    origin: '测试甲公司',
    comparedWithOriginal: true,
  }),
  step('approve preservation', 'PreservationApproved', '2026-03-11', by(bureauLeader), { items: '考勤表' }, '09:00'),
  step('preserve', 'EvidencePreserved', '2026-03-11', both, { items: '考勤表', place: '厂区' }),
  step('order', 'RectificationOrdered', '2026-03-12', both, {
    number: '监令〔2026〕1号',
    demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
    rectifyBy: '2026-03-23',
  }),
  step('serve order', 'RectificationOrderServed', '2026-03-13', both, { order: idOf('order'), method: 'direct' }),
  step('resolve preservation', 'PreservationResolved', '2026-03-16', both, {
    preservation: idOf('preserve'),
    outcome: 'copied',
  }),
  step('verify', 'RectificationVerified', '2026-03-25', both, {
    order: idOf('order'),
    outcome: 'refused',
    remarks: null,
  }),
  step('propose', 'DispositionProposed', '2026-04-02', both, {
    disposition: 'administrativePenalty',
    sanctions: [fine],
    major: true,
    reason: null,
  }),
  step('team opinion', 'TeamOpinionGiven', '2026-04-03', by(teamLeader), {
    proposal: idOf('propose'),
    opinion: 'agree',
    remarks: null,
  }),
  step('first review', 'LegalReviewGiven', '2026-04-07', by(reviewer), {
    proposal: idOf('propose'),
    opinion: 'agree',
    remarks: null,
  }),
  step('deliberate', 'DeliberationHeld', '2026-04-08', by(bureauLeader, otherLeader), {
    proposal: idOf('propose'),
    attendees: [bureauLeader, otherLeader],
  }),
  step(
    'for',
    'DeliberationOpinionGiven',
    '2026-04-08',
    by(bureauLeader),
    { deliberation: idOf('deliberate'), position: 'for', remarks: null },
    '10:20',
  ),
  step(
    'against',
    'DeliberationOpinionGiven',
    '2026-04-08',
    by(otherLeader),
    { deliberation: idOf('deliberate'), position: 'against', remarks: null },
    '10:30',
  ),
  step(
    'conclude deliberation',
    'DeliberationConcluded',
    '2026-04-08',
    by(bureauLeader, otherLeader),
    { deliberation: idOf('deliberate'), opinion: 'agree', sanctions: [fine] },
    '11:00',
  ),
  step('approve', 'DispositionApproved', '2026-04-08', by(bureauLeader), { proposal: idOf('propose') }, '16:00'),
  step('notice', 'PriorNoticeGiven', '2026-04-09', both, {
    number: '监告〔2026〕1号',
    purpose: 'administrativePenalty',
    sanctions: [fine],
    groundsTold: true,
    rightsTold: true,
    statementBy: '2026-04-17',
  }),
  step('hearing right', 'HearingRightNotified', '2026-04-09', both, {}, '10:30'),
  served('serve notice', 'priorNotice', 'notice', '2026-04-10'),
  served('serve right', 'hearingRight', 'hearing right', '2026-04-10', '10:30'),
  step('statement', 'StatementReceived', '2026-04-13', party, { statement: null }),
  step('re-examine', 'StatementReexamined', '2026-04-14', both, {
    statement: idOf('statement'),
    outcome: 'rejected',
    reason: null,
  }),
  step('ask hearing', 'HearingRequested', '2026-04-14', party, {}, '15:00'),
  step('schedule', 'HearingScheduled', '2026-04-16', by(reviewer), {
    heldOn: '2026-05-08',
    place: '听证室',
    presider,
    open: true,
  }),
  served('serve schedule', 'hearingNotice', 'schedule', '2026-04-17'),
  step(
    'hear',
    'HearingHeld',
    '2026-05-08',
    by(presider),
    { presider, partyAttended: true, recordSigned: true },
    '14:00',
  ),
  step('report hearing', 'HearingReported', '2026-05-11', by(presider), {
    hearing: idOf('hear'),
    opinion: 'agree',
    remarks: null,
  }),
  step('review', 'LegalReviewGiven', '2026-05-12', by(reviewer), {
    proposal: idOf('propose'),
    opinion: 'agree',
    remarks: null,
  }),
  step(
    'conclude',
    'InvestigationConcluded',
    '2026-05-12',
    both,
    {
      proposal: 'administrativePenalty',
      minor: false,
      report: null,
    },
    '15:00',
  ),
  step('decide', 'PenaltyDecided', '2026-05-14', by(bureauLeader), {
    number: '监罚决〔2026〕1号',
    sanctions: [fine],
    evidence: [idOf('evidence')],
    onHearingRecord: true,
    reduction: null,
    remediesTold: true,
  }),
  served('serve decision', 'penaltyDecision', 'decide', '2026-05-18'),
  step('publish', 'DecisionPublished', '2026-05-19', by(first), { decision: idOf('decide'), where: '政府网站' }),
  step(
    'pay',
    'FinePaid',
    '2026-05-28',
    { outsider: 'bank' },
    {
      decision: idOf('decide'),
      amount: 1_000_000,
      purpose: 'fine',
      inFull: true,
      receipt: '测试票0001',
    },
  ),
  step('propose closure', 'ClosureProposed', '2026-06-01', both, { ground: 'performed' }),
  step('close', 'CaseClosed', '2026-06-02', by(bureauLeader), { ground: 'performed' }),
  step('archive', 'CaseArchived', '2026-06-10', by(first), { volumes: 1, catalogue: document }),
];

