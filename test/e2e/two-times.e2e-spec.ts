import { ClockKeeper, DueScan } from '#deadlines';
import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { Reads } from '#platform';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { lookAgain } from '../support/following.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const findings = 'accountability/findings';
const views = ['', '/timeline', '/clocks'] as const;

interface Portion {
  readonly earlier: number;
  readonly entries: readonly {
    readonly version: number;
    readonly position: string;
    readonly recordedAt: string;
    readonly happenedOn: string;
    readonly name: string;
  }[];
}

describe('a case in two times', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let leader: Browser;
  let auditor: Browser;
  let officers: readonly PersonId[];
  let id: string;
  /** What was read after each recorded event, by the position of the log then. */
  const seen: { position: string; bodies: readonly string[] }[] = [];
  const events = new Map<string, string>();
  let lapses = 0;

  const textOf = async (browser: Browser, path: string) =>
    JSON.stringify(answered(200, await browser.get(`/api/${path}`)).body);
  /** What the list says of how current it is differs by nature; what it lists does not. */
  const listOf = async (browser: Browser, query: string) => {
    const { body } = answered(200, await browser.get(`/api/${findings}?of=${id}${query}`));
    return body['items'] as unknown as { id: string; state: string; norm: string }[];
  };
  /** Case, history, limits, findings, what is not proved, and each finding with its own history. */
  async function read(at: { readonly knownAt?: string; readonly waitFor?: string } = {}): Promise<readonly string[]> {
    const query = at.knownAt ? `?knownAt=${at.knownAt}` : '';
    const items = await listOf(auditor, at.knownAt ? `&knownAt=${at.knownAt}` : `&waitFor=${at.waitFor}`);
    return [
      ...(await Promise.all(views.map((view) => textOf(leader, `${cases}/${id}${view}${query}`)))),
      await textOf(auditor, `accountability/matters/${id}${query}`),
      JSON.stringify(items),
      ...(await Promise.all(
        items.flatMap((item) =>
          ['', '/timeline'].map((view) => textOf(auditor, `${findings}/${item.id}${view}${query}`)),
        ),
      )),
    ];
  }
  const remember = async (): Promise<void> => {
    const position = await lookAgain(api.foundation);
    seen.push({ position, bodies: await read({ waitFor: position }) });
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
    const interview = { interviewee: { name: '测试劳动者' }, capacity: 'worker', place: '工地' };
    await act(
      inspector,
      'hold-interview',
      { ...interview, credentialsShown: true, rightsTold: true },
      { doneBy: officers },
    );
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
    await review();
  }, 60_000);

  /** A finding is explained and upheld: what a reviewer records is history too. */
  async function review(): Promise<void> {
    const unrecorded = (await listOf(auditor, '')).find(({ norm }) => norm === 'INS-02.recordMade')!.id;
    const step = async (browser: Browser, name: string, input: object) => {
      answered(200, await browser.act(findings, unrecorded, name, input));
      await remember();
    };
    await step(auditor, 'request-explanation', { question: '为何没有笔录', answerBy: '2026-06-20' });
    await step(inspector, 'give-explanation', { explanation: '漏存' });
    await step(auditor, 'uphold-finding', { reason: '属实' });
  }

  afterAll(() => api.close());

  it('is read as known at each position with the same bytes as it was read then', async () => {
    await onDay('2026-07-20');
    expect(seen.length).toBeGreaterThan(7);
    expect(lapses).toBeGreaterThan(0);
    for (const { position, bodies } of seen) expect(await read({ knownAt: position })).toEqual(bodies);
    const states = new Set(
      seen.flatMap(({ bodies }) => [...bodies.join('').matchAll(/"state":"(\w+)"/g)].map(([, s]) => s)),
    );
    expect([...states]).toEqual(expect.arrayContaining(['raised', 'asked', 'explained', 'upheld']));
  });

  it('lists the findings that were known then, as they stood then, whatever was recorded since', async () => {
    const [before, asked] = [seen[2]!.position, seen.at(-3)!.position];
    expect(await listOf(auditor, `&knownAt=${before}`)).toEqual([]);
    const [first] = (await listOf(auditor, `&knownAt=${asked}&state=asked`)).map(({ id: one }) => one);
    expect(first).toBeDefined();
    expect(await listOf(auditor, `&knownAt=${before}&state=asked`)).toEqual([]);
    expect(await listOf(auditor, '&state=asked')).toEqual([]);
    expect((await listOf(auditor, '&state=upheld')).map(({ id: one }) => one)).toEqual([first]);
    expect(await listOf(auditor, '&asOf=2026-03-08')).toEqual([]);
    const unknown = await auditor.get(`/api/${findings}/${first}?knownAt=${before}`);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'stream-not-found' } });
  });

  it('is told in portions that make up the whole, then as now, with the moments at which it became known', async () => {
    for (const times of ['', `knownAt=${seen[4]!.position}&`, 'asOf=2026-03-09&']) {
      const portion = async (query: string) =>
        answered(200, await leader.get(`/api/${cases}/${id}/timeline?${times}${query}`)).body as unknown as Portion;
      const whole = await portion('');
      expect(whole.earlier).toBe(0);
      let told = await portion('limit=2');
      for (let next = told; next.earlier > 0; told = { ...next, entries: [...next.entries, ...told.entries] })
        next = await portion(`limit=2&before=${told.entries[0]!.version}`);
      expect(told).toEqual(whole);
    }
    const { body } = answered(200, await leader.get(`/api/${cases}/${id}/moments`));
    const now = answered(200, await leader.get(`/api/${cases}/${id}/timeline`)).body as unknown as Portion;
    expect(body['moments']).toEqual(
      now.entries.map(({ version, position, recordedAt, happenedOn, name }) => ({
        version,
        position,
        recordedAt,
        happenedOn,
        name,
      })),
    );
    answered(400, await leader.get(`/api/${cases}/${id}/timeline?limit=0`));
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
    const [from, to] = [seen[1]!.position, seen[5]!.position];
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
    const late = seen.at(-1)!.position;
    const upheld = answered(200, await auditor.get(`/api/${cases}/${id}/compare?from=${from}&to=${late}`)).body;
    expect(upheld['findings']).toContainEqual({
      field: expect.stringMatching(/^finding-/),
      name: '未制作笔录或者未留存文书',
      before: null,
      after: expect.objectContaining({ stateName: '成立', severityName: '轻微' }),
    });
    // the team leader compared the same two points: findings are for reviewers and those who had part in them
    expect(body['findings']).toEqual([]);
    const names = (body['entries'] as unknown as { type: string }[]).map(({ type }) => type);
    expect(names).toEqual(['CaseFiled', 'SiteInspected', 'InterviewHeld', 'RectificationOrdered']);
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
    // who reads what was found in the case reads of the case
    const colleague = await api.signIn('监察员乙');
    answered(200, await colleague.get(`/api/${findings}/${(await listOf(auditor, ''))[0]!.id}`));
    const readOf = await ask(`question=not-read&person=${officers[1]}`);
    expect(readOf).toMatchObject({ holds: false, contradictions: [{ on: '2026-07-20' }] });
    answered(400, await auditor.get(`/api/${cases}/${id}/absence?question=not-read`));
    answered(403, await inspector.get(`/api/${cases}/${id}/absence?question=not-served&before=2026-03-10`));
  });
});
