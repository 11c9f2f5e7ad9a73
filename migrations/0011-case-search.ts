import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Pairs of characters of employers' names and of numbers, and the leads and cases in which they stand. */
export const caseSearch: NamedMigration = {
  name: '0011-case-search',
  async up(db) {
    await createProjectionTable(db, 'case_search', { gram: 'text', id: 'text' }).execute();
    await db.schema.createIndex('case_search_gram').on('case_search').columns(['gram', 'id']).execute();
    await db.schema.createIndex('case_search_id').on('case_search').columns(['id']).execute();
  },
};
