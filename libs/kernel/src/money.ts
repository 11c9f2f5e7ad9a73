import type { Fen } from './brand.js';
import { invalid } from './problem.js';

// Money is an integer number of 分, never negative. Nothing here rounds: what cannot be exact is refused.

/** @throws Problem `money-out-of-range` unless the number is whole, not negative and exactly representable. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount) || amount < 0) throw invalid('money-out-of-range');
  return amount as Fen;
}

/** So many 元, as statutes speak of them. @throws Problem `money-out-of-range`. */
export const yuan = (amount: number): Fen => timesFen(fen(amount), 100);

/** @throws Problem `money-out-of-range` when a sum is no longer exact. */
export const addFen = (...amounts: readonly Fen[]): Fen => amounts.reduce((sum, amount) => fen(sum + amount), fen(0));

/**
 * An amount taken a whole number of times, exact.
 * @throws Problem `money-out-of-range` when the product, or the factor, is not.
 */
export function timesFen(amount: Fen, times: number): Fen {
  // 2 ** 53 is representable, so a product beyond the safe integers is never rounded down into them.
  return fen(amount * fen(times));
}

/** Why a text is no amount of money; the Chinese sentence says what to write instead. */
export const moneyFaults = {
  empty: '为空',
  negative: '金额不能为负数',
  wan: '不要用“万”“亿”作单位，请写出全部数字，例如 1.2万 写作 12000',
  chinese: '请用阿拉伯数字填写',
  scientific: '是科学计数法，请把单元格设为数值格式后重新填写',
  decimals: '最多两位小数（精确到分）',
  separators: '千分位逗号的位置不对，请去掉逗号',
  number: '不是金额，请填写数字，例如 1234.50',
  range: '数额过大',
} as const;
export type MoneyFault = keyof typeof moneyFaults;

/**
 * An amount in 元 as somebody typed it: `1234.5`, `1,234.50`, `￥1,234.50`, `1234元`, full-width digits too.
 * @throws Problem `money-malformed` with the `reason`, one of `moneyFaults`.
 */
export function parseYuan(text: string): Fen {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/^(?:人民币|RMB|CNY)?\s*[¥]?\s*/i, '')
    .replace(/\s*元整?$/, '');
  const refused = (reason: MoneyFault) => invalid('money-malformed', { reason });
  if (plain === '') throw refused('empty');
  if (/^[-−－(]/.test(plain)) throw refused('negative');
  if (/\d\s*[万亿萬億wW]$/.test(plain)) throw refused('wan');
  if (/^[零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元角分整正]+$/.test(plain)) throw refused('chinese');
  if (/^\d+(?:\.\d+)?[eE][+-]?\d+$/.test(plain)) throw refused('scientific');
  const [, whole = '', decimals = ''] = /^(\d[\d,]*)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === '') throw refused('number');
  if (decimals.length > 2) throw refused('decimals');
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole)) throw refused('separators');
  const amount = Number(`${whole.replaceAll(',', '')}${decimals.padEnd(2, '0')}`);
  if (!Number.isSafeInteger(amount)) throw refused('range');
  return amount as Fen;
}

/** Full-width digits, letters and punctuation as ASCII; everything else as it is. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('￥', '¥');

/** `¥ 1,234.50` */
export function formatYuan(amount: Fen): string {
  const digits = String(fen(amount)).padStart(3, '0');
  return `¥ ${digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}

const digitNames = Array.from('零壹贰叁肆伍陆柒捌玖');
const places = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
] as const;

/**
 * 大写金额 with 人民币 before it, by 正确填写票据和结算凭证的基本规定: `人民币壹仟贰佰叁拾肆元伍角整`. 整 stands after 元
 * and after 角, never after 分. Where the rules leave a 零 open (the 元 digit is 0 and the 角 digit is not), it is
 * written, as their first form does. Ten thousand 亿 is 万亿: 兆 means different numbers to different readers.
 */
export function capitalAmount(amount: Fen): string {
  const cents = fen(amount) % 100;
  const whole = (amount - cents) / 100;
  if (cents === 0) return `人民币${inCapitals(whole)}元整`;
  const [jiao, rest] = [Math.floor(cents / 10), cents % 10];
  const zero = whole > 0 && (jiao === 0 || whole % 10 === 0) ? '零' : '';
  const small = `${jiao > 0 ? `${digitNames[jiao]}角` : ''}${rest > 0 ? `${digitNames[rest]}分` : '整'}`;
  return `人民币${whole > 0 ? `${inCapitals(whole)}元` : ''}${zero}${small}`;
}

/** A 零 stands where the place just below is empty but a lower one is not: 壹仟零伍, 壹亿零伍万. */
function inCapitals(n: number): string {
  const place = places.find(([value]) => n >= value);
  if (!place) return digitNames[n] ?? '';
  const [value, name] = place;
  const below = n % value;
  const zero = below > 0 && below < value / 10 ? '零' : '';
  return `${inCapitals(Math.floor(n / value))}${name}${zero}${below > 0 ? inCapitals(below) : ''}`;
}
