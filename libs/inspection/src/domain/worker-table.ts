import { type Fen, addFen } from '#kernel';
import {
  type Cell,
  type CellFault,
  halfSaidMonth,
  readIdNumber,
  readMonth,
  readName,
  readOwed,
  readPhone,
  readPost,
  readSpan,
  unsaid,
} from './worker-table-cells.js';
import { type Heading, type WorkerColumn, findHeading, workerColumns } from './worker-table-columns.js';
import type { YearMonth } from './vocabulary.js';
import { type SheetCell, cellText, splitTable, visible } from './worker-table-text.js';

export { type SheetCell, type TableEncoding, decodeTable, splitTable } from './worker-table-text.js';

/** One worker of a list; null is what the list does not say. */
export interface WorkerRow {
  /** As the spreadsheet counts: 1 for its first row. */
  readonly row: number;
  readonly name: string;
  /** 18 characters, checked. */
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly post: string | null;
  /** In 分. */
  readonly owed: Fen | null;
  readonly from: YearMonth | null;
  readonly to: YearMonth | null;
}

/** What is wrong in one cell, in Chinese and without the value: a list of faults holds no personal data. */
export interface TableFault extends CellFault {
  readonly row: number;
  readonly column: string;
}

export interface WorkerTable {
  /** The rows without an error, as they stand in the list. */
  readonly rows: readonly WorkerRow[];
  /** By row. A list is complete only when none is an error. */
  readonly faults: readonly TableFault[];
  readonly totals: {
    readonly workers: number;
    /** Sum of what is said. */
    readonly owed: Fen;
    /** Workers whose amount is not said. */
    readonly withoutAmount: number;
  };
}

/** In one list: sealed one by one, more would not fit into one record. */
export const mostWorkers = 200;

/** Reads a list of workers that was pasted from a spreadsheet or uploaded as CSV. */
export const readWorkerTable = (text: string): WorkerTable => readWorkerSheet(splitTable(text));

/**
 * Reads a list of workers from the cells of a sheet; of a workbook's cells, numbers are numbers. Columns are found by
 * their headings, in any order. Every fault is named; nothing is guessed: an empty cell is not filled from the row above.
 */
export function readWorkerSheet(cells: readonly (readonly SheetCell[])[]): WorkerTable {
  const sheet = cells.map((row) => row.map(cellText));
  const heading = findHeading(sheet);
  if (!heading) return refused(1, '', '没有找到表头', '请在第一行写明各列名称，至少有“姓名”和另外一列');
  const [twice] = heading.twice;
  if (twice) return refused(heading.row + 1, workerColumns[twice], '出现两次', '请只保留一列');
  // Read as they stand, amounts in 万元 would be wrong by four digits: no row of such a list is taken.
  if (heading.inWan)
    return refused(heading.row + 1, workerColumns.owed, '以万元为单位', '请换算成元，并把列名改为“欠薪金额（元）”');
  const body = sheet.slice(heading.row + 1).map((texts, i) => ({ row: heading.row + 2 + i, cells: texts }));
  const filled = body.filter((row) => row.cells.some((cell) => visible(cell) !== ''));
  const workers = filled.filter((row) => !isTotal(row.cells));
  const tooMany = workers[mostWorkers];
  if (tooMany) return refused(tooMany.row, '', `超过 ${mostWorkers} 名劳动者`, '请分成几个表分次提交');
  if (workers.length === 0) return refused(heading.row + 2, '', '表头之下没有劳动者', '请把名单连同表头一起粘贴');

  const read = workers.map(({ row }) => readRow(row, cells[row - 1] ?? [], heading));
  const faults = [
    ...headingNotices(heading),
    ...read.flatMap((each) => each.faults),
    ...emptyBelowFilled(read, heading),
    ...duplicates(read),
    ...totalFaults(filled, read, heading),
  ].toSorted((a, b) => a.row - b.row);
  const wrong = new Set(faults.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  const rows = read.map(({ worker }) => worker).filter(({ row }) => !wrong.has(row));
  const amounts = rows.flatMap(({ owed }) => (owed === null ? [] : [owed]));
  const totals = { workers: rows.length, owed: addFen(...amounts), withoutAmount: rows.length - amounts.length };
  return { rows, faults, totals };
}

interface ReadRow {
  readonly worker: WorkerRow;
  readonly faults: readonly TableFault[];
}

function readRow(row: number, cells: readonly SheetCell[], { at, row: headingRow }: Heading): ReadRow {
  const faults: TableFault[] = [];
  const take = <T>(column: WorkerColumn, read: (text: string) => Cell<T>): T | null => {
    const index = at.get(column);
    const written = index === undefined ? '' : (cells[index] ?? '');
    const cell = index === undefined ? unsaid : (halfSaidMonth(column, written) ?? read(cellText(written)));
    faults.push(...cell.faults.map((fault) => faultAt(row, column, fault)));
    return cell.value;
  };
  const name = take('name', readName);
  const span = take('span', readSpan);
  const worker: WorkerRow = {
    row,
    name: name ?? '',
    idNumber: take('idNumber', readIdNumber),
    phone: take('phone', readPhone),
    post: take('post', readPost),
    owed: take('owed', readOwed),
    from: take('from', readMonth) ?? span?.[0] ?? null,
    to: take('to', readMonth) ?? span?.[1] ?? null,
  };
  if (name === null && !faults.some(({ column }) => column === workerColumns.name))
    faults.push(
      problem(
        row,
        'name',
        row === headingRow + 2 ? '为空' : '为空，可能是合并单元格',
        '请取消合并单元格，每行填写一名劳动者',
      ),
    );
  if (worker.from !== null && worker.to !== null && worker.from > worker.to)
    faults.push(problem(row, at.has('span') ? 'span' : 'to', '截止月份早于起始月份', '请核对起止月份'));
  return { worker, faults };
}

/** An empty cell below a filled one looks like merged cells; the first of each run is named. */
function emptyBelowFilled(read: readonly ReadRow[], { at }: Heading): readonly TableFault[] {
  const months: WorkerColumn = at.has('span') ? 'span' : 'from';
  const columns = [
    { field: 'owed', column: 'owed' },
    { field: 'post', column: 'post' },
    { field: 'from', column: months },
    ...(at.has('span') ? [] : [{ field: 'to', column: 'to' } as const]),
  ] as const;
  const howToFix = '空白不沿用上一行；如为合并单元格，请取消合并后逐行填写';
  return columns.flatMap(({ field, column }) =>
    read.flatMap(({ worker, faults }, i) => {
      const endsRun = worker[field] === null && (read[i - 1]?.worker[field] ?? null) !== null;
      if (!endsRun || faults.some((fault) => fault.column === workerColumns[column])) return [];
      return [faultAt(worker.row, column, { severity: 'notice', fault: '为空，可能是合并单元格', howToFix })];
    }),
  );
}

/** One number twice is an error; one name twice, where a number is missing, is for somebody to look at. */
function duplicates(read: readonly ReadRow[]): readonly TableFault[] {
  const byId = new Map<string, number>();
  const byName = new Map<string, WorkerRow[]>();
  return read.flatMap(({ worker }) => {
    const { row, name, idNumber } = worker;
    const first = idNumber === null ? undefined : byId.get(idNumber);
    if (first !== undefined)
      return [problem(row, 'idNumber', `与第 ${first} 行是同一人`, '请合并为一行，金额相加、月份合并')];
    if (idNumber !== null) byId.set(idNumber, row);
    const namesakes = byName.get(name) ?? [];
    byName.set(name, [...namesakes, worker]);
    const alike = namesakes.find((other) => other.idNumber === null || idNumber === null);
    if (!alike || name === '') return [];
    const fault = `与第 ${alike.row} 行同名，且缺少身份证号`;
    return [faultAt(row, 'name', { severity: 'notice', fault, howToFix: '请核对是否同一人，并补填身份证号' })];
  });
}

const firstCell = (cells: readonly string[]): string => visible(cells.find((cell) => visible(cell) !== '') ?? '');
const isTotal = (cells: readonly string[]): boolean =>
  /^(?:合\s*计|总\s*计|共\s*计|小\s*计|汇\s*总)/.test(firstCell(cells));
const isSubtotal = (cells: readonly string[]): boolean => /^小\s*计/.test(firstCell(cells));

/** A grand total at the end has to be the sum of its rows, where all of them can be read. */
function totalFaults(
  filled: readonly { readonly row: number; readonly cells: readonly string[] }[],
  read: readonly ReadRow[],
  { at }: Heading,
): readonly TableFault[] {
  const last = filled.at(-1);
  const column = at.get('owed');
  if (!last || column === undefined || !isTotal(last.cells) || isSubtotal(last.cells)) return [];
  const stated = readOwed(last.cells[column] ?? '');
  const unread = read.some(({ faults }) =>
    faults.some((f) => f.column === workerColumns.owed && f.severity === 'error'),
  );
  if (stated.value === null || unread) return stated.faults.map((fault) => faultAt(last.row, 'owed', fault));
  const sum = addFen(...read.map(({ worker }) => worker.owed ?? (0 as Fen)));
  return sum === stated.value ? [] : [problem(last.row, 'owed', '合计与逐行之和不一致', '请核对各行金额和合计')];
}

function headingNotices({ row, unread }: Heading): readonly TableFault[] {
  const howToFix = '如需读入，请改用规定的列名';
  return unread.map((column) => ({
    row: row + 1,
    column,
    severity: 'notice',
    fault: '未识别的列，没有读入',
    howToFix,
  }));
}

const faultAt = (row: number, column: WorkerColumn, fault: CellFault): TableFault => ({
  row,
  column: workerColumns[column],
  ...fault,
});
const problem = (row: number, column: WorkerColumn, fault: string, howToFix: string): TableFault =>
  faultAt(row, column, { severity: 'error', fault, howToFix });

const refused = (row: number, column: string, fault: string, howToFix: string): WorkerTable => ({
  rows: [],
  faults: [{ row, column, severity: 'error', fault, howToFix }],
  totals: { workers: 0, owed: addFen(), withoutAmount: 0 },
});
