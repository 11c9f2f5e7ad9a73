import { acts } from './acts.js';
import { cases } from './cases.js';
import { dossiers } from './dossiers.js';
import { beside, layouts, records, sanctions } from './forms.js';
import { law } from './law.js';
import { lookBack } from './look-back.js';
import { officers, system } from './office.js';
import { papers } from './papers.js';
import { recordActs } from './record-acts.js';
import { review } from './review.js';
import { shell, signIn } from './shell.js';
import { work } from './work.js';
import { words } from './words.js';
import { workers } from './workers.js';

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
  papers,
  recordActs,
  records,
  sanctions,
  review,
  dossiers,
  lookBack,
  law,
  officers,
  system,
  workers,
} as const;

export { keysHelp } from './shell.js';
export { roleNames } from './words.js';
