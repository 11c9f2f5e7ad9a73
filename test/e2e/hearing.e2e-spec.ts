import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Answer, type Browser, answered, unit } from '../support/api-in-process.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const employer = { name: '测试甲建筑有限公司', creditCode: null, workplace: '130525' };
const matters = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_500_000 }];
const fineOf = (amount: number) => [
  {
    kind: 'fine',
    target: 'unit',
    matter: 'wageArrears',
    powerItem: 15,
    amount,
    ground: { penalty: '15', beganOn: '2026-01-05', endedOn: null, facts: { conduct: 'defy' }, reduction: null },
  },
];

const unregistered = '5b0e9d0c-1111-5111-8111-000000000001';

// One case from the complaint to its closure, by four people who are signed in, each with what is his to do; a second
// inspector stands beside the first. What the party does comes in through the first.
describe('a hearing over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let investigator: Browser;
  let leader: Browser;
  let reviewer: Browser;
  let director: Browser;
  let officers: readonly PersonId[];
  let presider: PersonId;
  let second: PersonId;
  let id: string;
  const records = new Map<string, string>();

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    const first = await api.employ('监察员甲', 'inspector');
    second = await api.employ('监察员乙', 'inspector', 'legalReviewer');
    officers = [first, second];
    presider = await api.employ('法制审核员甲', 'legalReviewer');
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('局领导甲', 'bureauLeader');
    await signInAgain();
  }, 60_000);
  afterAll(() => api.close());

  const signInAgain = async (): Promise<void> => {
    inspector = await api.signIn('监察员甲');
    investigator = await api.signIn('监察员乙');
    leader = await api.signIn('大队长甲');
    reviewer = await api.signIn('法制审核员甲');
    director = await api.signIn('局领导甲');
  };
  /** Nobody is kept signed in from one day to another. */
  const on = async (day: string): Promise<void> => {
    clock.moveToDay(day);
    await signInAgain();
  };
  const does = async (who: Browser, act: string, input: object, as?: string, stated = {}): Promise<void> => {
    const { body } = answered(200, await who.act(cases, id, act, input, { stated }));
    if (as !== undefined) records.set(as, (body['events'] as unknown as readonly { readonly id: string }[])[0]!.id);
  };
  const of = (record: string): string => records.get(record)!;
  const refusalOf = ({ body }: Answer) =>
    (body['details'] as unknown as { norms: readonly Record<string, string>[] }).norms;

  it('begins with a case that was filed, investigated and concluded', async () => {
    const registered = await inspector.act(leads, null, 'register-lead', {
      source: 'complaint',
      employer,
      matters,
      unit,
    });
    const lead = String(answered(201, registered).body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    id = String(answered(201, opened).body['stream']);
    await does(inspector, 'propose-filing', { reason: '涉嫌拖欠工资', officers });
    await does(leader, 'file-case', { officers });
    const both = { doneBy: officers };
    const interview = {
      interviewee: { name: '测试劳动者' },
      capacity: 'worker',
      credentialsShown: true,
      rightsTold: true,
    };
    await does(inspector, 'hold-interview', interview, undefined, both);
    const payroll = { kind: 'documentary', name: '工资表', comparedWithOriginal: true };
    await does(inspector, 'collect-evidence', payroll, 'payroll', both);
    const demands = [{ matter: 'wageArrears', demand: '支付拖欠的工资' }];
    await does(inspector, 'order-rectification', { demands, rectifyBy: '2026-03-09' }, 'order', both);
    await does(inspector, 'serve-rectification-order', { order: of('order'), method: 'direct' }, undefined, both);
    await on('2026-03-10');
    const unpaid = { order: of('order'), outcome: 'refused' };
    await does(inspector, 'verify-rectification', unpaid, undefined, both);
    await does(
      inspector,
      'conclude-investigation',
      { proposal: 'administrativePenalty', minor: false },
      undefined,
      both,
    );
  });

  it('goes on to a fine that is proposed, reviewed, approved and announced with the right to be heard', async () => {
    const disposition = 'administrativePenalty';
    await does(
      inspector,
      'propose-disposition',
      { disposition, sanctions: fineOf(2_000_000), major: false },
      'proposal',
    );
    await does(leader, 'give-team-opinion', { proposal: of('proposal'), opinion: 'agree' });
    await does(reviewer, 'give-legal-review', { proposal: of('proposal'), opinion: 'agree' });
    await does(director, 'approve-disposition', { proposal: of('proposal') });
    const notice = { purpose: disposition, sanctions: fineOf(2_000_000), groundsTold: true, rightsTold: true };
    await does(inspector, 'give-prior-notice', { ...notice, statementBy: '2026-03-17' }, 'notice');
    await does(inspector, 'notify-hearing-right', {}, 'right');
    await does(inspector, 'serve-document', { paper: 'priorNotice', of: of('notice'), method: 'direct' });
    await does(inspector, 'serve-document', { paper: 'hearingRight', of: of('right'), method: 'direct' });
    await does(inspector, 'request-hearing', {});
  });

  it('refuses an investigator as presider, with the article and the sentence', async () => {
    const fixed = { heldOn: '2026-03-26', place: '测试县人社局听证室', open: true };
    const refused = await investigator.act(cases, id, 'schedule-hearing', { ...fixed, presider: second });
    answered(422, refused);
    expect(refusalOf(refused)).toEqual([
      expect.objectContaining({
        norm: 'INS-16.presiderImpartial',
        basis: '行政处罚法#64',
        says: '听证由行政机关指定的非本案调查人员主持。',
        verdict: 'unmet',
      }),
    ]);
    const nobody = await reviewer.act(cases, id, 'schedule-hearing', { ...fixed, presider: unregistered });
    expect(answered(400, nobody).body['code']).toBe('officer-unknown');
    await does(reviewer, 'schedule-hearing', { ...fixed, presider }, 'hearing notice');
    await does(inspector, 'serve-document', { paper: 'hearingNotice', of: of('hearing notice'), method: 'direct' });
    const tooEarly = await director.act(cases, id, 'decide-penalty', {
      sanctions: fineOf(1_000_000),
      evidence: [of('payroll')],
      remediesTold: true,
    });
    expect(refusalOf(answered(422, tooEarly)).map(({ norm }) => norm)).toContain('INS-15.requestedHearingHeld');
  });

  it('is held by somebody else, reported, reviewed again, and ends in a lower fine', async () => {
    await on('2026-03-26');
    const held = { partyAttended: true, recordSigned: true };
    const refused = await investigator.act(cases, id, 'hold-hearing', { ...held, presider: second });
    expect(refusalOf(answered(422, refused)).map(({ norm }) => norm)).toEqual(['INS-16.presiderImpartial']);
    await does(reviewer, 'hold-hearing', { ...held, presider }, 'hearing');
    await does(reviewer, 'report-hearing', { hearing: of('hearing'), opinion: 'changes' });
    const decision = { sanctions: fineOf(1_000_000), evidence: [of('payroll')], remediesTold: true };
    const unreviewed = await director.act(cases, id, 'decide-penalty', { ...decision, onHearingRecord: true });
    expect(refusalOf(answered(422, unreviewed)).map(({ norm }) => norm)).toEqual(['INS-17.reviewedBeforeDecision']);
    await does(reviewer, 'give-legal-review', { proposal: of('proposal'), opinion: 'agree' });
    await does(director, 'decide-penalty', { ...decision, onHearingRecord: true }, 'decision');
    await does(inspector, 'serve-document', { paper: 'penaltyDecision', of: of('decision'), method: 'direct' });
  });

  it('is closed once the fine is paid, and not before', async () => {
    const early = await inspector.act(cases, id, 'propose-closure', { ground: 'performed' });
    expect(refusalOf(answered(422, early)).map(({ norm }) => norm)).toContain('INS-37.nothingLeftOpen');
    await on('2026-04-01');
    const paid = { decision: of('decision'), amount: 1_000_000, purpose: 'fine', inFull: true, receipt: '测试票据-1' };
    await does(inspector, 'record-payment', paid);
    await does(inspector, 'propose-closure', { ground: 'performed' });
    await does(director, 'close-case', { ground: 'performed' });
    const { body } = answered(200, await inspector.get(`/api/${cases}/${id}`));
    expect(body['stage']).toBe('closed');
    const { body: told } = answered(200, await director.get(`/api/${cases}/${id}/timeline`));
    const recorders = (told['entries'] as unknown as readonly { readonly recordedBy: object }[]).map((entry) =>
      JSON.stringify(entry.recordedBy),
    );
    expect(new Set(recorders).size).toBe(4);
  });
});
