import { type EventStore, localDate, momentOn } from '#kernel';
import { redate } from './read-model/redate.js';
import { DueScan } from './read-model/due-scan.js';
import { ClockKeeper } from './application/clock-keeper.js';
import {
  Setting,
  aCase,
  anotherCase,
  closed,
  concluded,
  filed,
  lawWithNoticeFor2027,
  opened,
} from './testing/setting.js';

// An investigation of 60 working days from 2 March 2026 ends on 28 May; it turns yellow on 12 May and red on 27 May.
const yellow = 'RungReached investigation-complete yellow 2026-05-28';
const red = 'RungReached investigation-complete red 2026-05-28';
const due = 'RungReached investigation-complete due 2026-05-28';
const lapsed = 'LimitLapsed investigation-complete - 2026-05-28';

describe('the clock', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting().open();
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
  });
  afterEach(() => at.close());

  const on = async (day: string, time = '09:00') => {
    at.clock.moveToDay(day, time);
    await at.tick();
    return at.told();
  };

  it('reminds at each step on its day, and records the lapse the day after the last', async () => {
    expect(await on('2026-05-11', '23:59')).toEqual([]);
    expect(await on('2026-05-12', '00:00')).toEqual([yellow]);
    expect(await on('2026-05-26')).toEqual([yellow]);
    expect(await on('2026-05-27')).toEqual([yellow, red]);
    expect(await on('2026-05-28', '23:59')).toEqual([yellow, red, due]);
    expect(await on('2026-05-29', '00:00')).toEqual([yellow, red, due, lapsed]);
    expect(await on('2026-12-01')).toHaveLength(4);
  });

  it('records everything once and in order after it stood still for weeks', async () => {
    expect(await on('2026-07-01')).toEqual([yellow, red, due, lapsed]);
    const { events } = await at.store.read(`clock-${aCase}` as typeof aCase);
    expect(events.map(({ meta }) => meta.happenedOn)).toEqual(['2026-05-12', '2026-05-27', '2026-05-28', '2026-05-29']);
    expect(events[3]?.data).toMatchObject({ obligated: 'agency', consequence: expect.any(String) });
  });

  it('looks at nothing once nothing is due', async () => {
    await on('2026-07-01');
    const scan = new DueScan(at.readStore);
    expect(await scan.upTo(at.clock.now(), 10)).toEqual([]);
    expect(await scan.nextAfter(at.clock.now())).toBeUndefined();
  });

  it('knows when to wake up', async () => {
    await on('2026-05-12');
    expect(await new DueScan(at.readStore).nextAfter(at.clock.now())).toBe(momentOn(localDate('2026-05-27'), '00:00'));
  });

  it('records each thing once when two keep it at a time', async () => {
    at.clock.moveToDay('2026-07-01');
    await at.catchUp();
    const recorded = await Promise.all([at.keeper().sweep(), at.keeper().sweep(), at.keeper().sweep()]);
    expect(recorded.toSorted()).toEqual([0, 0, 4]);
    expect(await at.told()).toEqual([yellow, red, due, lapsed]);
  });

  it('records each thing once when it is killed in the middle of a sweep', async () => {
    await at.record(anotherCase, opened, '2026-03-02');
    await at.record(anotherCase, filed, '2026-03-02');
    at.clock.moveToDay('2026-07-01');
    await at.catchUp();
    const killed = new ClockKeeper({
      store: dyingAfterAppend(at.store),
      due: new DueScan(at.readStore),
      law: at.law,
      clock: at.clock,
    });
    await expect(killed.sweep()).rejects.toThrow('killed');
    // what it recorded is on disk, and nothing has been folded from it yet
    await at.keeper().sweep();
    await at.tick();
    for (const stream of [aCase, anotherCase]) expect(await at.told(stream)).toEqual([yellow, red, due, lapsed]);
  });

  it('records nothing early or twice when the clock of the machine jumps back', async () => {
    await on('2026-05-12');
    expect(await on('2026-05-11')).toEqual([yellow]);
    expect(await on('2026-05-12')).toEqual([yellow]);
  });

  it('does not record a lapse that the list does not know to be none', async () => {
    await at.catchUp();
    await at.record(aCase, concluded, '2026-05-28');
    at.clock.moveToDay('2026-05-29');
    await at.keeper().sweep();
    expect(await at.told()).toEqual([]);
  });

  it('records the lapse of a limit that was kept too late', async () => {
    await at.record(aCase, concluded, '2026-06-05', true);
    expect(await on('2026-07-01')).toContain(lapsed);
  });

  it('withdraws a lapse when an act is transcribed that shows there was none', async () => {
    await on('2026-06-01');
    expect(await at.row('investigation-complete')).toMatchObject({ status: 'running' });
    await at.record(aCase, concluded, '2026-05-27', true);
    expect(await on('2026-06-02')).toContain('LapseWithdrawn investigation-complete kept 2026-05-28');
    expect(await at.row('investigation-complete')).toMatchObject({ status: 'met', next_at: null });
    expect((await on('2026-06-03')).filter((told) => told.startsWith('LapseWithdrawn'))).toHaveLength(1);
  });

  it('withdraws a lapse when the case had been closed before', async () => {
    await on('2026-06-01');
    await at.record(aCase, closed, '2026-05-20', true);
    expect(await on('2026-06-02')).toContain('LapseWithdrawn investigation-complete ceased 2026-05-28');
  });

  it('keeps on after a failure, and stops when it is asked to', async () => {
    at.clock.moveToDay('2026-07-01');
    await at.catchUp();
    const stopping = new AbortController();
    const problems: unknown[] = [];
    const pauses: number[] = [];
    const keeper = new ClockKeeper({
      store: at.store,
      due: new DueScan(at.readStore),
      law: { inForce: async () => (problems.length === 0 ? Promise.reject(new Error('no law')) : at.law.inForce()) },
      clock: at.clock,
      report: (problem) => problems.push(problem),
      wait: async (ms) => {
        pauses.push(ms);
        if (pauses.length === 2) stopping.abort();
      },
    });
    await keeper.run(stopping.signal);
    expect([problems.length, pauses]).toEqual([1, [2000, 2000]]);
    expect(await at.told()).toHaveLength(4);
  });
});

describe('a lapse that a notice undoes', () => {
  it('is withdrawn, and recorded again for the new last day', async () => {
    const at = await new Setting().open();
    await at.record(aCase, opened, '2026-11-16');
    await at.record(aCase, filed, '2026-11-16');
    at.clock.moveToDay('2027-02-12');
    await at.tick();
    expect((await at.told()).at(-1)).toBe('LimitLapsed investigation-complete - 2027-02-11');
    await at.adopt(lawWithNoticeFor2027(), '测试通知〔2026〕1号');
    await redate({ store: at.readStore, history: at.history });
    await at.tick();
    expect((await at.told()).slice(4)).toEqual([
      'LapseWithdrawn investigation-complete redated 2027-02-11',
      'RungReached investigation-complete yellow 2027-02-16',
    ]);
    at.clock.moveToDay('2027-02-17');
    await at.tick();
    expect((await at.told()).slice(6)).toEqual([
      'RungReached investigation-complete red 2027-02-16',
      'RungReached investigation-complete due 2027-02-16',
      'LimitLapsed investigation-complete - 2027-02-16',
    ]);
    await at.close();
  });
});

/** Stops working right after its first append is on disk. */
function dyingAfterAppend(store: EventStore): EventStore {
  let dead = false;
  return {
    storeId: store.storeId,
    read: async (stream: Parameters<EventStore['read']>[0], after?: number) => {
      if (dead) throw new Error('killed');
      return store.read(stream, after);
    },
    append: async (...args: Parameters<EventStore['append']>) => {
      await store.append(...args);
      dead = true;
      throw new Error('killed');
    },
  } as unknown as EventStore;
}
