import { collected } from '../collected.js';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface PeriodOptions {
  readonly rule: string;
  readonly from: string;
  readonly region?: string;
  readonly paused: readonly string[];
  readonly extended?: true;
  readonly specified?: string;
}

export const addPeriod: AddCommand = (program, act) => {
  program
    .command('period')
    .description('计算一个法定期限，写明每一步和不计入的每一天；不需要数据目录')
    .requiredOption('--rule <编号>', '期限规则的编号')
    .requiredOption('--from <日期>', '起算事件之日，如 2026-09-28；以小时计的写时刻，如 2026-10-01T16:30')
    .option('--region <地区>', '行政区划代码，或者有地方规则的地区名称')
    .option('--paused <期间>', '中止期间，首尾均含，如 2026-03-20..2026-04-18；可以多次', collected, [])
    .option('--extended', '依规则延长一次')
    .option('--specified <长度>', '文书指定的期限，如 15day、5workday、1month')
    .addHelpText('after', '\n加 --json 输出计算书，可以用 anmai explain 复算。')
    .action(act(period));
};

/** By the rules and notices that ship with the program. */
async function period({ terminal, json }: Surroundings, options: PeriodOptions): Promise<ExitCode> {
  const { parseLength, parsePause, parseStart, periodOf, receiptBytes } = await import('#law');
  const answer = periodOf({
    rule: options.rule,
    from: parseStart(options.from),
    paused: options.paused.map(parsePause),
    extended: options.extended ?? false,
    ...(options.region !== undefined && { region: options.region }),
    ...(options.specified !== undefined && { specified: parseLength(options.specified) }),
  });
  const { receipt, ...summary } = answer;
  if (json) {
    terminal.out(`${JSON.stringify(summary).slice(0, -1)},"receipt":${receiptBytes(receipt)}}\n`);
  } else {
    const { periodText } = await import('../law/period-text.js');
    terminal.out(`${periodText(receipt)}\n`);
  }
  return exitCodes.fine;
}
