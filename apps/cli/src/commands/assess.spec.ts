import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assessment } from '../act-log/assess.js';
import { accepted, opened, registered, writtenLog } from '../testing/logs.js';
import { runLine } from '../testing/terminal.js';

const directory = mkdtempSync(join(tmpdir(), 'anmai-assess-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

// a complaint of 2 March, accepted on the 3rd; the case opened from it filed on the 3rd: 60 working days end on 29 May
const filed = { stream: 'case/测试甲公司', act: 'FileCase', on: '2026-03-03', time: '15:00', doneBy: ['监察员甲'] };
const path = join(directory, 'log.json');
writeFileSync(path, JSON.stringify(writtenLog({ acts: [registered, accepted, opened, filed] })));

const assess = (...args: string[]) => runLine(['assess', path, ...args]);
async function investigation(...args: string[]) {
  const { streams, totals } = JSON.parse((await assess(...args, '--json')).out) as Assessment;
  const inspection = streams.find(({ kind }) => kind === 'case')!;
  const limit = inspection.deadlines.find(({ rule }) => rule === 'investigation-complete')!;
  const lapsed = inspection.findings.filter(({ source }) => source === 'limit').map(({ norm }) => norm);
  return { limit, lapsed, totals };
}

describe('anmai assess --today', () => {
  it('looks at the limits as of the last act when no day is given', async () => {
    const unsaid = await investigation();
    expect(unsaid).toEqual(await investigation('--today', '2026-03-03'));
    expect(unsaid.limit).toMatchObject({ due: '2026-05-29', status: 'running' });
  });

  it('takes the last day itself for kept, and the day after it for a lapse with its finding', async () => {
    const [on, after] = [await investigation('--today', '2026-05-29'), await investigation('--today', '2026-05-30')];
    expect([on.limit.lapsed, after.limit.lapsed]).toEqual(['no', 'yes']);
    expect(on.lapsed).toEqual([]);
    expect(after.lapsed).toEqual(['INS-10.investigatedInTime']);
    expect(after.totals.findings).toBe(on.totals.findings + 1);
  });

  it('changes nothing of what the acts are judged to be', async () => {
    const acts = async (day: string) =>
      (JSON.parse((await assess('--today', day, '--json')).out) as Assessment).streams.map((stream) => stream.acts);
    expect(await acts('2027-01-04')).toEqual(await acts('2026-03-03'));
  });

  it('says in words that the limit has run out, and by how much', async () => {
    const { out } = await assess('--today', '2026-06-08');
    expect(out).toContain('已超10日（至05-29）');
  });

  it.each([
    ['a day that is none', '2026-02-30', '日期“2026-02-30”不存在'],
    ['what is no day', '明天', '日期“明天”'],
  ])('refuses %s', async (_, day, sentence) => {
    const { exit, out, err } = await assess('--today', day);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
