import { canonicalJson } from '#kernel';
import type { HolidayNotice } from '../calendar/notice.js';
import type { Rule } from '../rulebook/rule.js';
import type { DiscretionTable } from '../penalty/discretion.js';
import type { Penalty } from '../penalty/penalty.js';
import type { Edition, NormEdition } from './edition.js';

export interface Changed<T> {
  readonly id: string;
  readonly before: T;
  readonly after: T;
  /** The fields that differ. */
  readonly fields: readonly string[];
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

/** What a later edition changes. */
export interface EditionChanges {
  readonly same: boolean;
  readonly rules: Changes<Rule>;
  readonly notices: Changes<HolidayNotice>;
  readonly norms: Changes<NormEdition>;
  /** The tables that have changed: festivals, lunar days, rest days, the choice of versions. */
  readonly statutory: readonly string[];
  readonly penalties: Changes<Penalty>;
  readonly discretion: Changes<DiscretionTable>;
  /** The parts of the list of powers that have changed: items, stages, clauses. */
  readonly powers: readonly string[];
}

export const compareEditions = (before: Edition, after: Edition): EditionChanges => ({
  same: before.hash === after.hash,
  rules: changesIn(before.rules, after.rules),
  notices: changesIn(before.notices, after.notices),
  norms: changesIn(before.norms, after.norms),
  statutory: differingFields(before.statutory, after.statutory),
  penalties: changesIn(before.penalties, after.penalties),
  discretion: changesIn(before.discretion, after.discretion),
  powers: differingFields(before.powers, after.powers),
});

function changesIn<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const [old, now] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((item) => {
      const was = old.get(item.id);
      const fields = was ? differingFields(was, item) : [];
      return was && fields.length > 0 ? [{ id: item.id, before: was, after: item, fields }] : [];
    }),
  };
}

function differingFields(before: object, after: object): readonly string[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (field) => canonicalJson([a.get(field)]) !== canonicalJson([b.get(field)]),
  );
}
