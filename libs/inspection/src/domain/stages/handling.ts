import type { DomainEvent, EventId, EventTypes, FileHash, PersonId, RecordedAs, Sealed } from '#kernel';
import type { RecusalGround } from '../outcomes.js';

// Handling 承办 — who works the case: changes of officers, recusal; its reopening.
// 行政处罚法 arts. 42, 43; 劳动保障监察条例 art. 16.

// FACTS
export type OfficersChanged = DomainEvent<
  'OfficersChanged', // 变更承办人员: these handle the case from now on
  { officers: readonly PersonId[] | null; reason: Sealed<string> | null; document: FileHash | null }
>;
export type RecusalRequested = DomainEvent<
  'RecusalRequested', // 申请回避
  { of: PersonId | null; ground: RecusalGround | null; document: FileHash | null }
>;
export type RecusalRuled = DomainEvent<
  'RecusalRuled', // 决定是否回避
  { request: EventId | null; granted: boolean; reason: Sealed<string> | null; document: FileHash | null }
>;
export type CaseReopened = DomainEvent<
  'CaseReopened', // 重新启动案件: it clears nothing: the closure stays in the record
  { reason: Sealed<string> | null; document: FileHash | null }
>;

export type HandlingEvent = OfficersChanged | RecusalRequested | RecusalRuled | CaseReopened;

export const handlingTypes = {
  OfficersChanged: { zh: '变更承办人员' },
  RecusalRequested: { zh: '申请回避' },
  RecusalRuled: { zh: '决定是否回避' },
  CaseReopened: { zh: '重新启动案件' },
} as const satisfies EventTypes<HandlingEvent['type']>;

// ACTS
export const handlingActs = {
  ChangeOfficers: 'OfficersChanged',
  RequestRecusal: 'RecusalRequested',
  RuleOnRecusal: 'RecusalRuled',
  ReopenCase: 'CaseReopened',
} as const satisfies RecordedAs<HandlingEvent['type']>;
