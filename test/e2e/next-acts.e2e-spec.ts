import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const employer = { name: '测试甲建筑有限公司', creditCode: null };
const matters = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_500_000 }];

interface Blocker {
  readonly norm: string;
  readonly basis: string;
  readonly says: string;
  readonly unlockedBy?: readonly { readonly name: string }[];
  readonly opensOn?: string;
}
interface Field {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly minLength?: number;
  readonly options?: readonly { readonly value: string }[];
  readonly eligible?: readonly { readonly person: PersonId; readonly name: string }[];
  readonly item?: Field;
}
interface Next {
  readonly head: string;
  readonly on: string;
  readonly open: readonly { act: string; route: string; form: { fields: readonly Field[]; doneBy: Field | null } }[];
  readonly closed: readonly { act: string; blockers: readonly Blocker[]; opensOn: string | null }[];
  readonly waiting: readonly { act: string; lawful: boolean; roles: readonly { name: string }[] }[];
}

describe('the next acts of a case over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let leader: Browser;
  let officers: readonly PersonId[];
  let id: string;
  let ofLead: Next;

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    officers = [await api.employ('监察员甲', 'inspector'), await api.employ('监察员乙', 'inspector')];
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('局领导甲', 'bureauLeader');
    await api.employ('系统管理员甲', 'administrator');
    await api.employ('数据交换甲', 'exchange');
    [inspector, leader] = [await api.signIn('监察员甲'), await api.signIn('大队长甲')];
    const registered = await inspector.act(leads, null, 'register-lead', {
      source: 'complaint',
      employer,
      matters,
      unit,
    });
    const lead = String(answered(201, registered).body['stream']);
    ofLead = answered(200, await inspector.get(`/api/${leads}/${lead}/next-acts`)).body as unknown as Next;
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    id = String(answered(201, opened).body['stream']);
  }, 60_000);
  afterAll(() => api.close());

  const next = async (browser: Browser): Promise<Next> =>
    answered(200, await browser.get(`/api/${cases}/${id}/next-acts`)).body as unknown as Next;
  const openTo = async (browser: Browser, act: string) => {
    const all = await next(browser);
    const found = all.open.find((open) => open.act === act);
    if (!found) throw new Error(JSON.stringify(all.closed.find((closed) => closed.act === act)));
    return { ...found, head: all.head };
  };

  /** What a line of the workbench says of the case. */
  const ahead = async (browser: Browser) => {
    const { body } = answered(200, await browser.get(`/api/work/ahead?of=${id}`));
    const [line] = body['items'] as unknown as {
      next: { name: string; waitsFor: string[] }[];
      toServe: { name: string }[];
    }[];
    return {
      next: line!.next.map(({ name, waitsFor }) => (waitsFor.length > 0 ? `等${waitsFor.join('、')}：${name}` : name)),
      toServe: line!.toServe.map(({ name }) => name),
    };
  };

  it('offers what may be done with a lead before it is accepted', () =>
    expect(ofLead.open.map(({ route }) => route)).toEqual(['accept-lead', 'refuse-lead', 'transfer-lead']));

  it('offers a form that is enough to perform the act, and the way on', async () => {
    const { route, form, head } = await openTo(inspector, 'ProposeFiling');
    expect(form.fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['reason', 'text', true],
      ['officers', 'list', true],
      ['document', 'file', false],
    ]);
    const eligible = form.fields[1]!.item!.eligible!;
    expect(eligible.map(({ name }) => name)).toEqual(expect.arrayContaining(['监察员甲', '监察员乙']));
    // whoever runs the system or exchanges its data works on no case
    expect(eligible.map(({ name }) => name).join()).not.toMatch(/管理员|交换/);
    expect(form.doneBy!.item!.eligible!.map(({ name }) => name)).toEqual(['监察员甲', '监察员乙', '大队长甲']);
    const input = { reason: '涉嫌拖欠工资', officers };
    answered(200, await inspector.act(cases, id, route, input, { ifMatch: head }));
    const { waiting } = await next(inspector);
    expect(waiting.find(({ act }) => act === 'FileCase')).toMatchObject({ lawful: true, roles: [{ name: '大队长' }] });
    expect(await ahead(inspector)).toEqual({ next: ['等大队长：批准立案', '立案审核'], toServe: [] });
    expect((await ahead(leader)).next[0]).toBe('批准立案');
    const filing = await openTo(leader, 'FileCase');
    expect(filing.form.fields.find(({ name }) => name === 'officers')).toMatchObject({ minLength: 2 });
    answered(200, await leader.act(cases, id, filing.route, { officers }));
  });

  it('names article and sentence of what bars an act, and the same is refused', async () => {
    const { closed } = await next(inspector);
    const archiving = closed.find(({ act }) => act === 'ArchiveCase')!;
    expect(archiving).toMatchObject({
      blockers: [{ norm: 'INS-33.closedBeforeArchive', basis: '行政处罚法#47', unlockedBy: [{ name: '结案' }] }],
      opensOn: null,
    });
    const refused = await inspector.act(cases, id, 'archive-case', { volumes: 1 });
    answered(422, refused);
    expect(refused.body).toMatchObject({ details: { norms: [{ norm: archiving.blockers[0]!.norm }] } });
  });

  it('asks for a second officer where the law does, and for those who may act', async () => {
    const { form, route } = await openTo(inspector, 'HoldInterview');
    expect(form.doneBy).toMatchObject({ required: true, minLength: 2 });
    const present = form.doneBy!.item!.eligible!.slice(0, 2).map(({ person }) => person);
    const interview = { interviewee: { name: '测试劳动者' }, capacity: 'worker' };
    answered(200, await inspector.act(cases, id, route, interview, { stated: { doneBy: present } }));
  });

  it('are told of ten rows of a list at most, to those who may see them', async () => {
    const stranger = (await api.registered('监察员丁', 'inspector')).browser;
    answered(404, await stranger.get(`/api/work/ahead?of=${id}`));
    answered(400, await inspector.get(`/api/work/ahead?of=${Array(11).fill(id).join()}`));
  });

  it('gives the form of what begins a lead or a case', async () => {
    const registering = answered(200, await inspector.get('/api/inspection/forms/register-lead'));
    expect(registering.body).toMatchObject({ act: 'RegisterLead', name: '登记线索', form: { doneBy: null } });
    answered(404, await inspector.get('/api/inspection/forms/close-case'));
  });

  it('tells on which day a barred act opens, and on that day it is open', async () => {
    const perform = async (browser: Browser, act: string, input: object) => {
      const { route } = await openTo(browser, act);
      const { body } = answered(200, await browser.act(cases, id, route, input));
      return (body['events'] as unknown as { id: string }[])[0]!.id;
    };
    await perform(inspector, 'ConcludeInvestigation', { proposal: 'administrativeOrder', minor: false });
    const proposal = await perform(inspector, 'ProposeDisposition', {
      disposition: 'administrativeOrder',
      major: false,
    });
    let bureauLeader = await api.signIn('局领导甲');
    await perform(bureauLeader, 'ApproveDisposition', { proposal });
    const notice = await perform(inspector, 'GivePriorNotice', {
      purpose: 'administrativeOrder',
      groundsTold: true,
      rightsTold: true,
      statementBy: '2026-03-10',
    });
    await perform(inspector, 'ServeDocument', { paper: 'priorNotice', of: notice, method: 'direct' });
    const barred = (await next(bureauLeader)).closed.find(({ act }) => act === 'MakeAdministrativeOrder')!;
    expect(barred).toMatchObject({
      opensOn: '2026-03-11',
      blockers: [
        { norm: 'INS-12.statementPeriodOver', basis: '行政处罚法#62', says: expect.stringContaining('陈述') as never },
      ],
    });
    clock.moveToDay(barred.opensOn!);
    bureauLeader = await api.signIn('局领导甲');
    await perform(bureauLeader, 'MakeAdministrativeOrder', {
      demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
      performBy: '2026-03-25',
      remediesTold: true,
    });
  });
});
