import type { Fact, LocalDate } from '#kernel';
import type { ClockBindings, Happening } from '#law';
import type { CaseEvent } from './case.js';
import { ceased, ceasedAll, occurred, specified } from './happenings.js';
import type { LeadEvent, LeadRegistered } from './lead.js';
import { matterSubject } from './competence.js';
import { receptionOf } from './readings.js';
import type { CaseOpened } from './stages/index.js';
import { deemedService, forNothingMore, happeningsOfProceeding, proceedingFamilies } from './proceeding-clocks.js';

// Which facts of inspection the law knows by which name, and which limits run on leads and cases. No day is counted here.

/** 接到投诉 to the decision to take it up or not; the county's rule on entering it; the limitation of each matter. */
export const leadClocks: ClockBindings<LeadEvent> = {
  families: ['complaint-accept', 'complaint-reject-out-of-time', 'case-intake-local-longyao', 'inspection-limitation'],
  happeningsOf(fact) {
    switch (fact.type) {
      case 'LeadRegistered':
        return [...reported(fact), ...mattersOf(fact, fact.on)];
      case 'LeadAccepted':
        return [occurred(fact, 'ComplaintAccepted'), ceased(fact, 'complaint-reject-out-of-time')];
      case 'LeadRefused':
        return [
          occurred(fact, 'ComplaintDeclined'),
          ...ceasedAll(fact, 'complaint-accept', 'case-intake-local-longyao'),
        ];
      case 'LeadTransferred':
        return ceasedAll(fact, 'complaint-accept', 'complaint-reject-out-of-time', 'case-intake-local-longyao');
      case 'LeadTakenUp':
        // the lead's own record shows no earlier step towards the filing approval form
        return [occurred(fact, 'LeadRegistered')];
      case 'LeadReleased':
        return [];
    }
  },
};

/** A complaint whose matters have all ended may be out of time, and then has to be declined (若干规定#18). */
function reported(fact: Fact<LeadRegistered>): readonly Happening[] {
  const { source, matters } = fact.data;
  if (source === 'report') return [occurred(fact, 'ReportReceived', { limits: ['case-intake-local-longyao'] })];
  if (source !== 'complaint') return [];
  const mayBeOutOfTime = matters.length > 0 && matters.every(({ endedOn, continues }) => endedOn && continues !== true);
  const limits = ['complaint-accept', 'case-intake-local-longyao'];
  return [
    occurred(fact, 'ComplaintReceived', {
      limits: mayBeOutOfTime ? [...limits, 'complaint-reject-out-of-time'] : limits,
    }),
  ];
}

/** The limitation runs from the end of each violation until the bureau learns of it (劳动保障监察条例#20). */
const mattersOf = (fact: Fact<LeadRegistered> | Fact<CaseOpened>, heardOn: LocalDate): readonly Happening[] =>
  fact.data.matters.flatMap(({ endedOn, continues }, n) => {
    if (!endedOn || continues === true || endedOn > heardOn) return [];
    const subject = matterSubject(n);
    return [
      { event: fact.id, on: endedOn, occurrence: 'ViolationEnded', subject },
      { event: fact.id, on: heardOn, occurrence: 'ViolationDiscovered', subject },
    ];
  });

/** Investigation and decision of a case; service and fulfilment of each of its orders. */
export const caseClocks: ClockBindings<CaseEvent> = {
  families: [
    'inspection-limitation',
    'investigation-complete',
    'handling-decide',
    'inspection-doc-serve',
    'rectify-order',
    ...proceedingFamilies,
  ],
  expires: {
    'fine-pay': 'FinePaymentPeriodExpired',
    'admin-litigation-file': 'RemedyPeriodsExpired',
    'admin-litigation-after-review': 'RemedyPeriodsExpired',
  },
  deems: { 'common-service-public-notice': ({ subject }) => deemedService(subject) },
  happeningsOf(fact) {
    switch (fact.type) {
      case 'CaseOpened':
        return mattersOf(fact, receptionOf(fact).on);
      case 'CaseFiled':
        return [occurred(fact, 'CaseFiled')];
      case 'InvestigationConcluded':
        return [occurred(fact, 'InvestigationConcluded')];
      case 'RectificationOrdered': {
        const subject = fact.id;
        const made = [occurred(fact, 'RectificationOrdered'), occurred(fact, 'OrderMade', { subject })];
        const { rectifyBy } = fact.data;
        return rectifyBy === null ? made : [...made, specified(fact, 'rectify-order', rectifyBy, subject)];
      }
      case 'RectificationOrderServed': {
        const subject = fact.data.order;
        return [occurred(fact, 'OrderServed', { subject }), occurred(fact, 'RectificationOrderReceived', { subject })];
      }
      case 'RectificationVerified':
        // the verification shows that it was done, not when
        return fact.data.outcome === 'rectified'
          ? [occurred(fact, 'Rectified', { subject: fact.data.order, atLatest: true })]
          : [];
      case 'FilingRevoked':
        return [occurred(fact, 'FilingRevoked'), ceased(fact, 'investigation-complete'), ...forNothingMore(fact)];
      case 'CaseClosed':
      // it is worked, and its limits are kept, in the case that it was joined to
      case 'CaseJoinedInto':
        return [...ceasedAll(fact, 'investigation-complete', 'handling-decide'), ...forNothingMore(fact)];
      case 'FilingProposed':
      case 'FilingDeclined':
      case 'InterviewHeld':
      case 'SiteInspected':
      case 'EvidenceCollected':
      case 'ClosureProposed':
      case 'CaseArchived':
      case 'CasesJoined':
      case 'JoiningLifted':
      case 'CaseSplit':
      case 'SplitCaseOpened':
      case 'FilingReviewed':
      case 'ClosureReviewed':
      case 'ClosureEndorsed':
      case 'WorkersListed':
      case 'ListedWorkerAmended':
      case 'WorkersPaid':
      case 'RecordingAdded':
      case 'ComplainantInformed':
        return [];
      default:
        return happeningsOfProceeding(fact);
    }
  },
};
