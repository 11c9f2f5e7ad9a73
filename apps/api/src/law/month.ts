import { Problem, localDate, plusDays } from '#kernel';
import type { Calendar } from '#law';
import type { CalendarMonthDto } from './law-views.dto.js';

/**
 * Every day of a month.
 * @throws Problem `month-unknown`, `calendar-not-covered`.
 */
export function monthOf(calendar: Calendar, yearText: string, monthText: string): Omit<CalendarMonthDto, 'edition'> {
  if (!/^(?:19[5-9]\d|20\d\d|2100)$/.test(yearText) || !/^(?:0?[1-9]|1[0-2])$/.test(monthText))
    throw new Problem('not-found', 'month-unknown', { year: yearText.slice(0, 10), month: monthText.slice(0, 10) });
  const first = localDate(`${yearText}-${monthText.padStart(2, '0')}-01`);
  const all = Array.from({ length: 31 }, (_, i) => plusDays(first, i)).filter((day) =>
    day.startsWith(first.slice(0, 7)),
  );
  const days = all.map((day) => calendar.dayKind(day));
  return {
    year: Number(yearText),
    month: Number(monthText),
    workingDays: days.filter(({ working }) => working).length,
    days,
  };
}
