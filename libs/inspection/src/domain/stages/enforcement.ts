import type { DomainEvent, EventId, EventTypes, Fen, FileHash, RecordedAs } from '#kernel';
import type { EnforcementOutcome } from '../outcomes.js';

// Enforcement 强制执行 — the demand, the application to the court, what the court ruled and brought in.
// 行政强制法 arts. 53–60.

// FACTS
export type DemandIssued = DomainEvent<
  'DemandIssued', // 催告
  { number: string | null; decision: EventId | null; document: FileHash | null }
>;
export type EnforcementApplied = DomainEvent<
  'EnforcementApplied', // 申请强制执行
  { decision: EventId | null; court: string | null; document: FileHash | null }
>;
export type CourtRuled = DomainEvent<
  'CourtRuled', // 法院裁定
  { application: EventId | null; granted: boolean | null; document: FileHash | null }
>;
export type EnforcementEnded = DomainEvent<
  'EnforcementEnded', // 执行终结
  { application: EventId | null; outcome: EnforcementOutcome | null; amount: Fen | null; document: FileHash | null }
>;

export type EnforcementEvent = DemandIssued | EnforcementApplied | CourtRuled | EnforcementEnded;

export const enforcementTypes = {
  DemandIssued: { zh: '催告' },
  EnforcementApplied: { zh: '申请强制执行' },
  CourtRuled: { zh: '法院裁定' },
  EnforcementEnded: { zh: '执行终结' },
} as const satisfies EventTypes<EnforcementEvent['type']>;

// ACTS
export const enforcementActs = {
  IssueDemand: 'DemandIssued',
  ApplyForEnforcement: 'EnforcementApplied',
  RecordCourtRuling: 'CourtRuled',
  RecordEnforcementEnd: 'EnforcementEnded',
} as const satisfies RecordedAs<EnforcementEvent['type']>;
