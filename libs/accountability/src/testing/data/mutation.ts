import { localDate, plusDays } from '#kernel';
import { type Step, recorded } from '../steps.js';
import { look } from '../look.js';

export type Looked = ReturnType<typeof look>;

/** A rule with a change of a clean record that makes it fire, and one at its very edge that does not. */
export interface Mutation {
  readonly circumstance: string;
  /** 行政处罚法#42: what the finding names. */
  readonly article: string;
  readonly fires: () => Looked;
  /** On the right side of the line by as little as can be. */
  readonly edge: () => Looked;
  /** What the same change breaks beside it. */
  readonly also?: readonly string[];
  /** What the edge breaks, being about another rule. */
  readonly edgeAlso?: readonly string[];
}

export const of = (steps: readonly Step[], by?: string, who?: Parameters<typeof recorded>[1]): Looked =>
  look(recorded(steps, who), by);

export const dayAfter = (day: string, days = 1): string => plusDays(localDate(day), days);
