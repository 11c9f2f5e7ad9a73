import { readFileSync, readdirSync } from 'node:fs';
import { localDate } from '#kernel';
import type { ActLog } from '../../apps/cli/src/act-log/act-log.js';
import { type Assessment, assess } from '../../apps/cli/src/act-log/assess.js';
import { readActLog } from '../../apps/cli/src/act-log/read-act-log.js';
import { type RealTimeline, realTimelines } from './real-timelines.js';

// Cases that really happened, as far as published judgments and notices tell them, without the names in them. What is not
// told is not in the logs; so the verdict of the law on most acts is that the record does not prove it.

const folder = 'test/acceptance/timelines';
const textOf = (name: string): string => readFileSync(`${folder}/${name}.json`, 'utf8');
const names = Object.keys(realTimelines);

const told = new Map<string, { log: ActLog; assessment: Assessment }>();
beforeAll(async () => {
  for (const name of names) {
    const log = await readActLog(Buffer.from(textOf(name)), localDate('2026-12-31'));
    told.set(name, { log, assessment: await assess(log) });
  }
});
const assessmentOf = (name: string): Assessment => told.get(name)!.assessment;
const findingsOf = (name: string) =>
  assessmentOf(name).streams.flatMap(({ findings }) => findings.map(({ norm, basis }) => `${norm} ${basis}`));
const unmetIn = (name: string) =>
  assessmentOf(name).streams.flatMap(({ acts }) =>
    acts.flatMap(({ norms }) => norms.filter(({ verdict }) => verdict.is === 'unmet').map(({ norm }) => norm)),
  );
const timelines: readonly (RealTimeline & { readonly name: string })[] = names.map((name) => ({
  name,
  ...realTimelines[name]!,
}));

describe('a real timeline', () => {
  it('stands for each of the seven', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    expect(files.toSorted()).toEqual(names.toSorted());
    expect(names).toHaveLength(7);
  });

  it.each(timelines)(
    '$name has the days of its source, each as an act or as what no act of ours records',
    (timeline) => {
      const recorded = told.get(timeline.name)!.log.acts.map(({ on, row }) => `${on} ${row.act}`);
      expect(recorded).toEqual(timeline.recorded);
      const days = [...timeline.recorded, ...timeline.without].map((entry) => entry.slice(0, 10));
      expect(days.toSorted()).toEqual(timeline.days.toSorted());
    },
  );

  it.each(names)('%s states nothing else: no other day, no officer, no name, no hour', (name) => {
    const { log } = told.get(name)!;
    expect(log.coverage).toBe('partial');
    expect(log.officers).toEqual([]);
    const written = textOf(name);
    const days = [...written.matchAll(/"(\d{4}-\d{2}-\d{2})"/g)].map(([, day]) => day);
    expect(days).toEqual(log.acts.map(({ on }) => on));
    expect(
      [...written.matchAll(/"name": "([^"]*)"/g)].map(([, said]) => said).filter((said) => said !== '某公司'),
    ).toEqual([]);
    expect(log.acts.filter(({ time, doneBy, entry }) => time ?? doneBy ?? entry)).toEqual([]);
  });

  it.each(timelines)('$name is found to be what was found of it, and nothing more', ({ name, findings }) => {
    expect(findingsOf(name)).toEqual(findings);
    expect(unmetIn(name)).toEqual([]);
  });

  it.each(names)('%s leaves open what it does not tell, each with the facts that are missing', (name) => {
    const open = assessmentOf(name).streams.flatMap(({ notProved }) => notProved);
    expect(open.length).toBeGreaterThan(0);
    for (const { missing } of open) expect(missing.length).toBeGreaterThan(0);
  });

  it.each(timelines)('$name has its limits by the law of its days', ({ name, limits }) => {
    const texts = assessmentOf(name).streams.flatMap(({ deadlines }) =>
      deadlines.map(({ text, lapsed }) => `${text} ${lapsed}`),
    );
    expect(texts).toEqual(expect.arrayContaining([...limits]));
  });
});

describe('the case of Xiangfen', () => {
  it('is one for somebody to look at because it was corrected: a 分 less, or one order uncorrected, and nothing is found', async () => {
    const change = async (from: string, to: string) => {
      const text = textOf('xiangfen-2022');
      expect(text).toContain(from);
      const { streams } = await assess(await readActLog(Buffer.from(text.replace(from, to)), localDate('2026-12-31')));
      return streams.flatMap(({ findings }) => findings);
    };
    expect(await change('2000000', '1999999')).toEqual([]);
    expect(await change('"rectified"', '"partly"')).toEqual([]);
  });
});
