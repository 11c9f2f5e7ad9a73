import type { Fen } from '#kernel';
import type { MatterKind } from './vocabulary.js';

// Sanctions 行政处罚 as proposals, notices and decisions state them. The keys are stored for ever.

/** 处罚种类. 行政处罚法#9. */
export const sanctionKinds = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得',
  licenceSuspension: '暂扣许可证件',
  licenceRevocation: '吊销许可证件',
  businessSuspension: '责令停产停业',
  activityRestriction: '限制开展生产经营活动',
  professionBan: '限制从业',
} as const;
export type SanctionKind = keyof typeof sanctionKinds;

export interface Sanction {
  readonly kind: SanctionKind;
  /** The violation that it punishes. */
  readonly matter: MatterKind | null;
  /** 权力事项 of the published list that it rests on. */
  readonly powerItem: number | null;
  /** Fine or confiscated gains, in 分; null for other kinds, and where the source does not say. */
  readonly amount: Fen | null;
}

/** What is fined in all; null while one of the fines has no amount. */
export function finesIn(sanctions: readonly Sanction[]): Fen | null {
  const fines = sanctions.filter(({ kind }) => kind === 'fine').map(({ amount }) => amount);
  return fines.includes(null) ? null : (fines.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) as Fen);
}

export const kindsIn = (sanctions: readonly Sanction[]): readonly SanctionKind[] => [
  ...new Set(sanctions.map(({ kind }) => kind)),
];
