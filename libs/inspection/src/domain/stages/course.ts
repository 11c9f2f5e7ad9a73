import type { DomainEvent, EventId, EventTypes, FileHash, RecordedAs, Sealed } from '#kernel';
import type { PreservationOutcome } from '../outcomes.js';

// Course of an investigation 调查期限与证据保存 — extension, suspension, resumption; evidence preserved and disposed of.
// 劳动保障监察条例 art. 17; 行政处罚法 art. 56.

// FACTS
export type InvestigationExtended = DomainEvent<
  'InvestigationExtended', // 延长调查期限: the bureau leader approves
  { reason: Sealed<string> | null; document: FileHash | null }
>;
export type InvestigationSuspended = DomainEvent<
  'InvestigationSuspended', // 中止调查
  { reason: Sealed<string> | null; document: FileHash | null }
>;
export type InvestigationResumed = DomainEvent<
  'InvestigationResumed', // 恢复调查
  { document: FileHash | null }
>;
export type PreservationApproved = DomainEvent<
  'PreservationApproved', // 批准先行登记保存
  { items: string | null; document: FileHash | null }
>;
export type EvidencePreserved = DomainEvent<
  'EvidencePreserved', // 先行登记保存
  { items: string | null; place: string | null; document: FileHash | null }
>;
export type PreservationResolved = DomainEvent<
  'PreservationResolved', // 处理登记保存的证据
  { preservation: EventId | null; outcome: PreservationOutcome | null; document: FileHash | null }
>;

export type CourseEvent =
  | InvestigationExtended
  | InvestigationSuspended
  | InvestigationResumed
  | PreservationApproved
  | EvidencePreserved
  | PreservationResolved;

export const courseTypes = {
  InvestigationExtended: { zh: '延长调查期限' },
  InvestigationSuspended: { zh: '中止调查' },
  InvestigationResumed: { zh: '恢复调查' },
  PreservationApproved: { zh: '批准先行登记保存' },
  EvidencePreserved: { zh: '先行登记保存' },
  PreservationResolved: { zh: '处理登记保存的证据' },
} as const satisfies EventTypes<CourseEvent['type']>;

// ACTS
export const courseActs = {
  ExtendInvestigation: 'InvestigationExtended',
  SuspendInvestigation: 'InvestigationSuspended',
  ResumeInvestigation: 'InvestigationResumed',
  ApprovePreservation: 'PreservationApproved',
  PreserveEvidence: 'EvidencePreserved',
  ResolvePreservation: 'PreservationResolved',
} as const satisfies RecordedAs<CourseEvent['type']>;
