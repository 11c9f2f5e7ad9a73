import { MemoryEventStore } from '#event-store';
import { MovableClock } from '#kernel/testing';
import { projectionStatus } from './status.js';
import { employers, openMatters } from './testing/matters.js';
import { Setting, databases, logWith, recordIn, withData } from './testing/setting.js';

describe.each(databases)('projections on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
  });
  afterEach(() => Setting.closeAll());

  it('folds the log into one row per key', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.record(1, 'MatterNoted', '询问仓库主管');
    await setting.record(2, 'MatterOpened');
    await setting.runner().catchUp();
    expect(await setting.rows('open_matter')).toEqual([
      '{"key":"matter-1","position":"0000000000000002","employer":"示例公司1","notes":1,"last_note":"询问仓库主管"}',
      '{"key":"matter-2","position":"0000000000000003","employer":"示例公司2","notes":0,"last_note":null}',
    ]);
  });

  it('removes the row that a fold leaves out', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.runner().catchUp();
    await setting.record(1, 'MatterClosed');
    await setting.runner().catchUp();
    expect(await setting.rows('open_matter')).toEqual([]);
  });

  it('knows nothing any more of a row that it removed', async () => {
    const runner = setting.runner();
    for (const type of ['MatterOpened', 'MatterClosed', 'MatterNoted'] as const) {
      await setting.record(1, type);
      await runner.catchUp();
    }
    expect(await setting.rows('open_matter')).toEqual([]);
  });

  it('folds a row that is made, changed and removed within one page', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.record(1, 'MatterNoted');
    await setting.record(1, 'MatterClosed');
    await setting.runner().catchUp();
    expect(await setting.rows('open_matter')).toEqual([]);
    expect(await setting.rows('employer')).toEqual([
      '{"key":"示例公司1","position":"0000000000000003","history":"O1 N2 C3 "}',
    ]);
  });

  it('goes on from its checkpoint, in another process as well', async () => {
    for (let n = 0; n < 10; n++) await setting.record(n, 'MatterOpened');
    await setting.runner().catchUp();
    for (let n = 0; n < 10; n++) await setting.record(n, 'MatterNoted');
    await setting.runner({ readStore: await setting.database() }).catchUp();
    const once = await setting.freshRows();
    expect(await setting.rows('open_matter')).toEqual(once.matters);
    expect(await setting.rows('employer')).toEqual(once.employers);
  });

  it('empties a table that has rows and no checkpoint', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.runner().catchUp();
    await setting.readStore.db.deleteFrom('projection_checkpoint').execute();
    const log = new MemoryEventStore({ clock: new MovableClock(), storeId: setting.log.storeId });
    await recordIn(log, 2, 'MatterOpened', '');
    await setting.runner({ store: log }).catchUp();
    expect((await setting.rows('open_matter')).map((row) => (JSON.parse(row) as { key: string }).key)).toEqual([
      'matter-2',
    ]);
  });

  it('moves its checkpoint over events that it does not handle without parsing them', async () => {
    await setting.record(1, 'MatterOpened');
    const last = await setting.record(1, 'DrawerLabelled');
    const store = logWith(setting.log, {
      readAll: async (...from) =>
        (await setting.log.readAll(...from)).map((event) =>
          event.type === 'DrawerLabelled' ? withData(event, 'not JSON') : event,
        ),
    });
    await setting.runner({ store }).catchUp();
    expect(await projectionStatus(setting.readStore.db)).toMatchObject([{ position: last }, { position: last }]);
  });

  it('reads a page once for all the projections that need it', async () => {
    for (let n = 0; n < 6; n++) await setting.record(n, 'MatterOpened');
    const read: string[] = [];
    const store = logWith(setting.log, {
      readAll(after, limit) {
        read.push(after);
        return setting.log.readAll(after, limit);
      },
    });
    await setting.runner({ store }).catchUp();
    expect(read).toEqual(['', '0000000000000003', '0000000000000006']);
  });

  it('says where each projection stands', async () => {
    await setting.record(1, 'MatterOpened');
    const last = await setting.record(1, 'MatterMisrecorded');
    await setting.runner({ projections: [employers({ fixed: true }), openMatters({ version: 3 })] }).catchUp();
    expect(await projectionStatus(setting.readStore.db)).toEqual([
      { projection: 'employers', version: 1, position: last, held: 0, rebuilding: null },
      { projection: 'open-matters', version: 3, position: last, held: 1, rebuilding: null },
    ]);
  });

  it('refuses a projection whose table no migration made, and keeps up the others', async () => {
    await setting.record(1, 'MatterOpened');
    const projections = [{ ...openMatters(), name: 'lost', table: 'no_such_table' }, employers()];
    await expect(setting.runner({ projections }).catchUp()).rejects.toMatchObject({ code: 'projection-table-missing' });
    expect(await setting.rows('employer')).toHaveLength(1);
    expect(setting.told('failed')).toEqual([{ kind: 'failed', projection: 'lost', code: 'projection-table-missing' }]);
  });

  it('refuses rows with a member that the table has no column for', async () => {
    await setting.record(1, 'MatterOpened');
    const wrong = { ...employers(), fold: () => ({ history: '', telephone: '' }) };
    await expect(setting.runner({ projections: [wrong] }).catchUp()).rejects.toMatchObject({
      code: 'projection-column-missing',
      details: { table: 'employer', column: 'telephone' },
    });
  });

  describe('two runners at once', () => {
    it('fold each event once, whoever gets to it', async () => {
      for (let n = 0; n < 60; n++) await setting.record(n % 7, n < 7 ? 'MatterOpened' : 'MatterNoted', `第${n}次`);
      const [one, other] = [setting.runner(), setting.runner({ pageSize: 2 })];
      await Promise.all([one.catchUp(), other.catchUp()]);
      const once = await setting.freshRows();
      expect(await setting.rows('open_matter')).toEqual(once.matters);
      expect(await setting.rows('employer')).toEqual(once.employers);
    });

    it('let the one that slept through it go on from where the other got to', async () => {
      await setting.record(1, 'MatterOpened');
      const [sleeper, other] = [setting.runner(), setting.runner()];
      await sleeper.catchUp();
      for (let n = 0; n < 5; n++) await setting.record(1, 'MatterNoted');
      await other.catchUp();
      await setting.record(1, 'MatterNoted');
      await sleeper.catchUp();
      expect(setting.told('failed')).toEqual([]);
      expect(await setting.rows('employer')).toEqual((await setting.freshRows()).employers);
    });
  });
});
