import { randomUUID } from 'node:crypto';
import { localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type PeriodReceipt, periodOf, receiptBytes, shippedLaw } from '#law';
import { testNotice2027 } from '#law/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

// The law over HTTP: what it says, and how it comes into force.

const clock = new MovableClock();
let api: ApiInProcess;
let administrator: Browser;
let inspector: Browser;

beforeEach(async () => {
  clock.moveToDay('2026-11-23');
  api = await ApiInProcess.start(clock);
  administrator = (await api.registered('管理员甲', 'administrator')).browser;
  inspector = (await api.registered('监察员甲', 'inspector', 'intakeClerk', 'teamLeader')).browser;
});
afterEach(() => api.close());

const inForce = async (): Promise<string> => String((await inspector.get('/api/law/editions')).body['inForce']);
const registerLead = async (): Promise<string> => {
  const lead = await inspector.act('inspection/leads', null, 'register-lead', {
    source: 'complaint',
    employer: { name: '测试甲公司' },
    matters: [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_123_000 }],
    account: '拖欠三名工人工资。',
    unit,
    informantSecret: false,
  });
  return String(answered(201, lead).body['stream']);
};
const editionOfLastEvent = async (stream: string) => {
  const { events } = await api.foundation.store.read(stream as never);
  return events.at(-1)!.meta.law;
};
const lengthOf = (rule: string, length: number) =>
  shippedLaw.rulebook.rules.filter(({ id }) => id === rule).map((row) => ({ ...row, length }));

describe('the edition in force', () => {
  it('is at first what the program ships, adopted by an event of the setup, and named by every act', async () => {
    const { body } = answered(200, await inspector.get('/api/law/editions'));
    expect(body).toMatchObject({
      inForce: body['shipped'],
      adopted: [{ edition: body['shipped'], replaces: null, by: null, reason: '首次启动，采用随程序提供的版本' }],
      notices: [],
    });
    expect(await editionOfLastEvent(await registerLead())).toBe(body['shipped']);
  });

  it('is not adopted a second time when the server starts again', async () => {
    const directory = await api.close({ keep: true });
    api = await ApiInProcess.start(clock, directory);
    inspector = await api.signIn('监察员甲');
    expect((await inspector.get('/api/law/editions')).body['adopted']).toHaveLength(1);
  });

  it('changes when an administrator loads a notice; limits become firm and later events name the new edition', async () => {
    const period = '/api/law/period?rule=investigation-complete&from=2026-11-23';
    const before = answered(200, await inspector.get(period)).body;
    expect(before).toMatchObject({ due: '2027-02-18', provisional: true, edition: await inForce() });
    const body = { notice: testNotice2027, reason: '通知已公布' };
    const loaded = answered(200, await administrator.post('/api/law/acts/load-notice', { body }));
    const after = answered(200, await inspector.get(period)).body;
    expect(after).toMatchObject({ due: '2027-02-22', provisional: false, edition: loaded.body['edition'] });
    expect(await editionOfLastEvent(await registerLead())).toBe(loaded.body['edition']);
    expect((await inspector.get('/api/law/editions')).body).toMatchObject({
      inForce: loaded.body['edition'],
      adopted: [{ replaces: before['edition'], dryRun: { notices: { added: [testNotice2027.id] } } }, {}],
      notices: [{ notice: testNotice2027.id, corrected: false, reason: '通知已公布' }],
    });
  });

  it('is tried before it is adopted: the dry run lists the open limit that moves, and known-then keeps the old day', async () => {
    const lead = await registerLead();
    const position = await api.foundation.store.end();
    const proposal = { base: 'in-force', rules: lengthOf('complaint-accept', 3) };
    const tried = answered(200, await administrator.post('/api/law/editions/dry-run', { body: proposal })).body;
    expect(tried).toMatchObject({
      before: await inForce(),
      changes: { rules: { changed: [{ id: 'complaint-accept', fields: ['length'] }] } },
      cases: {
        limits: [
          {
            stream: lead,
            before: { rule: 'complaint-accept', due: '2026-11-30' },
            after: { rule: 'complaint-accept', due: '2026-11-26' },
            why: ['规则 complaint-accept 有更正：期限长度由 5 改为 3'],
          },
        ],
      },
    });
    expect(await inForce()).toBe(tried['before']);

    const body = { ...proposal, edition: tried['after'], reason: '更正录入错误' };
    answered(200, await administrator.post('/api/law/acts/adopt-edition', { body }));
    expect(await inForce()).toBe(tried['after']);
    const due = (law: typeof shippedLaw) =>
      periodOf({ rule: 'complaint-accept', from: localDate('2026-11-23') }, law).due;
    const { law: register } = api.foundation;
    expect(due((await register.inForce()).law)).toBe('2026-11-26');
    expect(due((await register.knownAt(position)).law)).toBe('2026-11-30');
  });

  it('is adopted once, whatever the number of times a request is sent', async () => {
    const key = randomUUID();
    const body = { notice: testNotice2027, reason: '通知已公布' };
    const first = answered(200, await administrator.post('/api/law/acts/load-notice', { key, body }));
    const again = answered(200, await administrator.post('/api/law/acts/load-notice', { key, body }));
    expect(again.body).toEqual(first.body);
    const reused = await administrator.post('/api/law/acts/load-notice', {
      key,
      body: { ...body, reason: '另一理由' },
    });
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it.each([
    ['by an inspector', () => inspector, 403, 'role-missing', {}],
    ['without a reason', () => administrator, 400, 'input-invalid', { reason: '' }],
    [
      'that makes people work on New Year',
      () => administrator,
      400,
      'notice-contradictory',
      {
        notice: { ...testNotice2027, festivals: [{ festival: '元旦', off: [], work: ['2027-01-01'] }] },
      },
    ],
    [
      'for days that another one arranges',
      () => administrator,
      400,
      'notice-contradictory',
      {
        notice: { ...testNotice2027, year: 2026, coverage: { from: '2026-01-01', to: '2026-12-31' }, festivals: [] },
      },
    ],
    ['that is no notice', () => administrator, 400, 'notice-malformed', { notice: { id: '国办测试' } }],
  ])('does not change by a notice %s', async (_, sender, status, code, change) => {
    const before = await inForce();
    const body = { notice: testNotice2027, reason: '测试', ...change };
    const answer = answered(status, await sender().post('/api/law/acts/load-notice', { body }));
    expect(answer.body).toMatchObject({ code });
    expect(await inForce()).toBe(before);
  });

  it('is not adopted unless it is the one that was shown', async () => {
    const body = { base: 'in-force', rules: lengthOf('complaint-accept', 3), edition: '0'.repeat(64), reason: '测试' };
    const answer = answered(409, await administrator.post('/api/law/acts/adopt-edition', { body }));
    expect(answer.body).toMatchObject({ code: 'edition-not-as-shown' });
  });
});

describe('what the law says', () => {
  it('lists rules by words, region and day, and shows one with its other versions', async () => {
    const listed = async (query: string) =>
      (answered(200, await inspector.get(`/api/law/rules?${query}`)).body['rules'] as unknown as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await listed('')).toHaveLength(shippedLaw.rulebook.rules.length);
    expect(await listed(`search=${encodeURIComponent('要求听证')}&on=2020-01-06`)).toEqual(['hearing-request-old']);
    expect(await listed('search=rectify&region=211321')).toContain('rectify-local');
    expect(await listed('search=rectify&region=130525')).not.toContain('rectify-local');
    const one = answered(200, await inspector.get('/api/law/rules/hearing-request')).body;
    expect(one).toMatchObject({ rule: { id: 'hearing-request' }, versions: [{ id: 'hearing-request-old' }] });
    const none = answered(404, await inspector.get('/api/law/rules/hearing-requests')).body;
    expect(none).toMatchObject({ code: 'rule-unknown' });
    expect((none['details'] as unknown as { near: string[] }).near[0]).toBe('hearing-request');
  });

  it('shows a month with its holidays and make-up days', async () => {
    const { body } = answered(200, await inspector.get('/api/law/calendar/2026/10'));
    expect(body).toMatchObject({ year: 2026, month: 10 });
    const days = body['days'] as unknown as { day: string; kind: string; name: string; notice: string | null }[];
    expect(days).toHaveLength(31);
    expect(days[0]).toMatchObject({
      day: '2026-10-01',
      kind: 'holiday',
      name: '国庆节假期',
      notice: '国办发明电〔2025〕7号',
    });
    expect(days[9]).toMatchObject({ day: '2026-10-10', kind: 'make-up' });
    expect(body['workingDays']).toBe(18);
    answered(404, await inspector.get('/api/law/calendar/2026/13'));
    answered(404, await inspector.get('/api/law/calendar/heute/1'));
  });

  it('computes a limit whose receipt can be recomputed, and finds one that was changed', async () => {
    const url = '/api/law/period?rule=arb-award&from=2025-03-03&paused=2025-03-20..2025-04-18';
    const { body } = answered(200, await inspector.get(url));
    expect(body).toMatchObject({ due: '2025-05-19', nominal: '2025-05-17', provisional: false, verified: true });
    const receipt = body['receipt'] as unknown as PeriodReceipt;
    const same = answered(200, await inspector.post('/api/law/explain', { body: { receipt } })).body;
    expect(same).toMatchObject({ same: true, differences: [] });
    expect(receiptBytes(same['recomputed'] as unknown as PeriodReceipt)).toBe(receiptBytes(receipt));
    const changed = { receipt: { ...receipt, due: '2025-05-20' } };
    expect(answered(200, await inspector.post('/api/law/explain', { body: changed })).body).toMatchObject({
      same: false,
      differences: [{ path: 'due', recorded: '2025-05-20', recomputed: '2025-05-19' }],
    });
  });

  it.each([
    ['an unknown rule', 'rule=nothing-like-it&from=2026-03-02', 404, 'rule-unknown'],
    ['a day before the statute', 'rule=hearing-request&from=1990-01-05', 400, 'rule-not-in-force'],
    ['no day', 'rule=hearing-request&from=2026-02-30', 400, 'date-malformed'],
    ['no rule', 'from=2026-03-02', 400, 'input-invalid'],
    ['a parameter that is none', 'rule=hearing-request&from=2026-03-02&until=2026-04-01', 400, 'input-invalid'],
  ])('refuses to compute a limit of %s', async (_, query, status, code) => {
    expect(answered(status, await inspector.get(`/api/law/period?${query}`)).body).toMatchObject({ code });
  });

  it('tells when a decision becomes final and the court may be asked, with the receipts', async () => {
    const facts = { servedOn: '2026-03-02', toldOfReconsideration: { told: true }, toldOfLitigation: { told: true } };
    const { body } = answered(200, await inspector.post('/api/law/finality', { body: facts }));
    expect(body['finality']).toMatchObject({ state: 'contestable-until', contestableUntil: '2026-09-02' });
    const finality = body['finality'] as unknown as { window: object; receipts: object[] };
    expect(finality.window).toMatchObject({ opensOn: '2026-09-03', until: '2026-12-02' });
    expect(finality.receipts.length).toBeGreaterThan(2);
    answered(400, await inspector.post('/api/law/finality', { body: { servedOn: '2026-03-02' } }));
  });

  it('is for those who signed in', async () => {
    const answer = await fetch(`${await api.app.getUrl()}/api/law/rules`);
    expect(answer.status).toBe(401);
  });
});
