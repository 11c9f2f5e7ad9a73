import type { Command } from 'commander';
import { columnsOf } from './columns.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '公共选项：',
  'Commands:': '命令：',
};

/** Help in Chinese, and errors thrown instead of ending the process; commands added later inherit it. */
export const inChinese = (program: Command): Command =>
  program
    .exitOverride()
    .showHelpAfterError(false)
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助')
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: columnsOf,
      styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((a) => `<${a.name()}>`)].join(' '),
    });
