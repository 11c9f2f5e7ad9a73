import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addExplain: AddCommand = (program, act) => {
  program
    .command('explain')
    .description('只凭一份期限计算书自身复算，核对是否逐字节相同；不需要数据目录')
    .argument('<文件>', '计算书（JSON）；anmai period --json 的输出也可以')
    .action(act(explainFile));
};

async function explainFile({ terminal, json }: Surroundings, path: string): Promise<ExitCode> {
  const { explain } = await import('#law');
  const { readJsonFile } = await import('../text-file.js');
  const { explanationText } = await import('../law/explanation-text.js');
  const explanation = explain(receiptIn(await readJsonFile(path)));
  if (json) {
    const { same } = explanation;
    const answer = explanation.same
      ? `{"same":${same},"receipt":${explanation.bytes}}`
      : JSON.stringify({ same, differences: explanation.differences, recomputed: explanation.recomputed });
    terminal.out(`${answer}\n`);
  } else {
    terminal.out(`${explanationText(explanation)}\n`);
  }
  return explanation.same ? exitCodes.fine : exitCodes.found;
}

/** The receipt itself, or the one inside of what `period --json` printed. */
const receiptIn = (given: unknown): unknown =>
  given !== null && typeof given === 'object' && 'receipt' in given && !('schema' in given) ? given.receipt : given;
