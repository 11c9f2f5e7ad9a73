import { type Instant, type LocalDate, dayOf, epochDay, timeOfDay } from '#kernel';
import { weekdayName } from '../calendar/weekday.js';
import type { PeriodUnit } from '../rulebook/rule.js';

const unitsZh: Readonly<Record<PeriodUnit, string>> = {
  workday: '个工作日',
  day: '日',
  month: '个月',
  year: '年',
  hour: '小时',
};

/** 5个工作日. */
export const lengthZh = (length: number, unit: PeriodUnit): string => `${length}${unitsZh[unit]}`;

/** 2026年10月10日. */
export function plainDayZh(on: LocalDate): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 2026年10月10日（星期六）. */
export const dayZh = (on: LocalDate): string => `${plainDayZh(on)}（${weekdayName(epochDay(on))}）`;

/** 2026年10月1日16:30, the time of Shanghai. */
export const instantZh = (at: Instant): string => `${plainDayZh(dayOf(at))}${timeOfDay(at)}`;
