import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Yearly reviews of dossiers. */
export const dossierReviews: NamedMigration = {
  name: '0010-dossier-reviews',
  async up(db) {
    await createProjectionTable(db, 'dossier_reviews', {
      id: 'text',
      bureau: 'text',
      year: 'integer',
      closed_from: 'text',
      closed_to: 'text',
      cases: 'integer',
      drawn: 'integer',
      planned_at: 'text',
      concluded_on: 'text?',
    }).execute();
    await db.schema
      .createIndex('dossier_reviews_year')
      .on('dossier_reviews')
      .columns(['bureau', 'year', 'key'])
      .execute();
  },
};
