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

/** What years without a notice are computed from, and how a version is chosen: as much part of the law as a rule. */
export const statutory = { festivalRegulations, lunarDays, restDays, transition };

/** What an edition consists of, each list by id. */
export interface EditionContent {
  readonly rules: readonly Rule[];
  readonly notices: readonly HolidayNotice[];
  readonly norms: readonly NormEdition[];
  readonly statutory: typeof statutory;
}

/** Everything that judging a case depends on: what an event's metadata names by its hash. */
export interface Edition extends EditionContent {
  readonly hash: EditionHash;
}

/** The edition of a law and norms. The order in which they are given does not matter. */
export function editionOf({ rulebook, calendar }: Law, norms: readonly NormEdition[] = []): Edition {
  const content = {
    rules: byId(rulebook.rules),
    notices: byId(calendar.notices),
    norms: byId(norms.map(({ id, edition }) => ({ id, edition }))),
    statutory,
  };
  return { hash: hashOfContent(content), ...content };
}

/** SHA-256 of the canonical JSON. */
export const hashOfContent = ({ rules, notices, norms, statutory: tables }: EditionContent): EditionHash =>
  createHash('sha256')
    .update(canonicalJson({ rules, notices, norms, statutory: tables }))
    .digest('hex') as EditionHash;

/** The law of an edition: what it was judged by then can be judged by again. */
export const lawOf = ({ rules, notices }: Pick<Edition, 'rules' | 'notices'>): Law => ({
  rulebook: rulebookOf(rules),
  calendar: calendarOf(notices),
});

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
