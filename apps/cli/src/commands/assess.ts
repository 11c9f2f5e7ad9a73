import { localDate } from '#kernel';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addAssess: AddCommand = (program, act) => {
  program
    .command('assess')
    .description('评查一份行为日志或者卷宗：逐项对照法定要求，列出符合、不符合和不能认定之处')
    .argument('<文件>', '行为日志（JSON，UTF-8，格式见 anmai schema act-log），或者出具的卷宗（zip、目录）')
    .option('--today <日期>', '期限按这一天看待；不填则按最后一项行为的日期')
    .option('--next <人员>', '这一天该人员可以办理什么，依法暂不能办理什么（行为日志）')
    .action(act(assessFile));
};

interface AssessOptions {
  readonly today?: string;
  /** Label of an officer of the log. */
  readonly next?: string;
}

async function assessFile(surroundings: Surroundings, path: string, options: AssessOptions): Promise<ExitCode> {
  const { isCaseFile } = await import('#integrity');
  return isCaseFile(path) ? assessCaseFile(surroundings, path, options) : assessLog(surroundings, path, options);
}

/** Proves the file first: nothing is derived from a record that was altered. */
async function assessCaseFile({ json, terminal }: Surroundings, path: string, { today }: AssessOptions) {
  const { verifyUnpacked, withUnpacked } = await import('#integrity');
  const { deriveAgain, readCaseFile } = await import('#custody');
  const { caseFileText } = await import('../case-files/case-file-text.js');
  const derived = await withUnpacked(path, async (directory) => {
    await verifyUnpacked(directory);
    return deriveAgain(readCaseFile(directory), today === undefined ? undefined : localDate(today));
  });
  const answer = json
    ? JSON.stringify({ format: 'anmai-derived-again', version: 1, ...derived })
    : caseFileText(derived);
  terminal.out(`${answer}\n`);
  return derived.findings.length > 0 ? exitCodes.found : exitCodes.fine;
}

async function assessLog(
  { clock, json, progress, terminal }: Surroundings,
  path: string,
  { today, next: officer }: AssessOptions,
): Promise<ExitCode> {
  const { readLogFile } = await import('../act-log/log-file.js');
  const { readActLog } = await import('../act-log/read-act-log.js');
  const { assess, lastDay } = await import('../act-log/assess.js');
  const { nextIn } = await import('../act-log/next.js');
  const { nextLines } = await import('../act-log/next-lines.js');
  const { reportOf } = await import('../act-log/report.js');
  const log = await readActLog(await readLogFile(path), clock.today(), progress('读取行为日志'));
  const day = today === undefined ? lastDay(log) : localDate(today);
  const assessment = await assess(log, day);
  const next = officer === undefined ? undefined : await nextIn(log, officer, day);
  const answer = json
    ? JSON.stringify({ format: 'anmai-assessment', version: 1, ...assessment, ...(next && { next }) })
    : [reportOf(assessment), ...(next ? nextLines(next) : [])].join('\n');
  terminal.out(`${answer}\n`);
  return assessment.totals.unmet > 0 ? exitCodes.found : exitCodes.fine;
}
