import { Argument } from 'commander';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addSchema: AddCommand = (program, act) => {
  program
    .command('schema')
    .description('打印一种文件格式的 JSON Schema')
    .addArgument(new Argument('<名称>', '格式名称').choices(['act-log']))
    .action(act(printSchema));
};

async function printSchema({ terminal }: Surroundings): Promise<ExitCode> {
  const { actLogSchema } = await import('../act-log/schema.js');
  terminal.out(`${JSON.stringify(actLogSchema(), null, 2)}\n`);
  return exitCodes.fine;
}
