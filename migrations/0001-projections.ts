import type { NamedMigration } from '#read-store';

/** What the projection runner keeps for itself: how far each table is folded, and which streams are held back. */
export const projections: NamedMigration = {
  name: '0001-projections',
  async up(db) {
    await db.schema
      .createTable('projection_checkpoint')
      .addColumn('projection', 'text', (c) => c.notNull())
      .addColumn('slot', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('store', 'text', (c) => c.notNull())
      .addColumn('position', 'text', (c) => c.notNull())
      .addColumn('preceding', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('removal', 'text', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('projection_checkpoint_pk', ['projection', 'slot'])
      .execute();
    await db.schema
      .createTable('projection_held')
      .addColumn('projection', 'text', (c) => c.notNull())
      .addColumn('slot', 'text', (c) => c.notNull())
      .addColumn('stream', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('position', 'text', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('projection_held_pk', ['projection', 'slot', 'stream'])
      .execute();
  },
};
