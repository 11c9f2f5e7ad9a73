import type { Fen, Total, When } from '#kernel';
import type { SanctionKind } from './sanctions.js';

// What the law may leave of the sanctions of an act, as its form understands it.

const inAll = (kind: SanctionKind, max: Fen): Total => ({ of: 'amount', where: { field: 'kind', is: kind }, max });

/** 罚款合计不超过. */
export const finesInAll = (max: Fen): Total => inAll('fine', max);
/** 没收合计不超过. */
export const confiscatedInAll = (max: Fen): Total => inAll('confiscation', max);

/** A sanction of that kind says its amount. */
export const amountStated = (kind: SanctionKind): When => ({ is: kind, asks: { amount: { stated: true } } });
