import type { Table } from './table.js';

/** By it Excel knows that the file is UTF-8. */
const byteOrderMark = '\uFEFF';
/** What a spreadsheet would take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/** CSV by RFC 4180 in UTF-8. A text that a spreadsheet would run as a formula is preceded by an apostrophe. */
export const csvOf = ({ columns, rows }: Table): string =>
  byteOrderMark + [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
