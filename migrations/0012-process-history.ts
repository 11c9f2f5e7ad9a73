import type { NamedMigration } from '#read-store';

/** By which event each process stands: a store that was restored has another there, however far it has grown since. */
export const processHistory: NamedMigration = {
  name: '0012-process-history',
  async up(db) {
    const table = db.schema.alterTable('process_checkpoint');
    await table.addColumn('preceding', 'text', (c) => c.notNull().defaultTo('')).execute();
    await table.addColumn('hash', 'text', (c) => c.notNull().defaultTo('')).execute();
  },
};
