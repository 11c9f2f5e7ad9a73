import { noticeData } from '../data/notices/index.js';
import { type Calendar, calendarOf } from './calendar.js';
import { type HolidayNotice, parseNotice } from './notice.js';

/** The notices that ship with the program, 2004–2026. */
export const shippedNotices: readonly HolidayNotice[] = noticeData.map(parseNotice);

/** The calendar of those notices. An edition that was adopted may have others. */
export const shippedCalendar: Calendar = calendarOf(shippedNotices);
