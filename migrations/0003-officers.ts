import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Who is in the register of officers at all. */
export const officers: NamedMigration = {
  name: '0003-officers',
  async up(db) {
    await createProjectionTable(db, 'officers', { person: 'text', bureau: 'text' }).execute();
    await db.schema.createIndex('officers_bureau').on('officers').columns(['bureau', 'position']).execute();
  },
};
