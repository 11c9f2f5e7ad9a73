import type { EditionHash, Instant, RecordedBy } from '#kernel';
import type { DryRunOptions } from '#law';

/** The law that is in force, and how it came to be. */
export interface LawOverview {
  /** null before any edition was adopted. */
  readonly inForce: EditionHash | null;
  readonly shipped: EditionHash;
  readonly rules: number;
  /** Ids of rules whose text was not verified. */
  readonly unverified: readonly string[];
  readonly norms: number;
  /** Years with a notice. */
  readonly years: readonly number[];
  readonly adopted: readonly {
    readonly edition: EditionHash;
    readonly recordedAt: Instant;
    readonly by: RecordedBy;
    readonly reason: string;
  }[];
  readonly notices: readonly {
    readonly notice: string;
    readonly year: number;
    readonly corrected: boolean;
    readonly recordedAt: Instant;
  }[];
}

export async function overviewOf({ register, shipped }: DryRunOptions): Promise<LawOverview> {
  const { adoption } = await register.load();
  const inForce = await register.editionInForce();
  const { rules, notices, norms } = inForce ?? shipped;
  return {
    inForce: inForce?.hash ?? null,
    shipped: shipped.hash,
    rules: rules.length,
    unverified: rules.filter(({ verified }) => !verified).map(({ id }) => id),
    norms: norms.length,
    years: [...new Set(notices.map(({ year }) => year))].toSorted((a, b) => a - b),
    adopted: adoption.editions.toReversed().map(({ data: { edition, reason }, recordedAt, recordedBy: by }) => ({
      edition,
      recordedAt,
      by,
      reason,
    })),
    notices: adoption.notices.map(({ type, data: { notice }, recordedAt }) => ({
      notice: notice.id,
      year: notice.year,
      corrected: type === 'NoticeCorrected',
      recordedAt,
    })),
  };
}

export const overviewText = (law: LawOverview): string =>
  [
    law.inForce ? `施行中的版本：${law.inForce}` : '尚未施行任何版本，按随程序提供的规则办理。',
    law.inForce === law.shipped ? '与随程序提供的版本相同。' : `随程序提供的版本：${law.shipped}`,
    `期限规则 ${law.rules} 条（其中 ${law.unverified.length} 条未核对条文：${law.unverified.join('、')}），办案规范 ${law.norms} 项`,
    `有放假通知的年份：${law.years.at(0)} 至 ${law.years.at(-1)}`,
    ...(law.adopted.length > 0 ? ['', '历次施行（由近及远）：'] : []),
    ...law.adopted.map(
      ({ edition, recordedAt, by, reason }) => `  ${recordedAt}　${short(edition)}　${actorOf(by)}　${reason}`,
    ),
    ...(law.notices.length > 0 ? ['', '载入和更正的放假通知：'] : []),
    ...law.notices.map(
      ({ notice, year, corrected, recordedAt }) =>
        `  ${recordedAt}　${notice}（${year}年）${corrected ? '　更正' : ''}`,
    ),
  ].join('\n');

/** Enough of a hash to tell editions apart at a glance. */
export const short = (edition: EditionHash): string => edition.slice(0, 12);

const actorOf = (by: RecordedBy): string => ('person' in by ? `人员 ${by.person}` : `系统（${by.system}）`);
