import { toHalfWidth } from '#kernel';
import { visible } from './worker-table-text.js';

/** What is read of a worker, under the name by which faults speak of it. */
export const workerColumns = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '电话',
  post: '岗位',
  owed: '欠薪金额',
  from: '起始月份',
  to: '截止月份',
  span: '起止月份',
} as const;
export type WorkerColumn = keyof typeof workerColumns;

/** Other headings for the same; a heading is compared without blanks and without what stands in brackets. */
const headings: Readonly<Record<WorkerColumn, string>> = {
  name: '姓名 名字 工人姓名 劳动者姓名 员工姓名 职工姓名 农民工姓名 投诉人姓名 劳动者 工人',
  idNumber: '身份证号 身份证号码 身份证 公民身份号码 身份号码 证件号码 证件号 身份证件号码',
  phone: '电话 联系电话 手机 手机号 手机号码 电话号码 联系方式',
  post: '岗位 工种 职务 工作岗位 职位 岗位工种 工种岗位',
  owed:
    '欠薪金额 拖欠金额 拖欠工资 拖欠工资金额 拖欠工资数额 欠薪 欠薪数额 欠付工资 未付工资 欠发工资 应付未付工资 欠款金额 ' +
    '金额 欠薪总额 拖欠总额 被拖欠工资 欠资金额',
  from: '起始月份 开始月份 欠薪起始月份 欠薪开始月份 起始时间 开始时间 欠薪开始时间 起始年月 起',
  to: '截止月份 终止月份 结束月份 欠薪截止月份 截止时间 结束时间 欠薪截止时间 截止年月 止',
  span: '起止月份 欠薪月份 欠薪期间 拖欠月份 拖欠期间 欠薪时间 拖欠时间 起止时间 欠薪起止月份',
};
const columnOfHeading = new Map(
  Object.entries(headings).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as WorkerColumn] as const),
  ),
);
/** Columns that a wage list often has and that are not read, without a word. */
const passedOver = '序号 编号 备注 性别 签名 签字 指印 民族 年龄 住址 家庭住址'.split(' ');

export interface Heading {
  /** Index of the row in the sheet. */
  readonly row: number;
  /** Where each column stands. */
  readonly at: ReadonlyMap<WorkerColumn, number>;
  readonly unread: readonly string[];
  readonly twice: readonly WorkerColumn[];
  /** The amount is headed 万元. */
  readonly inWan: boolean;
}

const mostRowsAbove = 10;

/** The row of headings: the first that names the workers and something else. A title may stand above it. */
export function findHeading(rows: readonly (readonly string[])[]): Heading | null {
  for (const [row, cells] of rows.slice(0, mostRowsAbove + 1).entries()) {
    const read = cells.map((cell) => columnOfHeading.get(bare(cell)));
    const known = read.filter((column) => column !== undefined);
    if (!known.includes('name') || known.length < 2) continue;
    const owed = read.indexOf('owed');
    return {
      row,
      at: new Map([...new Set(known)].map((column) => [column, read.indexOf(column)])),
      unread: cells
        .filter((cell, i) => !read[i] && visible(cell) !== '' && !passedOver.includes(bare(cell)))
        .map(visible),
      twice: [...new Set(known.filter((column, i) => known.indexOf(column) !== i))],
      inWan: owed >= 0 && /万/.test(cells[owed] ?? ''),
    };
  }
  return null;
}

const bare = (heading: string): string =>
  toHalfWidth(visible(heading))
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s:*]|万?元$/g, '');
