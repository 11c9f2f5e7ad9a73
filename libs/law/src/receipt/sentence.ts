import { type LocalDate, epochDay } from '#kernel';
import type { EndingPeriod, Period, SkippedDay } from '../period/period.js';
import { dayZh, instantZh, lengthZh, plainDayZh } from '../period/words.js';
import type { Rule } from '../rulebook/rule.js';
import { basisZh } from './basis-zh.js';
import type { GivenFacts } from './receipt.js';

interface Said {
  readonly specified: GivenFacts['specified'];
  readonly meaning: string;
  readonly cautions: readonly string[];
}

/** What an officer can read to a party: the limit, what it rests on, what was not counted, when it ends, what follows. */
export function sentenceOf(row: Rule, period: Period, { specified, meaning, cautions }: Said): string {
  const altering = period.steps.filter(({ step }) => step === 'pause' || step === 'extend' || step === 'ignore');
  const parts = [
    `${row.nameZh}：依据${row.basis.map(basisZh).join('、')}`,
    `${lengthWords(row, specified)}${startWords(row, period)}`,
    ...altering.map(({ says }) => says),
    ...(row.unit === 'workday' ? skippedWords(period.skipped) : []),
    period.state === 'stopped'
      ? `期限自${plainDayZh(period.stoppedOn)}起停止计算，尚余${lengthZh(period.remaining.length, period.remaining.unit)}`
      : endWords(row, specified, period),
  ];
  const sentences = [parts.join('，'), ...(period.state === 'ends' ? [meaning] : []), ...cautions];
  return sentences.map((sentence) => `${sentence}。`).join('');
}

function lengthWords({ length, unit, kind }: Rule, specified: GivenFacts['specified']): string {
  if (kind === 'accrual' || length === 0) return '';
  if (length !== null) return `期限${lengthZh(length, unit)}，`;
  return specified ? `文书指定期限${lengthZh(specified.length, specified.unit)}，` : '期限由文书指定，';
}

function startWords({ length, unit, direction, trigger }: Rule, { start, startAt }: Period): string {
  if (length === 0) return `${dayZh(start)}${trigger.zh}，限于当日`;
  if (direction === 'before') return `自${dayZh(start)}${trigger.zh}向前倒数`;
  if (unit === 'hour') return `自${startAt ? instantZh(startAt) : plainDayZh(start)}${trigger.zh}起算`;
  return `自${dayZh(start)}${trigger.zh}的次日起算`;
}

function endWords(
  row: Rule,
  specified: GivenFacts['specified'],
  { nominal, due, dueAt, skipped }: EndingPeriod,
): string {
  if (row.length === null && !specified) return '届满日以文书为准';
  if (row.kind === 'accrual') return `首个计算日为${dayZh(due)}`;
  if (dueAt) return `至${instantZh(dueAt)}届满`;
  if (due === nominal) return `至${dayZh(due)}届满`;
  const holiday = skipped.find(({ day }) => day === nominal)?.name ?? '';
  return `名义末日${plainDayZh(nominal)}为${holiday}，顺延至${dayZh(due)}届满`;
}

/** Weekends by number, festivals by name and span. */
function skippedWords(skipped: readonly SkippedDay[]): readonly string[] {
  const weekends = skipped.filter(({ name }) => name.startsWith('星期'));
  const festivals = runs(skipped.filter(({ name }) => !name.startsWith('星期')));
  const named = festivals.map(
    ({ name, from, to }) => `${name}${monthDay(from)}${from === to ? '' : `至${monthDay(to)}`}`,
  );
  const all = [...named, ...(weekends.length > 0 ? [`周末${weekends.length}天`] : [])];
  return all.length > 0 ? [`其间${all.join('、')}不计入`] : [];
}

interface Run {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Neighbouring days of one name as one run. */
function runs(days: readonly SkippedDay[]): readonly Run[] {
  return days.reduce<readonly Run[]>((found, { day, name }) => {
    const last = found.at(-1);
    return last && last.name === name && epochDay(last.to) + 1 === epochDay(day)
      ? [...found.slice(0, -1), { ...last, to: day }]
      : [...found, { name, from: day, to: day }];
  }, []);
}

const monthDay = (on: LocalDate): string => plainDayZh(on).replace(/^\d+年/, '');
