import type { Fact } from '#kernel';
import type { Happening } from '#law';
import { occurred, specified } from './happenings.js';
import type { DispositionEvent, DocumentServed, NoticeEvent, ServiceEvent } from './stages/index.js';

// The limits that run from the notice to the end of a case, and the facts that set them going.

export const proceedingFamilies = ['statement-defence', 'common-service-public-notice'] as const;

export function happeningsOfProceeding(
  fact: Fact<DispositionEvent | NoticeEvent | ServiceEvent>,
): readonly Happening[] {
  switch (fact.type) {
    case 'PriorNoticeGiven': {
      const { statementBy } = fact.data;
      return statementBy === null ? [] : [specified(fact, 'statement-defence', statementBy)];
    }
    case 'StatementReceived':
      return [occurred(fact, 'StatementMade')];
    case 'RightsWaived':
      return fact.data.statement ? [occurred(fact, 'RightsWaived', { limits: ['statement-defence'] })] : [];
    case 'DocumentServed':
      return servedAs(fact);
    case 'ServiceAnnounced':
      return [occurred(fact, 'PublicationServicePublished', { subject: subjectOf(fact.data) })];
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
  }
}

/** 公告期满视为送达: what is deemed done when the time of an announcement has run out. */
export const deemedService = (subject: string | null): DocumentServed => {
  const [paper, of] = (subject ?? '').split(' ') as [DocumentServed['data']['paper'], DocumentServed['data']['of']];
  return { type: 'DocumentServed', data: { paper, of, method: 'publication', confirmed: null, document: null } };
};
