import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Table } from './table.js';

/** An Excel file of one sheet with the headings kept in sight. Texts are cells of text: nothing in them is a formula. */
export async function xlsxOf({ title, columns, rows }: Table): Promise<Uint8Array> {
  const sheet: Row[] = [
    columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const options = {
    sheet: sheetName(title),
    stickyRowsCount: 1,
    columns: columns.map((_, i) => ({ width: width(i, columns, rows) })),
  };
  return writeXlsxFile(sheet, options).toBuffer();
}

const cell = (value: string | number | null) =>
  value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String };

/** Excel allows 31 characters and none of these. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const [narrowest, widest] = [8, 60];

/** In characters; a Chinese one takes the room of two. */
function width(column: number, columns: Table['columns'], rows: Table['rows']): number {
  const texts = [columns[column]!, ...rows.map((row) => String(row[column] ?? ''))];
  const longest = Math.max(...texts.map((text) => text.length + (text.match(/[^ -~]/g)?.length ?? 0)));
  return Math.min(Math.max(longest + 2, narrowest), widest);
}
