import type { NamedMigration } from '#read-store';

/** Cases of which a reconsideration or a judgment told: where to look for a changed decision that stays public. */
export const challengedCases: NamedMigration = {
  name: '0014-challenged-cases',
  async up(db) {
    await db.schema.alterTable('inspection_cases').addColumn('challenged_on', 'text').execute();
  },
};
