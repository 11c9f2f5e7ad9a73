import type { PersonId } from '#kernel';
import { ClockKeeper, DueScan, LawHistory, redate } from '#deadlines';
import { MovableClock } from '#kernel/testing';
import { Reads } from '#platform';
import { testNotice2027 } from '#law/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const cases = 'inspection/cases';

/** A case from a patrol, filed today. */
async function filedCase(inspector: Browser, leader: Browser, officers: readonly PersonId[]) {
  const employer = { name: '测试甲建筑有限公司', creditCode: null };
  const matters = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_500_000 }];
  const lead = {
    source: 'patrol',
    employer,
    matters,
    informant: null,
    informantSecret: false,
    account: '巡查发现',
    unit,
  };
  const registered = answered(201, await inspector.act('inspection/leads', null, 'register-lead', lead));
  const leads = [String(registered.body['stream'])];
  answered(200, await inspector.act('inspection/leads', leads[0]!, 'accept-lead', {}));
  const opened = answered(201, await inspector.act(cases, null, 'open-case', { leads, employer, matters, unit }));
  const id = String(opened.body['stream']);
  answered(200, await inspector.act(cases, id, 'propose-filing', { reason: '涉嫌拖欠工资', officers }));
  const done = answered(200, await leader.act(cases, id, 'file-case', { officers }));
  return { id, filed: String(done.body['position']) };
}

describe('the limits of a case over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let leader: Browser;
  let outsider: Browser;
  let officers: readonly PersonId[];
  let id: string;
  let filed: string;

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    const first = await api.registered('监察员甲', 'inspector');
    officers = [first.person, await api.employ('监察员乙', 'inspector')];
    inspector = first.browser;
    leader = (await api.registered('大队长甲', 'teamLeader')).browser;
    outsider = (await api.registered('监察员丙', 'inspector')).browser;
    ({ id, filed } = await filedCase(inspector, leader, officers));
  });
  afterAll(() => api.close());

  it('are listed with lamp and sentence for those who may see the case', async () => {
    const list = answered(200, await inspector.get(`/api/deadlines?waitFor=${filed}&stream=${id}`));
    expect(list.body).toMatchObject({
      items: [
        {
          id,
          rule: 'investigation-complete',
          due: '2026-05-28',
          lamp: 'green',
          text: '调查完成 剩60个工作日（至05-28）',
          officer: officers[0],
          unit,
        },
      ],
      next: null,
    });
    const others = answered(200, await outsider.get(`/api/deadlines?waitFor=${filed}`));
    expect(others.body['items']).toEqual([]);
  });

  it('are listed by officer, unit, rule, last day and lamp, and counted by lamp', async () => {
    const found = async (query: string): Promise<number> => {
      const { body } = answered(200, await inspector.get(`/api/deadlines?waitFor=${filed}&${query}`));
      return (body as unknown as { items: readonly unknown[] }).items.length;
    };
    expect(await found(`officer=${officers[0]}`)).toBe(1);
    expect(await found(`officer=${officers[1]}`)).toBe(0);
    expect(await found(`unit=${encodeURIComponent(unit)}&rule=investigation-complete`)).toBe(1);
    expect(await found('dueFrom=2026-05-28&dueTo=2026-05-28')).toBe(1);
    expect(await found('dueTo=2026-05-27')).toBe(0);
    expect([await found('lamp=green'), await found('lamp=overdue')]).toEqual([1, 0]);
    const { body } = answered(200, await inspector.get('/api/deadlines/totals'));
    expect(body['totals']).toContainEqual({ lamp: 'green', name: '正常', count: 1 });
  });

  it('are told of one case with their receipts, also as of a day', async () => {
    const { body } = answered(200, await inspector.get(`/api/inspection/cases/${id}/clocks`));
    expect(body['clocks']).toMatchObject([
      {
        rule: 'investigation-complete',
        status: 'running',
        due: '2026-05-28',
        tightest: true,
        sentence: expect.stringContaining('至2026年5月28日'),
        receipt: { schema: 1, notices: expect.any(Array) },
      },
    ]);
    const before = answered(200, await inspector.get(`/api/inspection/cases/${id}/clocks?asOf=2026-03-01`));
    expect(before.body['clocks']).toEqual([]);
    expect((await outsider.get(`/api/inspection/cases/${id}/clocks`)).status).toBe(404);
  });

  it('are not missing from a case in which something can be done', async () => {
    const { body } = answered(200, await inspector.get('/api/deadlines/stuck'));
    expect(body).toEqual({ items: [] });
  });

  it('turn red on their last days and are over on the next, and the lapse stands in the record', async () => {
    const lampOn = async (day: string) => {
      clock.moveToDay(day);
      const browser = await api.signIn('监察员甲');
      const { body } = answered(200, await browser.get(`/api/deadlines?stream=${id}`));
      const [first] = body['items'] as unknown as { lamp: string; text: string }[];
      return first && `${first.lamp} ${first.text}`;
    };
    expect(await lampOn('2026-05-12')).toBe('yellow 调查完成 剩12个工作日（至05-28）');
    expect(await lampOn('2026-05-28')).toBe('red 调查完成 今日到期（至05-28）');
    expect(await lampOn('2026-05-30')).toBe('overdue 调查完成 已超2日（至05-28）');

    const keeper = new ClockKeeper({
      store: api.foundation.store,
      due: new DueScan(api.app.get(Reads).store),
      law: api.foundation.law,
      clock,
    });
    await keeper.sweep();
    const browser = await api.signIn('监察员甲');
    const { body } = answered(200, await browser.get(`/api/inspection/cases/${id}/clocks`));
    expect(body['recorded']).toMatchObject([
      { type: 'RungReached', happenedOn: '2026-05-12' },
      { type: 'RungReached', happenedOn: '2026-05-27' },
      { type: 'RungReached', happenedOn: '2026-05-28' },
      { type: 'LimitLapsed', name: '期限逾期', happenedOn: '2026-05-29', data: { obligated: 'agency' } },
    ]);
  });
});

describe('an investigation that reaches into a year without a notice', () => {
  it('becomes firm when the notice is loaded; both dates are kept, and what was known then is still told', async () => {
    const clock = new MovableClock();
    clock.moveToDay('2026-11-16');
    const api = await ApiInProcess.start(clock);
    try {
      const { person, browser: inspector } = await api.registered('监察员甲', 'inspector');
      const officers = [person, await api.employ('监察员乙', 'inspector')];
      const { browser: leader } = await api.registered('大队长甲', 'teamLeader');
      const { browser: administrator } = await api.registered('管理员甲', 'administrator');
      const { id, filed } = await filedCase(inspector, leader, officers);
      const url = `/api/inspection/cases/${id}/clocks`;
      const clocks = async (times = '') => answered(200, await inspector.get(`${url}${times}`)).body['clocks'];
      expect(await clocks()).toMatchObject([{ due: '2027-02-11', provisional: true }]);
      expect((await inspector.get(`/api/deadlines?waitFor=${filed}`)).body['items']).toMatchObject([
        { due: '2027-02-11', text: expect.stringContaining('暂定'), superseded: [] },
      ]);

      answered(
        200,
        await administrator.post('/api/law/acts/load-notice', {
          body: { notice: testNotice2027, reason: '通知已公布' },
        }),
      );
      expect(await clocks()).toMatchObject([{ due: '2027-02-16', provisional: false }]);
      expect(await clocks(`?knownAt=${filed}`)).toMatchObject([{ due: '2027-02-11', provisional: true }]);

      const history = await LawHistory.load(api.foundation.law);
      await redate({ store: api.app.get(Reads).store, history });
      expect((await inspector.get('/api/deadlines')).body['items']).toMatchObject([
        {
          due: '2027-02-16',
          provisional: false,
          superseded: [{ due: '2027-02-11', provisional: true, because: '国办测试〔2026〕1号' }],
        },
      ]);
    } finally {
      await api.close();
    }
  });
});
