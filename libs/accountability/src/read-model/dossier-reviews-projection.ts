import { type Projection, decoder } from '#kernel';
import { type DossierReviewEvent, dossierReviewEventTypes } from '../domain/dossier-review.js';

/** A dossier review as the list shows it. */
export interface DossierReviewRow {
  id: string;
  bureau: string;
  year: number;
  closed_from: string;
  closed_to: string;
  cases: number;
  drawn: number;
  planned_at: string;
  concluded_on: string | null;
}

export type DossierReviewTables = { dossier_reviews: DossierReviewRow & { key: string; position: string } };

const decode = decoder<DossierReviewEvent>(dossierReviewEventTypes);

export const dossierReviews: Projection<DossierReviewRow> = {
  name: 'dossier_reviews',
  version: 1,
  table: 'dossier_reviews',
  handles: ['DossierReviewPlanned', 'DossierReviewConcluded'],
  keys: ({ stream }) => [stream],
  fold(row, event, key) {
    const fact = decode(event);
    if (fact?.type === 'DossierReviewConcluded') return row && { ...row, concluded_on: event.meta.happenedOn };
    if (fact?.type !== 'DossierReviewPlanned') return row;
    const { year, closedFrom, closedTo, frame, drawn } = fact.data;
    return {
      id: key,
      bureau: event.meta.bureau,
      year,
      closed_from: closedFrom,
      closed_to: closedTo,
      cases: frame.length,
      drawn: drawn.length,
      planned_at: event.meta.recordedAt,
      concluded_on: null,
    };
  },
};
