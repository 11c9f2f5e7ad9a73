import type { DeadlineItem } from '#deadlines';
import { lamps } from '#deadlines';
import { leadKindName } from '#inspection';
import type { PersonId } from '#kernel';
import type { Table } from '#platform';

const columns = [
  '案号',
  '类别',
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
  '记录编号',
];

/** A list of limits for a spreadsheet. It is taken along: employers and parties are not named in it. */
export const deadlineTable = (
  items: readonly DeadlineItem[],
  nameOf: (person: PersonId) => string | null,
  title: string,
): Table => ({
  title,
  columns,
  rows: items.map(({ row, title: of, name, lamp, text, daysOver }) => [
    of?.number ?? null,
    row.kind === leadKindName ? '线索' : '案件',
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
    row.id,
  ]),
});
