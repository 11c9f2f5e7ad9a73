import { type PersonId, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { raiseFinding } from '../support/raised-finding.js';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { lookAgain } from '../support/following.js';

const cases = 'inspection/cases';
const findings = 'accountability/findings';

interface Item {
  readonly id: string;
  readonly norm: string;
  readonly state: string;
  readonly severity: string;
}

/** A case from a patrol, in which an interview left no record. */
async function caseWithoutRecord(inspector: Browser, leader: Browser, officers: readonly PersonId[]): Promise<string> {
  const employer = { name: '测试甲建筑有限公司', creditCode: null, workplace: '130525' };
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
  answered(200, await leader.act(cases, id, 'file-case', { officers }));
  const interview = {
    interviewee: { name: '测试劳动者' },
    capacity: 'worker',
    place: '询问室',
    credentialsShown: true,
    rightsTold: true,
  };
  answered(200, await inspector.act(cases, id, 'hold-interview', interview, { stated: { doneBy: officers } }));
  return id;
}

describe('the review of a finding over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let colleague: Browser;
  let auditor: Browser;
  let reviewer: Browser;
  let bureauLeader: Browser;
  let outsider: Browser;
  let archivist: Browser;
  let id: string;
  let people: readonly PersonId[];
  let leaderPerson: PersonId;

  const found = async (browser: Browser, query = ''): Promise<readonly Item[]> => {
    const waitFor = await api.foundation.store.end();
    const { body } = answered(200, await browser.get(`/api/${findings}?waitFor=${waitFor}${query}`));
    return body['items'] as unknown as readonly Item[];
  };

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    const first = await api.registered('监察员甲', 'inspector');
    const second = await api.registered('监察员乙', 'inspector');
    [inspector, colleague] = [first.browser, second.browser];
    const { person, browser: leader } = await api.registered('大队长甲', 'teamLeader');
    [people, leaderPerson] = [[first.person, second.person], person];
    auditor = (await api.registered('评查员甲', 'auditor')).browser;
    reviewer = (await api.registered('法制员甲', 'legalReviewer')).browser;
    bureauLeader = (await api.registered('局领导甲', 'bureauLeader')).browser;
    outsider = (await api.registered('监察员丙', 'inspector')).browser;
    archivist = (await api.registered('档案员甲', 'archivist')).browser;
    id = await caseWithoutRecord(inspector, leader, [first.person, second.person]);
    await lookAgain(api.foundation);
  });
  afterAll(() => api.close());

  it('is listed for reviewers, and for those who had part in it, and for nobody else', async () => {
    const [finding, ...others] = await found(auditor);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ norm: 'INS-02.recordMade', of: id, state: 'raised', severity: 'slight' });
    for (const browser of [inspector, colleague, reviewer, bureauLeader]) expect(await found(browser)).toHaveLength(1);
    for (const browser of [outsider, archivist]) {
      expect(await found(browser)).toEqual([]);
      const hidden = await browser.get(`/api/${findings}/${finding!.id}`);
      expect(hidden).toMatchObject({ status: 404, body: { code: 'stream-not-found' } });
    }
  });

  it('is found by state, severity, case, person, clause and circumstance, and counted', async () => {
    for (const query of [
      `&of=${id}`,
      '&state=raised',
      '&severity=slight',
      '&clause=PEN12-06',
      '&circumstance=record-not-made',
      '&limit=200',
      '&asOf=2026-03-02',
    ])
      expect(await found(auditor, query)).toHaveLength(1);
    for (const query of ['&state=upheld', '&severity=grave', '&clause=PEN12-04', `&of=${id.slice(0, -1)}0x`])
      expect(await found(auditor, query)).toEqual([]);
    const { body } = answered(200, await auditor.get(`/api/${findings}/totals`));
    expect(body['states']).toContainEqual({ key: 'raised', name: '待核', count: 1 });
    expect(body['severities']).toContainEqual({ key: 'slight', name: '轻微', count: 1 });
  });

  it('shows the requirement, its article, the evidence, who answers, and what the system said then', async () => {
    const [finding] = await found(auditor);
    const { body } = answered(200, await auditor.get(`/api/${findings}/${finding!.id}`));
    expect(body).toMatchObject({
      basis: '劳动保障监察条例#16',
      circumstanceName: '未制作笔录或者未留存文书',
      clauses: [{ code: 'PEN12-06', label: '违反法定处罚程序' }],
      evidence: [{ as: 'anchor', name: '询问', sentence: '2026-03-02 询问' }],
      participants: expect.arrayContaining([
        expect.objectContaining({ name: '监察员甲', capacityName: '实施', answerable: true }),
        expect.objectContaining({ name: '监察员乙', capacityName: '实施', answerable: true }),
      ]),
      knownThen: { is: 'unmet' },
      exculpatory: [],
    });
  });

  it('is recorded once, however often the record is looked at', async () => {
    const before = await api.foundation.store.end();
    expect(await lookAgain(api.foundation)).toBe(before);
  });

  it('tells what the record of a case does not prove', async () => {
    const { body } = answered(200, await auditor.get(`/api/accountability/matters/${id}`));
    expect(body).toMatchObject({ of: id, findings: [{ norm: 'INS-02.recordMade' }], notProved: [] });
    const hidden = await outsider.get(`/api/accountability/matters/${id}`);
    expect(hidden).toMatchObject({ status: 404 });
  });

  it('goes from explanation to upheld, appealed and dismissed, every step in its history', async () => {
    const [finding] = await found(auditor);
    const act = (browser: Browser, name: string, input: object) => browser.act(findings, finding!.id, name, input);
    const reason = '理由';

    const unheard = await act(auditor, 'uphold-finding', { reason });
    expect(unheard).toMatchObject({ status: 422, body: { details: { norms: [{ norm: 'ACC-04.heardFirst' }] } } });
    answered(200, await act(auditor, 'request-explanation', { question: '为何没有笔录', answerBy: '2026-03-06' }));
    expect(await act(auditor, 'give-explanation', { explanation: '代为说明' })).toMatchObject({
      status: 422,
      body: { details: { norms: [{ norm: 'ACC-03.byWhoAnswers' }] } },
    });
    expect(await act(inspector, 'uphold-finding', { reason })).toMatchObject({ status: 403 });
    answered(200, await act(inspector, 'give-explanation', { explanation: '笔录在外借档案中' }));
    answered(200, await act(auditor, 'uphold-finding', { reason }));
    expect((await found(inspector))[0]).toMatchObject({ state: 'upheld' });
    answered(200, await act(inspector, 'appeal-finding', { grounds: '已经找到笔录' }));
    const same = await act(auditor, 'decide-appeal', { outcome: 'dismissed', reason });
    expect(same).toMatchObject({
      status: 422,
      body: { details: { norms: [{ norm: 'ACC-07.appealDecidedByAnother' }] } },
    });
    answered(200, await act(bureauLeader, 'decide-appeal', { outcome: 'dismissed', reason }));

    expect((await found(auditor))[0]).toMatchObject({ state: 'dismissed' });
    const { body } = answered(200, await inspector.get(`/api/${findings}/${finding!.id}/timeline`));
    const entries = body['entries'] as unknown as readonly { readonly type: string; readonly name: string }[];
    expect(entries.map(({ name }) => name)).toEqual([
      '发现线索',
      '要求说明',
      '作出说明',
      '认定成立',
      '提出申诉',
      '处理申诉',
    ]);
    expect(JSON.stringify(body)).toContain('笔录在外借档案中');
    const stored = await api.foundation.store.readAll('' as never, 10_000);
    expect(stored.some(({ dataText }) => dataText.includes('外借档案'))).toBe(false);
  });

  it('dismisses a grave one on appeal by two people, with who approved, who dissented and what speaks for them', async () => {
    const did = { person: people[0]!, capacity: 'did', event: null, answerable: true } as const;
    const approved = { person: people[1]!, capacity: 'approved', event: null, answerable: true } as const;
    const dissented = { person: leaderPerson, capacity: 'dissented', event: null, answerable: false } as const;
    const finding = await raiseFinding(api.foundation, id, {
      norm: 'INS-10.investigatedInTime',
      circumstance: 'investigation-late',
      source: 'limit',
      severity: 'grave',
      values: { name: '调查完成', due: '2026-02-26', endedOn: '2026-03-02' },
      participants: [did, approved, dissented],
      knownThen: { is: 'met', due: localDate('2026-03-02') },
      exculpatory: [
        {
          kind: 'shown-date',
          event: null,
          sentence: '当时系统显示的届满日为2026-03-02。',
          values: { shown: '2026-03-02' },
        },
        { kind: 'dissent', event: null, sentence: '集体讨论时有人持不同意见。', values: { person: leaderPerson } },
      ],
    });
    const { body } = answered(200, await auditor.get(`/api/${findings}/${finding}`));
    expect(body).toMatchObject({
      severityName: '重大',
      statement: '“调查完成”的最后一日为2026-02-26，实际于2026-03-02办结，逾期4日。',
      knownThen: { is: 'met', due: '2026-03-02' },
      participants: [
        { name: '监察员甲', capacityName: '实施', answerable: true },
        { name: '监察员乙', capacityName: '批准', answerable: true },
        { name: '大队长甲', capacityName: '持不同意见', answerable: false },
      ],
      exculpatory: [{ kind: 'shown-date' }, { kind: 'dissent' }],
    });

    const act = (browser: Browser, name: string, input: object) => browser.act(findings, finding, name, input);
    const refusedBy = (norm: string) => ({ status: 422, body: { details: { norms: [{ norm }] } } });
    const reason = '理由';
    answered(200, await act(auditor, 'request-explanation', { question: '为何逾期', answerBy: '2026-03-06' }));
    answered(200, await act(colleague, 'give-explanation', { explanation: '依系统显示的日期办理' }));
    answered(200, await act(reviewer, 'uphold-finding', { reason }));
    answered(200, await act(colleague, 'appeal-finding', { grounds: '系统显示的日期有误' }));
    const same = await act(reviewer, 'decide-appeal', { outcome: 'dismissed', reason });
    expect(same).toMatchObject(refusedBy('ACC-07.appealDecidedByAnother'));
    answered(200, await act(auditor, 'decide-appeal', { outcome: 'dismissed', reason }));
    const stateOf = async () => (await found(auditor)).find((one) => one.id === finding)?.state;
    expect(await stateOf()).toBe('dismissing');
    expect(await act(auditor, 'confirm-dismissal', { reason })).toMatchObject(refusedBy('ACC-06.confirmedByAnother'));
    answered(200, await act(bureauLeader, 'confirm-dismissal', { reason }));
    expect(await stateOf()).toBe('dismissed');
    const steps = answered(200, await colleague.get(`/api/${findings}/${finding}/timeline`)).body;
    expect((steps['entries'] as unknown as { name: string }[]).map(({ name }) => name)).toEqual([
      '发现线索',
      '要求说明',
      '作出说明',
      '认定成立',
      '提出申诉',
      '处理申诉',
      '复核不成立',
    ]);
  });
});
