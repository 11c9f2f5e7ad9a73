import { type EventStore, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { MemoryEventStore } from '#event-store';
import { employers, openMatters } from './testing/matters.js';
import { Setting, databases, recordIn } from './testing/setting.js';

describe.each(databases)('a log that is not the one that was folded, on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
    for (let n = 0; n < 10; n++) await setting.record(n, 'MatterOpened');
    await setting.runner().catchUp();
  });
  afterEach(() => Setting.closeAll());

  /** The same store as of an earlier event. */
  const restored = async (events: number): Promise<EventStore> => {
    const backup = new MemoryEventStore({ clock: new MovableClock(), storeId: setting.log.storeId });
    const page = await setting.log.readAll(startOfLog, events);
    for (const { stream, meta: recorded, data } of page) {
      const { recordedAt: _recordedAt, stream: _stream, version: _version, ...meta } = recorded;
      const { head } = await backup.read(stream);
      await backup.append(stream, head, [{ data, meta }]);
    }
    return backup;
  };

  const rebuiltFrom = async (store: EventStore, reason: 'other-history' | 'new-version') => {
    await setting.runner({ store }).catchUp();
    expect(setting.told('rebuilding')).toEqual([
      { kind: 'rebuilding', projection: 'open-matters', reason },
      { kind: 'rebuilding', projection: 'employers', reason },
    ]);
    const once = await setting.freshRows({ store });
    expect(await setting.rows('open_matter')).toEqual(once.matters);
    expect(await setting.rows('employer')).toEqual(once.employers);
  };

  it('is noticed when it is the same store, restored from a backup and shorter', async () => {
    await rebuiltFrom(await restored(6), 'other-history');
  });

  it('is noticed when it was restored empty', async () => {
    await rebuiltFrom(await restored(0), 'other-history');
  });

  it('is noticed when it was restored and has grown past the checkpoint since', async () => {
    const store = await restored(6);
    for (let n = 0; n < 9; n++) await recordIn(store, n + 40, 'MatterOpened', '恢复之后');
    await rebuiltFrom(store, 'other-history');
  });

  it('is noticed when it is another store, even with equally many events', async () => {
    const other = await Setting.create(fresh, 'another-store');
    for (let n = 0; n < 10; n++) await other.record(n, 'MatterOpened');
    await rebuiltFrom(other.log, 'other-history');
  });

  it('is noticed when it is another store and nothing was folded yet', async () => {
    const [empty, other] = [await Setting.create(fresh), await Setting.create(fresh, 'another-store')];
    await empty.runner().catchUp();
    await other.record(1, 'MatterOpened');
    await empty.runner({ store: other.log }).catchUp();
    expect(empty.told('rebuilding')).toMatchObject([{ reason: 'other-history' }, { reason: 'other-history' }]);
    expect(await empty.rows('open_matter')).toHaveLength(1);
  });

  it('makes a rebuild that was begun on it start anew', async () => {
    const stopped = new AbortController();
    const projections = [openMatters({ version: 2 }), employers({ version: 2 })];
    const report = () => stopped.abort();
    await setting.runner({ projections, report, pageSize: 8 }).catchUp(stopped.signal);
    const store = await restored(6);
    await setting.runner({ store, projections }).catchUp();
    const once = await setting.freshRows({ store, projections });
    expect(await setting.rows('open_matter')).toEqual(once.matters);
    expect(await setting.rows('employer')).toEqual(once.employers);
  });

  it('keeps nobody from waiting for what is recorded in it', async () => {
    const store = await restored(6);
    const position = await recordIn(store, 41, 'MatterOpened', '恢复之后');
    const stop = new AbortController();
    const runner = setting.runner({ store, pageSize: 1 });
    const running = runner.run(stop.signal);
    expect(await runner.waitFor('open-matters', position, 10_000)).toBe(true);
    expect((await setting.rows('open_matter')).join()).toContain('matter-41');
    stop.abort();
    await running;
  });

  it('is not seen in the very store that was folded, restored whole', async () => {
    await setting.runner({ store: await restored(10) }).catchUp();
    expect(setting.told('rebuilding')).toEqual([]);
  });
});
