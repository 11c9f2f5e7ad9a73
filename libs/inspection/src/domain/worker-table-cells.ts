import {
  type Fen,
  type MoneyFault,
  Problem,
  codePoints,
  identityNumber,
  moneyFaults,
  parseYuan,
  toHalfWidth,
} from '#kernel';
import type { YearMonth } from './vocabulary.js';
import type { WorkerColumn } from './worker-table-columns.js';
import { type SheetCell, visible } from './worker-table-text.js';

/** `error`: the row is not taken. `notice`: it is, and somebody should look. */
export interface CellFault {
  readonly severity: 'error' | 'notice';
  readonly fault: string;
  readonly howToFix: string;
}
/** What a cell says; null when it says nothing or cannot be read, which then is among the faults. */
export interface Cell<T> {
  readonly value: T | null;
  readonly faults: readonly CellFault[];
}

const error = (fault: string, howToFix: string): Cell<never> => ({
  value: null,
  faults: [{ severity: 'error', fault, howToFix }],
});
const said = <T>(value: T, ...faults: readonly (CellFault | false)[]): Cell<T> => ({
  value,
  faults: faults.filter((fault) => fault !== false),
});
export const unsaid: Cell<never> = { value: null, faults: [] };

const isScientific = (text: string): boolean => /^\d(?:\.\d+)?E\+?\d+$/i.test(text);
const fullWidth = (text: string): CellFault | false =>
  /[\uFF01-\uFF5E]/.test(text) && {
    severity: 'notice',
    fault: '含全角字符，已按半角读入',
    howToFix: '请核对读入的结果；下次请切换到半角输入',
  };

const longestName = 200;
const isDitto = (text: string): boolean => /^(?:同上|〃|々|″|")$/.test(text);
const ditto = error('写作“同上”', '请逐行填写');

/** 姓名. Blanks between Chinese characters, put in to fill a column, are dropped; rare characters count as one. */
export function readName(text: string): Cell<string> {
  const plain = visible(text).replace(/\s+/g, ' ');
  const name = /^[\p{Script=Han}·• ]+$/u.test(plain) ? plain.replaceAll(' ', '') : plain;
  if (name === '') return unsaid;
  if (isDitto(name)) return ditto;
  if (/[\p{Co}\uFFFD?？]/u.test(name))
    return error(
      '含有造字或者无法识别的字符',
      '请用标准汉字（GB 18030 收录的生僻字）重新填写，无法输入的用同音字代替并在备注中说明',
    );
  if (/\p{Cc}/u.test(name)) return error('含有控制字符', '请删除单元格内容后重新填写');
  if (!/\p{L}/u.test(name)) return error('不是姓名', '请核对列是否错位');
  return codePoints(name) > longestName ? error('过长', '请核对列是否错位') : said(name);
}

const idFixes = {
  malformed: error('不是 15 位或者 18 位身份证号', '请对照证件填写；其他证件请留空，另行登记'),
  'birth-date': error('出生日期不存在', '请对照证件逐位核对第 7 至 14 位'),
  'check-character': error('校验码不符，有一位填错或者两位颠倒', '请对照证件逐位核对'),
} as const;

/** 身份证号, in its form of 18 characters. */
export function readIdNumber(text: string): Cell<string> {
  const plain = toHalfWidth(visible(text)).replace(/^['’]/, '').replace(/[\s-]/g, '');
  if (plain === '') return unsaid;
  if (isScientific(plain))
    return error('被 Excel 变成科学计数法，后几位已经丢失', '请把该列设为文本格式，再对照证件重新填写完整号码');
  if (/[*＊×]{2}/.test(plain)) return error('号码被遮盖', '请填写完整号码');
  const read = identityNumber(plain);
  if (read.fault === null)
    return said(
      read.number,
      fullWidth(text),
      read.legacy && {
        severity: 'notice',
        fault: '是 15 位旧号码，没有校验码，已补为 18 位',
        howToFix: '请对照证件核对',
      },
    );
  if (read.fault === 'check-character' && plain.endsWith('000'))
    return error('末三位为 000 且校验码不符，可能被 Excel 截断', '请把该列设为文本格式，再对照证件重新填写完整号码');
  return idFixes[read.fault];
}

/** 电话. */
export function readPhone(text: string): Cell<string> {
  const plain = toHalfWidth(visible(text)).replace(/^['’]/, '');
  if (plain === '') return unsaid;
  if (isScientific(plain)) return error('被 Excel 变成科学计数法', '请把该列设为文本格式后重新填写');
  if (!/^[0-9+\- ]{3,30}$/.test(plain)) return error('不是电话号码', '请填写一个号码，只用数字、空格和短横');
  const mobile = plain.replace(/[\s-]/g, '').replace(/^\+?86(?=1)/, '');
  if (/^1\d+$/.test(mobile) && mobile.length !== 11 && mobile.length > 8)
    return error('手机号不是 11 位', '请核对号码');
  return said(plain, fullWidth(text));
}

/** 岗位. */
export function readPost(text: string): Cell<string> {
  const plain = visible(text).replace(/\s+/g, ' ');
  if (plain === '') return unsaid;
  if (isDitto(plain)) return ditto;
  return codePoints(plain) > longestName ? error('过长', '请核对列是否错位') : said(plain);
}

const moneyFixes: Partial<Record<MoneyFault, string>> = {
  wan: '请写出全部数字，例如 1.2万 写作 12000',
  scientific: '请把该列设为数值格式，保留两位小数后重新复制',
  decimals: '请四舍五入到分',
};

/** 欠薪金额 in 元. */
export function readOwed(text: string): Cell<Fen> {
  const plain = visible(text);
  if (plain === '' || /^[-—/]$/.test(plain)) return unsaid;
  if (plain.startsWith('#')) return error('是公式错误', '请把公式改为数值后重新复制');
  try {
    return said(parseYuan(plain), fullWidth(plain.replace('￥', '')));
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'money-malformed') throw problem;
    const reason = problem.details['reason'] as MoneyFault;
    return error(moneyFaults[reason], moneyFixes[reason] ?? '请填写以元为单位的数字，例如 1234.50');
  }
}

const month = String.raw`(\d{4})\s*[-/.年]?\s*(\d{1,2})(?:月|[-/.]\d{1,2}日?)?`;
const oneMonth = new RegExp(`^${month}(?:份|\\d{1,2}日)?$`);
const between = String.raw`\s*(?:至|到|[-~—–]+)\s*`;
const twoMonths = new RegExp(`^${month}份?${between}${month}份?$`);
const withinOneYear = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})月?份?${between}(\d{1,2})月份?$`);

const monthFix = '请写作 2026-03 或者 2026年3月';

/** In a workbook, 2026.10 typed into an ordinary cell is the number 2026.1, which may be either month. */
export const halfSaidMonth = (column: WorkerColumn, cell: SheetCell): Cell<never> | null =>
  typeof cell === 'number' && !Number.isInteger(cell) && (column === 'from' || column === 'to' || column === 'span')
    ? error('被 Excel 当作小数，看不出是 1 月还是 10 月', monthFix)
    : null;

/** 起始、截止月份. A day is read as its month. */
export function readMonth(text: string): Cell<YearMonth> {
  const plain = toHalfWidth(visible(text));
  if (plain === '') return unsaid;
  const [, year, number] = oneMonth.exec(plain) ?? [];
  return yearMonth(year, number) ?? error('不是月份', monthFix);
}

/** 起止月份: `2026年1月至2026年3月`, `2026.1-2026.3`, `2026年1-3月`, or one month for both. */
export function readSpan(text: string): Cell<readonly [from: YearMonth, to: YearMonth]> {
  const plain = toHalfWidth(visible(text));
  if (plain === '') return unsaid;
  const [, y1, m1, y2, m2] = twoMonths.exec(plain) ?? [];
  const [, year, first, last] = withinOneYear.exec(plain) ?? [];
  const [, only, single] = oneMonth.exec(plain) ?? [];
  const from = yearMonth(only ?? y1 ?? year, single ?? m1 ?? first)?.value;
  const to = yearMonth(only ?? y2 ?? year, single ?? m2 ?? last)?.value;
  return from && to ? said([from, to]) : error('不是起止月份', '请写作 2026年1月至2026年3月');
}

function yearMonth(year = '', number = ''): Cell<YearMonth> | null {
  if (!/^(?:19|20)\d\d$/.test(year) || !/^(?:0?[1-9]|1[0-2])$/.test(number)) return null;
  return said(`${year}-${number.padStart(2, '0')}`);
}
