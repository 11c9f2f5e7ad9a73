import { type Fen, type LocalDate, localDate, yuan } from '#kernel';
import type { MatterKind } from '../vocabulary.js';

/**
 * 拒不支付劳动报酬罪的“数额较大” (刑法 art. 276-1; 最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释 art. 3).
 * Each province sets its own figure; none of Hebei or Gansu was found, and this is the highest that any may set. Not yet
 * compared with the text.
 */
export interface LargeArrears {
  readonly from: LocalDate;
  /** False while nobody has compared the figures with the text: findings that rest on them say so. */
  readonly verified: boolean;
  /** 劳动报酬. */
  readonly matters: readonly MatterKind[];
  /** So many workers, and so much owed to them together. */
  readonly workers: number;
  readonly together: Fen;
}

export const largeArrears: LargeArrears = {
  from: localDate('2013-01-23'),
  verified: false,
  matters: ['wageArrears', 'overtimeUnpaid', 'belowMinimumWage'],
  workers: 10,
  together: yuan(100_000),
};
