import { instant } from '#kernel';
import { type RecordsRead } from '#read-audit';
import { type Samples, first, inspectionCase, sealed } from './sample-values.js';

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
