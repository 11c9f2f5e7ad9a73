import type { DossierReviewKind } from './dossier-kind.js';

/** The kind with what it draws from behind it; a class, so that Nest can hand it out. */
export class DossierReviews {
  constructor(readonly kind: DossierReviewKind) {}
}
