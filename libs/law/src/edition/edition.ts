import { createHash } from 'node:crypto';
import { type EditionHash, type NormId, canonicalJson } from '#kernel';
import { calendarOf } from '../calendar/calendar.js';
import type { StatutoryTables } from '../calendar/festivals.js';
import type { HolidayNotice } from '../calendar/notice.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { ClauseList } from '../catalogue/clause.js';
import type { PowerItem, Stages } from '../catalogue/power-item.js';
import { shippedCatalogue } from '../catalogue/shipped.js';
import type { Transition } from '../data/transition.js';
import type { Law } from '../law.js';
import type { DiscretionTable } from '../penalty/discretion.js';
import type { Penalty } from '../penalty/penalty.js';
import { penaltyBookOf } from '../penalty/penalty-book.js';
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

/** 权责清单: what a bureau may do, through which stages, and what its officials answer for. */
export interface Powers {
  readonly items: readonly PowerItem[];
  readonly stages: readonly Stages[];
  readonly clauseLists: readonly ClauseList[];
}

/** What an edition consists of, each list by id. */
export interface EditionContent {
  readonly rules: readonly Rule[];
  readonly notices: readonly HolidayNotice[];
  readonly norms: readonly NormEdition[];
  readonly statutory: Statutory;
  readonly penalties: readonly Penalty[];
  readonly discretion: readonly DiscretionTable[];
  readonly powers: Powers;
}

/** Everything that judging a case depends on: what an event's metadata names by its hash. */
export interface Edition extends EditionContent {
  readonly hash: EditionHash;
}

/**
 * The edition of a law and norms. The order in which they are given does not matter.
 * @param powers those of the program, which counts by no others.
 */
export function editionOf(
  { rulebook, calendar, penalties, discretion }: Law,
  norms: readonly NormEdition[] = [],
  { items, stages, clauseLists }: Pick<Catalogue, keyof Powers> = shippedCatalogue,
): Edition {
  const content = {
    rules: byId(rulebook.rules),
    notices: byId(calendar.notices),
    norms: byId(norms.map(({ id, edition }) => ({ id, edition }))),
    statutory: { ...calendar.tables, transition: rulebook.transition },
    penalties: byId(penalties.penalties),
    discretion: byId(discretion),
    powers: { items, stages, clauseLists },
  };
  return { hash: hashOfContent(content), ...content };
}

/** SHA-256 of the canonical JSON; an edition without tables of discretion has the hash it had before there were any. */
export const hashOfContent = (content: EditionContent): EditionHash => {
  const { rules, notices, norms, statutory, penalties, discretion, powers } = content;
  const graded = discretion.length > 0 ? { discretion } : {};
  const text = canonicalJson({ rules, notices, norms, statutory, penalties, powers, ...graded });
  return createHash('sha256').update(text).digest('hex') as EditionHash;
};

/** The law of an edition: what it was judged by then can be judged by again, whatever the program ships today. */
export function lawOf({
  rules,
  notices,
  statutory,
  penalties,
  discretion,
}: Pick<Edition, 'rules' | 'notices' | 'statutory' | 'penalties' | 'discretion'>): Law {
  const { transition, ...tables } = statutory;
  return {
    rulebook: rulebookOf(rules, transition),
    calendar: calendarOf(notices, tables),
    penalties: penaltyBookOf(penalties),
    discretion,
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
