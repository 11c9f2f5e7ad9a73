import type { DomainEvent, EventId, EventTypes, FileHash, RecordedAs, Sealed } from '#kernel';

// Publication 公示 — the decision put before the public, and withdrawn when it no longer stands. 行政处罚法 art. 48.

// FACTS
export type DecisionPublished = DomainEvent<
  'DecisionPublished', // 公示决定
  { decision: EventId | null; where: string | null; document: FileHash | null }
>;
export type PublicationWithdrawn = DomainEvent<
  'PublicationWithdrawn', // 撤回公示
  { publication: EventId | null; reason: Sealed<string> | null; document: FileHash | null }
>;

export type PublicationEvent = DecisionPublished | PublicationWithdrawn;

export const publicationTypes = {
  DecisionPublished: { zh: '公示决定' },
  PublicationWithdrawn: { zh: '撤回公示' },
} as const satisfies EventTypes<PublicationEvent['type']>;

// ACTS
export const publicationActs = {
  PublishDecision: 'DecisionPublished',
  WithdrawPublication: 'PublicationWithdrawn',
} as const satisfies RecordedAs<PublicationEvent['type']>;
