import type { NamedMigration } from '#read-store';

/** The known moment of a row's latest act: tells whether a fact that becomes known goes to the end of its timeline. */
export const timelineRows: NamedMigration = {
  name: '0009-timeline-rows',
  async up(db) {
    await db.schema.alterTable('inspection_cases').addColumn('last_at', 'text').execute();
    await db.schema.alterTable('inspection_leads').addColumn('last_on', 'text').execute();
    await db.schema.alterTable('inspection_leads').addColumn('last_at', 'text').execute();
  },
};
