import type { ActLog } from '../../apps/cli/src/act-log/act-log.js';
import { type AssessedAct, type Assessment, assess } from '../../apps/cli/src/act-log/assess.js';
import { reportOf } from '../../apps/cli/src/act-log/report.js';
import { demoLog, demoLogNames, demoLogText } from './demo-logs.js';
import { type Expected, expectations } from './expectations.js';

const assessments = new Map<string, { log: ActLog; assessment: Assessment }>();
beforeAll(async () => {
  for (const name of demoLogNames) {
    const log = await demoLog(name);
    assessments.set(name, { log, assessment: await assess(log) });
  }
});
const assessmentOf = (name: string): Assessment => assessments.get(name)!.assessment;
const actsOf = (name: string): readonly AssessedAct[] => assessmentOf(name).streams.flatMap(({ acts }) => acts);

/** What is not met or not known, as the expectations write it. */
const found = (name: string): readonly Expected[] =>
  actsOf(name).flatMap(({ key, act, norms }) =>
    norms.map(({ norm, basis, verdict }) => ({
      at: key ?? act,
      is: verdict.is,
      article: basis,
      norm,
      ...(verdict.is === 'unknown' && { missing: verdict.missing }),
    })),
  );

const stated = Object.entries(expectations).flatMap(([log, { norms }]) => norms.map((norm) => ({ log, ...norm })));

describe('the demo logs', () => {
  it('are at least twelve, and each is expected something of', () => {
    expect(demoLogNames.length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(expectations)).toEqual(demoLogNames);
  });

  it('come from every source and end in every stage', () => {
    const sources = demoLogNames.flatMap((name) =>
      assessments
        .get(name)!
        .log.acts.flatMap(({ input }) => (typeof input['source'] === 'string' ? [input['source']] : [])),
    );
    expect([...new Set(sources)].toSorted()).toEqual(
      ['campaign', 'complaint', 'documentaryReview', 'patrol', 'referral', 'report'].toSorted(),
    );
    const stages = demoLogNames.flatMap((name) => assessmentOf(name).streams.map(({ stage }) => stage));
    expect(new Set(stages)).toEqual(
      new Set(
        ['registered', 'accepted', 'refused', 'transferred', 'takenUp'].concat([
          'opening',
          'investigating',
          'concluded',
          'notified',
          'decided',
          'closed',
          'archived',
        ]),
      ),
    );
  });

  it.each(Object.entries(expectations))('%s ends in the stages expected of it', (name, { stages }) =>
    expect(Object.fromEntries(assessmentOf(name).streams.map(({ label, stage }) => [label, stage]))).toEqual(stages),
  );

  it.each(stated)('$log: by $article, $norm is $is at $at', ({ log, ...expected }) =>
    expect(found(log)).toContainEqual(expected),
  );

  it.each(Object.entries(expectations))('%s shows nothing else', (name, { norms }) => {
    const key = ({ at, norm, is }: Expected) => `${at} ${norm} ${is}`;
    expect(found(name).map(key).toSorted()).toEqual(norms.map(key).toSorted());
  });

  it.each(demoLogNames)('%s: what a bar forbids is not accepted, everything else is', (name) => {
    for (const { accepted, norms } of actsOf(name)) {
      const bars = norms.filter(({ level }) => level === 'bars').map(({ verdict }) => verdict.is);
      expect(accepted).toBe(bars.includes('unmet') ? 'no' : bars.includes('unknown') ? 'unknown' : 'yes');
    }
  });
});

describe('the forty workers', () => {
  it('are counted and their wages added up, one of them as corrected', () =>
    expect(assessmentOf('30-forty-workers-order').streams.at(-1)!.summary).toMatchObject({
      名单上的劳动者: 40,
      欠付工资: '¥ 986,400.00',
      实得工资报酬: '¥ 986,400.00',
      尚欠工资: '¥ 0.00',
    }));
});

describe('the assessment of a log', () => {
  it.each(demoLogNames)('%s names in Chinese what it found, and where', (name) => {
    const report = reportOf(assessmentOf(name));
    const { totals, streams } = assessmentOf(name);
    for (const { label, stageName } of streams) expect(report).toContain(`${label} —— ${stageName}`);
    for (const { norm } of expectations[name]!.norms) expect(report).toContain(norm);
    expect(report).toContain(`不符合 ${totals.unmet} 处，不能认定 ${totals.unknown} 处，提示 ${totals.hints} 处`);
    expect(report).not.toMatch(/undefined|null|\[object/);
  });

  it.each(demoLogNames)('%s repeats nothing that is sealed: no names, no accounts', (name) => {
    const told = JSON.stringify(assessmentOf(name)) + reportOf(assessmentOf(name));
    const sealed = [...demoLogText(name).matchAll(/"(?:name|account|found|remarks|report|reason)": "([^"]+)"/g)]
      .map(([, text]) => text!)
      .filter((text) => /劳动者|单位人员|。$/.test(text));
    for (const text of sealed) expect(told).not.toContain(text);
  });
});
