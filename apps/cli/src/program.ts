import { Problem, type WallClock } from '#kernel';
import { Command, CommanderError } from 'commander';
import type { ActionOf, AddCommand, Surroundings } from './command.js';
import { addAssess } from './commands/assess.js';
import { addBackup } from './commands/backup.js';
import { addBench } from './commands/bench.js';
import { addCaseFile } from './commands/case-file.js';
import { addDemo } from './commands/demo.js';
import { addExplain } from './commands/explain.js';
import { addIntake } from './commands/intake.js';
import { addLaw } from './commands/law.js';
import { addMigrate } from './commands/migrate.js';
import { addMigrateStore } from './commands/migrate-store.js';
import { addPeriod } from './commands/period.js';
import { addRebuild } from './commands/rebuild.js';
import { addRelay } from './commands/relay.js';
import { addRotateKey } from './commands/rotate-key.js';
import { addSchema } from './commands/schema.js';
import { addVerify } from './commands/verify.js';
import { type ExitCode, exitCodeHelp, exitCodeOf, exitCodes } from './exit-codes.js';
import { inChinese } from './help.zh.js';
import { progressOn } from './progress.js';
import type { Terminal } from './terminal.js';
import { usageProblem } from './usage.js';

/** Every command of the program, in the order in which help lists them. */
const commands: readonly AddCommand[] = [
  addDemo,
  addAssess,
  addSchema,
  addPeriod,
  addExplain,
  addLaw,
  addVerify,
  addCaseFile,
  addRebuild,
  addBackup,
  addRotateKey,
  addIntake,
  addRelay,
  addMigrate,
  addMigrateStore,
  addBench,
];

interface GlobalOptions {
  readonly data?: string;
  readonly json?: true;
  readonly progress?: true;
  readonly verbose?: true;
}

/**
 * Runs one command line, without the names of node and of the program.
 * @returns the exit code; whatever went wrong has been said on stderr.
 */
export async function run(args: readonly string[], terminal: Terminal, clock: WallClock): Promise<ExitCode> {
  let answer: ExitCode = exitCodes.fine;
  const program = inChinese(new Command('anmai'))
    .description('案脉：劳动保障监察办案与追责')
    .option('--data <目录>', '数据目录（环境变量 ANMAI_DATA，默认 ./data）')
    .option('--json', '以 JSON 输出结果')
    .option('--progress', '不在终端中也显示进度')
    .option('--verbose', '出错时显示技术细节')
    .addHelpText('after', `\n${exitCodeHelp}`)
    .configureOutput({ writeOut: terminal.out, writeErr: () => {}, outputError: () => {} });
  const act: ActionOf =
    (work) =>
    async (...given) => {
      // commander hands over the arguments, then options and command
      answer = await work(surroundingsOf(program.opts(), terminal, clock), ...given);
    };
  for (const add of commands) add(program, act);
  try {
    await program.parseAsync(args, { from: 'user' });
    return answer;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return exitCodes.fine; // help was asked for
    const error = thrown instanceof CommanderError ? usageProblem(thrown) : thrown;
    await sayWhy(error, terminal, program.opts<GlobalOptions>().verbose === true);
    return exitCodeOf(error);
  }
}

function surroundingsOf(options: GlobalOptions, terminal: Terminal, clock: WallClock): Surroundings {
  return {
    terminal,
    clock,
    json: options.json === true,
    async settings() {
      const { settingsFrom } = await import('#platform');
      return settingsFrom({ ...terminal.env, ...(options.data !== undefined && { ANMAI_DATA: options.data }) });
    },
    progress: (what) => progressOn(terminal, what, options.progress === true),
  };
}

/** One Chinese sentence and the code; what lies behind it only for whoever asks. */
async function sayWhy(error: unknown, { err }: Terminal, verbose: boolean): Promise<void> {
  const { sentenceOf } = await import('#platform');
  const [code, details] = error instanceof Problem ? [error.code, error.details] : ['command-failed', {}];
  err(`${sentenceOf(code, details)}（${code}）\n`);
  if (verbose && error instanceof Error) err(`${error.stack ?? error.message}\n`);
}
