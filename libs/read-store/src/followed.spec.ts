import { startOfLog } from '#kernel';
import { FollowedProjections } from './followed.js';
import { Setting, databases, logWith } from './testing/setting.js';

describe.each(databases)('projections that another process runs, on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
  });
  afterEach(() => Setting.closeAll());
  const followed = (changes = {}) =>
    new FollowedProjections({ readStore: setting.readStore, store: logWith(setting.log, changes) });

  it('stand where their checkpoints say', async () => {
    const first = await setting.record(1, 'MatterOpened');
    await setting.runner().catchUp();
    const seen = followed();
    await seen.look();
    const { meta } = (await setting.log.readAll(startOfLog, 1))[0]!;
    expect(seen.health()).toMatchObject([
      { projection: 'employers', position: first, caughtUp: true, recordedAt: meta.recordedAt, held: 0, failure: null },
      { projection: 'open-matters', position: first, caughtUp: true },
    ]);
  });

  it('are behind as soon as more was recorded and nobody folds it', async () => {
    const first = await setting.record(1, 'MatterOpened');
    await setting.runner().catchUp();
    await setting.record(1, 'MatterNoted');
    const seen = followed();
    await seen.look();
    expect(seen.health()).toMatchObject([
      { position: first, caughtUp: false },
      { position: first, caughtUp: false },
    ]);
  });

  it('show nothing of this log while the rows are of another one', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.runner().catchUp();
    const seen = followed({ storeId: 'another-store' });
    await seen.look();
    expect(seen.health()).toMatchObject([{ position: startOfLog, caughtUp: false }, { position: startOfLog }]);
  });

  it('count what they hold back', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.record(1, 'MatterMisrecorded');
    await setting.runner().catchUp();
    const seen = followed();
    await seen.look();
    expect(seen.health()).toMatchObject([{ held: 1 }, { held: 1 }]);
  });

  it('say that they cannot be looked at, and are looked at again', async () => {
    await setting.record(1, 'MatterOpened');
    await setting.runner().catchUp();
    let works = true;
    const end = () => (works ? setting.log.end() : Promise.reject(new Error('gone')));
    const seen = followed({ end });
    await seen.look();
    works = false;
    await seen.look();
    expect(seen.health()).toMatchObject([{ caughtUp: false, failure: 'Error' }, { failure: 'Error' }]);
    works = true;
    await seen.look();
    expect(seen.health()).toMatchObject([{ caughtUp: true, failure: null }, { failure: null }]);
  });

  it('are waited for by whoever has just recorded something', async () => {
    const position = await setting.record(1, 'MatterOpened');
    const seen = followed();
    const stop = new AbortController();
    const running = seen.run(stop.signal);
    const waiting = seen.waitFor('open-matters', position, 60_000);
    await setting.runner().catchUp();
    expect(await waiting).toBe(true);
    expect(await seen.waitFor('employers', 'not yet' as typeof position, 1)).toBe(false);
    stop.abort();
    await running;
  });
});
