import type { NamedMigration } from '#read-store';

/** What the record shows, in one sentence, as lists of findings say it. */
export const findingStatement: NamedMigration = {
  name: '0015-finding-statement',
  async up(db) {
    await db.schema
      .alterTable('findings')
      .addColumn('statement', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  },
};
