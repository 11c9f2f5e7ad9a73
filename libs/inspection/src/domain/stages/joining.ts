import type { DomainEvent, EventId, EventTypes, FileHash, RecordedAs, Sealed, StreamId } from '#kernel';
import type { Employer, Matter } from '../vocabulary.js';

// Joining and splitting 并案、分案 — several cases worked as one, one worked as several. What was recorded before stays
// where it is. No statute on labour inspection was found that orders either; what the norms ask is unverified.

// FACTS
export type CasesJoined = DomainEvent<
  'CasesJoined', // 并案: the other cases are worked here from now on
  { cases: readonly StreamId[] | null; reason: Sealed<string> | null; document: FileHash | null }
>;
export type CaseJoinedInto = DomainEvent<
  'CaseJoinedInto', // 并入他案: written by the program; `event` is the joining in the record of the other case
  { inspectionCase: StreamId; event: EventId }
>;
export type JoiningLifted = DomainEvent<
  'JoiningLifted', // 退出并案: written by the program when the joining was voided
  { inspectionCase: StreamId; event: EventId }
>;
export type CaseSplit = DomainEvent<
  'CaseSplit', // 分案: this employer and these matters go on in a case of their own
  {
    employer: Employer | null;
    matters: readonly Matter[] | null;
    reason: Sealed<string> | null;
    document: FileHash | null;
  }
>;
export type SplitCaseOpened = DomainEvent<
  'SplitCaseOpened', // 分出案件建案: written by the program; `event` is the opening in the record of the new case
  { split: EventId; inspectionCase: StreamId; event: EventId }
>;

export type JoiningEvent = CasesJoined | CaseJoinedInto | JoiningLifted | CaseSplit | SplitCaseOpened;

export const joiningTypes = {
  CasesJoined: { zh: '并案' },
  CaseJoinedInto: { zh: '并入他案' },
  JoiningLifted: { zh: '退出并案' },
  CaseSplit: { zh: '分案' },
  SplitCaseOpened: { zh: '分出案件建案' },
} as const satisfies EventTypes<JoiningEvent['type']>;

// ACTS
export const joiningActs = {
  JoinCases: 'CasesJoined',
  JoinInto: 'CaseJoinedInto',
  LiftJoining: 'JoiningLifted',
  SplitCase: 'CaseSplit',
  NoteSplitOpened: 'SplitCaseOpened',
} as const satisfies RecordedAs<JoiningEvent['type']>;
