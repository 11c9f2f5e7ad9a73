import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Findings, and who had part in what they are about. */
export const findings: NamedMigration = {
  name: '0008-findings',
  async up(db) {
    await createProjectionTable(db, 'findings', {
      id: 'text',
      bureau: 'text',
      of_id: 'text',
      norm: 'text',
      source: 'text',
      circumstance: 'text',
      clauses: 'text',
      basis: 'text',
      says: 'text',
      severity: 'text',
      for_judgement: 'integer',
      exculpated: 'integer',
      state: 'text',
      happened_on: 'text',
      raised_at: 'text',
      changed_at: 'text',
      answer_by: 'text?',
      correct_by: 'text?',
      version: 'integer',
    }).execute();
    await createProjectionTable(db, 'finding_people', {
      finding: 'text',
      person: 'text',
      capacity: 'text',
      answerable: 'integer',
    }).execute();
    const index = (table: string, name: string, ...columns: string[]) =>
      db.schema.createIndex(`${table}_${name}`).on(table).columns(columns).execute();
    await index('findings', 'latest', 'bureau', 'raised_at', 'key');
    await index('findings', 'state', 'bureau', 'state', 'raised_at', 'key');
    await index('findings', 'of', 'of_id');
    await index('finding_people', 'finding', 'finding', 'person');
    await index('finding_people', 'person', 'person', 'finding');
  },
};
