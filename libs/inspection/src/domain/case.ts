import {
  type ActsOf,
  type Coverage,
  type DomainEvent,
  type EventId,
  type EventTypes,
  type Fact,
  type Ledger,
  type FileHash,
  type LocalDate,
  type PersonId,
  type Procedure,
  type RecordedAs,
  type Sealed,
  type StreamId,
  last,
  ledgerOf,
  recordedAs,
} from '#kernel';
import { type LeadFacts, leadKey } from './lead.js';
import { officerKey } from './officers.js';
import type {
  ClosureGround,
  Demand,
  Disposition,
  Employer,
  EvidenceKind,
  Interviewee,
  Matter,
  Person,
  RectificationOutcome,
  ServiceMethod,
} from './vocabulary.js';

// Inspection case 劳动保障监察案件 — from opening over filing, investigation and rectification to closure and archive.
// 劳动保障监察条例 arts. 13–18; 行政处罚法 arts. 42, 47, 54, 55; 若干规定 arts. 18, 19, 37; 隆尧县规范劳动保障监察案件查处制度.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster. Null is what nobody said.
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
  }
>;
export type FilingProposed = DomainEvent<
  'FilingProposed', // 立案呈批
  { reason: Sealed<string> | null; officers: readonly PersonId[] | null; document: FileHash | null }
>;
export type CaseFiled = DomainEvent<
  'CaseFiled', // 批准立案: the day of approval is the day of filing
  { number: string | null; officers: readonly PersonId[] | null; document: FileHash | null }
>;
export type FilingDeclined = DomainEvent<'FilingDeclined', { reason: string | null; document: FileHash | null }>; // 不予立案
export type InterviewHeld = DomainEvent<
  'InterviewHeld', // 询问
  {
    interviewee: Sealed<Person> | null;
    capacity: Interviewee | null;
    place: string | null;
    credentialsShown: boolean | null;
    rightsTold: boolean | null;
    document: FileHash | null;
  }
>;
export type SiteInspected = DomainEvent<
  'SiteInspected', // 现场检查
  { place: string | null; credentialsShown: boolean | null; found: Sealed<string> | null; document: FileHash | null }
>;
export type EvidenceCollected = DomainEvent<
  'EvidenceCollected', // 收集证据
  {
    kind: EvidenceKind | null;
    name: string;
    origin: string | null;
    comparedWithOriginal: boolean | null;
    document: FileHash | null;
  }
>;
export type RectificationOrdered = DomainEvent<
  'RectificationOrdered', // 责令限期改正
  { number: string | null; demands: readonly Demand[] | null; rectifyBy: LocalDate | null; document: FileHash | null }
>;
export type RectificationOrderServed = DomainEvent<
  'RectificationOrderServed', // 送达限期改正指令书
  { order: EventId; method: ServiceMethod | null; document: FileHash | null }
>;
export type RectificationVerified = DomainEvent<
  'RectificationVerified', // 复查改正情况
  { order: EventId; outcome: RectificationOutcome; remarks: Sealed<string> | null; document: FileHash | null }
>;
export type InvestigationConcluded = DomainEvent<
  'InvestigationConcluded', // 调查终结
  { proposal: Disposition | null; minor: boolean | null; report: Sealed<string> | null; document: FileHash | null }
>;
export type FilingRevoked = DomainEvent<'FilingRevoked', { reason: string | null; document: FileHash | null }>; // 撤销立案
export type ClosureProposed = DomainEvent<
  'ClosureProposed',
  { ground: ClosureGround | null; document: FileHash | null }
>; // 结案呈批
export type CaseClosed = DomainEvent<'CaseClosed', { ground: ClosureGround | null; document: FileHash | null }>; // 结案
export type CaseArchived = DomainEvent<'CaseArchived', { volumes: number | null; catalogue: FileHash | null }>; // 归档

export type CaseEvent =
  | CaseOpened
  | FilingProposed
  | CaseFiled
  | FilingDeclined
  | InterviewHeld
  | SiteInspected
  | EvidenceCollected
  | RectificationOrdered
  | RectificationOrderServed
  | RectificationVerified
  | InvestigationConcluded
  | FilingRevoked
  | ClosureProposed
  | CaseClosed
  | CaseArchived;

export const caseEventTypes: EventTypes<CaseEvent['type']> = {
  CaseOpened: { zh: '建案' },
  FilingProposed: { zh: '立案呈批' },
  CaseFiled: { zh: '批准立案' },
  FilingDeclined: { zh: '不予立案' },
  InterviewHeld: { zh: '询问' },
  SiteInspected: { zh: '现场检查' },
  EvidenceCollected: { zh: '收集证据' },
  RectificationOrdered: { zh: '责令限期改正' },
  RectificationOrderServed: { zh: '送达限期改正指令书' },
  RectificationVerified: { zh: '复查改正情况' },
  InvestigationConcluded: { zh: '调查终结' },
  FilingRevoked: { zh: '撤销立案' },
  ClosureProposed: { zh: '结案呈批' },
  CaseClosed: { zh: '结案' },
  CaseArchived: { zh: '归档' },
};

// ACTS. Each is recorded by one event whose data is the act's input.
const performs = {
  OpenCase: 'CaseOpened',
  ProposeFiling: 'FilingProposed',
  FileCase: 'CaseFiled',
  DeclineFiling: 'FilingDeclined',
  HoldInterview: 'InterviewHeld',
  InspectSite: 'SiteInspected',
  CollectEvidence: 'EvidenceCollected',
  OrderRectification: 'RectificationOrdered',
  ServeRectificationOrder: 'RectificationOrderServed',
  VerifyRectification: 'RectificationVerified',
  ConcludeInvestigation: 'InvestigationConcluded',
  RevokeFiling: 'FilingRevoked',
  ProposeClosure: 'ClosureProposed',
  CloseCase: 'CaseClosed',
  ArchiveCase: 'CaseArchived',
} as const satisfies RecordedAs<CaseEvent['type']>;
export type CaseAct = ActsOf<CaseEvent, typeof performs>;

// LEDGER. Every fact is kept, in whatever order it became known; the stage is read off, never stored.
export type InspectionCase = Ledger<CaseEvent>;

export const caseStages = {
  opening: '待立案',
  declined: '不予立案',
  investigating: '调查',
  concluded: '调查终结',
  revoked: '已撤销立案',
  closed: '已结案',
  archived: '已归档',
} as const;
export type CaseStage = keyof typeof caseStages;

export function caseStage(c: InspectionCase): CaseStage {
  if (last(c, 'CaseArchived')) return 'archived';
  if (last(c, 'CaseClosed')) return 'closed';
  if (last(c, 'FilingRevoked')) return 'revoked';
  if (last(c, 'FilingDeclined')) return 'declined';
  if (last(c, 'InvestigationConcluded')) return 'concluded';
  return last(c, 'CaseFiled') ? 'investigating' : 'opening';
}

/** The last word on a rectification order: what its latest verification found. */
export const verifiedOutcome = (c: InspectionCase, order: EventId): Fact<RectificationVerified> | undefined =>
  c.RectificationVerified.findLast((v) => v.data.order === order);

/** 承办人: who was appointed when the case was filed; nobody while that is not known. */
export const handlingOfficers = (c: InspectionCase): readonly PersonId[] => last(c, 'CaseFiled')?.data.officers ?? [];

/** Who sees the case by standing in it: its officers, and whoever took in its leads or opened it. */
export function peopleOf(c: InspectionCase): readonly PersonId[] {
  const opened = last(c, 'CaseOpened');
  const takenInBy = (opened?.relied ?? [])
    .filter(({ key }) => key.startsWith('lead:'))
    .flatMap(({ value }) => (value as LeadFacts).people);
  const openedBy = opened && 'person' in opened.recordedBy ? [opened.recordedBy.person] : [];
  const proposed = last(c, 'FilingProposed')?.data.officers ?? [];
  return [...new Set([...takenInBy, ...openedBy, ...proposed, ...handlingOfficers(c)])];
}

export const inspectionCase: Procedure<CaseAct, CaseEvent, InspectionCase> = {
  ...recordedAs<CaseEvent, typeof performs>(performs),

  ...ledgerOf<CaseEvent>(caseEventTypes),

  /** The credentials of whoever acts or is appointed, and the leads that a case is opened from. */
  needs(act, { doneBy }) {
    const officers = typeof doneBy === 'object' && 'officers' in doneBy ? doneBy.officers : [];
    const appointed = act.act === 'FileCase' || act.act === 'ProposeFiling' ? (act.officers ?? []) : [];
    const leads = act.act === 'OpenCase' ? (act.leads ?? []) : [];
    return [...[...new Set([...officers, ...appointed])].map(officerKey), ...leads.map(leadKey)];
  },
};
