import { createHash } from 'node:crypto';
import { type EditionHash, type NormId, canonicalJson } from '#kernel';
import { calendarOf } from '../calendar/calendar.js';
import type { HolidayNotice } from '../calendar/notice.js';
import { lunarDays } from '../data/lunar-days.js';
import { restDays } from '../data/rest-days.js';
import { festivalRegulations } from '../data/statutory-festivals.js';
import { transition } from '../data/transition.js';
import type { Law } from '../law.js';
import type { Rule } from '../rulebook/rule.js';
import { rulebookOf } from '../rulebook/rulebook.js';

/** A norm as an edition names it; its wording lives with its procedure. */
export interface NormEdition {
  readonly id: NormId;
  readonly edition: number;
}

/** Everything that judging a case depends on: what an event's metadata names by its hash. */
export interface Edition {
  readonly hash: EditionHash;
  readonly rules: readonly Rule[];
  readonly notices: readonly HolidayNotice[];
  readonly norms: readonly NormEdition[];
}

/** The edition of a law and norms. The order in which they are given does not matter. */
export function editionOf({ rulebook, calendar }: Law, norms: readonly NormEdition[] = []): Edition {
  const content = {
    rules: byId(rulebook.rules),
    notices: byId(calendar.notices),
    norms: byId(norms.map(({ id, edition }) => ({ id, edition }))),
  };
  // What a year without a notice is computed from belongs to the calendar as the notices do.
  const statutory = { festivalRegulations, lunarDays, restDays, transition };
  const hash = createHash('sha256')
    .update(canonicalJson({ ...content, statutory }))
    .digest('hex') as EditionHash;
  return { hash, ...content };
}

/** The law of an edition: what it was judged by then can be judged by again. */
export const lawOf = ({ rules, notices }: Pick<Edition, 'rules' | 'notices'>): Law => ({
  rulebook: rulebookOf(rules),
  calendar: calendarOf(notices),
});

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
