import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { lookAgain } from '../support/following.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const reviews = 'accountability/dossier-reviews';

describe('the yearly review of dossiers over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let auditor: Browser;
  let handler: Browser;
  let dossier: string;
  let review: string;

  const idOf = (answer: { readonly body: Record<string, unknown> }, key = 'stream') => String(answer.body[key]);

  /** A case in which an interview left no record, put right and closed; its first officer also reviews dossiers. */
  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    const first = await api.registered('监察员甲', 'inspector', 'legalReviewer');
    const officers = [first.person, await api.employ('监察员乙', 'inspector')];
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('局领导甲', 'bureauLeader');
    await api.employ('评查员甲', 'auditor');
    handler = first.browser;
    const leader = await api.signIn('大队长甲');
    const employer = { name: '测试甲建筑有限公司', workplace: '130525' };
    const matters = [{ kind: 'wageArrears', endedOn: '2026-02-01', continues: false, workers: 3 }];
    const patrol = { source: 'patrol', employer, matters, informantSecret: false, unit };
    const lead = idOf(answered(201, await handler.act(leads, null, 'register-lead', patrol)));
    answered(200, await handler.act(leads, lead, 'accept-lead', {}));
    dossier = idOf(
      answered(201, await handler.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit })),
    );
    const act = async (browser: Browser, name: string, input: object, stated: object = {}) =>
      answered(200, await browser.act(cases, dossier, name, input, { stated }));
    const both = { doneBy: officers };
    await act(handler, 'propose-filing', { reason: '涉嫌拖欠工资', officers });
    await act(leader, 'file-case', { officers });
    const interview = {
      interviewee: { name: '测试劳动者' },
      capacity: 'worker',
      credentialsShown: true,
      rightsTold: true,
    };
    await act(handler, 'hold-interview', { ...interview, place: '询问室' }, both);
    const demands = [{ matter: 'wageArrears', demand: '支付拖欠的工资' }];
    const ordered = await act(handler, 'order-rectification', { demands, rectifyBy: '2026-03-12' });
    const order = (ordered.body['events'] as unknown as { id: string }[])[0]!.id;
    await act(handler, 'serve-rectification-order', { order, method: 'direct' });
    clock.moveToDay('2026-03-13');
    handler = await api.signIn('监察员甲');
    await act(handler, 'verify-rectification', { order, outcome: 'rectified' }, both);
    await act(handler, 'conclude-investigation', { proposal: 'closeRectified', minor: false });
    await act(handler, 'propose-closure', { ground: 'rectified' });
    await act(await api.signIn('局领导甲'), 'close-case', { ground: 'rectified' });
    auditor = await api.signIn('评查员甲');
    await lookAgain(api.foundation);
  });
  afterAll(() => api.close());

  const plan = { year: 2026, closedFrom: '2026-01-01', closedTo: '2026-12-31', size: 5, seed: '公开摇号 20261201' };

  it('is refused where nothing was closed', async () => {
    const none = await auditor.act(reviews, null, 'plan-dossier-review', { ...plan, closedTo: '2026-01-31' });
    expect(none).toMatchObject({ status: 400, body: { code: 'dossier-frame-empty' } });
  });

  it('records the frame, the seed and the draw, which anybody can draw again', async () => {
    review = idOf(answered(201, await auditor.act(reviews, null, 'plan-dossier-review', plan)));
    const { body } = answered(200, await auditor.get(`/api/${reviews}/${review}`));
    const drawn = [{ dossier, employer: '测试甲建筑有限公司', closedOn: '2026-03-13', confirmed: false, score: null }];
    expect(body).toMatchObject({ seed: plan.seed, frame: [dossier], drawnAgain: true, drawn });
  });

  const sheetOf = async (browser: Browser) =>
    answered(200, await browser.get(`/api/${reviews}/${review}/dossiers/${dossier}/sheet`)).body;
  const refusedBy = (norm: string) => ({ status: 422, body: { details: { norms: [{ norm }] } } });
  const score = { vetoes: [], deductions: [{ item: 'completeness', points: 3, reason: '询问没有笔录' }] };
  const departures = [{ item: 'completeness', reason: '笔录已经补齐，从轻扣分' }];

  it('prefills the sheet from the findings, each line with those that it rests on', async () => {
    const body = await sheetOf(auditor);
    expect(body).toMatchObject({
      confirmed: false,
      own: false,
      lines: expect.arrayContaining([
        expect.objectContaining({
          item: 'completeness',
          points: 2,
          proposed: 2,
          departure: null,
          reason: expect.stringContaining('笔录'),
          findings: [expect.objectContaining({ circumstanceName: '未制作笔录或者未留存文书', stateName: '待核' })],
        }),
      ]),
      score: 98,
    });
    expect(await sheetOf(handler)).toMatchObject({ own: true });
  });

  it('is confirmed by a person who did not handle the case, with a reason for what is not as proposed', async () => {
    const early = await auditor.act(reviews, review, 'conclude-dossier-review', {});
    expect(early).toMatchObject(refusedBy('ACC-13.allScored'));
    const say = (browser: Browser, input: object) => browser.act(reviews, review, 'score-dossier', input);
    const given = { dossier, ...score, departures };
    expect(await say(handler, given)).toMatchObject(refusedBy('ACC-12.notOwnDossier'));
    const beyond = { ...given, deductions: [{ item: 'completeness', points: 7, reason: '超过分值' }] };
    expect(await say(auditor, beyond)).toMatchObject(refusedBy('ACC-11.drawnDossier'));
    const silent = await say(auditor, { ...given, departures: [] });
    expect(silent).toMatchObject(refusedBy('ACC-14.departureReasoned'));
    expect(JSON.stringify(silent.body)).toContain('“文书齐全、原件归档”与预填不一致');
    const vetoed = await say(auditor, { ...given, vetoes: ['no-facts'] });
    expect(JSON.stringify(vetoed.body)).toContain('“主要事实不清、证据不足”与预填不一致');
    answered(200, await say(auditor, given));
    expect(await sheetOf(auditor)).toMatchObject({
      confirmed: true,
      confirmedOn: '2026-03-13',
      confirmedBy: '评查员甲',
      proposedOtherwiseNow: false,
      lines: expect.arrayContaining([
        expect.objectContaining({ item: 'completeness', points: 3, proposed: 2, departure: departures[0]!.reason }),
      ]),
      score: 97,
      gradeName: '优秀',
    });
  });

  it('is concluded and summed up, every step in its history', async () => {
    answered(200, await auditor.act(reviews, review, 'conclude-dossier-review', { remarks: '总体规范' }));
    const { body } = answered(200, await auditor.get(`/api/${reviews}/${review}`));
    expect(body).toMatchObject({
      concluded: true,
      remarks: '总体规范',
      drawn: [{ dossier, confirmed: true, score: 97, grade: 'excellent' }],
    });
    const summary = answered(200, await auditor.get(`/api/${reviews}/${review}/summary`)).body;
    expect(summary).toMatchObject({ drawn: 1, confirmed: 1, average: 97, departures: 1, concludedOn: '2026-03-13' });
    expect(summary['grades']).toContainEqual({ key: 'excellent', name: '优秀', count: 1 });
    expect(summary['lines']).toContainEqual(expect.objectContaining({ item: 'completeness', dossiers: 1, points: 3 }));
    const steps = answered(200, await auditor.get(`/api/${reviews}/${review}/timeline`)).body;
    const entries = steps['entries'] as unknown as { name: string; said: { label: string; text: string }[] }[];
    expect(entries.map(({ name }) => name)).toEqual(['制定评查计划', '案卷评分', '评查结束']);
    const scored = entries[1]!.said;
    expect(scored.find(({ label }) => label === '案卷')?.text).toContain('测试');
    expect(scored.map(({ text }) => text).join()).not.toMatch(/[A-Za-z]/);
    const next = answered(200, await auditor.get(`/api/${reviews}/${review}/next-acts`)).body;
    expect(JSON.stringify(next)).toContain('评查结束后，不再评分。');
  });

  it('is seen by reviewers only', async () => {
    const inspector = (await api.registered('监察员丙', 'inspector')).browser;
    expect(await inspector.get(`/api/${reviews}`)).toMatchObject({ status: 403 });
    expect(await inspector.get(`/api/${reviews}/${review}`)).toMatchObject({ status: 404 });
    const { body } = answered(200, await auditor.get(`/api/${reviews}`));
    expect(body).toMatchObject({ items: [{ id: review, year: 2026, cases: 1, drawn: 1 }] });
  });
});
