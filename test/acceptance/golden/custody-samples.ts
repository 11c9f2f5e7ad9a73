import type { CaseFileDisclosed, ErasureEvent } from '#custody';
import { type SubjectId, eventId, instant } from '#kernel';
import { type RecordsRead } from '#read-audit';
import { type Samples, command, document, first, inspectionCase, lead, sealed } from './sample-values.js';

export const readSamples: Samples<RecordsRead> = {
  RecordsRead: {
    node: 'county-1',
    reads: [
      {
        person: first,
        kind: 'unmask',
        what: 'POST /api/inspection/cases/:id/reveal',
        subjects: [inspectionCase],
        times: 2,
        firstAt: instant('2026-03-03T01:30:00.123Z'),
        lastAt: instant('2026-03-03T01:31:00.000Z'),
        purpose: 'dossierReview',
        reason: sealed(inspectionCase),
      },
    ],
  },
};

export const disclosureSamples: Samples<CaseFileDisclosed> = {
  CaseFileDisclosed: {
    inspectionCase,
    purpose: 'litigation',
    reason: sealed(inspectionCase),
    recipient: sealed(inspectionCase),
    streams: [
      { stream: inspectionCase, role: 'case', version: 12 },
      { stream: lead, role: 'lead', version: 3 },
    ],
    subjects: [inspectionCase as string as SubjectId],
    withheld: [lead as string as SubjectId],
    files: [document],
  },
};

export const erasureSamples: Samples<ErasureEvent> = {
  ErasureProposed: {
    matter: inspectionCase,
    event: eventId(command, 3),
    ground: 'retentionOver',
    reason: sealed(inspectionCase),
  },
  ErasureApproved: { erasure: eventId(command, 4), subjects: [inspectionCase as string as SubjectId] },
  ErasureDeclined: { erasure: eventId(command, 4) },
  SubjectsErased: { erasure: eventId(command, 4), at: instant('2026-03-03T01:30:00.123Z') },
};
