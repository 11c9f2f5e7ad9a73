import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** The limits of all leads and cases: what they are derived from, their dates, and when the clock has to look at them. */
export const deadlines: NamedMigration = {
  name: '0005-deadlines',
  async up(db) {
    await createProjectionTable(db, 'deadlines', {
      id: 'text',
      kind: 'text',
      bureau: 'text',
      unit: 'text?',
      officer: 'text?',
      family: 'text',
      rule: 'text?',
      subject: 'text?',
      status: 'text',
      open: 'integer',
      open_clocks: 'integer',
      started_on: 'text?',
      due: 'text?',
      due_at: 'text?',
      nominal: 'text?',
      provisional: 'integer',
      remaining: 'integer?',
      remaining_unit: 'text?',
      yellow_on: 'text?',
      red_on: 'text?',
      ended_on: 'text?',
      sorted_by: 'text',
      next_at: 'text?',
      edition: 'text?',
      dated_at: 'text',
      superseded: 'text?',
      altered: 'text?',
      inputs: 'text',
    }).execute();
    const index = (name: string, ...columns: string[]) =>
      db.schema.createIndex(`deadlines_${name}`).on('deadlines').columns(columns).execute();
    await index('bureau', 'bureau', 'open', 'sorted_by', 'key');
    await index('unit', 'bureau', 'unit', 'open', 'sorted_by', 'key');
    await index('officer', 'officer', 'open', 'sorted_by', 'key');
    await index('stream', 'id');
    // all that the clock asks for
    await index('awaited', 'next_at', 'key', 'position');
  },
};
