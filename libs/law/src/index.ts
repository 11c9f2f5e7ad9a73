export * from './calendar/calendar.js';
export * from './calendar/notice.js';
export * from './calendar/shipped.js';
export { WorkingDays } from './calendar/working-days.js';
