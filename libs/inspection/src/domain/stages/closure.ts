import type { DomainEvent, EventTypes, FileHash, RecordedAs, Sealed } from '#kernel';
import type { ClosureGround } from '../vocabulary.js';

// Closure 结案 — revoking the filing, closing, archiving. 劳动保障监察条例 art. 18; 隆尧县规范劳动保障监察案件查处制度.

// FACTS
export type FilingRevoked = DomainEvent<'FilingRevoked', { reason: Sealed<string> | null; document: FileHash | null }>; // 撤销立案
export type ClosureProposed = DomainEvent<
  'ClosureProposed',
  { ground: ClosureGround | null; document: FileHash | null }
>; // 结案呈批
export type CaseClosed = DomainEvent<'CaseClosed', { ground: ClosureGround | null; document: FileHash | null }>; // 结案
export type CaseArchived = DomainEvent<'CaseArchived', { volumes: number | null; catalogue: FileHash | null }>; // 归档

export type ClosureEvent = FilingRevoked | ClosureProposed | CaseClosed | CaseArchived;

export const closureTypes = {
  FilingRevoked: { zh: '撤销立案' },
  ClosureProposed: { zh: '结案呈批' },
  CaseClosed: { zh: '结案' },
  CaseArchived: { zh: '归档' },
} as const satisfies EventTypes<ClosureEvent['type']>;

// ACTS
export const closureActs = {
  RevokeFiling: 'FilingRevoked',
  ProposeClosure: 'ClosureProposed',
  CloseCase: 'CaseClosed',
  ArchiveCase: 'CaseArchived',
} as const satisfies RecordedAs<ClosureEvent['type']>;
