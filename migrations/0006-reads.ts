import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Who read which lead or case. */
export const reads: NamedMigration = {
  name: '0006-reads',
  async up(db) {
    await createProjectionTable(db, 'reads', {
      subject: 'text',
      bureau: 'text',
      person: 'text',
      kind: 'text',
      on_day: 'text',
      times: 'integer',
      first_at: 'text',
      last_at: 'text',
      purposes: 'text',
    }).execute();
    const index = (name: string, ...columns: string[]) =>
      db.schema.createIndex(`reads_${name}`).on('reads').columns(columns).execute();
    await index('subject', 'subject', 'last_at', 'key');
    await index('person', 'bureau', 'person', 'last_at', 'key');
  },
};
