import { type Instant, type LocalDate, dayAt, epochDay, localDate, plusDays } from '#kernel';
import fc from 'fast-check';
import { shippedCalendar } from '../calendar/shipped.js';
import { computePeriod } from '../period/compute-period.js';
import type { Pause } from '../period/pauses.js';
import type { EndingPeriod, Extension, Period, PeriodTerms } from '../period/period.js';

const [firstDay, lastDay] = ['2004-01-01', '2027-12-31'].map((day) => epochDay(localDate(day)));

/** Any day of the years with notices, and of the first without one. */
export const anyDay = fc.integer({ min: firstDay!, max: lastDay! }).map(dayAt);
export const anyLength = fc.nat(40);
export const dayUnit = fc.constantFrom('workday' as const, 'day' as const);
export const anyUnit = fc.constantFrom('workday' as const, 'day' as const, 'month' as const, 'year' as const);

/** Five calendar days without a roll, unless said otherwise, by the shipped calendar. */
export const compute = (
  given: Partial<PeriodTerms>,
  start: LocalDate | Instant,
  pauses: readonly Pause[] = [],
  extensions: readonly Extension[] = [],
): Period =>
  computePeriod({
    terms: { length: 5, unit: 'day', direction: 'after', roll: 'none', ...given },
    start,
    pauses,
    extensions,
    calendar: shippedCalendar,
  });

export function ends(...given: Parameters<typeof compute>): EndingPeriod {
  const period = compute(...given);
  if (period.state !== 'ends') throw new Error('the period was expected to end');
  return period;
}

/** So many days from a day on. */
export const pause = (from: LocalDate, days: number) => ({ from, until: plusDays(from, days - 1) });
