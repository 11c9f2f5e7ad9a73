import { type Fen, yuan } from '#kernel';
import type { SanctionKind } from '../sanctions.js';

/** 无论数额须告知听证权的处罚. 行政处罚法#63. */
export const alwaysHeard: readonly SanctionKind[] = [
  'licenceSuspension',
  'licenceRevocation',
  'businessSuspension',
  'activityRestriction',
  'professionBan',
];

/**
 * 较大数额: from this fine or confiscation on the party is told of the right to a hearing. Each province sets its own; the
 * figure here is the lowest one that was seen for employers (石家庄市政府令112号, second hand), so that the right is told
 * too often rather than not at all. A province that is higher sets its own figure here.
 */
export const largeAmount: Fen = yuan(5000);
