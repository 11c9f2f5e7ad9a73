import { Problem, canonicalJson } from '#kernel';
import { type HolidayNotice, parseNotice } from '../calendar/notice.js';
import { type Edition, editionOf, lawOf } from '../edition/edition.js';
import { parseDiscretionTable } from '../penalty/discretion.js';
import { parsePenalty } from '../penalty/parse-penalty.js';
import { parseRule } from '../rulebook/parse-rule.js';

/** What somebody wants the next edition to be. */
export interface Proposal {
  /** `shipped`: the rules of the program; `in-force`: those that the bureau works with. */
  readonly base: 'shipped' | 'in-force';
  /** Rule rows that replace the base's rows of their ids, or are new; as JSON, not yet read. */
  readonly rules?: readonly unknown[];
  /** Notices likewise. */
  readonly notices?: readonly unknown[];
  /** Penalties likewise; one of an id that the program does not ship can be computed, but no act names it. */
  readonly penalties?: readonly unknown[];
  /** 裁量基准 likewise. */
  readonly discretion?: readonly unknown[];
}

/** What there is to choose from. */
export interface Offers {
  readonly shipped: Edition;
  /** null before any edition was adopted. */
  readonly inForce: Edition | null;
}

/**
 * The edition that a proposal amounts to. Notices that the bureau loaded stay, whatever the base, unless the program ships
 * one of the same id; norms and powers are always those of the program, because it judges by no others.
 * @throws Problem `rule-malformed`, `notice-malformed`, `notice-contradictory`, `notice-unknown`,
 *   `rulebook-contradictory`, `penalty-malformed`, `penalties-contradictory`, `discretion-malformed`,
 *   `date-malformed`.
 */
export function proposedEdition(
  { base, rules = [], notices = [], penalties = [], discretion = [] }: Proposal,
  { shipped, inForce }: Offers,
): Edition {
  const chosen = base === 'shipped' || !inForce ? shipped : inForce;
  const kept = replaced(inForce?.notices ?? [], chosen.notices);
  const law = lawOf({
    rules: replaced(chosen.rules, rules.map(parseRule)),
    notices: replaced(kept, notices.map(parseNotice)),
    statutory: chosen.statutory,
    penalties: replaced(chosen.penalties, penalties.map(parsePenalty)),
    discretion: replaced(chosen.discretion, discretion.map(parseDiscretionTable)),
  });
  return editionOf(law, shipped.norms);
}

/** The rows with others put in the place of those of the same id, and new ones added. */
function replaced<T extends { readonly id: string }>(rows: readonly T[], by: readonly T[]): readonly T[] {
  const ids = new Set(by.map(({ id }) => id));
  return [...rows.filter(({ id }) => !ids.has(id)), ...by];
}

/**
 * Reads a notice that is to be loaded, or to take the place of one that was entered wrongly.
 * @throws Problem `notice-already-loaded`, `notice-differs` (loading), `notice-not-loaded`, `notice-unchanged`
 *   (correcting), and those of `parseNotice`.
 */
export function noticeFor(
  act: 'LoadNotice' | 'CorrectNotice',
  json: unknown,
  loaded: readonly HolidayNotice[],
): HolidayNotice {
  const notice = parseNotice(json);
  const known = loaded.find(({ id }) => id === notice.id);
  const same = known !== undefined && canonicalJson(known) === canonicalJson(notice);
  if (act === 'LoadNotice' && known)
    throw same
      ? new Problem('conflict', 'notice-already-loaded', { notice: notice.id })
      : new Problem('conflict', 'notice-differs', { notice: notice.id });
  if (act === 'CorrectNotice' && !known) throw new Problem('conflict', 'notice-not-loaded', { notice: notice.id });
  if (act === 'CorrectNotice' && same) throw new Problem('conflict', 'notice-unchanged', { notice: notice.id });
  return notice;
}
