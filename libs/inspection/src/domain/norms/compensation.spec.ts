import type { Fen } from '#kernel';
import { given } from '../../testing/acts.js';
import { makeAdministrativeOrder } from '../../testing/decision-acts.js';
import { investigated } from '../../testing/history.js';

describe('INS-30.compensationWithinRange — 劳动合同法 art. 85', () => {
  const norm = 'INS-30.compensationWithinRange';
  const filed = given(...investigated).on('2026-04-20');
  const order = (owed: number | null, compensation: number | null) =>
    makeAdministrativeOrder({ owed: owed as Fen | null, compensation: compensation as Fen | null });

  it('flags less than half and more than all of what is owed, to the 分', () => {
    filed.when(order(1_000_001, 500_000)).flags(norm);
    filed.when(order(1_000_001, 500_001)).satisfies(norm);
    filed.when(order(1_000_001, 1_000_001)).satisfies(norm);
    filed.when(order(1_000_001, 1_000_002)).flags(norm);
    filed.when(order(0, 1)).flags(norm);
  });

  it('asks nothing of an order without compensation, and cannot tell without what is owed', () => {
    filed.when(order(1_000_000, null)).satisfies(norm);
    filed.when(order(null, 500_000)).leavesUnknown(norm, '应付劳动者的金额');
  });
});
