import { penaltyData } from '../data/penalties/index.js';
import { parsePenalty } from './parse-penalty.js';
import { penaltyBookOf } from './penalty-book.js';

/** The penalties that ship with the program. */
export const shippedPenalties = penaltyBookOf(penaltyData.map(parsePenalty));
