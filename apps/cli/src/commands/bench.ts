import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addBench: AddCommand = (program, act) => {
  program
    .command('bench')
    .description('测量性能：同一次运行中的比值，每行一个 JSON；参数同 npm run bench')
    .argument('[参数...]', '例如 --quick、--only append、--events 20000')
    .allowUnknownOption()
    .action(act(measure));
};

/** Measured in a process of its own, so that nothing else of this program takes part. */
async function measure(_: Surroundings, given: readonly string[]): Promise<ExitCode> {
  const main = fileURLToPath(new URL('../../../../test/bench/main.js', import.meta.url));
  const bench = spawn(process.execPath, ['--enable-source-maps', main, ...given], { stdio: 'inherit' });
  const [code] = (await once(bench, 'exit')) as [number | null];
  return code === 0 ? exitCodes.fine : exitCodes.failed;
}
