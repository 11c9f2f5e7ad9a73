import { invalid } from '#kernel';

// From bytes to cells. Spreadsheets are pasted as TSV or uploaded as CSV; both quote cells in the same way.

/** A cell: text as it stands, or the number that a workbook keeps there. */
export type SheetCell = string | number;

/** Digits that a spreadsheet keeps of a number; of a longer one, such as an identity number, the rest is lost. */
const exactDigits = 15;

/** As a spreadsheet shows it: a number that it did not keep whole in scientific notation. */
export const cellText = (cell: SheetCell): string =>
  typeof cell === 'string' ? cell : Math.abs(cell) < 10 ** exactDigits ? String(cell) : cell.toExponential();

export type TableEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

/**
 * The text of an uploaded file. UTF-8, with or without a byte order mark, is tried first: text in another encoding is
 * practically never valid UTF-8. Excel's "Unicode text" is UTF-16 with a mark; its Chinese CSV is GB 18030.
 * @throws Problem `table-empty`; `table-encoding-unknown` when it is none of them.
 */
export function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: TableEncoding } {
  if (bytes.length === 0) throw invalid('table-empty');
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of marked ? (['utf-16le'] as const) : (['utf-8', 'gb18030'] as const)) {
    const text = decoded(bytes, encoding);
    if (text !== null && !text.includes('\0')) return { text, encoding };
  }
  throw invalid('table-encoding-unknown');
}

/** null when the bytes are not in that encoding. */
function decoded(bytes: Uint8Array, encoding: TableEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

/**
 * Cells by row. Tabs separate when the text has any, else commas; a quoted cell may hold separators and line ends. What
 * begins with a quote but does not end with one is taken as it stands.
 */
export function splitTable(text: string): readonly (readonly string[])[] {
  const separator = text.includes('\t') ? '\t' : ',';
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  const rows: string[][] = [[]];
  while (true) {
    const [whole = '', quoted, plain = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === separator) continue;
    if (whole === '' || cell.lastIndex >= text.length) return rows;
    rows.push([]);
  }
}

/** Without what cannot be seen: marks of byte order and writing direction, zero-width and no-break spaces, edges. */
export const visible = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\u00A0\u3000]/g, ' ')
    .trim();
