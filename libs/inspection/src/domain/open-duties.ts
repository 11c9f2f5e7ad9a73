import type { ActName, EventId } from '#kernel';
import type { CaseAct, InspectionCase } from './case.js';
import { ordersInForce, pendingRemedies, penaltiesInForce, publicationsToWithdraw } from './obligations.js';
import { servedOn } from './readings.js';

// Duties of the bureau that are still open, beside the performance of its decisions: a case with one of them is not over.

/** What has begun and has to be ended, and the acts that end it. */
export interface OpenDuty {
  readonly since: EventId;
  readonly endedBy: readonly CaseAct['act'][];
}

/** 未结事项, in the order of the kinds below. */
export function openDuties(c: InspectionCase): readonly OpenDuty[] {
  const open = (since: readonly EventId[], ...endedBy: readonly CaseAct['act'][]): readonly OpenDuty[] =>
    since.map((each) => ({ since: each, endedBy }));
  return [
    ...open(unresolvedPreservations(c), 'ResolvePreservation'),
    ...open(unservedDecisions(c), 'ServeDocument'),
    ...open(unansweredDeferrals(c), 'RuleOnDeferral'),
    ...open(finesNotHandedOver(c), 'HandOverOnSpotFine'),
    ...open(unfinishedReferrals(c), 'RuleOnReferral', 'ReferCrime'),
    ...open(
      [...penaltiesInForce(c), ...ordersInForce(c)].flatMap(({ id }) => pendingRemedies(c, id)),
      'RecordReconsiderationDecision',
      'RecordJudgment',
    ),
    ...open(unendedApplications(c), 'RecordEnforcementEnd'),
    ...open(publicationsToWithdraw(c), 'WithdrawPublication'),
  ];
}

export const actsEnding = (duties: readonly OpenDuty[]): readonly ActName[] => [
  ...new Set(duties.flatMap(({ endedBy }) => endedBy)),
];

const unresolvedPreservations = (c: InspectionCase): readonly EventId[] =>
  c.EvidencePreserved.map(({ id }) => id).filter(
    (id) => !c.PreservationResolved.some(({ data }) => data.preservation === id),
  );

/** A penalty on the spot was handed over there, or is served. */
const unservedDecisions = (c: InspectionCase): readonly EventId[] =>
  [...c.PenaltyDecided, ...c.AdministrativeOrderMade, ...c.NoPenaltyDecided]
    .map(({ id }) => id)
    .filter((id) => servedOn(c, id) === undefined);

const unansweredDeferrals = (c: InspectionCase): readonly EventId[] =>
  c.DeferralRequested.map(({ id }) => id).filter((id) => !c.DeferralRuled.some(({ data }) => data.request === id));

const finesNotHandedOver = (c: InspectionCase): readonly EventId[] =>
  c.OnSpotFineCollected.map(({ id }) => id).filter(
    (id) => !c.OnSpotFineHandedOver.some(({ data }) => data.collection === id),
  );

/** Reported and not ruled on, or approved and not sent. */
const unfinishedReferrals = (c: InspectionCase): readonly EventId[] =>
  c.ReferralReported.map(({ id }) => id).filter((id) => {
    const ruled = c.ReferralRuled.findLast(({ data }) => data.report === id);
    return !ruled || (ruled.data.approved && !c.CrimeReferred.some(({ data }) => data.report === id));
  });

const unendedApplications = (c: InspectionCase): readonly EventId[] =>
  c.EnforcementApplied.filter(
    ({ id }) =>
      !c.EnforcementEnded.some(({ data: end }) => end.application === id) &&
      !c.CourtRuled.some(({ data: ruling }) => ruling.application === id && ruling.granted === false),
  ).map(({ id }) => id);
