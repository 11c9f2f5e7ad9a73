import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Answer, ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { tellOthers } from '../support/following.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const contractor = { name: '测试甲建筑有限公司', creditCode: null, workplace: '130525' };
const subcontractor = { name: '测试乙劳务有限公司', creditCode: null, workplace: '130525' };
const wages = [{ kind: 'wageArrears', continues: true, workers: 12, amount: 9_360_000 }];
const hours = [{ kind: 'forcedOvertime', continues: true, workers: 4 }];
const reason = '合并查处，便于查明事实';

interface Entry {
  readonly name: string;
  readonly [field: string]: unknown;
}

// Two complaints about one employer become one case; a matter with two employers becomes two. Nothing that was recorded
// moves: each case shows where the other one is.
describe('cases that are joined and split, over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let leader: Browser;
  let director: Browser;
  let officers: readonly PersonId[];
  let third: PersonId;

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    officers = [await api.employ('监察员甲', 'inspector'), await api.employ('监察员乙', 'inspector')];
    third = await api.employ('监察员丙', 'inspector');
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('局领导甲', 'bureauLeader');
    await on('2026-03-02');
  }, 60_000);
  afterAll(() => api.close());

  /** Nobody is kept signed in from one day to another. */
  async function on(day: string): Promise<void> {
    clock.moveToDay(day);
    inspector = await api.signIn('监察员甲');
    leader = await api.signIn('大队长甲');
    director = await api.signIn('局领导甲');
  }
  const act = (who: Browser, id: string, name: string, input: object, stated = {}) =>
    who.act(cases, id, name, input, { stated });
  const does = async (who: Browser, id: string, name: string, input: object, stated = {}): Promise<string> => {
    const { body } = answered(200, await act(who, id, name, input, stated));
    return (body['events'] as unknown as { id: string }[])[0]!.id;
  };
  const refusals = (answer: Answer) =>
    (answered(422, answer).body['details'] as unknown as { norms: readonly { norm: string; basis: string }[] }).norms;
  async function acceptedLead(employer: object, matters: readonly object[]): Promise<string> {
    const complaint = { source: 'complaint', employer, matters, unit };
    const registered = answered(201, await inspector.act(leads, null, 'register-lead', complaint));
    const lead = String(registered.body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    return lead;
  }
  async function filedCase(employer: object, matters: readonly object[], from: object): Promise<string> {
    const opened = await inspector.act(cases, null, 'open-case', { ...from, employer, matters, unit });
    const id = String(answered(201, opened).body['stream']);
    await does(inspector, id, 'propose-filing', { reason: '涉嫌违法', officers });
    await does(leader, id, 'file-case', { officers });
    return id;
  }
  const namesIn = async (id: string): Promise<readonly string[]> => {
    const { body } = answered(200, await leader.get(`/api/${cases}/${id}/timeline`));
    return (body['entries'] as unknown as Entry[]).map(({ name }) => name);
  };
  const nextOf = async (who: Browser, id: string) =>
    answered(200, await who.get(`/api/${cases}/${id}/next-acts`)).body as unknown as {
      open: readonly { act: string; form: { fields: readonly { name: string; item?: { options?: object[] } }[] } }[];
      closed: readonly { act: string; blockers: readonly { norm: string }[] }[];
    };

  it('are joined by the team leader: the other case shows it, is worked no more, and is closed as joined', async () => {
    const first = await filedCase(contractor, wages, { leads: [await acceptedLead(contractor, wages)] });
    const second = await filedCase(contractor, hours, { leads: [await acceptedLead(contractor, hours)] });
    const elsewhere = await filedCase(subcontractor, hours, { leads: [await acceptedLead(subcontractor, hours)] });
    await tellOthers(api.foundation);

    const { form } = (await nextOf(leader, first)).open.find((open) => open.act === 'JoinCases')!;
    const offered = form.fields.find(({ name }) => name === 'cases')!.item!.options!;
    const label = expect.stringMatching(/^监立〔2026〕\d+号　.+　2026-\d\d-\d\d 建案$/);
    expect(offered).toEqual([expect.objectContaining({ value: second, label })]);
    expect(await act(inspector, first, 'join-cases', { cases: [second], reason })).toMatchObject({ status: 403 });
    expect(refusals(await act(leader, first, 'join-cases', { cases: [elsewhere], reason }))).toMatchObject([
      { norm: 'INS-37.joinsOpenCases', basis: '隆尧县规范劳动保障监察案件查处制度#二' },
    ]);
    await does(leader, first, 'join-cases', { cases: [second], reason });
    await tellOthers(api.foundation);

    expect(await namesIn(second)).toEqual(['建案', '立案呈批', '批准立案', '并入他案']);
    expect(answered(200, await leader.get(`/api/${cases}/${second}`)).body).toMatchObject({ stage: 'joined' });
    const payroll = { kind: 'documentary', name: '考勤表', comparedWithOriginal: true };
    expect(refusals(await act(inspector, second, 'collect-evidence', payroll, { doneBy: officers }))).toMatchObject([
      { norm: 'INS-37.workedWhereJoined', basis: '隆尧县规范劳动保障监察案件查处制度#二' },
    ]);
    const { closed } = await nextOf(inspector, second);
    expect(closed.find((each) => each.act === 'CollectEvidence')!.blockers).toMatchObject([
      { norm: 'INS-37.workedWhereJoined' },
    ]);
    await does(inspector, first, 'collect-evidence', payroll, { doneBy: officers });
    expect(refusals(await act(leader, first, 'join-cases', { cases: [second], reason }))).toMatchObject([
      { norm: 'INS-37.joinsOpenCases' },
    ]);
  });

  it('are split by the team leader: the new case is opened once, for what was split, and counts from the old one', async () => {
    const whole = await filedCase(contractor, wages, { leads: [await acceptedLead(contractor, wages)] });
    await on('2026-03-09');
    const opening = { splitFrom: whole, employer: subcontractor, matters: wages, unit };
    const early = await inspector.act(cases, null, 'open-case', opening);
    expect(refusals(early)).toMatchObject([{ norm: 'INS-37.splitBeforeOpened' }]);
    expect(
      refusals(await act(leader, whole, 'split-case', { employer: subcontractor, matters: hours, reason })),
    ).toMatchObject([{ norm: 'INS-37.splitsOwnMatters' }]);
    await does(leader, whole, 'split-case', { employer: subcontractor, matters: wages, reason });

    const part = await filedCase(subcontractor, wages, { splitFrom: whole });
    await tellOthers(api.foundation);
    expect(await namesIn(whole)).toEqual(['建案', '立案呈批', '批准立案', '分案', '分出案件建案']);
    expect(refusals(await inspector.act(cases, null, 'open-case', opening))).toMatchObject([
      { norm: 'INS-37.splitBeforeOpened' },
    ]);
    // each employer has a case of its own, with officers of its own
    const others = [officers[1]!, third];
    await does(leader, part, 'change-officers', { officers: others, reason: '人员调整' });
    const { body } = answered(200, await leader.get(`/api/${cases}/${part}`));
    expect(body).toMatchObject({ employer: { name: subcontractor.name }, stage: 'investigating' });
  });

  it('are reopened by the bureau leader alone, and the closure stays in the record', async () => {
    const id = await filedCase(contractor, hours, { leads: [await acceptedLead(contractor, hours)] });
    const both = { doneBy: officers };
    const demands = [{ matter: 'forcedOvertime', demand: '改正超时加班' }];
    const order = await does(inspector, id, 'order-rectification', { demands, rectifyBy: '2026-03-16' }, both);
    await does(inspector, id, 'serve-rectification-order', { order, method: 'direct' }, both);
    expect(refusals(await act(director, id, 'reopen-case', { reason }))).toMatchObject([
      { norm: 'INS-37.endedBeforeReopened' },
    ]);
    await on('2026-03-17');
    await does(inspector, id, 'verify-rectification', { order, outcome: 'rectified' }, both);
    await does(inspector, id, 'conclude-investigation', { proposal: 'closeRectified', minor: false }, both);
    await does(inspector, id, 'propose-closure', { ground: 'rectified' });
    await does(director, id, 'close-case', { ground: 'rectified' });
    expect(await act(leader, id, 'reopen-case', { reason })).toMatchObject({ status: 403 });
    await does(director, id, 'reopen-case', { reason });
    expect(await namesIn(id)).toEqual(expect.arrayContaining(['结案', '重新启动案件']));
    expect(answered(200, await leader.get(`/api/${cases}/${id}`)).body).toMatchObject({ stage: 'investigating' });
    await does(inspector, id, 'order-rectification', { demands, rectifyBy: '2026-03-24' }, both);
  });
});
