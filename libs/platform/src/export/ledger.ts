import { StreamableFile } from '@nestjs/common';
import type { Table } from './table.js';
import { xlsxOf } from './xlsx.js';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As many rows as fit a list that somebody works through; the rest is cut off and the title says so. */
const mostRows = 5000;
const pageSize = 200;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

export interface EveryRow<Row> {
  readonly rows: readonly Row[];
  /** There are more than a ledger takes. */
  readonly cut: boolean;
}

/** Reads a list page by page. */
export async function everyRow<Row>(
  read: (page: { readonly limit: number; readonly after: string | undefined }) => Promise<Page<Row>>,
): Promise<EveryRow<Row>> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await read({ limit: pageSize, after });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined && rows.length < mostRows);
  return { rows, cut: after !== undefined };
}

/** @param day of the ledger, as its title says it. */
export const ledgerTitle = (name: string, day: string, { cut }: Pick<EveryRow<unknown>, 'cut'>): string =>
  `${name} ${day}${cut ? `（前${mostRows}项）` : ''}`;

/**
 * A file to take along, named in Chinese where the browser can, as nearly all can.
 * @param name without its ending, in Latin letters.
 * @param title what the file is called otherwise.
 */
export function takenAlong(
  bytes: Uint8Array,
  { type, name, title, extension }: { type: string; name: string; title: string; extension: string },
): StreamableFile {
  const inChinese = `filename*=UTF-8''${encodeURIComponent(`${title}.${extension}`)}`;
  const disposition = `attachment; filename="${name}.${extension}"; ${inChinese}`;
  return new StreamableFile(bytes, { type, length: bytes.length, disposition });
}

/** 台账: a list as a spreadsheet. @param name of the file, in Latin letters. */
export const ledgerFile = async (name: string, table: Table): Promise<StreamableFile> =>
  takenAlong(await xlsxOf(table), { type: xlsxType, name, title: table.title, extension: 'xlsx' });
