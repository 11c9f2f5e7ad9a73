import type { DeadlineItem } from '#deadlines';
import { lamps } from '#deadlines';
import type { PersonId } from '#kernel';
import type { Table } from '#platform';

const columns = [
  '线索或者案件',
  '期限',
  '时限灯',
  '说明',
  '起算日',
  '届满日',
  '暂定',
  '超过（自然日）',
  '结束日',
  '承办机构',
  '主办',
];

/** A list of limits for a spreadsheet. */
export const deadlineTable = (
  items: readonly DeadlineItem[],
  nameOf: (person: PersonId) => string | null,
  title: string,
): Table => ({
  title,
  columns,
  rows: items.map(({ row, name, lamp, text, daysOver }) => [
    row.id,
    name,
    lamps[lamp],
    text,
    row.started_on,
    row.due,
    row.provisional === 1 ? '是' : '',
    daysOver,
    row.ended_on,
    row.unit,
    row.officer === null ? null : nameOf(row.officer as PersonId),
  ]),
});
