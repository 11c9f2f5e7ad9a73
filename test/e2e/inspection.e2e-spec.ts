import { randomUUID } from 'node:crypto';
import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';

const complaint = {
  source: 'complaint',
  employer: { name: '测试甲建筑有限公司', creditCode: '91130525MA0TEXT01J' },
  matters: [{ kind: 'wageArrears', endedOn: '2026-02-01', continues: false, workers: 3, amount: 4_500_000 }],
  informant: { name: '测试投诉人', phone: '13800000000' },
  informantSecret: false,
  account: '拖欠三名劳动者工资',
  unit,
};

describe('an inspection case over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let clerk: Browser;
  let inspector: Browser;
  let leader: Browser;
  let bureauLeader: Browser;
  let outsider: Browser;
  let officers: readonly PersonId[];

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    clerk = (await api.registered('窗口甲', 'intakeClerk')).browser;
    const first = await api.registered('监察员甲', 'inspector');
    const second = await api.employ('监察员乙', 'inspector');
    inspector = first.browser;
    officers = [first.person, second];
    leader = (await api.registered('大队长甲', 'teamLeader')).browser;
    bureauLeader = (await api.registered('局领导甲', 'bureauLeader')).browser;
    outsider = (await api.registered('监察员丙', 'inspector')).browser;
  });
  afterAll(() => api.close());

  /** A complaint, accepted and opened as a case by the inspector, with filing proposed. */
  async function openedCase(): Promise<string> {
    const registered = await inspector.act(leads, null, 'register-lead', complaint);
    answered(201, registered);
    const lead = String(registered.body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const { employer, matters } = complaint;
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    expect(opened.body).toMatchObject({ events: [{ type: 'CaseOpened' }] });
    const id = String(opened.body['stream']);
    const proposed = await inspector.act(cases, id, 'propose-filing', { reason: '涉嫌拖欠工资', officers });
    answered(200, proposed);
    return id;
  }

  it('goes from complaint to archive, each act by who may do it', async () => {
    const id = await openedCase();
    const filed = await leader.act(cases, id, 'file-case', { officers });
    answered(200, filed);
    const interviewee = { name: '测试劳动者', phone: '13900000000' };
    const interview = { interviewee, capacity: 'worker', place: '询问室', credentialsShown: true, rightsTold: true };
    const held = await inspector.act(cases, id, 'hold-interview', interview, { stated: { doneBy: officers } });
    expect(held.body).toMatchObject({ judged: [{ norm: 'INS-02.recordMade', is: 'unmet' }] });
    const ordered = await inspector.act(cases, id, 'order-rectification', {
      demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
      rectifyBy: '2026-03-12',
    });
    answered(200, ordered);
    const order = (ordered.body['events'] as unknown as { id: string }[])[0]!.id;
    expect(await inspector.act(cases, id, 'serve-rectification-order', { order, method: 'direct' })).toMatchObject({
      status: 200,
    });
    clock.moveToDay('2026-03-13');
    [inspector, leader, bureauLeader] = (await Promise.all(
      ['监察员甲', '大队长甲', '局领导甲'].map((label) => api.signIn(label)),
    )) as [Browser, Browser, Browser];
    const verified = await inspector.act(
      cases,
      id,
      'verify-rectification',
      { order, outcome: 'rectified', remarks: '工资已付清' },
      { stated: { doneBy: officers } },
    );
    answered(200, verified);
    const conclusion = { proposal: 'closeRectified', minor: false, report: '已改正' };
    answered(200, await inspector.act(cases, id, 'conclude-investigation', conclusion));
    answered(200, await inspector.act(cases, id, 'propose-closure', { ground: 'rectified' }));
    answered(200, await bureauLeader.act(cases, id, 'close-case', { ground: 'rectified' }));
    const archived = await inspector.act(cases, id, 'archive-case', { volumes: 1 });
    answered(200, archived);

    const detail = await inspector.get(`/api/${cases}/${id}`);
    expect(detail.body).toMatchObject({
      stage: 'archived',
      stageName: '已归档',
      number: expect.stringMatching(/^监立〔2026〕\d+号$/),
    });
    const list = await inspector.get(`/api/${cases}?stage=archived&waitFor=${String(archived.body['position'])}`);
    expect(list.body).toMatchObject({
      items: [{ id, stageName: '已归档', employer: '测试甲建筑有限公司' }],
      next: null,
    });
  });

  it('shows persons masked and nothing of them in clear', async () => {
    clock.moveToDay('2026-03-16');
    inspector = await api.signIn('监察员甲');
    const id = await openedCase();
    const lead = (await inspector.get(`/api/${cases}/${id}`)).body['leads'] as unknown as string[];
    const timeline = await inspector.get(`/api/${leads}/${lead[0]}/timeline`);
    expect(timeline.body).toMatchObject({
      entries: [{ name: '登记线索', data: { informant: { name: '测****', phone: '138****0000' } } }, {}, {}],
    });
    expect(JSON.stringify(timeline.body)).not.toContain('测试投诉人');
    const stored = await api.foundation.store.readAll('' as never, 1000);
    expect(stored.some(({ dataText }) => dataText.includes('13800000000'))).toBe(false);
  });

  it('refuses what the law bars with norm, article, sentence and the act that would open it', async () => {
    const id = await openedCase();
    const refused = await inspector.act(cases, id, 'conclude-investigation', {
      proposal: 'closeRectified',
      minor: false,
    });
    answered(422, refused);
    expect(refused.body).toMatchObject({
      code: 'refused-by-law',
      details: {
        norms: [
          {
            norm: 'INS-04.filedFirst',
            basis: '行政处罚法#54',
            says: expect.stringContaining('立案'),
            unlockedBy: [{ act: 'FileCase', name: '批准立案' }],
          },
        ],
      },
    });
    const day = await api.foundation.store.read('refusals-2026-03-16' as never);
    expect(day.events.at(-1)?.data).toMatchObject({ act: 'ConcludeInvestigation', norms: ['INS-04.filedFirst'] });
  });

  it('does not let one officer interview alone (行政处罚法#42)', async () => {
    const id = await openedCase();
    const interview = {
      interviewee: { name: '测试劳动者' },
      capacity: 'worker',
      place: '询问室',
      credentialsShown: true,
      rightsTold: true,
    };
    const refused = await inspector.act(cases, id, 'hold-interview', interview, { stated: { doneBy: [officers[0]] } });
    expect(refused.body).toMatchObject({
      code: 'refused-by-law',
      details: { norms: [{ norm: 'INS-01.twoOfficers' }] },
    });
  });

  it('tells somebody who may not see a case that there is none, and records the attempt', async () => {
    const id = await openedCase();
    outsider = await api.signIn('监察员丙');
    const seen = await outsider.get(`/api/${cases}/${id}`);
    const unheardOf = await outsider.get(`/api/${cases}/inspection-case-${randomUUID()}`);
    expect([seen.status, unheardOf.status]).toEqual([404, 404]);
    expect(seen.body['code']).toBe(unheardOf.body['code']);
    const list = await outsider.get(`/api/${cases}`);
    expect(list.body['items']).toEqual([]);
    clerk = await api.signIn('窗口甲');
    const denied = await clerk.act(cases, id, 'propose-closure', { ground: 'rectified' });
    answered(404, denied);
  });

  it('answers the same command the same way, however often it is sent, and refuses another under its key', async () => {
    const id = await openedCase();
    const key = randomUUID();
    const evidence = { kind: 'documentary', name: '考勤表', origin: '用人单位', comparedWithOriginal: true };
    const first = await inspector.act(cases, id, 'collect-evidence', evidence, { key });
    const again = await inspector.act(cases, id, 'collect-evidence', evidence, { key });
    expect(again).toMatchObject({ status: 200, body: first.body });
    const other = await inspector.act(cases, id, 'collect-evidence', { ...evidence, name: '工资表' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    const timeline = await inspector.get(`/api/${cases}/${id}/timeline`);
    const collected = (timeline.body['entries'] as unknown as { type: string }[]).filter(
      (e) => e.type === 'EvidenceCollected',
    );
    expect(collected).toHaveLength(1);
  });

  it('lets one of 64 conflicting acts win each version and tells the others what changed', async () => {
    const id = await openedCase();
    const detail = await inspector.get(`/api/${cases}/${id}`);
    const ifMatch = String(detail.headers['etag']);
    const collect = (n: number) =>
      inspector.act(
        cases,
        id,
        'collect-evidence',
        { kind: 'documentary', name: `证据${n}`, origin: '测试' },
        { ifMatch },
      );
    const answers = await Promise.all(Array.from({ length: 64 }, (_, n) => collect(n)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const losers = answers.filter(({ status }) => status === 409);
    expect(losers).toHaveLength(63);
    expect(losers[0]!.body).toMatchObject({ code: 'stream-changed', details: { since: [{ name: '收集证据' }] } });
  });

  it('gives fifty filings at once fifty numbers without a gap, and one case never two', async () => {
    leader = await api.signIn('大队长甲');
    const ids = await Promise.all(Array.from({ length: 50 }, () => openedCase()));
    const filings = await Promise.all(ids.map((id) => leader.act(cases, id, 'file-case', { officers })));
    expect(new Set(filings.map(({ status }) => status))).toEqual(new Set([200]));
    const numbers = await Promise.all(
      ids.map(async (id) => String((await leader.get(`/api/${cases}/${id}`)).body['number'])),
    );
    const counted = numbers.map((text) => Number(/〕(\d+)号/.exec(text)![1])).toSorted((a, b) => a - b);
    expect(counted.map((n) => n - counted[0]!)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    const twice = await leader.act(cases, ids[0]!, 'file-case', { officers });
    expect(twice).toMatchObject({ status: 422, body: { details: { norms: [{ norm: 'INS-04.filingDecidedOnce' }] } } });
  });

  it('gives the same answer to a command that is sent again after a restart', async () => {
    const id = await openedCase();
    const key = randomUUID();
    const evidence = { kind: 'electronic', name: '转账记录', origin: '劳动者' };
    const first = await inspector.act(cases, id, 'collect-evidence', evidence, { key });
    const directory = await api.close({ keep: true });
    api = await ApiInProcess.start(clock, directory);
    inspector = await api.signIn('监察员甲');
    const again = await inspector.act(cases, id, 'collect-evidence', evidence, { key });
    expect(again.body).toEqual(first.body);
  });

  it('keeps an uploaded scan, names it in an act, gives it back to who may see the case, and to nobody else', async () => {
    const id = await openedCase();
    const scan = Buffer.from('%PDF-1.7\n% 测试扫描件\n%%EOF\n');
    const stored = answered(201, await inspector.upload(`/api/${cases}/${id}/files?type=application/pdf`, scan));
    const document = String(stored.body['hash']);
    const evidence = { kind: 'documentary', name: '考勤表', origin: '用人单位', document };
    answered(200, await inspector.act(cases, id, 'collect-evidence', evidence));
    expect(await inspector.download(`/api/${cases}/${id}/files/${document}`)).toEqual(scan);
    outsider = await api.signIn('监察员丙');
    answered(404, await outsider.get(`/api/${cases}/${id}/files/${document}`));
    const missing = { ...evidence, document: 'f'.repeat(64) };
    expect(answered(404, await inspector.act(cases, id, 'collect-evidence', missing)).body).toMatchObject({
      code: 'file-unknown',
    });
    const program = Buffer.from('MZ not evidence at all, but a program');
    expect((await inspector.upload(`/api/${cases}/${id}/files`, program)).body).toMatchObject({
      code: 'file-type-refused',
    });
    const asAct = await inspector.upload(`/api/${cases}/${id}/acts/collect-evidence`, scan);
    expect(asAct).toMatchObject({ status: 415, body: { code: 'media-type-unsupported' } });
  });

  it('takes a scan ahead of the lead that it belongs to, under the same Idempotency-Key', async () => {
    const key = randomUUID();
    const scan = Buffer.from('%PDF-1.7\n% 投诉登记表\n%%EOF\n');
    const stored = answered(201, await inspector.upload(`/api/${leads}/files`, scan, key));
    const document = String(stored.body['hash']);
    answered(201, await inspector.act(leads, null, 'register-lead', { ...complaint, document }, { key }));
  });

  it('lists the number register and lets the team leader give up a number that was never used', async () => {
    leader = await api.signIn('大队长甲');
    const year = { bureau: '130525' as never, form: 'case', year: 2026 };
    const number = await api.foundation.registers.reserve({ series: year, holder: 'abandoned', on: clock.today() });
    answered(
      403,
      await inspector.post(`/api/inspection/registers/case/2026/${number}/acts/give-up`, { body: { reason: '误取' } }),
    );
    answered(
      204,
      await leader.post(`/api/inspection/registers/case/2026/${number}/acts/give-up`, { body: { reason: '误取' } }),
    );
    const listed = await leader.get('/api/inspection/registers/case/2026');
    expect((listed.body['numbers'] as unknown as object[]).at(-1)).toMatchObject({
      number,
      statusName: '已作废',
      reason: '误取',
    });
    answered(404, await leader.get('/api/inspection/registers/nonsense/2026'));
  });
});
