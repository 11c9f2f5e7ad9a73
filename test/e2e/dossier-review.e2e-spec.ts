import { findingProcess, lookingAgainIn } from '#accountability';
import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

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
    const { store, law } = api.foundation;
    const perform = lookingAgainIn({ store, law, clock });
    for (const event of await store.readAll('' as never, 10_000))
      if (findingProcess.handles.includes(event.type))
        for (const command of findingProcess.react(event, () => [])) await perform(command);
  });
  afterAll(() => api.close());

  const plan = { year: 2026, closedFrom: '2026-01-01', closedTo: '2026-12-31', size: 5, seed: '公开摇号 20261201' };

  it('is refused where nothing was closed', async () => {
    const none = await auditor.act(reviews, null, 'plan-dossier-review', { ...plan, closedTo: '2026-01-31' });
    expect(none).toMatchObject({ status: 400, body: { code: 'dossier-frame-empty' } });
  });

  it('records the frame, the seed and the draw', async () => {
    review = idOf(answered(201, await auditor.act(reviews, null, 'plan-dossier-review', plan)));
    const { body } = answered(200, await auditor.get(`/api/${reviews}/${review}`));
    expect(body).toMatchObject({ seed: plan.seed, frame: [dossier], drawn: [{ dossier, confirmed: false }] });
  });

  it('prefills the sheet from the findings, which a person confirms', async () => {
    const sheet = answered(200, await auditor.get(`/api/${reviews}/${review}/dossiers/${dossier}/sheet`));
    const completeness = { item: 'completeness', points: expect.any(Number), reason: expect.stringContaining('笔录') };
    expect(sheet.body).toMatchObject({
      confirmed: false,
      lines: expect.arrayContaining([expect.objectContaining(completeness)]),
    });
    const early = await auditor.act(reviews, review, 'conclude-dossier-review', {});
    expect(early).toMatchObject({ status: 422, body: { details: { norms: [{ norm: 'ACC-13.allScored' }] } } });

    const score = { dossier, vetoes: [], deductions: [{ item: 'completeness', points: 3, reason: '询问没有笔录' }] };
    const own = await handler.act(reviews, review, 'score-dossier', score);
    expect(own).toMatchObject({ status: 422, body: { details: { norms: [{ norm: 'ACC-12.notOwnDossier' }] } } });
    const beyond = { ...score, deductions: [{ item: 'completeness', points: 7, reason: '超过分值' }] };
    expect(await auditor.act(reviews, review, 'score-dossier', beyond)).toMatchObject({ status: 422 });
    answered(200, await auditor.act(reviews, review, 'score-dossier', score));
    const done = answered(200, await auditor.act(reviews, review, 'conclude-dossier-review', {}));
    const { body } = answered(200, await auditor.get(`/api/${reviews}/${review}`));
    expect(body).toMatchObject({
      concluded: true,
      drawn: [{ dossier, confirmed: true, score: 97, grade: 'excellent' }],
    });
    expect(done.body).toMatchObject({ events: [{ type: 'DossierReviewConcluded' }] });
  });

  it('is seen by reviewers only', async () => {
    const inspector = (await api.registered('监察员丙', 'inspector')).browser;
    expect(await inspector.get(`/api/${reviews}`)).toMatchObject({ status: 403 });
    expect(await inspector.get(`/api/${reviews}/${review}`)).toMatchObject({ status: 404 });
    const { body } = answered(200, await auditor.get(`/api/${reviews}`));
    expect(body).toMatchObject({ items: [{ id: review, year: 2026, cases: 1, drawn: 1 }] });
  });
});
