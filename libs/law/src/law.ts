import type { Calendar } from './calendar/calendar.js';
import { shippedCalendar } from './calendar/shipped.js';
import type { Rulebook } from './rulebook/rulebook.js';
import { shippedRulebook } from './rulebook/shipped.js';

/** What limits are computed by: the versions of every rule, and the calendar. */
export interface Law {
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
}

/** The rules and notices that ship with the program. A bureau works with the edition it has adopted. */
export const shippedLaw: Law = { rulebook: shippedRulebook, calendar: shippedCalendar };
