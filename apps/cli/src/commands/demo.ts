import { Problem } from '#kernel';
import { columnsOf, padded } from '../columns.js';
import type { AddCommand, Surroundings } from '../command.js';
import type { DemoAccount } from '../demo/load-demo.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface DemoOptions {
  readonly ifEmpty?: true;
}

export const addDemo: AddCommand = (program, act) => {
  program
    .command('demo')
    .description('载入虚构的演示案件和账号；账号密码只显示一次')
    .option('--if-empty', '数据目录已有记录时什么也不做')
    .action(act(demo));
};

async function demo(
  { settings, clock, json, progress, terminal }: Surroundings,
  { ifEmpty }: DemoOptions,
): Promise<ExitCode> {
  const { demoStateOf } = await import('../demo/demo-state.js');
  const { loadDemo } = await import('../demo/load-demo.js');
  const chosen = await settings();
  const state = await demoStateOf(chosen);
  const done = (words: string, accounts: readonly DemoAccount[] = []): ExitCode => {
    terminal.out(json ? `${JSON.stringify({ demo: state, accounts })}\n` : words);
    return exitCodes.fine;
  };
  if (state === 'loaded') return done('演示数据已经载入，没有改动，密码也没有重设。\n');
  if (state === 'other' && ifEmpty) return done('数据目录已有记录，没有载入演示数据。\n');
  if (state === 'other') throw new Problem('conflict', 'demo-into-record', { data: chosen.data });
  const { acts, cases, accounts } = await loadDemo(chosen, clock.now(), progress('载入演示数据'));
  return done(
    `已载入 ${cases} 件虚构的案件，共 ${acts} 项行为。\n` +
      `以下账号仅供演示，密码只显示这一次：\n\n${tableOf(accounts)}`,
    accounts,
  );
}

function tableOf(accounts: readonly DemoAccount[]): string {
  const rows = [
    ['账号', '密码', '姓名', '职务'],
    ...accounts.map(({ login, password, name, roles }) => [login, password ?? '（早已开通）', name, roles]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => columnsOf(row[column]!))));
  const line = (row: readonly string[]) => row.map((cell, column) => padded(cell, widths[column]!)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}
