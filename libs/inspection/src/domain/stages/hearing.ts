import type { DomainEvent, EventId, EventTypes, FileHash, LocalDate, PersonId, RecordedAs, Sealed } from '#kernel';
import type { Opinion } from '../vocabulary.js';

// Hearing 听证 — the right is told, the party asks for it or not, somebody who did not investigate presides.
// 行政处罚法 arts. 63–65.

// FACTS
export type HearingRightNotified = DomainEvent<'HearingRightNotified', { document: FileHash | null }>; // 听证告知
export type HearingRequested = DomainEvent<'HearingRequested', { document: FileHash | null }>; // 要求听证
export type HearingWithdrawn = DomainEvent<'HearingWithdrawn', { document: FileHash | null }>; // 撤回听证要求
export type HearingScheduled = DomainEvent<
  'HearingScheduled', // 确定听证
  {
    heldOn: LocalDate | null;
    place: string | null;
    presider: PersonId | null;
    /** 公开举行. */
    open: boolean | null;
    document: FileHash | null;
  }
>;
export type HearingHeld = DomainEvent<
  'HearingHeld', // 举行听证
  {
    presider: PersonId | null;
    /** False: 无正当理由不出席或者中途退出, which counts as giving the hearing up. */
    partyAttended: boolean | null;
    /** 笔录经核对无误后签字或者盖章. */
    recordSigned: boolean | null;
    document: FileHash | null;
  }
>;
export type HearingReported = DomainEvent<
  'HearingReported', // 听证报告
  { hearing: EventId | null; opinion: Opinion | null; remarks: Sealed<string> | null; document: FileHash | null }
>;

export type HearingEvent =
  HearingRightNotified | HearingRequested | HearingWithdrawn | HearingScheduled | HearingHeld | HearingReported;

export const hearingTypes = {
  HearingRightNotified: { zh: '听证告知' },
  HearingRequested: { zh: '要求听证' },
  HearingWithdrawn: { zh: '撤回听证要求' },
  HearingScheduled: { zh: '确定听证' },
  HearingHeld: { zh: '举行听证' },
  HearingReported: { zh: '听证报告' },
} as const satisfies EventTypes<HearingEvent['type']>;

// ACTS
export const hearingActs = {
  NotifyHearingRight: 'HearingRightNotified',
  RequestHearing: 'HearingRequested',
  WithdrawHearingRequest: 'HearingWithdrawn',
  ScheduleHearing: 'HearingScheduled',
  HoldHearing: 'HearingHeld',
  ReportHearing: 'HearingReported',
} as const satisfies RecordedAs<HearingEvent['type']>;
