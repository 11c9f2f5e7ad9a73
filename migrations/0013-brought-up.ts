import type { NamedMigration } from '#read-store';

/** What rows were brought up to besides the log: a start need not look through a table that nothing has changed. */
export const broughtUp: NamedMigration = {
  name: '0013-brought-up',
  async up(db) {
    await db.schema
      .alterTable('projection_checkpoint')
      .addColumn('brought_up', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  },
};
