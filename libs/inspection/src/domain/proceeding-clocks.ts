import type { DomainEvent, EventId, Fact } from '#kernel';
import type { Happening, Occurrence } from '#law';
import { extended, occurred, specified } from './happenings.js';
import type {
  CourseEvent,
  DecisionEvent,
  DispositionEvent,
  DocumentServed,
  EnforcementEvent,
  HandlingEvent,
  HearingEvent,
  NoticeEvent,
  PerformanceEvent,
  PublicationEvent,
  RemediesEvent,
  ServiceEvent,
} from './stages/index.js';

// The limits that run from the notice to the end of a case, and the facts that set them going.

export const proceedingFamilies = [
  'statement-defence',
  'hearing-request',
  'hearing-notice',
  'penalty-serve',
  'fine-pay',
  'onspot-decision-file-inspection',
  'crime-transfer-approve',
  'crime-transfer-send',
  'admin-review-apply',
  'admin-litigation-file',
  'common-service-public-notice',
  'evidence-preservation',
  'recusal-decide-inspection',
  'enforce-demand-wait',
  'credit-publicity',
] as const;

type ProceedingEvent =
  | CourseEvent
  | DecisionEvent
  | DispositionEvent
  | EnforcementEvent
  | HandlingEvent
  | HearingEvent
  | NoticeEvent
  | PerformanceEvent
  | PublicationEvent
  | RemediesEvent
  | ServiceEvent;

type Says = {
  readonly [T in ProceedingEvent['type']]: (fact: Fact<Extract<ProceedingEvent, { type: T }>>) => readonly Happening[];
};
const nothing = (): readonly Happening[] => [];
/** Told of the decision that it is about. */
const ofDecision =
  (...occurrences: readonly Occurrence[]) =>
  (fact: Fact<DomainEvent<string, { decision: EventId }>>): readonly Happening[] =>
    occurrences.map((occurrence) => occurred(fact, occurrence, { subject: fact.data.decision }));

const setsNothingGoing = {
  NoPenaltyDecided: nothing,
  CaseTransferred: nothing,
  PoliceAnswered: nothing,
  HearingRightNotified: nothing,
  HearingWithdrawn: nothing,
  HearingHeld: nothing,
  HearingReported: nothing,
  ServiceFailed: nothing,
  StatementReexamined: nothing,
  DispositionProposed: nothing,
  TeamOpinionGiven: nothing,
  LegalReviewGiven: nothing,
  DeliberationHeld: nothing,
  DeliberationOpinionGiven: nothing,
  DeliberationConcluded: nothing,
  DispositionApproved: nothing,
  DispositionSentBack: nothing,
  PreservationApproved: nothing,
  OfficersChanged: nothing,
  CasesJoined: nothing,
  CaseReopened: nothing,
  OrderPerformed: nothing,
  DeferralRequested: nothing,
  DeferralRuled: nothing,
  SurchargeImposed: nothing,
  OnSpotFineCollected: nothing,
  OnSpotFineHandedOver: nothing,
  DemandIssued: nothing,
  CourtRuled: nothing,
  EnforcementEnded: nothing,
  PublicationWithdrawn: nothing,
};

const says: Says = {
  ...setsNothingGoing,
  PriorNoticeGiven: (fact) =>
    fact.data.statementBy === null ? [] : [specified(fact, 'statement-defence', fact.data.statementBy)],
  StatementReceived: (fact) => [occurred(fact, 'StatementMade')],
  RightsWaived(fact) {
    const { statement, hearing } = fact.data;
    const limits = [...(statement ? ['statement-defence'] : []), ...(hearing ? ['hearing-request'] : [])];
    return [occurred(fact, 'RightsWaived', { limits })];
  },
  HearingRequested: (fact) => [occurred(fact, 'HearingRequested')],
  // what has to be told in time is the day that was fixed, which is still to come
  HearingScheduled: ({ id, data: { heldOn } }) =>
    heldOn === null ? [] : [{ event: id, on: heldOn, occurrence: 'HearingHeld', subject: id }],
  PenaltyDecided: (fact) => [
    occurred(fact, 'PenaltyDecided', { limits: ['handling-decide'] }),
    occurred(fact, 'PenaltyDecided', { limits: ['penalty-serve'], subject: fact.id }),
    occurred(fact, 'LicenceOrPenaltyDecided', { subject: fact.id }),
  ],
  AdministrativeOrderMade: (fact) => [
    occurred(fact, 'DispositionDecided'),
    occurred(fact, 'OrderMade', { subject: fact.id }),
  ],
  OnSpotPenaltyDecided(fact) {
    const subject = fact.id;
    const handedOver: readonly Occurrence[] = fact.data.delivered ? ['PenaltyDecisionReceived', 'ActBecameKnown'] : [];
    return (['OnspotPenaltyDecided', ...handedOver] as const).map((what) => occurred(fact, what, { subject }));
  },
  OnSpotPenaltyFiled: ofDecision('OnspotDecisionFiled'),
  ReferralReported: (fact) => [occurred(fact, 'ReferralReported', { subject: fact.id })],
  ReferralRuled(fact) {
    const subject = fact.data.report;
    const ruled = occurred(fact, 'ReferralDecided', { subject });
    return fact.data.approved ? [ruled, occurred(fact, 'ReferralApproved', { subject })] : [ruled];
  },
  CrimeReferred: (fact) => [occurred(fact, 'CrimeReferred', { subject: fact.data.report })],
  DocumentServed: servedAs,
  ServiceAnnounced: (fact) => [occurred(fact, 'PublicationServicePublished', { subject: subjectOf(fact.data) })],
  InvestigationExtended: (fact) => [extended(fact, 'investigation-complete')],
  InvestigationSuspended: (fact) => [occurred(fact, 'InvestigationSuspended')],
  InvestigationResumed: (fact) => [occurred(fact, 'InvestigationResumed')],
  EvidencePreserved: (fact) => [occurred(fact, 'EvidencePreserved', { subject: fact.id })],
  PreservationResolved: (fact) => [occurred(fact, 'PreservationResolved', { subject: fact.data.preservation })],
  RecusalRequested: (fact) => [occurred(fact, 'RecusalRequested', { subject: fact.id })],
  RecusalRuled: (fact) => [occurred(fact, 'RecusalRuled', { subject: fact.data.request })],
  ReconsiderationRequested: ofDecision('ReconsiderationRequested'),
  ReconsiderationAccepted: ofDecision('ReconsiderationAccepted'),
  ReconsiderationDecided: ofDecision('ReconsiderationDecided'),
  LitigationFiled: ofDecision('LitigationFiled'),
  JudgmentEffective: ofDecision('LitigationEnded'),
  // the demand is served without naming its decision: its limit is told apart by its own day alone
  EnforcementApplied: (fact) => [occurred(fact, 'EnforcementApplied')],
  FinePaid: (fact) => (fact.data.inFull ? ofDecision('FinePaid')(fact) : []),
  DecisionPublished: ofDecision('DecisionPublished'),
};

export const happeningsOfProceeding = (fact: Fact<ProceedingEvent>): readonly Happening[] =>
  (says[fact.type] as (fact: Fact<ProceedingEvent>) => readonly Happening[])(fact);

/** Service by publication is told apart by the paper; the kind stands before it, so that the service can be deemed. */
const subjectOf = ({ paper, of }: { paper: string; of: string }) => `${paper} ${of}`;

/** What the service of each paper is to the law. */
function servedAs(fact: Fact<DocumentServed>): readonly Happening[] {
  const { paper, of, method } = fact.data;
  const deemed =
    method === 'publication'
      ? [occurred(fact, 'ServiceDeemedByPublication', { subject: subjectOf({ paper, of }) })]
      : [];
  switch (paper) {
    case 'priorNotice':
      return [...deemed, occurred(fact, 'PriorNoticeReceived')];
    case 'hearingRight':
      return [...deemed, occurred(fact, 'HearingRightNotified')];
    case 'hearingNotice':
      return [...deemed, occurred(fact, 'HearingNotified', { subject: of })];
    case 'penaltyDecision':
      return [
        ...deemed,
        occurred(fact, 'PenaltyDecisionServed', { subject: of }),
        occurred(fact, 'PenaltyDecisionReceived', { subject: of }),
        occurred(fact, 'ActBecameKnown', { subject: of }),
      ];
    case 'administrativeOrder':
      return [
        ...deemed,
        occurred(fact, 'OrderServed', { subject: of }),
        occurred(fact, 'ActBecameKnown', { subject: of }),
      ];
    case 'demand':
      return [...deemed, occurred(fact, 'DemandServed')];
    case 'noPenaltyDecision':
      return deemed;
  }
}

/** 公告期满视为送达: what is deemed done when the time of an announcement has run out. */
export const deemedService = (subject: string | null): DocumentServed => {
  const [paper, of] = (subject ?? '').split(' ') as [DocumentServed['data']['paper'], DocumentServed['data']['of']];
  return { type: 'DocumentServed', data: { paper, of, method: 'publication', confirmed: null, document: null } };
};
