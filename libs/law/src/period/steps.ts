import { type LocalDate, dayAt } from '#kernel';
import type { DayKind } from '../calendar/calendar.js';
import type { WorkingDays } from '../calendar/working-days.js';
import type { DayUnit, Stretch } from './count.js';
import type { Start } from './finding.js';
import type { PauseSpan } from './pauses.js';
import type { Extension, Step } from './period.js';
import { dayZh, lengthZh, plainDayZh } from './words.js';

export const startStep = ({ on }: Start, direction: 'after' | 'before'): Step => ({
  step: 'start',
  says: direction === 'after' ? `${dayZh(on)}为起算事件日，不计入` : `${dayZh(on)}为事件日，不计入，向前倒数`,
});

export const countStep = (stretches: readonly Stretch[], nominal: LocalDate, direction: 'after' | 'before'): Step => {
  const total = stretches.map(({ length, unit }) => lengthZh(length, unit)).join('加');
  return {
    step: 'count',
    says: `${direction === 'after' ? '' : '倒数'}${total}，${direction === 'after' ? '名义末日' : '最迟'}为${dayZh(nominal)}`,
  };
};

export const rollStep = (nominal: DayKind, due: LocalDate): Step => ({
  step: 'roll',
  says: `${dayZh(nominal.day)}为${nominal.name}，顺延至${dayZh(due)}`,
});

export const extendStep = ({ length, unit, approvedOn }: Extension): Step => ({
  step: 'extend',
  says: `${approvedOn ? `${plainDayZh(approvedOn)}批准` : ''}延长${lengthZh(length, unit)}，自原名义末日连续计算`,
});

export const lateExtension = ({ length, unit, approvedOn }: Extension, due: LocalDate): Step => ({
  step: 'ignore',
  why: 'extension-after-end',
  says: `${approvedOn ? plainDayZh(approvedOn) : ''}批准延长${lengthZh(length, unit)}晚于原届满日${plainDayZh(due)}，不发生延长效力`,
});

interface Around {
  readonly from: number;
  readonly last: number;
  readonly unit: DayUnit;
  readonly days: WorkingDays;
}

/** Says what a pause takes out of the period, or why it takes out nothing. */
export function pauseStep({ from: begin, until }: PauseSpan, { from, last, unit, days }: Around): Step {
  const since = plainDayZh(dayAt(begin));
  if (begin > last)
    return { step: 'ignore', why: 'pause-after-end', says: `自${since}起的中止在期限届满之后，不影响期限` };
  if (until === Infinity) return { step: 'pause', says: `自${since}起中止，尚未恢复` };
  const span = `${since}至${plainDayZh(dayAt(until))}中止`;
  if (until <= from) return { step: 'ignore', why: 'pause-before-start', says: `${span}在起算之前，不影响期限` };
  const first = Math.max(begin, from + 1);
  const length = unit === 'workday' ? days.count(first, until) : until - first + 1;
  return { step: 'pause', says: `${span}，其中${lengthZh(length, unit === 'workday' ? unit : 'day')}不计入` };
}
