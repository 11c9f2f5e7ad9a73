import type { RecordedEvent } from '#kernel';
import { checkpointsOf, noteBroughtUp } from './checkpoint.js';
import { heldBack } from './held-back.js';
import { projectionStatus } from './status.js';
import { type MatterRow, employers, openMatters } from './testing/matters.js';
import { Setting, databases, logWith, matter, withData } from './testing/setting.js';

describe.each(databases)('an event that cannot be folded, on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
  });
  afterEach(() => Setting.closeAll());

  const twoMattersOneMisrecorded = async () => {
    await setting.record(1, 'MatterOpened');
    await setting.record(2, 'MatterOpened');
    const position = await setting.record(1, 'MatterMisrecorded');
    await setting.record(1, 'MatterNoted', '之后的询问');
    await setting.record(2, 'MatterNoted', '另一件');
    return position;
  };
  const runnerOf = (fixed: boolean) => setting.runner({ projections: [openMatters({ fixed }), employers({ fixed })] });

  it('holds back its own stream, in the projection that it breaks, from there on', async () => {
    const position = await twoMattersOneMisrecorded();
    await setting.runner({ projections: [openMatters(), employers({ fixed: true })] }).catchUp();
    const [held, other] = (await setting.rows('open_matter')).map((row) => JSON.parse(row) as MatterRow);
    expect(held).toMatchObject({ key: 'matter-1', notes: 0 });
    expect(other).toMatchObject({ key: 'matter-2', notes: 1, last_note: '另一件' });
    const told = { stream: matter(1), position, code: 'matter-unreadable' };
    expect(await heldBack(setting.readStore.db, 'open-matters', [matter(1), matter(2)])).toEqual([told]);
    expect(await heldBack(setting.readStore.db, 'open-matters', [])).toEqual([]);
    expect(await heldBack(setting.readStore.db, 'employers', [matter(1), matter(2)])).toEqual([]);
    expect(setting.told('held-back')).toEqual([{ kind: 'held-back', projection: 'open-matters', ...told }]);
  });

  it('is still held by a runner that starts later', async () => {
    await twoMattersOneMisrecorded();
    await setting.runner().catchUp();
    await setting.record(1, 'MatterNoted');
    const later = setting.runner();
    await later.catchUp();
    expect(later.health()).toMatchObject([{ held: 1 }, { held: 1 }]);
    expect(await setting.rows('open_matter')).toEqual((await setting.freshRows()).matters);
  });

  it('tells the name of an error, never its message', async () => {
    await setting.record(1, 'MatterOpened');
    const fold = () => {
      throw new TypeError('张三的电话读不出来');
    };
    await setting.runner({ projections: [{ ...openMatters(), fold }] }).catchUp();
    expect(setting.told('held-back')).toMatchObject([{ code: 'TypeError' }]);
    expect(JSON.stringify(setting.reports)).not.toContain('张三');
  });

  it('is held when its data is no JSON, or when it cannot say which rows it changes', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.record(2, 'MatterOpened');
    const store = logWith(setting.log, {
      readAll: async (...from) =>
        (await setting.log.readAll(...from)).map((e) => (e.stream === matter(1) ? withData(e, '{') : e)),
    });
    await setting.runner({ store }).catchUp();
    expect(setting.told('held-back')).toMatchObject([
      { projection: 'open-matters', stream: matter(1), code: 'SyntaxError' },
      { projection: 'employers', stream: matter(1), code: 'SyntaxError' },
    ]);
    expect(await setting.rows('employer')).toHaveLength(1);
  });

  it.each([
    ['null where the table wants a value', null],
    ['a value that is no cell', true],
    ['nothing at all', undefined],
  ])('is held when the database refuses its row: %s', async (_, employer) => {
    for (let n = 0; n < 9; n++) await setting.record(n, 'MatterOpened');
    await setting.record(7, 'MatterMisrecorded');
    const usual = openMatters();
    const fold = (row: MatterRow | undefined, event: RecordedEvent, key: string) =>
      event.stream === matter(4)
        ? ({ employer, notes: 0, last_note: null } as unknown as MatterRow)
        : usual.fold(row, event, key, () => []);
    await setting.runner({ projections: [{ ...usual, fold }], pageSize: 9 }).catchUp();
    expect(await heldBack(setting.readStore.db, 'open-matters', [matter(4), matter(7)])).toMatchObject([
      { stream: matter(4), code: 'row-refused' },
      { stream: matter(7), code: 'matter-unreadable' },
    ]);
    expect(await setting.rows('open_matter')).toHaveLength(8);
  });

  describe('once the code is put right', () => {
    it('is caught up by a higher version', async () => {
      await twoMattersOneMisrecorded();
      await runnerOf(false).catchUp();
      const projections = [openMatters({ fixed: true, version: 2 })];
      await setting.runner({ projections }).catchUp();
      expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections })).matters);
      expect((await projectionStatus(setting.readStore.db))[1]).toMatchObject({ version: 2, held: 0 });
    });

    it('is caught up on request, in place, where no other stream feeds its rows', async () => {
      await twoMattersOneMisrecorded();
      await runnerOf(false).catchUp();
      const put = runnerOf(true);
      put.retry('open-matters');
      await put.catchUp();
      expect(setting.told('rebuilding')).toEqual([]);
      expect(await heldBack(setting.readStore.db, 'open-matters', [matter(1)])).toEqual([]);
      await setting.record(1, 'MatterNoted', '恢复之后');
      await put.catchUp();
      const projections = [openMatters({ fixed: true })];
      expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections })).matters);
    });

    it('takes away the note of what the rows were brought up to, which goes along with everything else', async () => {
      const { db } = setting.readStore;
      const note = async () => (await checkpointsOf(db, 'open-matters')).served?.brought_up;
      await twoMattersOneMisrecorded();
      await runnerOf(false).catchUp();
      expect(await noteBroughtUp(db, 'open-matters', { from: '', to: 'edition 1' })).toBe(true);
      expect(await noteBroughtUp(db, 'open-matters', { from: '', to: 'edition 2' })).toBe(false);
      await setting.record(2, 'MatterNoted');
      await runnerOf(false).catchUp();
      expect(await note()).toBe('edition 1');
      const put = runnerOf(true);
      put.retry('open-matters');
      await put.catchUp();
      expect(await note()).toBe('');
    });

    it('is caught up on request by a rebuild where another stream has moved its row on', async () => {
      for (const n of [1, 4]) await setting.record(n, 'MatterOpened');
      await setting.record(1, 'MatterMisrecorded');
      await setting.record(4, 'MatterNoted');
      await runnerOf(false).catchUp();
      const put = runnerOf(true);
      put.retry('employers');
      await put.catchUp();
      expect(setting.told('rebuilding')).toEqual([
        { kind: 'rebuilding', projection: 'employers', reason: 'held-back' },
      ]);
      const projections = [employers({ fixed: true })];
      expect(await setting.rows('employer')).toEqual((await setting.freshRows({ projections })).employers);
    });

    it('is caught up on request by a rebuild where rows were removed since', async () => {
      await twoMattersOneMisrecorded();
      await setting.record(2, 'MatterClosed');
      await runnerOf(false).catchUp();
      const put = runnerOf(true);
      put.retry('open-matters');
      await put.catchUp();
      expect(setting.told('rebuilding')).toMatchObject([{ reason: 'held-back' }]);
      const projections = [openMatters({ fixed: true })];
      expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections })).matters);
    });

    it('is held again, at the event that still fails', async () => {
      const first = await twoMattersOneMisrecorded();
      await runnerOf(false).catchUp();
      const inVain = runnerOf(false);
      inVain.retry('open-matters');
      await inVain.catchUp();
      const [held] = await heldBack(setting.readStore.db, 'open-matters', [matter(1)]);
      expect(held).toMatchObject({ position: first, code: 'matter-unreadable' });
      expect(await setting.rows('open_matter')).toEqual((await setting.freshRows()).matters);
    });

    it('is not folded past by a runner that still believes it held', async () => {
      await twoMattersOneMisrecorded();
      const believer = runnerOf(false);
      await believer.catchUp();
      const put = runnerOf(true);
      put.retry('open-matters');
      await put.catchUp();
      await setting.record(1, 'MatterNoted', '两个进程之间');
      await believer.catchUp();
      const projections = [openMatters({ fixed: true })];
      expect(await setting.rows('open_matter')).toEqual((await setting.freshRows({ projections })).matters);
    });
  });
});
