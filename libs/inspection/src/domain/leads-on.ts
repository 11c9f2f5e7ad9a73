import { type CaseAct, type CaseStage, type InspectionCase, caseStage } from './case.js';
import { unservedPapers } from './unserved.js';

// 下一步 in one line: of all that the law leaves open, what leads a case on from where it stands. The law decides whether it may be done.

const closing = ['CloseCase', 'EndorseClosure', 'ReviewClosure', 'ProposeClosure'] as const;
const service = ['ServeRectificationOrder', 'ServeDocument'] as const;
const deciding = ['DecidePenalty', 'MakeAdministrativeOrder', 'DecideNoPenalty'] as const;

const fromStage: Partial<Readonly<Record<CaseStage, readonly CaseAct['act'][]>>> = {
  opening: ['FileCase', 'ReviewFiling', 'ProposeFiling'],
  investigating: ['ConcludeInvestigation', 'VerifyRectification', 'CollectEvidence', 'HoldInterview'],
  concluded: ['ProposeDisposition'],
  reviewing: [
    'ApproveDisposition',
    'ConcludeDeliberation',
    'GiveDeliberationOpinion',
    'HoldDeliberation',
    'GiveLegalReview',
    'GiveTeamOpinion',
    'GivePriorNotice',
    ...deciding,
  ],
  notified: ['NotifyHearingRight', ...deciding],
  hearing: ['ReportHearing', 'HoldHearing', ...deciding],
  decided: [...closing, 'PublishDecision', 'IssueDemand'],
  enforcing: closing,
  closed: ['ArchiveCase'],
};

/** In the order in which they are looked for; what was made and not yet served is served first. */
export const leadsOn = (state: InspectionCase): readonly CaseAct['act'][] => [
  ...(unservedPapers(state).length > 0 ? service : []),
  ...(fromStage[caseStage(state)] ?? []),
];
