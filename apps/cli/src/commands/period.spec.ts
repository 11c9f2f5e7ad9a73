import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PeriodReceipt, receiptBytes, shippedLaw } from '#law';
import { runLine } from '../testing/terminal.js';

const directory = mkdtempSync(join(tmpdir(), 'anmai-period-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Answered {
  readonly rule: string;
  readonly due: string | null;
  readonly nominal: string | null;
  readonly provisional: boolean;
  readonly verified: boolean;
  readonly receipt: PeriodReceipt;
}

const period = (...args: string[]) => runLine(['period', ...args]);
const inJson = async (...args: string[]): Promise<Answered> =>
  JSON.parse((await period(...args, '--json')).out) as Answered;

describe('anmai period', () => {
  it('answers for every rule, and says of which the text was not verified', async () => {
    const answers = await Promise.all(
      shippedLaw.rulebook.rules.map(({ id, inForce }) => inJson('--rule', id, '--from', inForce.to ?? '2026-11-20')),
    );
    expect(answers).toHaveLength(shippedLaw.rulebook.rules.length);
    for (const [i, { rule, due, nominal, provisional, verified, receipt }] of answers.entries()) {
      expect(rule).toBe(shippedLaw.rulebook.rules[i]!.id);
      expect([due, nominal].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day ?? ''))).toBe(true);
      expect([provisional, verified]).toEqual([receipt.provisional, receipt.verified]);
    }
    const unverified = answers.filter(({ verified }) => !verified);
    expect(unverified.length).toBeGreaterThan(0);
    const texts = await Promise.all(
      unverified.map(({ rule, receipt }) => period('--rule', rule, '--from', receipt.choice.day)),
    );
    for (const { out } of texts) expect(out).toContain('【未核对】本规则没有核对条文原文');
  });

  it('explains a limit step by step and day by day', async () => {
    const { exit, out } = await period('--rule', 'hearing-request', '--from', '2026-09-28');
    expect(exit).toBe(0);
    expect(out).toContain('届满日：2026年10月10日（星期六）');
    expect(out).toContain('  2026年10月1日（星期四）　国庆节假期，不计入\n');
    expect(out).toContain('  2026年10月10日（星期六）　第5个工作日\n');
    expect(out).toContain('依据的放假通知：国办发明电〔2025〕7号');
  });

  it('says what is provisional, and which notice is missing', async () => {
    const { out } = await period('--rule', 'investigation-complete', '--from', '2026-11-23');
    expect(out).toContain('【暂定】2027年部分节假日安排的通知尚未录入');
  });

  it('takes pauses, an extension, a region and a length that a document set', async () => {
    const paused = await inJson('--rule', 'arb-award', '--from', '2025-03-03', '--paused', '2025-03-20..2025-04-18');
    expect([paused.nominal, paused.due]).toEqual(['2025-05-17', '2025-05-19']);
    const extended = await inJson('--rule', 'arb-award', '--from', '2026-03-02', '--extended');
    expect(extended.receipt.given.extensions).toHaveLength(1);
    expect((await inJson('--rule', 'rectify-order', '--from', '2026-09-21', '--region', '朝阳')).rule).toBe(
      'rectify-local',
    );
    const specified = await inJson('--rule', 'rectify-order', '--from', '2026-03-02', '--specified', '7day');
    expect(specified.due).toBe('2026-03-09');
  });

  it.each([
    ['an unknown rule, with what looks like it', ['--rule', 'hearing-requests'], '相近的有：hearing-request、'],
    ['a date that is none', ['--from', '2026-02-30'], '日期“2026-02-30”不存在'],
    ['a date before the statute', ['--from', '1990-01-05'], 'hearing-request-old：1996-10-01 至 2021-07-14'],
    ['a pause that ends before it begins', ['--paused', '2026-10-12..2026-10-09'], '中止的终止日早于起始日'],
    ['a pause after the end', ['--paused', '2026-12-01..2026-12-03'], '期限届满之后'],
    ['an extension that the law does not know', ['--extended'], '依法不能延长'],
    ['a region that nobody knows', ['--region', '火星'], '没有“火星”这一地区'],
    ['a length where the law sets one', ['--specified', '7day'], '由法律规定'],
    ['a length that is none', ['--specified', 'soon'], '期限长度“soon”不正确'],
    ['an option that is none', ['--fro', '2026-09-28'], '--fro'],
  ])('refuses %s', async (_, change, sentence) => {
    const given = new Map([
      ['--rule', 'hearing-request'],
      ['--from', '2026-09-28'],
    ]);
    const [option, value] = change as [string, string | undefined];
    if (given.has(option)) given.delete(option);
    const args = [...[...given].flat(), option, ...(value === undefined ? [] : [value])];
    const { exit, out, err } = await period(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('asks for the rule when none is given', async () => {
    expect(await period('--from', '2026-09-28')).toMatchObject({ exit: 2, out: '' });
    expect((await period('--from', '2026-09-28')).err).toContain('--rule');
  });
});

describe('anmai explain', () => {
  const write = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };

  it('finds a receipt equal to the byte, from the receipt alone', async () => {
    const { receipt } = await inJson('--rule', 'hearing-request', '--from', '2026-09-28');
    const path = write('receipt.json', receiptBytes(receipt));
    const { exit, out } = await runLine(['explain', path]);
    expect(exit).toBe(0);
    expect(out).toContain('复算结果与计算书逐字节相同');
    const json = (await runLine(['explain', path, '--json'])).out;
    expect(json).toBe(`{"same":true,"receipt":${receiptBytes(receipt)}}\n`);
  });

  it('takes what period printed as it is', async () => {
    const printed = (await period('--rule', 'arb-award', '--from', '2025-03-03', '--json')).out;
    expect((await runLine(['explain', write('answer.json', printed)])).exit).toBe(0);
  });

  it('names what was changed, and answers that something was found', async () => {
    const { receipt } = await inJson('--rule', 'hearing-request', '--from', '2026-09-28');
    const path = write('changed.json', JSON.stringify({ ...receipt, due: '2026-10-12' }));
    const { exit, out } = await runLine(['explain', path]);
    expect(exit).toBe(1);
    expect(out).toContain('  due：计算书为 "2026-10-12"，复算为 "2026-10-10"\n');
    expect(JSON.parse((await runLine(['explain', path, '--json'])).out)).toMatchObject({
      same: false,
      differences: [{ path: 'due', recorded: '2026-10-12', recomputed: '2026-10-10' }],
    });
  });

  it.each([
    ['that is not there', () => join(directory, 'nothing.json'), '无法读取文件'],
    ['that is no JSON', () => write('broken.json', '{'), '不是合法的 JSON'],
    ['that is no receipt', () => write('other.json', '{"schema":2}'), '计算书的“schema”不正确'],
    [
      'that is no UTF-8',
      () => {
        const path = join(directory, 'gbk.json');
        writeFileSync(path, Buffer.from([0x22, 0xb0, 0xb8, 0x22]));
        return path;
      },
      '不是 UTF-8 编码',
    ],
  ])('refuses a file %s', async (_, path, sentence) => {
    const { exit, err } = await runLine(['explain', path()]);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
