import type { HolidayNotice } from '../calendar/notice.js';
import type { EditionChanges } from '../edition/compare-editions.js';
import type { Rule } from '../rulebook/rule.js';
import type { DerivedClock } from '../clocks/derived-clock.js';

/** Why a limit is not the same under two editions, in Chinese. */
export function whyChanged(
  before: DerivedClock | undefined,
  after: DerivedClock | undefined,
  { rules, notices }: EditionChanges,
): readonly string[] {
  if (!before) return [`新版本中才有此期限（${after?.chosen.rule.id}）`];
  if (!after) return [`新版本中不再有此期限（${before.chosen.rule.id}）`];
  const [old, now] = [before.chosen.rule, after.chosen.rule];
  const edited = rules.changed.find(({ id }) => id === now.id);
  return [
    ...(old.id === now.id ? [] : [`适用的规则由 ${old.id} 改为 ${now.id}`]),
    ...(edited
      ? [
          `规则 ${now.id} 有更正：${edited.fields.map((field) => change(field, edited.before, edited.after)).join('，')}`,
        ]
      : []),
    ...noticesBetween(before, after, [
      ...notices.added.map((notice) => ({ notice, did: '新载入' })),
      ...notices.changed.map(({ after: notice }) => ({ notice, did: '更正了' })),
      ...notices.removed.map((notice) => ({ notice, did: '不再有' })),
    ]),
    ...(before.provisional && !after.provisional ? ['由暂定变为确定'] : []),
    ...(!before.provisional && after.provisional ? ['由确定变为暂定'] : []),
  ];
}

const fieldsZh: Readonly<Record<string, string>> = {
  length: '期限长度',
  unit: '计算单位',
  direction: '计算方向',
  roll: '末日顺延',
  inForce: '施行期间',
  regions: '适用地区',
  offBecause: '停用原因',
  trigger: '起算情形',
  satisfiedBy: '完成情形',
  extension: '延长',
  suspendsOn: '中止、中断情形',
  basis: '依据',
};

function change(field: string, before: Rule, after: Rule): string {
  const [was, is] = [before, after].map((rule) => (rule as unknown as Record<string, unknown>)[field]);
  const name = fieldsZh[field] ?? field;
  const plain = [was, is].every((value) => typeof value === 'number' || typeof value === 'string');
  return plain ? `${name}由 ${String(was)} 改为 ${String(is)}` : name;
}

/** The notices that arrange days of a year in which the limit ran, by either edition. */
function noticesBetween(
  before: DerivedClock,
  after: DerivedClock,
  touched: readonly { readonly notice: HolidayNotice; readonly did: string }[],
): readonly string[] {
  const days = [before.given.start, before.due, after.due].flatMap((day) => (day ? [day.slice(0, 4)] : [])).toSorted();
  const [first, last] = [Number(days[0]), Number(days.at(-1))];
  return touched
    .filter(({ notice: { year } }) => first <= year && year <= last)
    .map(({ notice, did }) => `${did}${notice.title}`);
}
