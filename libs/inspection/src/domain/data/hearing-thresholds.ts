import { type BureauCode, type Fen, yuan } from '#kernel';
import { appliesIn } from '#law';
import type { SanctionKind } from '../sanctions.js';

/** 无论数额须告知听证权的处罚. 行政处罚法#63. */
export const alwaysHeard: readonly SanctionKind[] = [
  'licenceSuspension',
  'licenceRevocation',
  'businessSuspension',
  'activityRestriction',
  'professionBan',
];

/** 较大数额: from this fine or confiscation on the party is told of the right to a hearing. Each province sets its own. */
export interface HearingThreshold {
  /** Division codes, or their first digits; empty where no other is known. */
  readonly regions: readonly string[];
  readonly basis: string;
  /** 法人或者其他组织. */
  readonly unit: Fen;
  /** False for what was seen at second hand: its force has to be checked before it is relied on. */
  readonly verified: boolean;
}

/**
 * A province that sets a figure of its own gets a row here. The last one is the lowest figure that was seen for employers,
 * so that the right is told too often rather than not at all.
 */
export const hearingThresholds: readonly HearingThreshold[] = [
  { regions: ['1301'], basis: '石家庄市政府令112号', unit: yuan(5000), verified: false },
  { regions: [], basis: '石家庄市政府令112号，其他地区参照', unit: yuan(5000), verified: false },
];

/** @param region 行政区划代码 of the bureau; without one, the figure that holds where no other is known. */
export function largeAmountIn(
  region: BureauCode | undefined,
  thresholds: readonly HearingThreshold[] = hearingThresholds,
): Fen {
  const here = thresholds.filter(({ regions }) => regions.length === 0 || (region && appliesIn({ regions }, region)));
  const nearest = here.toSorted((a, b) => longest(b) - longest(a))[0];
  if (!nearest) throw new RangeError('no hearing threshold holds everywhere');
  return nearest.unit;
}

const longest = ({ regions }: HearingThreshold): number => Math.max(0, ...regions.map(({ length }) => length));
