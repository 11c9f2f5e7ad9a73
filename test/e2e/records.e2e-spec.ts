import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Answer, ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const complaint = {
  source: 'complaint',
  employer: { name: '测试甲建筑有限公司' },
  matters: [{ kind: 'wageArrears' }],
  informant: { name: '测试举报人', phone: '13800000000' },
  informantSecret: false,
  unit,
};
const interview = {
  interviewee: { name: '测试劳动者', phone: '13900000000' },
  capacity: 'worker',
  place: '询问室',
  credentialsShown: true,
  rightsTold: true,
};

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

const recorded = (answer: Answer): string =>
  (answered(200, answer).body['events'] as unknown as { id: string }[])[0]!.id;
const code = ({ body }: Answer) => body['code'];

describe('records that are corrected, voided and confirmed, over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let people: Record<'inspector' | 'leader' | 'archivist' | 'reviewer', Browser>;
  let officers: readonly PersonId[];
  let leader: PersonId;

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock, undefined, { ANMAI_LIVE_SINCE: '2026-02-01' });
    const first = await api.registered('监察员甲', 'inspector');
    const second = await api.employ('监察员乙', 'inspector');
    const team = await api.registered('大队长甲', 'teamLeader');
    officers = [first.person, second];
    leader = team.person;
    people = {
      inspector: first.browser,
      leader: team.browser,
      archivist: (await api.registered('档案员甲', 'archivist')).browser,
      reviewer: (await api.registered('法制甲', 'legalReviewer')).browser,
    };
  }, 30_000);
  afterAll(() => api.close());

  async function openedCase(): Promise<string> {
    const { inspector } = people;
    const registered = answered(201, await inspector.act(leads, null, 'register-lead', complaint));
    const lead = String(registered.body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const { employer, matters } = complaint;
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    return String(answered(201, opened).body['stream']);
  }
  async function filedCase(): Promise<{ id: string; filing: string }> {
    const id = await openedCase();
    const reason = '涉嫌拖欠工资';
    answered(200, await people.inspector.act(cases, id, 'propose-filing', { reason, officers }));
    return { id, filing: recorded(await people.leader.act(cases, id, 'file-case', { officers })) };
  }
  const entryOf = async (id: string, event: string): Promise<Entry | undefined> => {
    const { body } = answered(200, await people.leader.get(`/api/${cases}/${id}/timeline`));
    return (body['entries'] as unknown as Entry[]).find((entry) => entry.id === event);
  };
  const rowOf = async (id: string, { body: { position } }: Answer): Promise<Entry | undefined> => {
    const { body } = answered(200, await people.leader.get(`/api/${cases}?waitFor=${String(position)}`));
    return (body['items'] as unknown as Entry[]).find((item) => item.id === id);
  };

  it('corrects what was recorded wrongly; the record stays as it was, struck, with its successor', async () => {
    const { id } = await filedCase();
    const held = await people.inspector.act(cases, id, 'hold-interview', interview, { stated: { doneBy: officers } });
    const event = recorded(held);
    const change = { place: '测试甲公司工地', interviewee: { name: '测试甲' } };
    const corrected = await people.leader.act(cases, id, 'correct-record', { event, reason: '地点写错', change });
    const correction = recorded(corrected);
    expect(await entryOf(id, event)).toMatchObject({
      voided: false,
      correctedBy: [correction],
      data: { place: '询问室', interviewee: { name: '测****' } },
      now: {
        happenedOn: '2026-03-02',
        data: { place: '测试甲公司工地', interviewee: { name: '测**' }, capacity: 'worker' },
      },
    });
    expect(await entryOf(id, correction)).toMatchObject({
      name: '更正记录',
      supersedes: event,
      data: { reason: '地点写错' },
    });
    recorded(await people.leader.act(cases, id, 'void-record', { event: correction, reason: '原来没有写错' }));
    expect(await entryOf(id, event)).toMatchObject({ correctedBy: [], now: null });
  });

  it('judges the corrected act as the act that it is', async () => {
    const { id, filing } = await filedCase();
    const one = { event: filing, reason: '只指派一人', change: { officers: officers.slice(0, 1) } };
    const refused = await people.leader.act(cases, id, 'correct-record', one);
    expect(refused).toMatchObject({
      status: 422,
      body: { details: { norms: [{ norm: 'INS-01.twoOfficersAppointed' }] } },
    });
  });

  it('checks what changes by the form of the act, and leaves alone what other records rest on', async () => {
    const { id, filing } = await filedCase();
    const opening = (await people.leader.get(`/api/${cases}/${id}/timeline`)).body['entries'] as unknown as Entry[];
    const correct = (event: string, more: object) =>
      people.leader.act(cases, id, 'correct-record', { event, reason: '测试', ...more });
    expect(await correct(filing, { change: { officers: '两人' } })).toMatchObject({
      status: 400,
      body: { details: { fields: [{ field: 'officers' }] } },
    });
    expect(await correct(filing, { change: { remark: '多余' } })).toMatchObject({ body: { code: 'input-invalid' } });
    expect(code(await correct(filing, {}))).toBe('correction-empty');
    expect(code(await correct(filing, { change: { number: '监立〔2026〕99号' } }))).toBe('number-is-assigned');
    expect(code(await correct(filing, { on: '2026-03-01' }))).toBe('day-is-known');
    expect(code(await correct(opening[0]!.id, { change: { leads: [] } }))).toBe('field-fixed');
    expect(code(await correct('00000000-0000-5000-8000-000000000000', { on: '2026-03-01' }))).toBe('record-not-found');
  });

  it('voids a record, and the list follows; voids the voiding, and it stands again', async () => {
    const { id, filing } = await filedCase();
    const voided = await people.archivist.act(cases, id, 'void-record', { event: filing, reason: '串案' });
    expect(await rowOf(id, voided)).toMatchObject({ stage: 'opening', number: null });
    expect((await people.leader.get(`/api/${cases}/${id}`)).body).toMatchObject({ stage: 'opening', number: null });
    const by = recorded(voided);
    expect(await entryOf(id, filing)).toMatchObject({ voided: true, voidedBy: by });
    expect(code(await people.leader.act(cases, id, 'void-record', { event: filing, reason: '再作废' }))).toBe(
      'record-voided-already',
    );
    const again = await people.leader.act(cases, id, 'void-record', { event: by, reason: '没有串案' });
    expect(await rowOf(id, again)).toMatchObject({ stage: 'investigating' });
  });

  it('lets one of two people who void the same record at once do so', async () => {
    const { id, filing } = await filedCase();
    const input = { event: filing, reason: '串案' };
    const both = await Promise.all(
      [people.leader, people.archivist].map((browser) => browser.act(cases, id, 'void-record', input)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('keeps the record that a case begins with, and asks for somebody whose business it is', async () => {
    const id = await openedCase();
    const { body } = await people.leader.get(`/api/${cases}/${id}/timeline`);
    const event = (body['entries'] as unknown as Entry[])[0]!.id;
    const input = { event, reason: '测试' };
    expect(code(await people.leader.act(cases, id, 'void-record', input))).toBe('record-opens-stream');
    expect(code(await people.inspector.act(cases, id, 'void-record', input))).toBe('role-missing');
  });

  it('counts what a bar would have refused, but lets no live act rest on it before somebody else has confirmed it', async () => {
    const id = await openedCase();
    const one = { officers: officers.slice(0, 1), number: '监立〔2026〕77号' };
    const stated = { on: '2026-01-20', doneBy: [leader], transcription: { document: null, reason: '纸质审批' } };
    const filing = recorded(await people.archivist.act(cases, id, 'file-case', one, { stated }));
    expect((await people.leader.get(`/api/${cases}/${id}`)).body).toMatchObject({ stage: 'investigating' });
    expect(await entryOf(id, filing)).toMatchObject({ entry: 'transcribed', reason: '纸质审批', unconfirmed: true });
    const demands = [{ matter: 'wageArrears', demand: '支付拖欠的工资' }];
    const order = () => people.leader.act(cases, id, 'order-rectification', { demands, rectifyBy: '2026-03-12' });
    expect(await order()).toMatchObject({
      status: 422,
      body: { details: { norms: [{ verdict: 'unknown', missing: ['相关补录已经他人确认'] }] } },
    });

    const confirm = (by: Browser) => by.act(cases, id, 'confirm-transcription', { event: filing });
    expect(code(await confirm(people.archivist))).toBe('role-missing');
    expect(code(await confirm(people.leader))).toBe('confirmation-by-participant');
    const confirmation = recorded(await confirm(people.reviewer));
    expect(await entryOf(id, filing)).toMatchObject({ unconfirmed: false, confirmedBy: confirmation });
    expect(code(await confirm(people.reviewer))).toBe('confirmation-not-needed');
    answered(200, await order());
  });

  it('copies nothing from paper that has been done in the system since the bureau works in it', async () => {
    const id = await openedCase();
    const stated = { on: '2026-02-20', doneBy: [leader], transcription: { document: null, reason: '纸质审批' } };
    const input = { officers, number: '监立〔2026〕78号' };
    const answer = await people.archivist.act(cases, id, 'file-case', input, { stated });
    expect(code(answer)).toBe('transcription-since-live');
  });
});
