import { Problem } from '#kernel';
import { sentenceOf } from '#platform';

/** What keeps a program from starting, in one sentence for whoever started it. */
export function sayWhy(error: unknown): void {
  const sentence = error instanceof Problem ? sentenceOf(error.code, error.details) : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
