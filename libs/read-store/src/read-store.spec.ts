import { writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { readStoreIn } from '../../../test/support/read-stores.js';
import { migrations } from '../../../migrations/index.js';
import type { NamedMigration } from './migrate.js';
import { openReadStore } from './read-store.js';
import { matterMigrations } from './testing/matters.js';
import { Setting, databases } from './testing/setting.js';

describe.each(databases)('the database of the read models, on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
  });
  afterEach(() => Setting.closeAll());

  it('names its migrations in the order in which they run', () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it('is refused when it is ahead of the program', async () => {
    await expect(openReadStore(setting.address, migrations)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'read-store-ahead',
      details: { migration: '9000-matters' },
    });
  });

  it('takes a migration that comes later, once', async () => {
    let runs = 0;
    const later: NamedMigration = {
      name: '9001-later',
      async up(db) {
        runs++;
        await db.schema.createTable('later').addColumn('key', 'text').execute();
      },
    };
    for (let n = 0; n < 2; n++) {
      const store = await openReadStore(setting.address, [...matterMigrations, later]);
      await store.close();
    }
    expect(runs).toBe(1);
  });

  it('takes a migration although the clock had run ahead when an earlier one was taken', async () => {
    const { db } = setting.readStore;
    await sql`update kysely_migration set timestamp = '2001-01-01' where name = '9000-matters'`.execute(db);
    const later: NamedMigration = {
      name: '9001-later',
      up: (tx) => tx.schema.createTable('later').addColumn('key', 'text').execute(),
    };
    const store = await openReadStore(setting.address, [...matterMigrations, later]);
    await store.close();
  });

  it('shows nothing of a migration that failed half-way, and takes it when it works', async () => {
    let works = false;
    const failing: NamedMigration = {
      name: '9001-failing',
      async up(db) {
        await db.schema.createTable('half').addColumn('key', 'text').execute();
        if (!works) throw new Error('power cut');
      },
    };
    const open = () => openReadStore(setting.address, [...matterMigrations, failing]);
    await expect(open()).rejects.toMatchObject({
      code: 'migration-failed',
      details: { migration: '9001-failing' },
    });
    works = true;
    const store = await open();
    const tables = await store.db.introspection.getTables();
    expect(tables.map(({ name }) => name)).toContain('half');
    await store.close();
  });
});

describe('the read models in a SQLite file', () => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create((directory) => readStoreIn(directory, 'sqlite'));
  });
  afterEach(() => Setting.closeAll());

  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 1],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['busy_timeout', 5000],
  ])('are opened with %s = %s', async (name, value) => {
    const { rows } = await sql<object>`pragma ${sql.raw(name)}`.execute(setting.readStore.db);
    expect(Object.values(rows[0]!)).toEqual([value]);
  });

  it('say so when the file is no database', async () => {
    const { path } = setting.address as { path: string };
    const other = `${path}.txt`;
    writeFileSync(other, '不是数据库。'.repeat(1000));
    await expect(openReadStore({ kind: 'sqlite', path: other }, migrations)).rejects.toMatchObject({
      kind: 'corrupt',
      code: 'read-store-corrupt',
    });
  });

  it('say so when the file cannot be opened', async () => {
    const path = `${(setting.address as { path: string }).path}/no/such/directory/read.db`;
    await expect(openReadStore({ kind: 'sqlite', path }, migrations)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'read-store-unavailable',
    });
  });
});
