import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '#kernel';
import { writtenLog } from './testing/logs.js';
import { runLine } from './testing/terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'anmai-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const logFile = (name: string, log: JsonObject) => file(name, JSON.stringify(log));
const oneOfficer = { stream: 'case/测试甲公司', act: 'HoldInterview', on: '2026-03-05', doneBy: ['监察员甲'] };

describe('the command line', () => {
  it('explains itself in Chinese, with its exit codes', async () => {
    const { exit, out, err } = await runLine(['--help']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('用法： anmai [选项] [命令]');
    for (const part of ['assess <文件>', 'schema <名称>', '--json', '--data <目录>', '退出码：', '  3  '])
      expect(out).toContain(part);
  });

  it('explains each command, with the options that all have', async () => {
    const { exit, out } = await runLine(['assess', '--help']);
    expect(exit).toBe(0);
    expect(out).toContain('用法： anmai assess [选项] <文件>');
    expect(out).toContain('公共选项：');
    expect((await runLine(['help', 'assess'])).out).toBe(out);
  });

  it.each([
    [[], 'usage-missing-command'],
    [['asses'], 'usage-unknown-command'],
    [['assess'], 'usage-missing-argument'],
    [['assess', 'a', 'b'], 'usage-too-many-arguments'],
    [['assess', '--what', 'a'], 'usage-unknown-option'],
    [['--data'], 'usage-option-without-value'],
    [['schema', 'dossier'], 'usage-invalid-argument'],
  ])('answers %j with one Chinese sentence, the code and exit code 2', async (args, code) => {
    const { exit, out, err } = await runLine(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(new RegExp(`^[^\\n]*\\p{Script=Han}[^\\n]*。（${code}）\\n$`, 'u'));
  });

  it('shows what lies behind an error only to whoever asks', async () => {
    expect((await runLine(['assess', '/nowhere'])).err).not.toContain('at ');
    const { exit, err } = await runLine(['--verbose', 'assess', '/nowhere']);
    expect(exit).toBe(2);
    expect(err).toContain('file-unreadable');
    expect(err).toMatch(/\n +at /);
  });
});

describe('anmai assess', () => {
  it('reports in Chinese and exits with 0 when nothing is found', async () => {
    const { exit, out, err } = await runLine(['assess', logFile('clean.json', writtenLog())]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('测试甲公司拖欠工资案（990101，记录完整');
    expect(out).toContain('案件 case/测试甲公司 —— 待立案');
    expect(out).toContain('不符合 0 处');
  });

  it('exits with 1 when something is found, and says which article it is', async () => {
    const acts = [...(writtenLog()['acts'] as JsonObject[]), oneOfficer];
    const { exit, out } = await runLine(['assess', logFile('found.json', writtenLog({ acts }))]);
    expect(exit).toBe(1);
    expect(out).toContain('✗ 2026-03-05 第 4 项 询问（监察员甲）');
    expect(out).toContain('不符合（不得为之） INS-01.twoOfficers');
    expect(out).toContain('《行政处罚法》第42条');
  });

  it('exits with 0 when nothing is found but something cannot be told', async () => {
    const acts = [{ ...oneOfficer, doneBy: null }];
    const { exit, out } = await runLine(['assess', logFile('part.json', writtenLog({ acts, coverage: 'partial' }))]);
    expect(exit).toBe(0);
    expect(out).toContain('？ 2026-03-05 第 1 项 询问');
    expect(out).toContain('不能认定 INS-01.twoOfficers');
  });

  it('answers in JSON on one line, before or after the command', async () => {
    const path = logFile('json.json', writtenLog());
    const { out } = await runLine(['--json', 'assess', path]);
    expect(JSON.parse(out)).toMatchObject({ format: 'anmai-assessment', version: 1, totals: { acts: 4, unmet: 0 } });
    expect((await runLine(['assess', path, '--json'])).out).toBe(out);
  });

  it('says nothing on stderr unless somebody watches or asks', async () => {
    const path = logFile('progress.json', writtenLog());
    expect((await runLine(['assess', path])).err).toBe('');
    expect((await runLine(['--progress', 'assess', path])).err).toContain('读取行为日志 100%\n');
    expect((await runLine(['assess', path], { isWatched: true })).err).toMatch(/\r读取行为日志 100%\n$/);
  });

  it.each([
    ['of another encoding', Buffer.from('7b22d5c5c8fd223a317d', 'hex'), 'act-log-not-utf8'],
    ['with a byte order mark', `\ufeff${JSON.stringify(writtenLog())}`, 'act-log-bom'],
    ['of acts that are none', JSON.stringify(writtenLog({ acts: [{}] })), 'act-log-act-invalid'],
    ['of nothing', '', 'json-malformed'],
  ])('refuses a file %s with exit code 2', async (_, content, code) => {
    const { exit, out, err } = await runLine(['assess', file('bad.json', content)]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`（${code}）`);
  });

  it('refuses a path at which there is nothing', async () => {
    const { exit, err } = await runLine(['assess', '/nowhere/log.json']);
    expect(exit).toBe(2);
    expect(err).toContain('file-unreadable');
  });

  it('refuses a directory that is no unpacked case file', async () => {
    const { exit, err } = await runLine(['assess', tmpdir()]);
    expect(exit).toBe(1);
    expect(err).toContain('case-file-not-sound');
  });
});

describe('anmai schema', () => {
  it('prints the schema of act logs', async () => {
    const { exit, out } = await runLine(['schema', 'act-log']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: '行为日志' });
  });
});
