import type { Fen } from '#pure/brand';
import { regionNames } from '#pure/regions';
import { type MoneyFault, capitalAmount, formatYuan, moneyFaults, parseYuan } from '#pure/money';

// Dates, times and amounts in Chinese form. The server computes; here nothing is computed, only written.

const zone = 'Asia/Shanghai';
const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string | number): Readonly<Record<string, string>> {
  return Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** The day of a moment in Asia/Shanghai, as `2026-11-21`. */
export function dayOf(instant: string | number): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

/** `11-21 09:32`, with the year when it is another one than today's. */
export function momentText(instant: string | number): string {
  const { year, month, day, hour, minute } = partsOf(instant);
  const thisYear = partsOf(Date.now())['year'];
  return `${year === thisYear ? '' : `${year}-`}${month}-${day} ${hour}:${minute}`;
}

/** `11-21 09:32:08`. */
export function momentWithSeconds(instant: string | number): string {
  const { month, day, hour, minute, second } = partsOf(instant);
  return `${month}-${day} ${hour}:${minute}:${second}`;
}

/** `09:32`. */
export function timeText(instant: string | number): string {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute}`;
}

/** The last moment of a day in Asia/Shanghai. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59.999+08:00`).toISOString();

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** `2026年11月21日（周六）`. */
export function dayText(day: string, { weekday = false } = {}): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const text = `${year}年${Number(month)}月${Number(date)}日`;
  return weekday ? `${text}（周${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}）` : text;
}

/** Today in Asia/Shanghai, by this device's clock: a default to start from, never a judgement. */
export const today = (): string => dayOf(Date.now());

/** An amount in 分 as `412,300.00 元`. */
export const yuanText = (amount: number): string => `${formatYuan(amount as Fen).slice(2)} 元`;

/** An amount of 元 as typed, in 分, or what is wrong with it. */
export function readYuan(text: string): { readonly fen: number } | { readonly fault: string } {
  try {
    return { fen: parseYuan(text) };
  } catch (problem) {
    const { reason } = (problem as { readonly details: { readonly reason?: MoneyFault } }).details;
    return { fault: moneyFaults[reason ?? 'number'] };
  }
}

/** 人民币肆拾壹万贰仟叁佰元整. */
export const capitalText = (amount: number): string => capitalAmount(amount as Fen);

/** 隆尧县（130525）; the code alone where the division has no rules of its own. */
export const regionText = (code: string): string => (regionNames[code] ? `${regionNames[code]}（${code}）` : code);

export { basisText } from '#pure/basis';

/** A day as typed, `2026-11-21`, `20261121` or `2026.11.21`; null when there is no such day. */
export function dayForm(typed: string): string | null {
  const found = /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?$/.exec(typed.trim());
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text ? text : null;
}
