import type { Basis } from '#kernel';

/** 复议前置: acts that may be contested in court only after reconsideration. */
export const reviewFirst: readonly {
  readonly applies: 'on-the-spot-penalty';
  readonly basis: Basis;
  readonly from: string;
}[] = [{ applies: 'on-the-spot-penalty', basis: '行政复议法(2023修订)#23(1)(1)', from: '2024-01-01' }];
