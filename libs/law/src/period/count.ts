import type { WorkingDays } from '../calendar/working-days.js';
import type { PeriodUnit } from '../rulebook/rule.js';
import { plusMonths } from './months.js';
import type { PauseSpan } from './pauses.js';

export type DayUnit = Exclude<PeriodUnit, 'hour'>;

/** A period, or an extension that is counted on from it. */
export interface Stretch {
  readonly length: number;
  readonly unit: DayUnit;
}

/**
 * The last day of stretches that follow one another, unrolled, on epoch days; Infinity when a pause without end stops
 * them. The starting day is not counted (民法典#201). Paused days are left out in each stretch's own unit: of working
 * days the working days among them, of all others every calendar day.
 * @param pauses as `spansOf` gives them; only what lies after the start counts.
 */
export function countForward(
  days: WorkingDays,
  start: number,
  stretches: readonly Stretch[],
  pauses: readonly PauseSpan[],
): number {
  return stretches.reduce(
    (from, stretch) => (from === Infinity ? from : oneStretch(days, from, stretch, pauses)),
    start,
  );
}

function oneStretch(days: WorkingDays, start: number, stretch: Stretch, pauses: readonly PauseSpan[]): number {
  let last = unpaused(days, start, stretch);
  if (last === start) return last;
  for (const { from, until } of pauses) {
    if (from > last || until <= start) continue;
    if (until === Infinity) return Infinity;
    const first = Math.max(from, start + 1);
    last = stretch.unit === 'workday' ? days.plus(last, days.count(first, until)) : last + until - first + 1;
  }
  return last;
}

/** The latest day that lies a stretch before a day; that day itself is not counted (CAL-6). */
export const countBackward = (days: WorkingDays, start: number, { length, unit }: Stretch): number =>
  unpaused(days, start, { length: -length, unit });

/** Where a last day moves to: on to the next working day, or nowhere (民法典#203). */
export const rolled = (days: WorkingDays, last: number, roll: 'next-working-day' | 'none'): number =>
  roll === 'none' || last === Infinity ? last : days.onOrAfter(last);

function unpaused(days: WorkingDays, start: number, { length, unit }: Stretch): number {
  switch (unit) {
    case 'workday':
      return days.plus(start, length);
    case 'day':
      return start + length;
    case 'month':
      return plusMonths(start, length);
    case 'year':
      return plusMonths(start, 12 * length);
  }
}
