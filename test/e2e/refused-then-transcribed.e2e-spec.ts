import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Answer, ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { lookAgain } from '../support/following.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const employer = { name: '测试甲建筑有限公司', workplace: '130525' };
const matters = [{ kind: 'wageArrears' }];

interface Finding {
  readonly id: string;
  readonly norm: string;
  readonly of: string;
}

// What the law refuses live may come in again as if it had been done on paper. It is not kept out, for it may be true;
// it is confirmed by somebody else, and the auditor is told who was refused and what was copied.
describe('an act that was refused and then copied from paper, over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let officers: readonly PersonId[];
  let id: string;

  const on = (day: string) => clock.moveToDay(day);
  const does = async (who: string, act: string, input: object, stated: object = {}): Promise<string> => {
    const browser = await api.signIn(who);
    const { body } = answered(200, await browser.act(cases, id, act, input, { stated }));
    return (body['events'] as unknown as { id: string }[])[0]!.id;
  };
  const found = async (): Promise<readonly Finding[]> => {
    const auditor = await api.signIn('评查员甲');
    const waitFor = await lookAgain(api.foundation);
    const { body } = answered(200, await auditor.get(`/api/accountability/findings?of=${id}&waitFor=${waitFor}`));
    return body['items'] as unknown as readonly Finding[];
  };
  const normsOf = (findings: readonly Finding[]) => findings.map(({ norm }) => norm).toSorted();
  const refusals = ({ body }: Answer) =>
    (body['details'] as unknown as { norms: readonly { norm: string }[] }).norms.map(({ norm }) => norm);

  async function openedCase(inspector: Browser): Promise<string> {
    const patrol = { source: 'patrol', employer, matters, informantSecret: false, unit };
    const registered = answered(201, await inspector.act(leads, null, 'register-lead', patrol));
    const lead = String(registered.body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    return String(answered(201, opened).body['stream']);
  }

  beforeAll(async () => {
    on('2026-03-02');
    api = await ApiInProcess.start(clock);
    officers = [await api.employ('监察员甲', 'inspector'), await api.employ('监察员乙', 'inspector')];
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('档案员甲', 'archivist');
    await api.employ('评查员甲', 'auditor');
    id = await openedCase(await api.signIn('监察员甲'));
    await does('监察员甲', 'propose-filing', { reason: '涉嫌拖欠工资', officers });
    await does('大队长甲', 'file-case', { officers });
  }, 60_000);
  afterAll(() => api.close());

  const interview = {
    interviewee: { name: '测试劳动者' },
    capacity: 'worker',
    credentialsShown: true,
    rightsTold: true,
    document: null,
  };

  it('is watched: the finding names the refusal, the copy and who was refused (行政处罚法#47)', async () => {
    on('2026-03-04');
    const inspector = await api.signIn('监察员甲');
    const alone = await inspector.act(cases, id, 'hold-interview', interview);
    expect(refusals(answered(422, alone))).toEqual(['INS-01.twoOfficers']);
    expect(normsOf(await found())).toEqual([]);

    on('2026-03-05');
    const transcription = { document: null, reason: '纸质询问笔录' };
    const copied = await does('档案员甲', 'hold-interview', interview, {
      on: '2026-03-04',
      doneBy: officers.slice(0, 1),
      transcription,
    });
    const findings = await found();
    expect(normsOf(findings)).toEqual(['ACC-W7.notTranscribedAfterRefusal', 'INS-01.twoOfficers', 'INS-02.recordMade']);
    const watched = findings.find(({ norm }) => norm.startsWith('ACC-W7'))!;
    const auditor = await api.signIn('评查员甲');
    const { body } = answered(200, await auditor.get(`/api/accountability/findings/${watched.id}`));
    expect(body).toMatchObject({
      basis: '行政处罚法#47',
      circumstanceName: '被系统阻断后补录同一行为',
      evidence: [{ as: 'anchor', event: copied, name: '询问' }],
      participants: [{ name: '监察员甲', capacity: 'did', answerable: true }],
    });
  });

  it('is watched too where it names nothing, which would leave open what else was not done', async () => {
    on('2026-03-09');
    const demands = [{ matter: 'wageArrears', demand: '支付拖欠的工资' }];
    const order = await does('监察员甲', 'order-rectification', { demands, rectifyBy: '2026-03-20' });
    on('2026-03-10');
    const transcription = { document: null, reason: '纸质送达回证' };
    const unnamed = { method: 'direct' };
    const stated = { on: '2026-03-09', doneBy: officers, transcription };
    const served = await does('档案员甲', 'serve-rectification-order', unnamed, stated);
    const unseen = normsOf(await found());
    expect(unseen).toContain('ACC-W8.recordNamed');

    // it is put right by saying which order was served
    await does('档案员甲', 'correct-record', { event: served, reason: '写明所送达的指令书', change: { order } });
    const auditor = await api.signIn('评查员甲');
    const waitFor = await lookAgain(api.foundation);
    const open = await auditor.get(`/api/accountability/findings?of=${id}&state=raised&waitFor=${waitFor}`);
    expect(normsOf(answered(200, open).body['items'] as unknown as readonly Finding[])).not.toContain(
      'ACC-W8.recordNamed',
    );
  });
});
