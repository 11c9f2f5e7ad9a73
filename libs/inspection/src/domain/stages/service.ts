import type { DomainEvent, EventId, EventTypes, FileHash, RecordedAs, Sealed } from '#kernel';
import type { PaperKind, ServiceMethod } from '../vocabulary.js';

// Service 送达 — how each paper reaches the party, with its proof. 行政处罚法 art. 61; 民事诉讼法 arts. 87–95.

// FACTS. Which paper, and the event by which it was made; the document is the proof of service (送达回证).
export type DocumentServed = DomainEvent<
  'DocumentServed', // 送达文书: the day is the day that counts as served
  {
    paper: PaperKind;
    of: EventId | null;
    method: ServiceMethod | null;
    /** 送达地址确认书 or 电子送达确认书 is in the file. */
    confirmed: boolean | null;
    document: FileHash | null;
  }
>;
export type ServiceFailed = DomainEvent<
  'ServiceFailed', // 送达未成
  {
    paper: PaperKind;
    of: EventId | null;
    method: ServiceMethod | null;
    reason: Sealed<string> | null;
    document: FileHash | null;
  }
>;
export type ServiceAnnounced = DomainEvent<
  'ServiceAnnounced', // 公告送达: the day is the day of the announcement
  { paper: PaperKind; of: EventId | null; reason: Sealed<string> | null; document: FileHash | null }
>;

export type ServiceEvent = DocumentServed | ServiceFailed | ServiceAnnounced;

export const serviceTypes = {
  DocumentServed: { zh: '送达文书' },
  ServiceFailed: { zh: '送达未成' },
  ServiceAnnounced: { zh: '公告送达' },
} as const satisfies EventTypes<ServiceEvent['type']>;

// ACTS
export const serviceActs = {
  ServeDocument: 'DocumentServed',
  RecordFailedService: 'ServiceFailed',
  AnnounceService: 'ServiceAnnounced',
} as const satisfies RecordedAs<ServiceEvent['type']>;
