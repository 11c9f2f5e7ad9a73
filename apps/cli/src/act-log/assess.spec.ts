import type { JsonObject } from '#kernel';
import { accepted, opened, read, registered, writtenLog } from '../testing/logs.js';
import { type AssessedNorm, type AssessedStream, assess } from './assess.js';
import { reportOf } from './report.js';

const inCase = { stream: 'case/测试甲公司', on: '2026-03-05' };
const officer = (label: string, more: JsonObject): JsonObject => ({ label, ...more });
const inspector = [{ role: 'inspector', from: '2024-01-01', to: null }];
const held = [{ number: null, validFrom: '2024-01-01', validTo: '2026-03-05' }];

async function streams(change: JsonObject): Promise<readonly AssessedStream[]> {
  return (await assess(await read(writtenLog(change)))).streams;
}
/** The verdict on a norm at the act of that place in the log; met when nothing is said of it. */
async function verdict(
  norm: string,
  place: number,
  change: JsonObject,
): Promise<AssessedNorm['verdict']['is'] | 'met'> {
  const act = (await streams(change)).flatMap(({ acts }) => acts).find((each) => each.place === place);
  return act!.norms.find((each) => each.norm === norm)?.verdict.is ?? 'met';
}

describe('the leads of a case', () => {
  const opening = (acts: readonly JsonObject[]) => verdict('INS-04.leadsAccepted', acts.length, { acts });

  it('were accepted before it was opened, by the hour or by the day', async () => {
    expect(await opening([registered, accepted, opened])).toBe('met');
    expect(await opening([registered, { ...accepted, on: '2026-03-02', time: null }, { ...opened, time: null }])).toBe(
      'met',
    );
  });

  it('were not, when they were accepted afterwards or never', async () => {
    expect(await opening([registered, { ...accepted, time: '10:01' }, opened])).toBe('unmet');
    expect(await opening([registered, { ...accepted, on: '2026-03-04' }, opened])).toBe('unmet');
    expect(await opening([registered, opened])).toBe('unmet');
  });

  it('cannot be told of, when it is the same day and a time is missing', async () => {
    expect(await opening([registered, { ...accepted, time: null }, opened])).toBe('unknown');
    expect(await opening([registered, accepted, { ...opened, time: null }])).toBe('unknown');
  });

  it('are taken up by the case, and not by another one afterwards', async () => {
    const second = { ...opened, stream: 'case/第二件', key: null, on: '2026-03-09' };
    const change = {
      streams: ['lead/投诉', 'case/测试甲公司', 'case/第二件'],
      acts: [registered, accepted, opened, second],
    };
    const [lead] = await streams(change);
    expect(lead).toMatchObject({ stage: 'takenUp' });
    expect(lead!.acts.map(({ act, accepted: done }) => `${act} ${done}`)).toEqual([
      'RegisterLead yes',
      'AcceptLead yes',
      'TakeUpLead yes',
      'TakeUpLead no',
    ]);
    expect(await verdict('INS-04.leadsAccepted', 3, change)).toBe('met');
    expect(await verdict('INS-04.leadsAccepted', 4, change)).toBe('unmet');
  });
});

describe('the officers of an act', () => {
  const interview = (officers: readonly JsonObject[], doneBy: readonly string[] | null = ['甲', '乙']) => ({
    officers,
    acts: [{ ...inCase, act: 'HoldInterview', doneBy }],
  });
  const both = (more: JsonObject) => interview([officer('甲', more), officer('乙', more)]);

  it('hold on the day what the log says they hold', async () => {
    expect(await verdict('INS-01.credentialValid', 1, both({ credentials: held }))).toBe('met');
    const dayAfter = {
      ...both({ credentials: held }),
      acts: [{ ...inCase, act: 'InspectSite', on: '2026-03-06', doneBy: ['甲'] }],
    };
    expect(await verdict('INS-01.credentialValid', 1, dayAfter)).toBe('unmet');
  });

  it('hold nothing where the log says that they hold nothing', async () =>
    expect(await verdict('INS-01.credentialValid', 1, both({ credentials: [] }))).toBe('unmet'));

  it('are not known to hold anything where the log does not say', async () => {
    expect(await verdict('INS-01.credentialValid', 1, both({ roles: inspector }))).toBe('unknown');
    expect(await verdict('INS-01.twoOfficers', 1, both({}))).toBe('met');
  });

  it('are persons: one who is named twice is one', async () => {
    const twice = interview([officer('甲', { credentials: held })], ['甲', '甲']);
    expect(await verdict('INS-01.twoOfficers', 1, twice)).toBe('unmet');
  });

  it('are not known where the log does not say who it was', async () =>
    expect(await verdict('INS-01.twoOfficers', 1, interview([], null))).toBe('unknown'));

  it('have the roles of the day, not of another', async () => {
    const leader = (to: string) =>
      ({
        officers: [officer('甲', { roles: [{ role: 'teamLeader', from: '2024-01-01', to }] })],
        acts: [{ ...inCase, act: 'FileCase', doneBy: ['甲'] }],
      }) satisfies JsonObject;
    expect(await verdict('INS-04.filingApprovedByLeader', 1, leader('2026-03-05'))).toBe('met');
    expect(await verdict('INS-04.filingApprovedByLeader', 1, leader('2026-03-04'))).toBe('unmet');
  });
});

describe('the coverage of an assessment', () => {
  const filing = { ...inCase, act: 'FileCase' };

  it('is the log’s, and partial where the case itself was taken over in part', async () => {
    expect(await verdict('INS-04.filingProposedFirst', 1, { acts: [filing] })).toBe('unmet');
    expect(await verdict('INS-04.filingProposedFirst', 1, { acts: [filing], coverage: 'partial' })).toBe('unknown');
    const takenOver = { ...opened, input: { ...(opened['input'] as JsonObject), leads: null, coverage: 'partial' } };
    expect(await verdict('INS-04.filingProposedFirst', 2, { acts: [takenOver, filing] })).toBe('unknown');
  });

  it('leaves a stream without acts in its first stage', async () => {
    const [lead, inspectionCase] = await streams({ acts: [] });
    expect([lead, inspectionCase]).toMatchObject([
      { stage: 'unknown', acts: [] },
      { stage: 'opening', acts: [] },
    ]);
    expect(reportOf(await assess(await read(writtenLog({ acts: [] }))))).toContain('没有记载行为');
  });
});

describe('the report', () => {
  it('names what was seen and what should have come before', async () => {
    const acts = [registered, accepted, { ...accepted, on: '2026-03-04' }, { ...inCase, act: 'OrderRectification' }];
    const report = reportOf(await assess(await read(writtenLog({ acts }))));
    expect(report).toContain('见第 2 项“受理”');
    expect(report).toContain('之前应当有：批准立案');
  });
});
