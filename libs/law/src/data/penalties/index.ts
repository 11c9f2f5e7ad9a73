import type { PenaltyData } from '../../penalty/penalty.js';
import { penaltiesBeyondTheList } from './beyond.js';
import { labourPenalties } from './labour.js';
import { marketPenalties } from './market.js';
import { regionalPenalties } from './regional.js';

/** Every penalty that ships, every version. */
export const penaltyData: readonly PenaltyData[] = [
  ...labourPenalties,
  ...marketPenalties,
  ...regionalPenalties,
  ...penaltiesBeyondTheList,
];
