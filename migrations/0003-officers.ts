import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Who is in the register of officers at all. */
export const officers: NamedMigration = {
  name: '0003-officers',
  async up(db) {
    await createProjectionTable(db, 'officers')
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('bureau', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('officers_bureau').on('officers').columns(['bureau', 'position']).execute();
  },
};
