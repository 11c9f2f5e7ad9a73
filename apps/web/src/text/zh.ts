import { acts } from './acts.js';
import { cases } from './cases.js';
import { beside, layouts, records, sanctions } from './forms.js';
import { law } from './law.js';
import { lookBack } from './look-back.js';
import { officers, system } from './office.js';
import { review } from './review.js';
import { shell, signIn } from './shell.js';
import { work } from './work.js';
import { words } from './words.js';

/** Every word of the interface: one catalogue, as officers say it. */
export const zh = {
  shell,
  signIn,
  words,
  work,
  cases,
  acts,
  beside,
  layouts,
  records,
  sanctions,
  review,
  lookBack,
  law,
  officers,
  system,
} as const;

export { keysHelp } from './shell.js';
export { roleNames } from './words.js';
