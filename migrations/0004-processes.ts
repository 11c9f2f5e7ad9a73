import type { NamedMigration } from '#read-store';

/** How far each process has reacted to the record. */
export const processes: NamedMigration = {
  name: '0004-processes',
  async up(db) {
    await db.schema
      .createTable('process_checkpoint')
      .addColumn('process', 'text', (c) => c.notNull().primaryKey())
      .addColumn('store', 'text', (c) => c.notNull())
      .addColumn('position', 'text', (c) => c.notNull())
      .execute();
  },
};
