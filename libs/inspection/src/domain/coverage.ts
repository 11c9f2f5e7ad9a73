import { type Coverage, type DomainEvent, last } from '#kernel';
import type { CaseEvent, InspectionCase } from './case.js';

// Coverage 案卷是否完整 — whether what a case does not show did not happen.

/** The record that each fact is about, as the fact names it. */
const refersBy = {
  RectificationOrderServed: 'order',
  RectificationVerified: 'order',
  PreservationResolved: 'preservation',
  RecusalRuled: 'request',
  TeamOpinionGiven: 'proposal',
  LegalReviewGiven: 'proposal',
  DeliberationHeld: 'proposal',
  DeliberationOpinionGiven: 'deliberation',
  DeliberationConcluded: 'deliberation',
  DispositionApproved: 'proposal',
  DispositionSentBack: 'proposal',
  StatementReexamined: 'statement',
  HearingReported: 'hearing',
  OnSpotPenaltyFiled: 'decision',
  ReferralRuled: 'report',
  CrimeReferred: 'report',
  DocumentServed: 'of',
  ServiceFailed: 'of',
  ServiceAnnounced: 'of',
  FinePaid: 'decision',
  OrderPerformed: 'decision',
  DeferralRequested: 'decision',
  DeferralRuled: 'request',
  SurchargeImposed: 'decision',
  OnSpotFineCollected: 'decision',
  OnSpotFineHandedOver: 'collection',
  ReconsiderationRequested: 'decision',
  ReconsiderationAccepted: 'decision',
  ReconsiderationDecided: 'decision',
  LitigationFiled: 'decision',
  JudgmentEffective: 'decision',
  DemandIssued: 'decision',
  EnforcementApplied: 'decision',
  CourtRuled: 'application',
  EnforcementEnded: 'application',
  DecisionPublished: 'decision',
  PublicationWithdrawn: 'publication',
  ListedWorkerAmended: 'list',
  RecordingAdded: 'of',
  WorkersPaid: 'list',
} as const satisfies { readonly [T in CaseEvent['type']]?: keyof Extract<CaseEvent, { type: T }>['data'] };

type Referring = keyof typeof refersBy;

/** Facts that are about another record. */
export const referringTypes = Object.keys(refersBy) as readonly Referring[];

/** Whether it does not say which order, decision or paper it is about, as a record copied from a paper may leave it. */
export const isUnnamed = ({ type, data }: DomainEvent): boolean =>
  type in refersBy && (data as Readonly<Record<string, unknown>>)[refersBy[type as Referring]] === null;

/** What was said of the case when it was opened. */
export const statedCoverage = (c: InspectionCase): Coverage => last(c, 'CaseOpened')?.data.coverage ?? 'complete';

/**
 * Partial where the case was taken over in part, and where a record does not name what it is about: it may be what seems
 * to be missing elsewhere.
 */
export const caseCoverage = (c: InspectionCase): Coverage =>
  referringTypes.some((type) => c[type].some(isUnnamed)) ? 'partial' : statedCoverage(c);
