import type { Fact } from '#kernel';
import type { Happening } from '#law';
import { occurred, specified } from './happenings.js';
import type {
  DecisionEvent,
  DispositionEvent,
  DocumentServed,
  HearingEvent,
  NoticeEvent,
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
] as const;

export function happeningsOfProceeding(
  fact: Fact<DispositionEvent | NoticeEvent | HearingEvent | DecisionEvent | ServiceEvent>,
): readonly Happening[] {
  switch (fact.type) {
    case 'PriorNoticeGiven': {
      const { statementBy } = fact.data;
      return statementBy === null ? [] : [specified(fact, 'statement-defence', statementBy)];
    }
    case 'StatementReceived':
      return [occurred(fact, 'StatementMade')];
    case 'RightsWaived': {
      const { statement, hearing } = fact.data;
      const limits = [...(statement ? ['statement-defence'] : []), ...(hearing ? ['hearing-request'] : [])];
      return [occurred(fact, 'RightsWaived', { limits })];
    }
    case 'HearingRequested':
      return [occurred(fact, 'HearingRequested')];
    case 'HearingScheduled': {
      // what has to be told in time is the day that was fixed, which is still to come
      const { heldOn } = fact.data;
      const subject = fact.id;
      return heldOn === null ? [] : [{ event: fact.id, on: heldOn, occurrence: 'HearingHeld', subject }];
    }
    case 'PenaltyDecided':
      return [
        occurred(fact, 'PenaltyDecided', { limits: ['handling-decide'] }),
        occurred(fact, 'PenaltyDecided', { limits: ['penalty-serve'], subject: fact.id }),
      ];
    case 'AdministrativeOrderMade':
      return [occurred(fact, 'DispositionDecided'), occurred(fact, 'OrderMade', { subject: fact.id })];
    case 'OnSpotPenaltyDecided': {
      const subject = fact.id;
      const decided = occurred(fact, 'OnspotPenaltyDecided', { subject });
      if (fact.data.delivered !== true) return [decided];
      return [
        decided,
        occurred(fact, 'PenaltyDecisionReceived', { subject }),
        occurred(fact, 'ActBecameKnown', { subject }),
      ];
    }
    case 'OnSpotPenaltyFiled':
      return [occurred(fact, 'OnspotDecisionFiled', { subject: fact.data.decision })];
    case 'ReferralReported':
      return [occurred(fact, 'ReferralReported', { subject: fact.id })];
    case 'ReferralRuled': {
      const subject = fact.data.report;
      const ruled = occurred(fact, 'ReferralDecided', { subject });
      return fact.data.approved ? [ruled, occurred(fact, 'ReferralApproved', { subject })] : [ruled];
    }
    case 'CrimeReferred':
      return [occurred(fact, 'CrimeReferred', { subject: fact.data.report })];
    case 'DocumentServed':
      return servedAs(fact);
    case 'ServiceAnnounced':
      return [occurred(fact, 'PublicationServicePublished', { subject: subjectOf(fact.data) })];
    case 'NoPenaltyDecided':
    case 'CaseTransferred':
    case 'PoliceAnswered':
    case 'HearingRightNotified':
    case 'HearingWithdrawn':
    case 'HearingHeld':
    case 'HearingReported':
    case 'ServiceFailed':
    case 'StatementReexamined':
    case 'DispositionProposed':
    case 'TeamOpinionGiven':
    case 'LegalReviewGiven':
    case 'DeliberationHeld':
    case 'DeliberationOpinionGiven':
    case 'DeliberationConcluded':
    case 'DispositionApproved':
    case 'DispositionSentBack':
      return [];
  }
}

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
    case 'noPenaltyDecision':
      return deemed;
  }
}

/** 公告期满视为送达: what is deemed done when the time of an announcement has run out. */
export const deemedService = (subject: string | null): DocumentServed => {
  const [paper, of] = (subject ?? '').split(' ') as [DocumentServed['data']['paper'], DocumentServed['data']['of']];
  return { type: 'DocumentServed', data: { paper, of, method: 'publication', confirmed: null, document: null } };
};
