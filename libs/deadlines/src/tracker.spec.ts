import { type Projection, type StreamSoFar, startOfLog } from '#kernel';
import type { DeadlineRow } from './read-model/deadline-row.js';
import { deadlinesProjection } from './read-model/deadlines-projection.js';
import { redate } from './read-model/redate.js';
import {
  Setting,
  aCase,
  closed,
  concluded,
  filed,
  lawWithNoticeFor2027,
  officer,
  opened,
  orderedBy,
  servedOf,
} from './testing/setting.js';

describe('the tracker', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting().open();
  });
  afterEach(() => at.close());

  it('shows a limit with its dates, who answers for it, and when the lamp turns', async () => {
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
    await at.catchUp();
    expect(await at.row('investigation-complete')).toMatchObject({
      unit: '测试大队',
      officer,
      rule: 'investigation-complete',
      status: 'running',
      started_on: '2026-03-02',
      due: '2026-05-28',
      provisional: 0,
      // twelve of sixty working days are a fifth
      yellow_on: '2026-05-12',
      red_on: '2026-05-27',
      next_at: '2026-05-11T16:00:00.000Z',
    });
  });

  it('waits for a limit that nothing has started', async () => {
    await at.record(aCase, opened, '2026-03-02');
    await at.catchUp();
    expect(await at.row('handling-decide')).toBeUndefined();
    await at.record(aCase, closed, '2026-03-03');
    await at.catchUp();
    expect(await at.row('handling-decide')).toMatchObject({ status: 'none', due: null, open: 0, next_at: null });
  });

  it('shows a limit as kept when the act is there, whenever it is recorded', async () => {
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
    await at.record(aCase, concluded, '2026-05-28', true);
    await at.catchUp();
    expect(await at.row('investigation-complete')).toMatchObject({
      status: 'met',
      ended_on: '2026-05-28',
      next_at: null,
    });
    expect(await at.row('handling-decide')).toMatchObject({ status: 'running', due: '2026-06-18' });
  });

  it('shows each of several orders by itself, with who answers for the case', async () => {
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
    const orders: string[] = [];
    for (const day of ['2026-04-20', '2026-04-10']) {
      const { meta } = await at.record(aCase, orderedBy(day), '2026-03-30');
      await at.record(aCase, servedOf(meta.id), '2026-04-01');
      orders.push(meta.id);
    }
    await at.catchUp();
    const rows = await Promise.all(orders.map((order) => at.row(`rectify-order ${order}`)));
    expect(rows).toMatchObject([
      { subject: orders[0], due: '2026-04-20', open_clocks: 1, unit: '测试大队', officer },
      { subject: orders[1], due: '2026-04-10', open_clocks: 1, unit: '测试大队', officer },
    ]);
  });

  it('gives up what ceases with the case', async () => {
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
    await at.record(aCase, closed, '2026-04-01');
    await at.catchUp();
    expect(await at.row('investigation-complete')).toMatchObject({ status: 'cancelled', open: 0, next_at: null });
  });

  it('gives up the time of each order with the case: one had run out, the other is of no use any more', async () => {
    await at.record(aCase, opened, '2026-03-02');
    const orders: string[] = [];
    for (const day of ['2026-04-10', '2026-05-20']) {
      const { meta } = await at.record(aCase, orderedBy(day), '2026-03-30');
      await at.record(aCase, servedOf(meta.id), '2026-04-01');
      orders.push(meta.id);
    }
    await at.catchUp();
    await at.record(aCase, closed, '2026-04-13');
    await at.catchUp();
    const rows = await Promise.all(orders.map((order) => at.row(`rectify-order ${order}`)));
    expect(rows).toMatchObject([
      { status: 'expired', open: 0, due: '2026-04-10', ended_on: '2026-04-13' },
      { status: 'cancelled', open: 0, due: '2026-05-20', ended_on: '2026-04-13' },
    ]);
    // the lapse that was one is still to be put on record; of what ended before its day there is nothing to say
    expect(rows.map((row) => row?.next_at !== null)).toEqual([true, false]);
  });

  it('folds the same rows whether events come one by one or at once', async () => {
    const projection = deadlinesProjection(at.history) as Projection<DeadlineRow>;
    await at.record(aCase, opened, '2026-03-02');
    await at.catchUp();
    await at.record(aCase, filed, '2026-03-02');
    await at.catchUp();
    const { meta } = await at.record(aCase, orderedBy('2026-04-10'), '2026-03-30');
    await at.record(aCase, servedOf(meta.id), '2026-04-01');
    await at.catchUp();
    const rows = new Map<string, DeadlineRow>();
    const all = await at.store.readAll(startOfLog, 100);
    for (const event of all) {
      const stream: StreamSoFar = () => all.filter(({ position }) => position <= event.position);
      for (const key of projection.keys(event, stream)) {
        const row = projection.fold(rows.get(key), event, key, stream);
        if (row) rows.set(key, row);
      }
    }
    expect(rows.size).toBeGreaterThan(3);
    for (const [key, row] of rows) expect(await at.row(key.slice(aCase.length + 1))).toMatchObject(row);
  });
});

describe('a limit that reaches into a year without a notice', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting().open();
    await at.record(aCase, opened, '2026-11-16');
    await at.record(aCase, filed, '2026-11-16');
    await at.catchUp();
  });
  afterEach(() => at.close());

  // ten working days in November, 23 in December, 20 in January, seven in February without New Year's Eve to the 8th
  it('is provisional', async () =>
    expect(await at.row('investigation-complete')).toMatchObject({ due: '2027-02-11', provisional: 1, edition: null }));

  // one more in January (Saturday the 30th), then 1–4, 15 and 16 February
  it('becomes firm when the notice is loaded, and keeps both dates with the reason', async () => {
    await at.adopt(lawWithNoticeFor2027(), '测试通知〔2026〕1号');
    expect(await redate({ store: at.readStore, history: at.history })).toMatchObject({ changed: 1 });
    const row = await at.row('investigation-complete');
    expect(row).toMatchObject({ due: '2027-02-16', provisional: 0, edition: at.history.latest.edition });
    expect(JSON.parse(row!.superseded!)).toEqual([
      { due: '2027-02-11', provisional: true, edition: null, because: '测试通知〔2026〕1号' },
    ]);
  });

  it('is dated once: a second pass changes nothing', async () => {
    await at.adopt(lawWithNoticeFor2027(), '测试通知〔2026〕1号');
    await redate({ store: at.readStore, history: at.history });
    expect(await redate({ store: at.readStore, history: at.history })).toMatchObject({ changed: 0 });
  });

  it('keeps them when more happens, and when everything is built anew', async () => {
    await at.adopt(lawWithNoticeFor2027(), '测试通知〔2026〕1号');
    await redate({ store: at.readStore, history: at.history });
    await at.record(aCase, concluded, '2027-02-12');
    await at.catchUp();
    const row = await at.row('investigation-complete');
    expect(row).toMatchObject({ status: 'met', due: '2027-02-16', superseded: expect.stringContaining('2027-02-11') });
    const runner = at.runner;
    runner.rebuild('deadlines');
    await runner.catchUp();
    expect(await at.row('investigation-complete')).toEqual(row);
  });

  it('is folded by the new law after it, also by a runner that remembers its rows', async () => {
    const runner = at.runner;
    await runner.catchUp();
    await at.adopt(lawWithNoticeFor2027(), '测试通知〔2026〕1号');
    await redate({ store: at.readStore, history: at.history });
    await at.record(aCase, closed, '2026-12-01');
    await runner.catchUp();
    expect(await at.row('investigation-complete')).toMatchObject({
      status: 'cancelled',
      due: '2027-02-16',
      superseded: expect.stringContaining('2027-02-11'),
    });
  });
});
