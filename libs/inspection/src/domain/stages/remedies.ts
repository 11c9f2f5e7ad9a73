import type { DomainEvent, EventId, EventTypes, Fen, FileHash, RecordedAs } from '#kernel';
import type { RemedyOutcome } from '../outcomes.js';

// Remedies 救济 — reconsideration and litigation as the party, the reviewing agency and the court made them: recorded, never
// refused. 行政复议法; 行政诉讼法; 行政处罚法 art. 73.

// FACTS
export type ReconsiderationRequested = DomainEvent<
  'ReconsiderationRequested', // 申请行政复议
  { decision: EventId | null; document: FileHash | null }
>;
export type ReconsiderationAccepted = DomainEvent<
  'ReconsiderationAccepted', // 受理行政复议
  { decision: EventId | null; document: FileHash | null }
>;
export type ReconsiderationDecided = DomainEvent<
  'ReconsiderationDecided', // 行政复议决定: the fine where it was changed
  { decision: EventId | null; outcome: RemedyOutcome | null; fine: Fen | null; document: FileHash | null }
>;
export type LitigationFiled = DomainEvent<
  'LitigationFiled', // 提起行政诉讼
  { decision: EventId | null; document: FileHash | null }
>;
export type JudgmentEffective = DomainEvent<
  'JudgmentEffective', // 裁判生效: the fine where it was changed
  { decision: EventId | null; outcome: RemedyOutcome | null; fine: Fen | null; document: FileHash | null }
>;

export type RemediesEvent =
  ReconsiderationRequested | ReconsiderationAccepted | ReconsiderationDecided | LitigationFiled | JudgmentEffective;

export const remediesTypes = {
  ReconsiderationRequested: { zh: '申请行政复议' },
  ReconsiderationAccepted: { zh: '受理行政复议' },
  ReconsiderationDecided: { zh: '行政复议决定' },
  LitigationFiled: { zh: '提起行政诉讼' },
  JudgmentEffective: { zh: '裁判生效' },
} as const satisfies EventTypes<RemediesEvent['type']>;

// ACTS
export const remediesActs = {
  RecordReconsiderationRequest: 'ReconsiderationRequested',
  RecordReconsiderationAcceptance: 'ReconsiderationAccepted',
  RecordReconsiderationDecision: 'ReconsiderationDecided',
  RecordLitigation: 'LitigationFiled',
  RecordJudgment: 'JudgmentEffective',
} as const satisfies RecordedAs<RemediesEvent['type']>;
