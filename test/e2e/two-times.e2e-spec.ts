import { ClockKeeper, DueScan } from '#deadlines';
import type { PersonId, Position } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { Reads } from '#platform';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const views = ['', '/timeline', '/clocks'] as const;

describe('a case in two times', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let leader: Browser;
  let auditor: Browser;
  let officers: readonly PersonId[];
  let id: string;
  /** What was read after each recorded event, by the position of the log then. */
  const seen: { position: Position; bodies: readonly string[] }[] = [];
  const events = new Map<string, string>();
  let lapses = 0;

  const read = (query = '') =>
    Promise.all(
      views.map(async (view) =>
        JSON.stringify(answered(200, await leader.get(`/api/${cases}/${id}${view}${query}`)).body),
      ),
    );
  const remember = async (): Promise<void> => {
    const position = await api.foundation.store.end();
    seen.push({ position, bodies: await read() });
  };
  const act = async (browser: Browser, name: string, input: object, stated: object = {}): Promise<void> => {
    const { body } = answered(200, await browser.act(cases, id, name, input, { stated }));
    events.set(name, (body['events'] as unknown as { id: string }[])[0]!.id);
    await remember();
  };
  const onDay = async (day: string): Promise<void> => {
    clock.moveToDay(day);
    [inspector, leader, auditor] = (await Promise.all(
      ['监察员甲', '大队长甲', '纪检甲'].map((label) => api.signIn(label)),
    )) as [Browser, Browser, Browser];
  };

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    const first = await api.registered('监察员甲', 'inspector');
    officers = [first.person, await api.employ('监察员乙', 'inspector')];
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('纪检甲', 'auditor');
    await onDay('2026-03-02');
    const employer = { name: '测试甲建筑有限公司' };
    const matters = [{ kind: 'wageArrears', workers: 3 }];
    const told = { source: 'patrol', employer, matters, unit, informant: null, informantSecret: false };
    const registered = answered(
      201,
      await inspector.act(leads, null, 'register-lead', { ...told, account: '巡查发现' }),
    );
    const lead = String(registered.body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const opened = answered(
      201,
      await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit }),
    );
    id = String(opened.body['stream']);
    await remember();
    await act(inspector, 'propose-filing', { reason: '涉嫌拖欠工资', officers });
    await act(leader, 'file-case', { officers });
    await onDay('2026-03-09');
    const inspected = { place: '工地', credentialsShown: true };
    await act(inspector, 'inspect-site', inspected, { doneBy: officers });
    await act(inspector, 'order-rectification', {
      demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
      rectifyBy: '2026-03-20',
    });
    const order = events.get('order-rectification')!;
    await onDay('2026-03-10');
    await act(inspector, 'serve-rectification-order', { order, method: 'direct' });
    await onDay('2026-06-15');
    const { store, law } = api.foundation;
    const due = new DueScan(api.app.get(Reads).store);
    await api.app.get(Reads).await(['deadlines'], await store.end());
    lapses = await new ClockKeeper({ store, due, law, clock }).sweep();
    await remember();
    await act(
      inspector,
      'verify-rectification',
      { order, outcome: 'partly', remarks: '只付清一人' },
      { doneBy: officers },
    );
  }, 60_000);
  afterAll(() => api.close());

  it('is read as known at each position with the same bytes as it was read then', async () => {
    await onDay('2026-07-20');
    expect(seen.length).toBeGreaterThan(7);
    expect(lapses).toBeGreaterThan(0);
    for (const { position, bodies } of seen) expect(await read(`?knownAt=${position}`)).toEqual(bodies);
  });

  it('says the position that it used, also for a moment', async () => {
    const filed = seen[2]!;
    const { body } = answered(200, await leader.get(`/api/${cases}/${id}?knownAt=2026-03-05T00:00:00.000Z`));
    expect(body).toMatchObject({
      stage: 'investigating',
      position: (JSON.parse(filed.bodies[0]!) as { position: string }).position,
    });
    const clocks = answered(200, await leader.get(`/api/${cases}/${id}/clocks?knownAt=2026-03-05T00:00:00.000Z`));
    expect(clocks.body).toMatchObject({ on: '2026-03-05', position: body['position'] });
  });

  it('is compared at two points: changed fields in Chinese, limits, and what was recorded between', async () => {
    const [from, to] = [seen[1]!.position, seen[4]!.position];
    const { body } = answered(200, await leader.get(`/api/${cases}/${id}/compare?from=${from}&to=${to}`));
    expect(body['changes']).toContainEqual({
      field: 'stageName',
      name: '阶段',
      before: expect.any(String),
      after: expect.any(String),
    });
    expect(body['changes']).toContainEqual({ field: 'inspections', name: '现场检查次数', before: 0, after: 1 });
    expect(body['clocks']).toContainEqual(
      expect.objectContaining({
        name: '调查完成',
        before: null,
        after: expect.objectContaining({ due: '2026-05-28' }),
      }),
    );
    const names = (body['entries'] as unknown as { type: string }[]).map(({ type }) => type);
    expect(names).toEqual(['CaseFiled', 'SiteInspected', 'RectificationOrdered']);
    const back = answered(200, await leader.get(`/api/${cases}/${id}/compare?from=${to}&to=${to}`));
    expect(back.body).toMatchObject({ changes: [], clocks: [], entries: [] });
  });

  it('says what did not happen, how far it looked, and what of that is signed', async () => {
    const ask = async (query: string) => answered(200, await auditor.get(`/api/${cases}/${id}/absence?${query}`)).body;
    expect(await ask('question=not-served&before=2026-03-10')).toMatchObject({ holds: true, contradictions: [] });
    expect(await ask('question=not-served&before=2026-03-11')).toMatchObject({
      holds: false,
      contradictions: [{ what: '送达限期改正指令书', on: '2026-03-10' }],
    });
    expect(await ask('question=nothing&from=2026-03-11&to=2026-06-14')).toMatchObject({
      holds: true,
      sentence: expect.stringContaining('没有2026-03-11至2026-06-14的行为的记录'),
    });
    expect(await ask('question=nothing&from=2026-03-09&to=2026-03-09')).toMatchObject({ holds: false });
    const unread = await ask(`question=not-read&person=${officers[1]}`);
    expect(unread).toMatchObject({ holds: true, record: { events: expect.any(Number) } });
    expect(Number(unread['examined'])).toBeGreaterThan(0);
    answered(200, await inspector.get(`/api/${cases}/${id}`));
    expect(await ask(`question=not-read&person=${officers[0]}&from=2026-07-20`)).toMatchObject({ holds: false });
    expect(await ask(`question=not-read&person=${officers[0]}&from=2026-07-21`)).toMatchObject({ holds: true });
    answered(400, await auditor.get(`/api/${cases}/${id}/absence?question=not-read`));
    answered(403, await inspector.get(`/api/${cases}/${id}/absence?question=not-served&before=2026-03-10`));
  });
});
