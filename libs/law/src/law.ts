import type { Calendar } from './calendar/calendar.js';
import { shippedCalendar } from './calendar/shipped.js';
import type { PenaltyBook } from './penalty/penalty-book.js';
import { shippedPenalties } from './penalty/shipped.js';
import type { Rulebook } from './rulebook/rulebook.js';
import { shippedRulebook } from './rulebook/shipped.js';

/** What limits and penalties are computed by: the versions of every rule, the calendar, the penalties. */
export interface Law {
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  readonly penalties: PenaltyBook;
}

/** The rules, notices and penalties that ship with the program. A bureau works with the edition it has adopted. */
export const shippedLaw: Law = {
  rulebook: shippedRulebook,
  calendar: shippedCalendar,
  penalties: shippedPenalties,
};
