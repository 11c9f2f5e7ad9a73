import type { JsonObject } from '#kernel';
import { actingSentences } from './problems/acting.zh.js';
import { exchangeSentences } from './problems/exchange.zh.js';
import { figureSentences } from './problems/figures.zh.js';
import { commandLineSentences } from './problems/command-line.zh.js';
import { inputSentences } from './problems/input.zh.js';
import { keepingSentences } from './problems/keeping.zh.js';
import { lawSentences } from './problems/law.zh.js';
import { peopleSentences } from './problems/people.zh.js';
import type { Sentences } from './problems/sentence.js';
import { storageSentences } from './problems/storage.zh.js';

/** Every problem code with its Chinese sentence. The interface and the command line say the same. */
export const problemSentences: Sentences = {
  ...commandLineSentences,
  ...inputSentences,
  ...actingSentences,
  ...exchangeSentences,
  ...figureSentences,
  ...keepingSentences,
  ...lawSentences,
  ...peopleSentences,
  ...storageSentences,
};

/** What is wrong and what to do about it, in one Chinese sentence; a code without one is named. */
export function sentenceOf(code: string, details: JsonObject = {}): string {
  const sentence = problemSentences[code] ?? `发生了没有说明的问题（${code}）。请联系系统管理员。`;
  return typeof sentence === 'string' ? sentence : sentence(details);
}
