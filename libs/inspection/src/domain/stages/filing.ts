import type { Coverage, DomainEvent, EventTypes, FileHash, PersonId, RecordedAs, Sealed, StreamId } from '#kernel';
import type { Employer, Matter, Opinion } from '../vocabulary.js';

// Filing 立案 — from opening a case to the leader's decision to file it. 劳动保障监察条例 arts. 13, 14; 行政处罚法 art. 54; 若干规定 arts. 18, 19.

// FACTS
export type CaseOpened = DomainEvent<
  'CaseOpened', //  建案
  {
    leads: readonly StreamId[] | null;
    employer: Employer;
    matters: readonly Matter[];
    /** 承办机构: who is responsible until officers are appointed. */
    unit: string | null;
    /** A paper dossier taken over halfway is partial: what it does not show is not known. */
    coverage: Coverage;
    /** 分案前的原案: the case that this one was split from. */
    splitFrom?: StreamId | null;
  }
>;
export type FilingProposed = DomainEvent<
  'FilingProposed', // 立案呈批
  { reason: Sealed<string> | null; officers: readonly PersonId[] | null; document: FileHash | null }
>;
export type FilingReviewed = DomainEvent<
  'FilingReviewed', // 立案审核: what the reviewer of the team thinks of the latest proposal
  { opinion: Opinion | null; remarks: Sealed<string> | null; document: FileHash | null }
>;
export type CaseFiled = DomainEvent<
  'CaseFiled', // 批准立案: the day of approval is the day of filing
  { number: string | null; officers: readonly PersonId[] | null; document: FileHash | null }
>;
export type FilingDeclined = DomainEvent<
  'FilingDeclined',
  { reason: Sealed<string> | null; document: FileHash | null }
>; // 不予立案

export type FilingEvent = CaseOpened | FilingProposed | FilingReviewed | CaseFiled | FilingDeclined;

export const filingTypes = {
  CaseOpened: { zh: '建案', upcasts: [(data) => data] },
  FilingProposed: { zh: '立案呈批' },
  FilingReviewed: { zh: '立案审核' },
  CaseFiled: { zh: '批准立案' },
  FilingDeclined: { zh: '不予立案' },
} as const satisfies EventTypes<FilingEvent['type']>;

// ACTS
export const filingActs = {
  OpenCase: 'CaseOpened',
  ProposeFiling: 'FilingProposed',
  ReviewFiling: 'FilingReviewed',
  FileCase: 'CaseFiled',
  DeclineFiling: 'FilingDeclined',
} as const satisfies RecordedAs<FilingEvent['type']>;
