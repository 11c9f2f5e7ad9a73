import { dayOf, instantOfMs, msOfInstant, startOfDay } from '#kernel';
import type { Calendar } from '../calendar/calendar.js';
import { type Start, ending } from './finding.js';
import type { EndingPeriod, Step } from './period.js';
import { instantZh, lengthZh, plainDayZh } from './words.js';

const hourMs = 3_600_000;

/**
 * Hours run from the moment, through nights and holidays, and never roll (CAL-1). When only the day is known the limit
 * may end as early as the same number of hours after midnight: that day is given, and no moment.
 */
export function hoursFrom(start: Start, length: number, calendar: Calendar): EndingPeriod {
  const end = instantOfMs(msOfInstant(start.at ?? startOfDay(start.on)) + length * hourMs);
  const due = dayOf(end);
  const steps: Step[] = start.at
    ? [
        { step: 'start', says: `自${instantZh(start.at)}起算` },
        { step: 'count', says: `${lengthZh(length, 'hour')}至${instantZh(end)}，节假日不顺延` },
      ]
    : [
        { step: 'start', says: `起算事件发生于${plainDayZh(start.on)}，时刻未载明` },
        { step: 'count', says: `${lengthZh(length, 'hour')}最早可能于${instantZh(end)}届满，节假日不顺延` },
      ];
  return ending(
    { start, steps, looked: [], pauses: [] },
    { nominal: due, due, dueAt: start.at ? end : null },
    calendar,
  );
}
