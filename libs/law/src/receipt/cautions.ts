import type { HolidayNotice } from '../calendar/notice.js';
import { isMoment } from '../period/start.js';
import { regionName } from '../rulebook/region.js';
import type { Rule } from '../rulebook/rule.js';
import type { VersionChoice } from '../rulebook/rulebook.js';
import type { GivenFacts } from './receipt.js';

interface Behind {
  readonly row: Rule;
  readonly choice: VersionChoice;
  readonly given: GivenFacts;
  readonly notices: readonly HolidayNotice[];
  readonly missing: readonly string[];
}

/** What weakens the answer, in Chinese, the weightiest first. */
export function cautionsOf({ row, choice, given, notices, missing }: Behind): readonly string[] {
  return [
    ...missing.map((title) => `${title}尚未录入，结果为暂定，公布后重新计算`),
    ...(row.verified ? [] : ['本规则未核对条文原文，引用前须人工核实']),
    ...(row.verification === 'secondary' ? ['本规则只见于二手资料，未读到条文原文'] : []),
    ...(row.offBecause ? [`本规则默认停用：${row.offBecause}`] : []),
    ...(row.regions.length > 0 && choice.region === null
      ? [`地方规则，仅适用于${row.regions.map(regionName).join('、')}`]
      : []),
    ...(given.pauses.length > 0 && !row.suspendsOn.some(({ effect }) => effect === 'pauses')
      ? ['规则未列中止情形，所给中止须另有依据']
      : []),
    ...(row.unit === 'hour' && !isMoment(given.start) ? ['起算时刻未载明，按当日零时起算从严取日'] : []),
    ...notices
      .filter(({ verified }) => verified !== 'notice-text')
      .map(({ title, verified }) => `${title}未见通知原文（${verifiedZh[verified]}）`),
  ];
}

const verifiedZh: Readonly<Record<HolidayNotice['verified'], string>> = {
  'notice-text': '已读原文',
  'two-transcriptions': '两份独立记录一致',
  'one-transcription': '只见一份记录',
  'library-only': '仅据历法程序库',
};
