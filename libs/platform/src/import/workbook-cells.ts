import { readSheet } from 'read-excel-file/node';
import { Problem } from '#kernel';
import { laidOut } from './sheet-xml.js';
import { repacked } from './workbook-parts.js';

/**
 * The first sheet of a zip. Nothing of the file is trusted: it is unpacked under limits, its sheets are made small and
 * regular, and only then is it given to the reader.
 * @throws Problem `table-workbook-locked`, `table-workbook-foreign`, `table-workbook-broken`, `table-workbook-too-large`.
 */
export async function cellsOfWorkbook(bytes: Uint8Array): Promise<readonly (readonly (string | number)[])[]> {
  const regular = await repacked(bytes, laidOut);
  try {
    const rows = await readSheet(regular, 1, { trim: false, parseNumber: Number });
    return rows.map((row) => row.map(cellOf));
  } catch (error) {
    throw new Problem('invalid', 'table-workbook-broken', {}, { cause: error });
  }
}

function cellOf(value: unknown): string | number {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#日期无效' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // a spreadsheet keeps and shows fifteen digits: what is behind them is the noise of its arithmetic
  return typeof value === 'number' ? Number(value.toPrecision(15)) : String(value);
}
