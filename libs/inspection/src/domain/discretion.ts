import type { Fen, LocalDate, Moment } from '#kernel';
import { type DiscretionTable, type Grade, type PenaltyRange, bandOf, discretionFor, lawBehind } from '#law';
import type { InspectionCase } from './case.js';

// 裁量基准 as a case meets it: which table speaks of a penalty, and what each of its grades leaves of the fine.

/** The table of the bureau that speaks of a penalty on the day, the most particular one; undefined where there is none. */
export const discretionTable = (
  { clocks, on, region }: Pick<Moment<InspectionCase>, 'clocks' | 'on' | 'region'>,
  penalty: string,
): DiscretionTable | undefined => discretionFor(lawBehind(clocks).discretion, penalty, { on, region })[0];

/** What a grade leaves of a fine, in 分, both ends included. */
export interface OfferedBand {
  readonly grade: Grade;
  /** 适用情形. */
  readonly when: string;
  readonly least: Fen;
  readonly most: Fen;
}

/** Every grade that the table tells apart; none where nothing can be fined. */
export const bandsIn = (table: DiscretionTable, range: PenaltyRange, on: LocalDate): readonly OfferedBand[] =>
  (table.penalties.find(({ penalty }) => penalty === range.penalty)?.bands ?? []).flatMap(({ grade, when }) => {
    const span = bandOf(table, range, grade, on);
    return span ? [{ grade, when, ...span }] : [];
  });
