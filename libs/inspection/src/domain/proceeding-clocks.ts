import type { DomainEvent, EventId, Fact } from '#kernel';
import type { Happening, Occurrence } from '#law';
import { ceased, ceasedAll, ceasedEverywhere, extended, occurred, specified } from './happenings.js';
import { stands } from './outcomes.js';
import { deferredUntil } from './stages/performance.js';
import type {
  CourseEvent,
  DeferralRuled,
  DecisionEvent,
  DispositionEvent,
  DocumentServed,
  EnforcementEvent,
  HandlingEvent,
  HearingEvent,
  JudgmentEffective,
  NoticeEvent,
  PerformanceEvent,
  PublicationEvent,
  ReconsiderationDecided,
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
  'late-fine-surcharge',
  'onspot-fine-handover',
  'onspot-decision-file-inspection',
  'crime-transfer-approve',
  'crime-transfer-send',
  'admin-review-apply',
  'admin-litigation-file',
  'admin-litigation-after-review',
  'enforce-apply-window',
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
  (fact: Fact<DomainEvent<string, { decision: EventId | null }>>): readonly Happening[] =>
    occurrences.map((occurrence) => occurred(fact, occurrence, { subject: fact.data.decision }));

const setsNothingGoing = {
  PoliceAnswered: nothing,
  HearingRightNotified: nothing,
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
  CaseReopened: nothing,
  OrderPerformed: nothing,
  DeferralRequested: nothing,
  SurchargeImposed: nothing,
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
  // 听证期间: from the request, which obliges the bureau to hear, to the end of the hearing or the withdrawal
  HearingRequested: (fact) => [occurred(fact, 'HearingRequested'), occurred(fact, 'HearingStarted')],
  HearingHeld: (fact) => [occurred(fact, 'HearingEnded')],
  HearingWithdrawn: (fact) => [occurred(fact, 'HearingEnded')],
  // what has to be told in time is the day that was fixed, which is still to come
  HearingScheduled: ({ id, data: { heldOn } }) =>
    heldOn === null ? [] : [{ event: id, on: heldOn, occurrence: 'HearingHeld', subject: id }],
  PenaltyDecided: (fact) => [
    occurred(fact, 'PenaltyDecided', { limits: ['handling-decide'] }),
    occurred(fact, 'PenaltyDecided', { limits: ['penalty-serve'], subject: fact.id }),
    occurred(fact, 'LicenceOrPenaltyDecided', { subject: fact.id }),
    ...heardNoMore(fact),
  ],
  NoPenaltyDecided: heardNoMore,
  CaseTransferred: forNothingMore,
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
  OnSpotFineCollected: (fact) => [occurred(fact, 'OnspotFineCollected', { subject: fact.id })],
  OnSpotFineHandedOver: (fact) => [occurred(fact, 'OnspotFineHandedOver', { subject: fact.data.collection })],
  DeferralRuled: deferred,
  // whoever asked for reconsideration sues after its decision, not from the first
  ReconsiderationRequested: (fact) => [
    ...ofDecision('ReconsiderationRequested')(fact),
    ceased(fact, 'admin-litigation-file', fact.data.decision),
  ],
  ReconsiderationAccepted: ofDecision('ReconsiderationAccepted'),
  ReconsiderationDecided: (fact) => [
    ...ofDecision('ReconsiderationDecided', 'ReconsiderationDecisionReceived')(fact),
    ...fallen(fact),
  ],
  LitigationFiled: ofDecision('LitigationFiled'),
  JudgmentEffective: (fact) => [
    ...ofDecision('LitigationEnded')(fact),
    ...(stands(fact.data.outcome) ? ofDecision('RemedyPeriodsExpired')(fact) : fallen(fact)),
  ],
  // a demand is served without naming its decision: its limit is told apart by the service that started it
  EnforcementApplied: (fact) => [
    occurred(fact, 'EnforcementApplied', { limits: ['enforce-demand-wait'] }),
    occurred(fact, 'EnforcementApplied', { limits: ['enforce-apply-window'], subject: fact.data.decision }),
  ],
  FinePaid: (fact) =>
    fact.data.inFull ? [...ofDecision('FinePaid')(fact), ceased(fact, 'enforce-apply-window', fact.data.decision)] : [],
  DecisionPublished: ofDecision('DecisionPublished'),
};

export const happeningsOfProceeding = (fact: Fact<ProceedingEvent>): readonly Happening[] =>
  (says[fact.type] as (fact: Fact<ProceedingEvent>) => readonly Happening[])(fact);

/** What may be said or asked for before a decision (行政处罚法#44, #45, #63) may not be said or asked for after it. */
function heardNoMore(fact: Fact<DomainEvent>): readonly Happening[] {
  return ceasedAll(fact, 'statement-defence', 'hearing-request');
}

/** With the case end the times that it gave to the party; those to pay, to object and to sue outlive it. */
export function forNothingMore(fact: Fact<DomainEvent>): readonly Happening[] {
  return [...heardNoMore(fact), ...ceasedEverywhere(fact, 'rectify-order')];
}

/** 延期、分期: what is deferred grows no surcharge, and is enforced from the end of the deferral (行政处罚法#72(2)). */
function deferred(fact: Fact<DeferralRuled>): readonly Happening[] {
  const { granted, decision } = fact.data;
  const until = deferredUntil(fact.data);
  if (!granted || !decision || until === null) return [];
  return [
    occurred(fact, 'FineDeferralApproved', { subject: decision }),
    { event: fact.id, on: until, occurrence: 'DeferralEnded', subject: decision },
  ];
}

/** What was annulled is neither paid nor enforced. */
const fallen = (fact: Fact<ReconsiderationDecided> | Fact<JudgmentEffective>): readonly Happening[] =>
  stands(fact.data.outcome)
    ? []
    : ['fine-pay', 'late-fine-surcharge', 'enforce-apply-window'].map((family) =>
        ceased(fact, family, fact.data.decision),
      );

/** Service by publication is told apart by the paper; the kind stands before it, so that the service can be deemed. */
const subjectOf = ({ paper, of }: { paper: string; of: string | null }) => (of === null ? paper : `${paper} ${of}`);

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
  const [paper, of] = (subject ?? '').split(' ') as [DocumentServed['data']['paper'], EventId?];
  return {
    type: 'DocumentServed',
    data: { paper, of: of ?? null, method: 'publication', confirmed: null, document: null },
  };
};
