import type { NamedMigration } from '#read-store';
import { createProjectionTable } from './projection-table.js';

/** Lists of inspection leads and cases, and who stands in them. */
export const inspection: NamedMigration = {
  name: '0002-inspection',
  async up(db) {
    await createProjectionTable(db, 'inspection_cases')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('bureau', 'text', (c) => c.notNull())
      .addColumn('unit', 'text')
      .addColumn('number', 'text')
      .addColumn('employer', 'text')
      .addColumn('credit_code', 'text')
      .addColumn('matters', 'text', (c) => c.notNull())
      .addColumn('workers', 'integer')
      .addColumn('amount', 'bigint')
      .addColumn('stage', 'text', (c) => c.notNull())
      .addColumn('opened_on', 'text')
      .addColumn('filed_on', 'text')
      .addColumn('declined_on', 'text')
      .addColumn('concluded_on', 'text')
      .addColumn('revoked_on', 'text')
      .addColumn('closed_on', 'text')
      .addColumn('archived_on', 'text')
      .addColumn('last_on', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('inspection_cases_latest')
      .on('inspection_cases')
      .columns(['bureau', 'last_on', 'key'])
      .execute();
    await db.schema
      .createIndex('inspection_cases_stage')
      .on('inspection_cases')
      .columns(['bureau', 'stage', 'last_on', 'key'])
      .execute();
    await createProjectionTable(db, 'inspection_leads')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('bureau', 'text', (c) => c.notNull())
      .addColumn('unit', 'text')
      .addColumn('source', 'text')
      .addColumn('employer', 'text')
      .addColumn('credit_code', 'text')
      .addColumn('matters', 'text', (c) => c.notNull())
      .addColumn('workers', 'integer')
      .addColumn('amount', 'bigint')
      .addColumn('stage', 'text', (c) => c.notNull())
      .addColumn('registered_on', 'text')
      .addColumn('accepted_on', 'text')
      .addColumn('refused_on', 'text')
      .addColumn('transferred_on', 'text')
      .addColumn('inspection_case', 'text')
      .addColumn('version', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('inspection_leads_latest')
      .on('inspection_leads')
      .columns(['bureau', 'registered_on', 'key'])
      .execute();
    await createProjectionTable(db, 'case_people')
      .addColumn('case_id', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('capacity', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('case_people_case').on('case_people').columns(['case_id', 'person']).execute();
    await db.schema.createIndex('case_people_person').on('case_people').columns(['person', 'case_id']).execute();
  },
};
