import { penaltyData } from '../data/penalties/index.js';
import { discretionData } from '../data/discretion/index.js';
import { parseDiscretionTable } from './discretion.js';
import { parsePenalty } from './parse-penalty.js';
import { penaltyBookOf } from './penalty-book.js';

/** The penalties that ship with the program. */
export const shippedPenalties = penaltyBookOf(penaltyData.map(parsePenalty));

/** The tables of discretion that ship: see their notes. */
export const shippedDiscretion = discretionData.map(parseDiscretionTable);
