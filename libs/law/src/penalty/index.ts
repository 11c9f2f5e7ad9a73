export { type ApplicableRange, applicableRange } from './applicable-range.js';
export * from './check-penalty.js';
export type { Consequence, FinePart, MissingFact, Span } from './compute-penalty.js';
export {
  type Band,
  type DiscretionTable,
  type Grade,
  bandOf,
  discretionFor,
  grades,
  parseDiscretionTable,
} from './discretion.js';
export { parsePenalty } from './parse-penalty.js';
export { type MeasureKind, type Penalty, type PenaltyData, type Precondition, measureKinds } from './penalty.js';
export { type PenaltyBook, type PenaltyChoice, penaltyBookOf } from './penalty-book.js';
export * from './penalty-facts.js';
export * from './penalty-range.js';
export { shippedDiscretion, shippedPenalties } from './shipped.js';
export { penaltyTable } from './table.js';
