import { type Fen, type Json, type JsonObject, type RecordedEvent, addFen, fen, formatYuan } from '#kernel';
import { type Conceal, isWorkbook, readWorkbook } from '#platform';
import type { ListedWorker, SheetCell, TableFault, WorkerRow, WorkerTable } from '../domain/index.js';
import { decodeTable, readWorkerSheet, splitTable } from '../domain/index.js';

// A list of workers between the spreadsheet and the record.

export interface CheckedTable {
  /** The rows without an error, as the act 登记劳动者 takes them. */
  readonly workers: readonly JsonObject[];
  readonly faults: readonly TableFault[];
  readonly totals: WorkerTable['totals'];
  /** No row has an error. */
  readonly complete: boolean;
}

/** Bytes of an uploaded table at most: a workbook that was used for other things too is larger than its list. */
export const mostTableBytes = 2 ** 20;

/**
 * The cells of a pasted table or of an uploaded file: text, CSV, or the first sheet of a workbook.
 * @throws Problem `table-empty`, `table-encoding-unknown`, and what `readWorkbook` refuses.
 */
export async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly SheetCell[])[]> {
  return isWorkbook(bytes) ? await readWorkbook(bytes) : splitTable(decodeTable(bytes).text);
}

/** Reads a pasted or uploaded table; nothing of it is kept. */
export function checkWorkerTable(cells: readonly (readonly SheetCell[])[]): CheckedTable {
  const { rows, faults, totals } = readWorkerSheet(cells);
  const complete = rows.length > 0 && faults.every(({ severity }) => severity !== 'error');
  return { workers: rows.map(asInput), faults, totals, complete };
}

const asInput = ({ name, idNumber, phone, post, owed, from, to }: WorkerRow): JsonObject => ({
  person: { name, idNumber, phone, address: null },
  post,
  owed,
  from,
  to,
});

/** The timeline tells a list of workers as a sum; the workers themselves are read as workers. */
export const summarizeWorkers: Conceal = ({ type, data }: RecordedEvent) => {
  const workers = data['workers'];
  if (type !== 'WorkersListed' || !Array.isArray(workers)) return data;
  return { ...data, workers: sumOf(workers as readonly Json[] as never) };
};

function sumOf(workers: readonly ListedWorker[]): string {
  const amounts = workers.flatMap(({ owed }): readonly Fen[] => (owed === null ? [] : [owed]));
  return `${workers.length} 人，欠付合计 ${formatYuan(addFen(fen(0), ...amounts))}`;
}
