import { timeOfDay } from '#kernel';
import { type PeriodReceipt, basisZh, dayZh, lengthZh, regionName } from '#law';
import { dayByDay } from './day-by-day.js';

/** A receipt as somebody reads it in a terminal: the answer first, then how it came about, then what weakens it. */
export function periodText(receipt: PeriodReceipt): string {
  const { row, steps, meaning, cautions, sentence } = receipt;
  const days = dayByDay(receipt).map(({ day, says }) => `  ${dayZh(day)}　${says}`);
  return [
    `${row.nameZh}（${row.id}）　${row.basis.map(basisZh).join('、')}${place(row.regions)}`,
    ...answer(receipt),
    ...(row.verified ? [] : ['【未核对】本规则没有核对条文原文，引用前须人工核实。']),
    ...(receipt.provisional ? [`【暂定】${receipt.missing.join('、')}尚未录入，公布后重新计算。`] : []),
    `含义：${meaning}。`,
    '',
    '计算过程：',
    ...steps.map(({ says }, i) => `  ${i + 1}. ${says}`),
    ...(days.length > 0 ? ['', '逐日：', ...days] : []),
    ...(row.consequence ? ['', `逾期后果：${row.consequence}`] : []),
    ...(cautions.length > 0 ? ['', '注意：', ...cautions.map((caution) => `  · ${caution}`)] : []),
    ...(receipt.notices.length > 0 ? ['', `依据的放假通知：${receipt.notices.map(({ id }) => id).join('、')}`] : []),
    '',
    `可以这样告知当事人：${sentence}`,
  ].join('\n');
}

function answer(receipt: PeriodReceipt): readonly string[] {
  if (receipt.state === 'stopped') {
    const { length, unit } = receipt.remaining;
    return [`期限自 ${dayZh(receipt.stoppedOn)} 起中止，没有届满日；尚余 ${lengthZh(length, unit)}。`];
  }
  const { row, given, due, dueAt, nominal, remindOn, opensOn } = receipt;
  if (row.length === null && !given.specified) return ['期限由文书指定，没有给出长度，不能得出届满日。'];
  return [
    `${row.kind === 'accrual' ? '首个计算日' : '届满日'}：${dayZh(due)}${dueAt ? ` ${timeOfDay(dueAt)}` : ''}`,
    ...(nominal === due ? [] : [`名义末日：${dayZh(nominal)}`]),
    ...(opensOn ? [`${dayZh(opensOn)} 起方可为之`] : []),
    ...(remindOn && remindOn !== due ? [`内部提醒：${dayZh(remindOn)}（届满日之前最近的工作日）`] : []),
  ];
}

const place = (regions: readonly string[]): string =>
  regions.length === 0 ? '' : `　适用于${regions.map(regionName).join('、')}`;
