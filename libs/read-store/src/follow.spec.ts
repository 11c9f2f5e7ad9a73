import { EventEmitter, once } from 'node:events';
import { type Position, startOfLog } from '#kernel';
import type { Alarm } from './progress.js';
import { type ProjectionHealth, lagMs } from './report.js';
import { employers, openMatters } from './testing/matters.js';
import { Setting, databases, logWith } from './testing/setting.js';

/** An alarm that goes off when the test says so. */
class HandAlarm {
  readonly #set: { ms: number; ring: () => void }[] = [];
  readonly #told = new EventEmitter();
  readonly alarm: Alarm = (ms, signal) =>
    new Promise((resolve, reject) => {
      this.#set.push({ ms, ring: resolve });
      this.#told.emit('set');
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });

  /** Resolves once it is set to go off after so many ms. */
  async setTo(ms: number): Promise<void> {
    while (!this.#set.some((set) => set.ms === ms)) await once(this.#told, 'set');
  }

  ring(): void {
    for (const { ring } of this.#set.splice(0)) ring();
  }
}

describe.each(databases)('following the log on $kind', ({ fresh }) => {
  let setting: Setting;
  let stop: AbortController;
  let running: Promise<void> | undefined;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
    stop = new AbortController();
  });
  afterEach(async () => {
    stop.abort();
    await running;
    await Setting.closeAll();
  });

  it('shows what is recorded to whoever waits for its position', async () => {
    const runner = setting.runner();
    running = runner.run(stop.signal);
    for (let n = 0; n < 5; n++) {
      const position = await setting.record(n, 'MatterOpened');
      expect(await runner.waitFor('open-matters', position, 10_000)).toBe(true);
      expect(await setting.rows('open_matter')).toHaveLength(n + 1);
    }
    expect(runner.health()).toMatchObject([{ caughtUp: true }, { caughtUp: true }]);
  });

  it('folds a page as it arrives, without reading it again', async () => {
    const read: Position[] = [];
    const store = logWith(setting.log, {
      readAll(after, limit) {
        read.push(after);
        return setting.log.readAll(after, limit);
      },
    });
    const runner = setting.runner({ store });
    running = runner.run(stop.signal);
    const first = await setting.record(1, 'MatterOpened');
    await runner.waitFor('employers', first, 10_000);
    const second = await setting.record(1, 'MatterNoted');
    await runner.waitFor('employers', second, 10_000);
    expect(read.filter((after) => after === first)).toHaveLength(1);
  });

  it('says that the time is up when the projection does not get there', async () => {
    const hand = new HandAlarm();
    const runner = setting.runner({ alarm: hand.alarm });
    const waited = runner.waitFor('open-matters', '0000000000000009' as Position, 300);
    await hand.setTo(300);
    hand.ring();
    expect(await waited).toBe(false);
  });

  it('stops waiting when the one who waits has gone', async () => {
    const gone = new AbortController();
    const waited = setting.runner().waitFor('open-matters', '0000000000000009' as Position, 60_000, gone.signal);
    gone.abort(new Error('gone'));
    await expect(waited).rejects.toThrow('gone');
    await expect(setting.runner().waitFor('open-matters', startOfLog, 1, gone.signal)).rejects.toThrow('gone');
  });

  it('refuses to wait for a projection that it does not know', async () => {
    await expect(setting.runner().waitFor('no-such', startOfLog, 1)).rejects.toMatchObject({
      code: 'projection-unknown',
    });
  });

  it('rebuilds on request while it follows', async () => {
    const runner = setting.runner({
      report: (report) => {
        setting.reports.push(report);
        if (report.kind === 'rebuilt') rebuilt();
      },
    });
    let rebuilt = (): void => undefined;
    const done = new Promise<void>((resolve) => (rebuilt = resolve));
    running = runner.run(stop.signal);
    const position = await setting.record(1, 'MatterOpened');
    await runner.waitFor('employers', position, 10_000);
    runner.rebuild('employers');
    await done;
    const next = await setting.record(2, 'MatterOpened');
    expect(await runner.waitFor('employers', next, 10_000)).toBe(true);
    expect(await setting.rows('employer')).toEqual((await setting.freshRows()).employers);
  });

  it('tries again after a failure, while the other projections go on', async () => {
    const hand = new HandAlarm();
    let broken = true;
    const usual = openMatters();
    const failing = {
      ...usual,
      get table() {
        return broken ? 'not_there_yet' : usual.table;
      },
    };
    const runner = setting.runner({ projections: [failing, employers()], alarm: hand.alarm });
    running = runner.run(stop.signal);
    const position = await setting.record(1, 'MatterOpened');
    const shown = runner.waitFor('open-matters', position, 10_000);
    await runner.waitFor('employers', position, 10_000);
    await hand.setTo(5000);
    expect(runner.health()[0]).toMatchObject({ failure: 'projection-table-missing', caughtUp: false });
    broken = false;
    hand.ring();
    expect(await shown).toBe(false);
    expect(await runner.waitFor('open-matters', position, 10_000)).toBe(true);
    expect(runner.health()[0]).toMatchObject({ failure: null, caughtUp: true });
    expect(setting.told('failed')).toHaveLength(1);
  });

  it('stops without a failure although the log calls the end of its subscription an error', async () => {
    const store = logWith(setting.log, {
      async *subscribe(after, signal) {
        yield* setting.log.subscribe(after, signal);
        throw new Error('cancelled');
      },
    });
    const runner = setting.runner({ store });
    running = runner.run(stop.signal);
    await runner.waitFor('open-matters', await setting.record(1, 'MatterOpened'), 10_000);
    stop.abort();
    await running;
    expect(setting.told('failed')).toEqual([]);
  });

  it('tries again when the log itself cannot be followed', async () => {
    const hand = new HandAlarm();
    let lost = true;
    const store = logWith(setting.log, {
      subscribe(after, signal) {
        if (lost) throw new Error('the connection is lost');
        return setting.log.subscribe(after, signal);
      },
    });
    let failed = (): void => undefined;
    const noticed = new Promise<void>((resolve) => (failed = resolve));
    const runner = setting.runner({ store, alarm: hand.alarm, report: ({ kind }) => kind === 'failed' && failed() });
    running = runner.run(stop.signal);
    await noticed;
    await hand.setTo(5000);
    lost = false;
    const position = await setting.record(1, 'MatterOpened');
    hand.ring();
    expect(await runner.waitFor('open-matters', position, 10_000)).toBe(true);
  });
});

describe('lag', () => {
  const health = { caughtUp: false, recordedAt: '2026-03-02T01:00:00.000Z' } as ProjectionHealth;
  const now = '2026-03-02T01:00:02.500Z' as Parameters<typeof lagMs>[1];

  it('is the age of the last event that was looked at, in ms', () => expect(lagMs(health, now)).toBe(2500));
  it('is nothing once caught up', () => expect(lagMs({ ...health, caughtUp: true }, now)).toBe(0));
  it('is not known before the first event', () => expect(lagMs({ ...health, recordedAt: null }, now)).toBeNull());
});
