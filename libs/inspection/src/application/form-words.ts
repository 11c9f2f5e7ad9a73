import { shippedPenalties } from '#law';
import type { FormWords } from '#platform';
import { type CaseAct, type CaseEvent, intakeChannels, recordableSteps } from '../domain/index.js';
import { fieldHints, fieldLabels } from './form-labels.zh.js';

type Named = readonly CaseEvent['type'][];
const proposal: Named = ['DispositionProposed'];
const penalties: Named = ['PenaltyDecided', 'OnSpotPenaltyDecided'];
const orders: Named = ['AdministrativeOrderMade'];
const decisions: Named = [...penalties, ...orders];
const papers: Named = [
  'PriorNoticeGiven',
  'HearingRightNotified',
  'HearingScheduled',
  ...decisions,
  'NoPenaltyDecided',
  'DemandIssued',
];
const order: Named = ['RectificationOrdered'];
const recordable: Named = recordableSteps;
const list: Named = ['WorkersListed'];
const deliberation: Named = ['DeliberationHeld'];

/** Which records of the case each reference of an act may name. */
export const recordsNamedIn: Partial<Readonly<Record<CaseAct['act'], Readonly<Record<string, Named>>>>> = {
  ServeRectificationOrder: { order },
  VerifyRectification: { order },
  GiveTeamOpinion: { proposal },
  GiveLegalReview: { proposal },
  HoldDeliberation: { proposal },
  GiveDeliberationOpinion: { deliberation },
  ConcludeDeliberation: { deliberation },
  ApproveDisposition: { proposal },
  SendBackDisposition: { proposal },
  ReexamineStatement: { statement: ['StatementReceived'] },
  ReportHearing: { hearing: ['HearingHeld'] },
  DecidePenalty: { evidence: ['EvidenceCollected', 'InterviewHeld', 'SiteInspected', 'RectificationVerified'] },
  AddRecording: { of: recordable },
  AmendListedWorker: { list },
  RecordWorkerPayments: { list },
  FileOnSpotPenalty: { decision: ['OnSpotPenaltyDecided'] },
  RuleOnReferral: { report: ['ReferralReported'] },
  ReferCrime: { report: ['ReferralReported'] },
  ServeDocument: { of: papers },
  RecordFailedService: { of: papers },
  AnnounceService: { of: papers },
  ResolvePreservation: { preservation: ['EvidencePreserved'] },
  RuleOnRecusal: { request: ['RecusalRequested'] },
  RecordPayment: { decision: penalties },
  RecordPerformance: { decision: orders },
  RequestDeferral: { decision: penalties },
  RuleOnDeferral: { request: ['DeferralRequested'], decision: penalties },
  ImposeSurcharge: { decision: penalties },
  CollectFineOnTheSpot: { decision: penalties },
  HandOverOnSpotFine: { collection: ['OnSpotFineCollected'] },
  RecordReconsiderationRequest: { decision: decisions },
  RecordReconsiderationAcceptance: { decision: decisions },
  RecordReconsiderationDecision: { decision: decisions },
  RecordLitigation: { decision: decisions },
  RecordJudgment: { decision: decisions },
  IssueDemand: { decision: decisions },
  ApplyForEnforcement: { decision: decisions },
  RecordCourtRuling: { application: ['EnforcementApplied'] },
  RecordEnforcementEnd: { application: ['EnforcementApplied'] },
  PublishDecision: { decision: decisions },
  WithdrawPublication: { publication: ['DecisionPublished'] },
};

/** The most particular word there is: for the act, for the place in its input, for the name alone. */
function wordIn(words: Readonly<Record<string, string>>, act: string, path: string): string | undefined {
  const steps = path.split('.');
  const names = [`${act}.${path}`, ...steps.map((_, n) => steps.slice(n).join('.'))];
  return names.map((name) => words[name]).find((word) => word !== undefined);
}

/** 违法情形 of every penalty that tells some apart, by code; the later version of one that says it in other words. */
const conducts = new Map(shippedPenalties.penalties.flatMap(({ conducts: told }) => Object.entries(told ?? {})));

/** What the forms of inspection say. */
export const inspectionForms: FormWords = {
  label: (act, path) => wordIn(fieldLabels, act, path) ?? path,
  hint: (act, path) => wordIn(fieldHints, act, path),
  records: (act, field) => (recordsNamedIn as Readonly<Record<string, Readonly<Record<string, Named>>>>)[act]?.[field],
  meaning: (path, code) => (path.endsWith('.conduct') ? conducts.get(code) : undefined),
  sender: (system) => (system.startsWith(intake) ? intakeChannels[system.slice(intake.length)] : undefined),
};
/** How the intake names the channel for which it records a lead. */
const intake = 'intake:';
