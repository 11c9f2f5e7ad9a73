import type { DomainEvent, EventId, EventTypes, FileHash, LocalDate, RecordedAs, Sealed } from '#kernel';
import type { Sanction } from '../sanctions.js';
import type { NoticePurpose, ReexaminationOutcome } from '../vocabulary.js';

// Prior notice 告知 — what is intended and why, what the party says to it, and what becomes of that.
// 行政处罚法 arts. 44, 45, 62; 劳动保障监察条例 art. 19.

// FACTS
export type PriorNoticeGiven = DomainEvent<
  'PriorNoticeGiven', // 处罚（处理）告知
  {
    number: string | null;
    purpose: NoticePurpose | null;
    sanctions: readonly Sanction[] | null;
    /** 告知了事实、理由、依据. */
    groundsTold: boolean | null;
    /** 告知了陈述、申辩等权利. */
    rightsTold: boolean | null;
    /** The last day that the notice sets for a statement (文书指定). */
    statementBy: LocalDate | null;
    document: FileHash | null;
  }
>;
export type StatementReceived = DomainEvent<
  'StatementReceived', // 陈述申辩
  { statement: Sealed<string> | null; document: FileHash | null }
>;
export type RightsWaived = DomainEvent<
  'RightsWaived', // 放弃权利
  { statement: boolean; hearing: boolean; document: FileHash | null }
>;
export type StatementReexamined = DomainEvent<
  'StatementReexamined', // 复核陈述申辩
  {
    statement: EventId | null;
    outcome: ReexaminationOutcome | null;
    reason: Sealed<string> | null;
    document: FileHash | null;
  }
>;

export type NoticeEvent = PriorNoticeGiven | StatementReceived | RightsWaived | StatementReexamined;

export const noticeTypes = {
  PriorNoticeGiven: { zh: '处罚处理告知' },
  StatementReceived: { zh: '陈述申辩' },
  RightsWaived: { zh: '放弃陈述申辩听证' },
  StatementReexamined: { zh: '复核陈述申辩' },
} as const satisfies EventTypes<NoticeEvent['type']>;

// ACTS
export const noticeActs = {
  GivePriorNotice: 'PriorNoticeGiven',
  ReceiveStatement: 'StatementReceived',
  RecordWaiver: 'RightsWaived',
  ReexamineStatement: 'StatementReexamined',
} as const satisfies RecordedAs<NoticeEvent['type']>;
