import fc from 'fast-check';
import { type Json, type JsonObject, localDate } from '#kernel';
import type { ActLog } from '../../apps/cli/src/act-log/act-log.js';
import { type Assessment, assess } from '../../apps/cli/src/act-log/assess.js';
import { readActLog } from '../../apps/cli/src/act-log/read-act-log.js';
import { reportOf } from '../../apps/cli/src/act-log/report.js';
import { demoLog, demoLogText } from './demo-logs.js';
import { expectations } from './expectations.js';

// What the findings on record would be, derived from act logs by the same engine.

const findingsOf = ({ streams }: Assessment) => streams.flatMap(({ findings }) => findings);
const of = async (log: ActLog, today?: string) => assess(log, today === undefined ? undefined : localDate(today));

interface WrittenLog {
  readonly acts: readonly { readonly key?: string; readonly input: JsonObject }[];
}

/** The log as a dossier that holds only some of its acts, and does not say which others they are about. */
function cut(name: string, keeps: (act: number) => boolean): Promise<ActLog> {
  const log = JSON.parse(demoLogText(name)) as WrittenLog;
  const left = new Set(log.acts.flatMap(({ key }, n) => (key === undefined || keeps(n) ? [] : [key])));
  const isLeft = (value: Json) => typeof value === 'string' && left.has(value);
  const said = (value: Json): Json => (isLeft(value) || (Array.isArray(value) && value.some(isLeft)) ? null : value);
  const acts = log.acts
    .filter((_, n) => keeps(n))
    .map((act) => ({
      ...act,
      input: Object.fromEntries(Object.entries(act.input).map(([field, value]) => [field, said(value)])),
    }));
  const text = JSON.stringify({ ...log, coverage: 'partial', acts });
  return readActLog(Buffer.from(text), localDate('2026-12-31'));
}

/** Whole cases in which the assessment has nothing to say against any act. */
const clean = [
  '01-complaint-rectified-archived',
  '02-complaint-refused',
  '05-documentary-review-revoked',
  '15-two-orders',
  '18-fined-and-paid',
  '22-enforced-by-court',
  '30-forty-workers-order',
];

describe('the findings of the demo logs', () => {
  it.each(clean)('are none in %s', async (name) => {
    const assessment = await of(await demoLog(name));
    expect(findingsOf(assessment)).toEqual([]);
    expect(reportOf(assessment)).toContain('没有发现追责线索');
  });

  it.each(Object.entries(expectations))(
    'are in %s what is not met there, each with its article, clauses and evidence',
    async (name, { beside = [] }) => {
      const assessment = await of(await demoLog(name));
      const unmet = assessment.streams.flatMap(({ acts }) =>
        acts.flatMap(({ id, norms }) =>
          norms
            .filter(({ verdict, level }) => verdict.is === 'unmet' && level !== 'hints')
            .map(({ norm, basis }) => `${norm} ${basis} ${id}`),
        ),
      );
      const found = findingsOf(assessment);
      const isBeside = ({ norm, basis }: (typeof found)[number]) =>
        beside.some((each) => each.norm === norm && each.article === basis);
      expect(found.filter(isBeside)).toHaveLength(beside.length);
      expect(
        found
          .filter((each) => !isBeside(each))
          .map(({ norm, basis, anchor }) => `${norm} ${basis} ${anchor}`)
          .toSorted(),
      ).toEqual(unmet.toSorted());
      for (const { clauses, evidence, anchor } of found) {
        expect(clauses.length).toBeGreaterThan(0);
        expect(evidence.map(({ event }) => event)).toContain(anchor);
      }
    },
  );

  it('name who answers, and the clause of the lists, in the report', async () => {
    const report = reportOf(await of(await demoLog('08-interview-by-one-officer')));
    expect(report).toContain('重大 执法人员少于两人');
    expect(report).toContain('PEN12-06 违反法定处罚程序');
    expect(report).toMatch(/责任人员：.+（实施）/);
  });

  it('leave to a person whether a decision announced in time, and served when the announcement was over, came too late', async () => {
    const [late, ...others] = findingsOf(await of(await demoLog('31-served-by-publication')));
    expect(others).toEqual([]);
    expect(late).toMatchObject({ norm: 'INS-26.penaltyServedInTime', basis: '行政处罚法#61', forJudgement: true });
    const direct = findingsOf(await of(await demoLog('34-eight-defects')));
    expect(direct.find(({ norm }) => norm === late!.norm)).toMatchObject({ forJudgement: false });
  });

  it('tell a limit that was let lapse, once its last day has passed', async () => {
    const name = '13-leads-waiting';
    const at = async (today: string) => findingsOf(await of(await demoLog(name), today)).map(({ norm }) => norm);
    expect(await at('2026-12-31')).toContain('INS-04.complaintAnsweredInTime');
    expect(findingsOf(await of(await demoLog(name)))).toEqual([]);
  });
});

describe('a partial log', () => {
  it.each(clean)('of %s shows nothing by what it does not hold', async (name) => {
    const { length } = (JSON.parse(demoLogText(name)) as { acts: readonly object[] }).acts;
    const some = fc.array(fc.boolean(), { minLength: length, maxLength: length });
    await fc.assert(
      fc.asyncProperty(some, async (kept) => {
        const log = await cut(name, (n) => kept[n]!);
        expect(findingsOf(await of(log, '2026-12-31')).map(({ norm }) => norm)).toEqual([]);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('shows what it holds: an interview by one officer', async () => {
    const { length } = (JSON.parse(demoLogText('08-interview-by-one-officer')) as { acts: readonly object[] }).acts;
    const log = await cut('08-interview-by-one-officer', (n) => n < length);
    expect(findingsOf(await of(log)).map(({ norm }) => norm)).toEqual(['INS-01.twoOfficers']);
  });

  it('lists what it leaves open, with the facts that are missing', async () => {
    const { streams } = await of(await demoLog('11-partial-paper-dossier'));
    const open = streams.flatMap(({ notProved }) => notProved);
    expect(open.length).toBeGreaterThan(5);
    expect(open).toContainEqual(
      expect.objectContaining({ norm: 'INS-01.credentialValid', missing: ['执法人员当日的执法证'] }),
    );
  });
});
