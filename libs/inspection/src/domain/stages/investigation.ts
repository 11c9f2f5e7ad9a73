import type { DomainEvent, EventTypes, FileHash, RecordedAs, Sealed } from '#kernel';
import type { Disposition, EvidenceKind, Interviewee, Person } from '../vocabulary.js';

// Investigation 调查 — interviews, inspections, evidence, the report. 劳动保障监察条例 arts. 15–17; 行政处罚法 arts. 42, 46, 54–56.

// FACTS
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
export type InvestigationConcluded = DomainEvent<
  'InvestigationConcluded', // 调查终结
  { proposal: Disposition | null; minor: boolean | null; report: Sealed<string> | null; document: FileHash | null }
>;

export type InvestigationEvent = InterviewHeld | SiteInspected | EvidenceCollected | InvestigationConcluded;

export const investigationTypes = {
  InterviewHeld: { zh: '询问' },
  SiteInspected: { zh: '现场检查' },
  EvidenceCollected: { zh: '收集证据' },
  InvestigationConcluded: { zh: '调查终结' },
} as const satisfies EventTypes<InvestigationEvent['type']>;

// ACTS
export const investigationActs = {
  HoldInterview: 'InterviewHeld',
  InspectSite: 'SiteInspected',
  CollectEvidence: 'EvidenceCollected',
  ConcludeInvestigation: 'InvestigationConcluded',
} as const satisfies RecordedAs<InvestigationEvent['type']>;
