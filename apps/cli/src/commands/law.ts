import { Option } from 'commander';
import { collected } from '../collected.js';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { AdoptOptions } from '../law/adopt.js';

export const addLaw: AddCommand = (program, act) => {
  const law = program.command('law').description('法规版本：查看施行的版本，核对节假日安排，试算和施行');
  law
    .command('show')
    .description('施行中的法规版本、历次施行和载入的节假日安排；没有数据目录时说明随程序提供的版本')
    .action(act(show));
  law
    .command('notice')
    .description('核对一份节假日安排（JSON）：是否完整、是否自相矛盾、与已有的安排是否重叠；不作记录')
    .argument('<文件>', '节假日安排')
    .action(act(checkNotice));
  law
    .command('adopt')
    .description('施行一个法规版本；先列出规则、在办期限和评查结论的变化')
    .option('--dry-run', '只列出变化，不施行；服务运行时也可以')
    .addOption(
      new Option('--edition <来源>', 'shipped：随程序提供的规则；in-force：施行中的规则（给出文件时的默认）').choices([
        'shipped',
        'in-force',
      ]),
    )
    .option('--notice <文件>', '载入节假日安排；可以多次', collected, [])
    .option('--rules <文件>', '替换或者新增的规则（JSON 数组）')
    .option('--penalties <文件>', '替换或者新增的行政处罚公式（JSON 数组）')
    .option('--discretion <文件>', '替换或者新增的裁量基准（JSON 数组）')
    .option('--reason <理由>', '施行的理由')
    .option('--by <登录名>', '决定施行的系统管理员或者局领导')
    .action(act(adopt));
};

async function show({ clock, json, settings, terminal }: Surroundings): Promise<ExitCode> {
  const { withLaw } = await import('../law/opened-law.js');
  const { overviewOf, overviewText } = await import('../law/overview.js');
  const overview = await withLaw(await settings(), clock, overviewOf);
  terminal.out(`${json ? JSON.stringify(overview) : overviewText(overview)}\n`);
  return exitCodes.fine;
}

async function checkNotice({ clock, json, settings, terminal }: Surroundings, path: string): Promise<ExitCode> {
  const { withLaw } = await import('../law/opened-law.js');
  const { readJsonFile } = await import('../text-file.js');
  const { checkedNotice, noticeText } = await import('../law/checked-notice.js');
  const given = await readJsonFile(path);
  const checked = await withLaw(await settings(), clock, (options) => checkedNotice(given, options));
  terminal.out(`${json ? JSON.stringify(checked) : noticeText(checked)}\n`);
  return exitCodes.fine;
}

async function adopt(surroundings: Surroundings, options: AdoptOptions): Promise<ExitCode> {
  const { adoptEdition } = await import('../law/adopt.js');
  return adoptEdition(surroundings, options);
}
