import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** What leads and cases have in common in lists. */
const matter = {
  id: 'text',
  bureau: 'text',
  unit: 'text?',
  employer: 'text?',
  credit_code: 'text?',
  matters: 'text',
  workers: 'integer?',
  amount: 'bigint?',
  stage: 'text',
  version: 'integer',
} as const;

/** Lists of inspection leads and cases, and who stands in them. */
export const inspection: NamedMigration = {
  name: '0002-inspection',
  async up(db) {
    await createProjectionTable(db, 'inspection_cases', {
      ...matter,
      number: 'text?',
      opened_on: 'text?',
      filed_on: 'text?',
      declined_on: 'text?',
      concluded_on: 'text?',
      revoked_on: 'text?',
      closed_on: 'text?',
      archived_on: 'text?',
      last_on: 'text',
    }).execute();
    await createProjectionTable(db, 'inspection_leads', {
      ...matter,
      source: 'text?',
      registered_on: 'text?',
      accepted_on: 'text?',
      refused_on: 'text?',
      transferred_on: 'text?',
      inspection_case: 'text?',
    }).execute();
    await createProjectionTable(db, 'case_people', { case_id: 'text', person: 'text', capacity: 'text' }).execute();
    const index = (table: string, name: string, ...columns: string[]) =>
      db.schema.createIndex(`${table}_${name}`).on(table).columns(columns).execute();
    await index('inspection_cases', 'latest', 'bureau', 'last_on', 'key');
    await index('inspection_cases', 'stage', 'bureau', 'stage', 'last_on', 'key');
    await index('inspection_leads', 'latest', 'bureau', 'registered_on', 'key');
    await index('case_people', 'case', 'case_id', 'person');
    await index('case_people', 'person', 'person', 'case_id');
  },
};
