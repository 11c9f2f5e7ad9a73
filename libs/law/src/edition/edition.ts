import { createHash } from 'node:crypto';
import { type EditionHash, type NormId, canonicalJson } from '#kernel';
import { calendarOf } from '../calendar/calendar.js';
import type { StatutoryTables } from '../calendar/festivals.js';
import type { HolidayNotice } from '../calendar/notice.js';
import type { Transition } from '../data/transition.js';
import type { Law } from '../law.js';
import type { Rule } from '../rulebook/rule.js';
import { rulebookOf } from '../rulebook/rulebook.js';

/** A norm as an edition names it; its wording lives with its procedure. */
export interface NormEdition {
  readonly id: NormId;
  readonly edition: number;
}

/** What years without a notice are computed from, and how a version is chosen: as much part of the law as a rule. */
export interface Statutory extends StatutoryTables {
  readonly transition: Transition;
}

/** What an edition consists of, each list by id. */
export interface EditionContent {
  readonly rules: readonly Rule[];
  readonly notices: readonly HolidayNotice[];
  readonly norms: readonly NormEdition[];
  readonly statutory: Statutory;
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
    statutory: { ...calendar.tables, transition: rulebook.transition },
  };
  return { hash: hashOfContent(content), ...content };
}

/** SHA-256 of the canonical JSON. */
export const hashOfContent = ({ rules, notices, norms, statutory }: EditionContent): EditionHash =>
  createHash('sha256').update(canonicalJson({ rules, notices, norms, statutory })).digest('hex') as EditionHash;

/** The law of an edition: what it was judged by then can be judged by again, whatever the program ships today. */
export function lawOf({ rules, notices, statutory }: Pick<Edition, 'rules' | 'notices' | 'statutory'>): Law {
  const { transition, ...tables } = statutory;
  return { rulebook: rulebookOf(rules, transition), calendar: calendarOf(notices, tables) };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
