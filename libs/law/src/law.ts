import type { Calendar } from './calendar/calendar.js';
import { shippedCalendar } from './calendar/shipped.js';
import type { PenaltyBook } from './penalty/penalty-book.js';
import type { DiscretionTable } from './penalty/discretion.js';
import { shippedDiscretion, shippedPenalties } from './penalty/shipped.js';
import type { Rulebook } from './rulebook/rulebook.js';
import { shippedRulebook } from './rulebook/shipped.js';

/** What limits and penalties are computed by: the versions of every rule, the calendar, the penalties and how they are graded. */
export interface Law {
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  readonly penalties: PenaltyBook;
  /** 裁量基准. */
  readonly discretion: readonly DiscretionTable[];
}

/** The rules, notices and penalties that ship with the program. A bureau works with the edition it has adopted. */
export const shippedLaw: Law = {
  rulebook: shippedRulebook,
  calendar: shippedCalendar,
  penalties: shippedPenalties,
  discretion: shippedDiscretion,
};
