import type { Basis, LocalDate } from '#kernel';
import { Problem } from '#kernel';
import type { PenaltyFacts } from './penalty-facts.js';
import type { PenaltyBook } from './penalty-book.js';
import { type PenaltyQuestion, type PenaltyRange, penaltyRange } from './penalty-range.js';
import { shippedPenalties } from './shipped.js';

/** The range that applies where the law changed between conduct and decision. */
export interface ApplicableRange {
  readonly range: PenaltyRange;
  readonly because: 'unchanged' | 'law-of-the-conduct' | 'new-law-is-lighter';
  readonly basis: Basis;
}

/**
 * 从旧兼从轻 (行政处罚法#37): the law of the conduct, unless that of the decision is lighter. Lighter is the range whose
 * highest fine is lower; at the same height, the one whose least is lower; whether other consequences outweigh that is
 * for a person to judge. A new law that is not in force here or cannot be computed does not displace the old.
 * @throws as `penaltyRange` does for the day of the conduct.
 */
export function applicableRange(
  asked: string,
  facts: PenaltyFacts,
  days: { readonly conductOn: LocalDate; readonly decidedOn: LocalDate },
  region?: string,
  book: PenaltyBook = shippedPenalties,
): ApplicableRange | PenaltyQuestion {
  const basis = '行政处罚法#37';
  const old = penaltyRange(asked, facts, days.conductOn, region, book);
  if (old.is === 'asks') return old;
  const now = atDecision(() => penaltyRange(asked, facts, days.decidedOn, region, book));
  if (now?.is === 'asks') return now;
  if (now?.penalty === old.penalty) return { range: old, because: 'unchanged', basis };
  return now && isLighter(now, old)
    ? { range: now, because: 'new-law-is-lighter', basis }
    : { range: old, because: 'law-of-the-conduct', basis };
}

const atDecision = <T>(compute: () => T): T | null => {
  try {
    return compute();
  } catch (error) {
    const codes = ['penalty-not-in-force', 'penalty-unreadable', 'penalty-refers'];
    if (error instanceof Problem && codes.includes(error.code)) return null;
    throw error;
  }
};

function isLighter(now: PenaltyRange, old: PenaltyRange): boolean {
  if (old.fine === 'none') return false;
  if (now.fine === 'none') return true;
  return now.fine.most < old.fine.most || (now.fine.most === old.fine.most && now.fine.least < old.fine.least);
}
