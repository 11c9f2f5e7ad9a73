import type { DomainEvent, EventId, EventTypes, FileHash, LocalDate, RecordedAs, Sealed } from '#kernel';
import type { Demand, RectificationOutcome, ServiceMethod } from '../vocabulary.js';

// Rectification 责令改正 — the order, its service, what was found afterwards. 劳动保障监察条例 art. 18; 行政处罚法 art. 28.

// FACTS
export type RectificationOrdered = DomainEvent<
  'RectificationOrdered', // 责令限期改正
  { number: string | null; demands: readonly Demand[] | null; rectifyBy: LocalDate | null; document: FileHash | null }
>;
export type RectificationOrderServed = DomainEvent<
  'RectificationOrderServed', // 送达限期改正指令书
  { order: EventId | null; method: ServiceMethod | null; document: FileHash | null }
>;
export type RectificationVerified = DomainEvent<
  'RectificationVerified', // 复查改正情况
  { order: EventId | null; outcome: RectificationOutcome; remarks: Sealed<string> | null; document: FileHash | null }
>;

export type RectificationEvent = RectificationOrdered | RectificationOrderServed | RectificationVerified;

export const rectificationTypes = {
  RectificationOrdered: { zh: '责令限期改正' },
  RectificationOrderServed: { zh: '送达限期改正指令书' },
  RectificationVerified: { zh: '复查改正情况' },
} as const satisfies EventTypes<RectificationEvent['type']>;

// ACTS
export const rectificationActs = {
  OrderRectification: 'RectificationOrdered',
  ServeRectificationOrder: 'RectificationOrderServed',
  VerifyRectification: 'RectificationVerified',
} as const satisfies RecordedAs<RectificationEvent['type']>;
