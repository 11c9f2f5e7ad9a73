import { sql } from 'kysely';
import { Problem, type Projection, startOfLog } from '#kernel';
import { heldBack } from './held-back.js';
import { projectionStatus } from './status.js';
import { employers, openMatters } from './testing/matters.js';
import { Setting, databases, logWith, matter } from './testing/setting.js';

describe.each(databases)('a rebuild on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
    for (let n = 0; n < 30; n++) await setting.record(n % 8, n < 8 ? 'MatterOpened' : 'MatterNoted', `第${n}次`);
    await setting.record(3, 'MatterClosed');
  });
  afterEach(() => Setting.closeAll());

  const projections: readonly Projection[] = [openMatters({ version: 2 })];

  /** A runner that stops after so many pages, as if it were killed: of those since the last commit nothing remains. */
  const runPages = async (pages: number): Promise<void> => {
    const killed = new AbortController();
    let seen = 0;
    await setting
      .runner({
        projections,
        readStore: await setting.database(),
        report: ({ kind }) => {
          if (kind === 'health' && ++seen === pages) killed.abort();
        },
      })
      .catchUp(killed.signal);
  };

  it('serves the old rows until the new ones have caught up, and gives what a fresh build gives', async () => {
    await setting.runner().catchUp();
    const old = await setting.rows('open_matter');
    await runPages(6);
    expect(await setting.rows('open_matter')).toEqual(old);
    await setting.runner({ projections }).catchUp();
    const rebuilt = await setting.rows('open_matter');
    expect(rebuilt).not.toEqual(old);
    expect(rebuilt).toEqual((await setting.freshRows({ projections })).matters);
    expect(setting.told('rebuilt')).toMatchObject([{ projection: 'open-matters', position: '0000000000000031' }]);
  });

  it('goes on after a kill from where it was', async () => {
    await setting.runner().catchUp();
    await runPages(5);
    const [halfway] = await statusOfMatters();
    expect(halfway).toMatchObject({ version: 1, rebuilding: { version: 2, position: '0000000000000012' } });
    await runPages(4);
    const [further] = await statusOfMatters();
    expect(further?.rebuilding?.position).toBe('0000000000000024');
    await setting.runner({ projections }).catchUp();
    expect(await statusOfMatters()).toMatchObject([{ version: 2, rebuilding: null }]);
    expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections })).matters);
  });

  it('starts anew when what was begun was of yet another version', async () => {
    await setting.runner().catchUp();
    await runPages(4);
    const third = [openMatters({ version: 3 })];
    await setting.runner({ projections: third }).catchUp();
    expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections: third })).matters);
    expect(await statusOfMatters()).toMatchObject([{ version: 3, rebuilding: null }]);
  });

  it('starts anew when a migration has changed the table since it was begun', async () => {
    await setting.runner().catchUp();
    await runPages(6);
    await setting.readStore.db.schema.alterTable('open_matter').addColumn('closed_on', 'text').execute();
    const usual = openMatters({ version: 2 });
    const fold: typeof usual.fold = (...given) => {
      const row = usual.fold(...given);
      return row && { closed_on: '2026-03-02', ...row };
    };
    await setting.runner({ projections: [{ ...usual, fold }] }).catchUp();
    const rows = await setting.rows('open_matter');
    expect(rows).toHaveLength(7);
    expect(rows.filter((row) => !row.includes('"closed_on":"2026-03-02"'))).toEqual([]);
  });

  it('keeps the indexes of the table under their names', async () => {
    const { db, engine } = setting.readStore;
    const indexes = async () =>
      engine.schema === undefined
        ? (
            await sql<{ name: string; definition: string }>`
              select name, sql as definition from sqlite_master
              where tbl_name = 'open_matter' and sql is not null and type = 'index'`.execute(db)
          ).rows
        : (
            await sql<{ name: string; definition: string }>`
              select indexname as name, indexdef as definition from pg_indexes
              where schemaname = current_schema() and tablename = 'open_matter' and indexname not like '%_pkey%'`.execute(
              db,
            )
          ).rows;
    await setting.runner().catchUp();
    const before = await indexes();
    await setting.runner({ projections }).catchUp();
    expect(before).toMatchObject([{ name: 'open_matter_by_employer' }]);
    expect(await indexes()).toEqual(before);
  });

  it('on request keeps the served table moving meanwhile', async () => {
    await setting.runner().catchUp();
    const stopped = new AbortController();
    const runner = setting.runner({
      report: (report) => {
        if (report.kind === 'health' && report.health.rebuilding && report.health.position === note) stopped.abort();
      },
    });
    const note = await setting.record(5, 'MatterNoted', '重建期间');
    runner.rebuild('open-matters');
    await runner.catchUp(stopped.signal);
    expect(runner.health()[0]).toMatchObject({ position: note, rebuilding: '0000000000000012' });
    expect((await setting.rows('open_matter')).join()).toContain('重建期间');
    await runner.catchUp();
    expect(runner.health()[0]).toMatchObject({ position: note, rebuilding: null });
    expect(await setting.rows('open_matter')).toEqual((await setting.freshRows()).matters);
  });

  it('is finished once by two runners at once', async () => {
    await setting.runner().catchUp();
    await Promise.all([
      setting.runner({ projections }).catchUp(),
      setting.runner({ projections, pageSize: 5 }).catchUp(),
    ]);
    expect(setting.told('rebuilt')).toHaveLength(1);
    expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections })).matters);
  });

  it('holds back the streams that its own fold could not take', async () => {
    const position = await setting.record(2, 'MatterMisrecorded');
    await setting.runner().catchUp();
    await setting.runner({ projections: [openMatters({ version: 2, fixed: true })] }).catchUp();
    expect(await heldBack(setting.readStore.db, 'open-matters', [matter(2)])).toEqual([]);
    await setting.runner({ projections: [openMatters({ version: 3 })] }).catchUp();
    expect(await heldBack(setting.readStore.db, 'open-matters', [matter(2)])).toMatchObject([{ position }]);
  });

  it('does not take the place of rows that are ahead of it', async () => {
    await setting.runner().catchUp();
    const store = logWith(setting.log, {
      // a page that was read a while ago may be short without being the last
      readAll: async (after, limit) =>
        (await setting.log.readAll(after, limit)).slice(0, after === startOfLog ? 5 : limit),
    });
    const runner = setting.runner({ store, pageSize: 100 });
    runner.rebuild('open-matters');
    await runner.catchUp();
    expect(setting.told('rebuilt')).toMatchObject([{ position: '0000000000000031' }]);
  });

  it('is seen by a reader that was there before', async () => {
    await setting.runner().catchUp();
    const reader = await setting.database();
    const before = await setting.rows('open_matter', reader);
    await setting.runner({ projections }).catchUp();
    const after = await setting.rows('open_matter', reader);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await setting.rows('open_matter'));
  });

  it('never goes back by itself to an older version, but does on request', async () => {
    await setting.runner({ projections }).catchUp();
    const older = setting.runner({ projections: [openMatters(), employers()] });
    await expect(older.catchUp()).rejects.toMatchObject({
      code: 'projection-ahead',
      details: { projection: 'open-matters', stored: 2, known: 1 },
    });
    expect(await setting.rows('employer')).toEqual((await setting.freshRows()).employers);
    older.rebuild('open-matters');
    await older.catchUp();
    expect(await setting.rows('open_matter')).toEqual((await setting.freshRows()).matters);
  });

  it('refuses a projection that it does not know', () => {
    expect(() => setting.runner().rebuild('no-such')).toThrow(Problem);
  });

  const statusOfMatters = async () =>
    (await projectionStatus(setting.readStore.db)).filter(({ projection }) => projection === 'open-matters');
});
