import type { NamedMigration } from '#read-store';

/** How far events are told to other departments, and what keeps them from being told. */
export const relay: NamedMigration = {
  name: '0007-relay',
  async up(db) {
    await db.schema
      .createTable('relay_checkpoint')
      .addColumn('relay', 'text', (c) => c.notNull().primaryKey())
      .addColumn('store', 'text', (c) => c.notNull())
      .addColumn('position', 'text', (c) => c.notNull())
      .addColumn('preceding', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('problem', 'text')
      .addColumn('revision', 'integer', (c) => c.notNull())
      .execute();
  },
};
