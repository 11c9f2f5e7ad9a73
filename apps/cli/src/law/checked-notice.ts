import { type DryRunOptions, type HolidayNotice, noticeFor, proposedEdition, statementsOf } from '#law';

/** A notice that could be loaded. */
export interface CheckedNotice {
  readonly notice: HolidayNotice;
  readonly daysOff: number;
  readonly daysWorked: number;
}

/**
 * Whether a notice could be loaded beside those in force.
 * @throws Problem what `noticeFor` and `proposedEdition` throw.
 */
export async function checkedNotice(given: unknown, { register, shipped }: DryRunOptions): Promise<CheckedNotice> {
  const inForce = await register.editionInForce();
  const notice = noticeFor('LoadNotice', given, (inForce ?? shipped).notices);
  proposedEdition({ base: 'in-force', notices: [notice] }, { shipped, inForce });
  const days = statementsOf(notice);
  const daysOff = days.filter(({ off }) => off).length;
  return { notice, daysOff, daysWorked: days.length - daysOff };
}

export const noticeText = ({ notice, daysOff, daysWorked }: CheckedNotice): string =>
  [
    `可以载入：${notice.title}（${notice.id}）`,
    `${notice.year}年，休息 ${daysOff} 天，调休上班 ${daysWorked} 天${notice.amends ? `，调整 ${notice.amends.notice}` : ''}`,
    ...notice.festivals.map(({ festival, off, work }) => {
      const spans = off.map(({ from, to }) => (from === to ? from : `${from} 至 ${to}`)).join('、');
      return `  ${festival}：休 ${spans || '无'}${work.length > 0 ? `；上班 ${work.join('、')}` : ''}`;
    }),
    '用 anmai law adopt --dry-run --notice <文件> 查看载入后的变化。',
  ].join('\n');
