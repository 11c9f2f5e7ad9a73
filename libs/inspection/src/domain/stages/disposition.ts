import type { DomainEvent, EventId, EventTypes, FileHash, PersonId, RecordedAs, Sealed } from '#kernel';
import type { Sanction } from '../sanctions.js';
import type { DeliberationPosition, Disposition, Opinion } from '../vocabulary.js';

// Disposition 案件处理审批 — proposal, the team leader's opinion, legal review, collective deliberation, the bureau leader's
// approval. Each opinion is its own fact, for responsibility is attributed to each. 行政处罚法 arts. 57, 58; 隆尧县规范劳动保障监察案件查处制度.

// FACTS
export type DispositionProposed = DomainEvent<
  'DispositionProposed', // 案件处理报批
  {
    disposition: Disposition | null;
    sanctions: readonly Sanction[] | null;
    /** 情节复杂或者重大违法行为: then several leaders deliberate (行政处罚法#57(2)). */
    major: boolean | null;
    reason: Sealed<string> | null;
    document: FileHash | null;
  }
>;
export type TeamOpinionGiven = DomainEvent<
  'TeamOpinionGiven', // 大队审核
  { proposal: EventId | null; opinion: Opinion | null; remarks: Sealed<string> | null; document: FileHash | null }
>;
export type LegalReviewGiven = DomainEvent<
  'LegalReviewGiven', // 法制审核
  { proposal: EventId | null; opinion: Opinion | null; remarks: Sealed<string> | null; document: FileHash | null }
>;
export type DeliberationHeld = DomainEvent<
  'DeliberationHeld', // 集体讨论
  { proposal: EventId | null; attendees: readonly PersonId[] | null; document: FileHash | null }
>;
export type DeliberationOpinionGiven = DomainEvent<
  'DeliberationOpinionGiven', // 讨论意见: each attendee's own, dissent included
  {
    deliberation: EventId | null;
    position: DeliberationPosition | null;
    remarks: Sealed<string> | null;
    document: FileHash | null;
  }
>;
export type DeliberationConcluded = DomainEvent<
  'DeliberationConcluded', // 讨论结论
  {
    deliberation: EventId | null;
    opinion: Opinion | null;
    sanctions: readonly Sanction[] | null;
    document: FileHash | null;
  }
>;
export type DispositionApproved = DomainEvent<
  'DispositionApproved', // 批准处理意见
  { proposal: EventId | null; document: FileHash | null }
>;
export type DispositionSentBack = DomainEvent<
  'DispositionSentBack', // 退回处理意见
  { proposal: EventId | null; reason: Sealed<string> | null; document: FileHash | null }
>;

export type DispositionEvent =
  | DispositionProposed
  | TeamOpinionGiven
  | LegalReviewGiven
  | DeliberationHeld
  | DeliberationOpinionGiven
  | DeliberationConcluded
  | DispositionApproved
  | DispositionSentBack;

export const dispositionTypes = {
  DispositionProposed: { zh: '案件处理报批' },
  TeamOpinionGiven: { zh: '大队审核' },
  LegalReviewGiven: { zh: '法制审核' },
  DeliberationHeld: { zh: '集体讨论' },
  DeliberationOpinionGiven: { zh: '讨论意见' },
  DeliberationConcluded: { zh: '讨论结论' },
  DispositionApproved: { zh: '批准处理意见' },
  DispositionSentBack: { zh: '退回处理意见' },
} as const satisfies EventTypes<DispositionEvent['type']>;

// ACTS
export const dispositionActs = {
  ProposeDisposition: 'DispositionProposed',
  GiveTeamOpinion: 'TeamOpinionGiven',
  GiveLegalReview: 'LegalReviewGiven',
  HoldDeliberation: 'DeliberationHeld',
  GiveDeliberationOpinion: 'DeliberationOpinionGiven',
  ConcludeDeliberation: 'DeliberationConcluded',
  ApproveDisposition: 'DispositionApproved',
  SendBackDisposition: 'DispositionSentBack',
} as const satisfies RecordedAs<DispositionEvent['type']>;
