import type { DomainEvent, EventTypes, FileHash, RecordedAs, Sealed } from '#kernel';
import type { ClosureGround, Opinion } from '../vocabulary.js';

// Closure 结案 — revoking the filing, closing, archiving. 劳动保障监察条例 art. 18; 隆尧县规范劳动保障监察案件查处制度.

// FACTS
export type FilingRevoked = DomainEvent<'FilingRevoked', { reason: Sealed<string> | null; document: FileHash | null }>; // 撤销立案
export type ClosureProposed = DomainEvent<
  'ClosureProposed',
  { ground: ClosureGround | null; document: FileHash | null }
>; // 结案呈批
export type ClosureReviewed = DomainEvent<
  'ClosureReviewed', // 结案审核: by the reviewer of the team
  { opinion: Opinion | null; remarks: Sealed<string> | null; document: FileHash | null }
>;
export type ClosureEndorsed = DomainEvent<
  'ClosureEndorsed', // 结案大队意见: by the team leader
  { opinion: Opinion | null; remarks: Sealed<string> | null; document: FileHash | null }
>;
export type CaseClosed = DomainEvent<'CaseClosed', { ground: ClosureGround | null; document: FileHash | null }>; // 结案
export type CaseArchived = DomainEvent<'CaseArchived', { volumes: number | null; catalogue: FileHash | null }>; // 归档

export type ClosureEvent =
  FilingRevoked | ClosureProposed | ClosureReviewed | ClosureEndorsed | CaseClosed | CaseArchived;

export const closureTypes = {
  FilingRevoked: { zh: '撤销立案' },
  ClosureProposed: { zh: '结案呈批' },
  ClosureReviewed: { zh: '结案审核' },
  ClosureEndorsed: { zh: '结案大队意见' },
  CaseClosed: { zh: '结案' },
  CaseArchived: { zh: '归档' },
} as const satisfies EventTypes<ClosureEvent['type']>;

// ACTS
export const closureActs = {
  RevokeFiling: 'FilingRevoked',
  ProposeClosure: 'ClosureProposed',
  ReviewClosure: 'ClosureReviewed',
  EndorseClosure: 'ClosureEndorsed',
  CloseCase: 'CaseClosed',
  ArchiveCase: 'CaseArchived',
} as const satisfies RecordedAs<ClosureEvent['type']>;
