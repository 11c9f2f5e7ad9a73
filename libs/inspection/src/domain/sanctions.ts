import { type Fen, type LocalDate, addFen, fen } from '#kernel';
import type { Grade, PenaltyFacts } from '#law';
import type { MatterKind, ReductionGround } from './vocabulary.js';

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

/** What is known of the violation that an amount is computed from. Whether an order was obeyed is read off the case. */
export type ViolationFacts = Omit<PenaltyFacts, 'order'>;

/** 处罚依据: the penalty of the law that a sanction rests on, and the violation that it is computed from. */
export interface PenaltyGround {
  /** Id of the penalty in the book of `#law`: `5b`, `15`, `wages-54`. */
  readonly penalty: string;
  /** First day of the violation; null where nobody says. */
  readonly beganOn: LocalDate | null;
  /** Last day of the violation; null while it continues: then the day of the act decides. */
  readonly endedOn: LocalDate | null;
  readonly facts: ViolationFacts;
  /** 退赔: what the party has to give back, or gave back, of its gains, in 分; null or absent where nobody says. */
  readonly refunded?: Fen | null;
  /** 裁量阶次 by the bureau's table; null or absent where nobody says. */
  readonly grade?: Grade | null;
  /** 减轻处罚的理由; null where the sanction is within its range. */
  readonly reduction: ReductionGround | null;
}

/** 被处罚人: the employer, or a person in charge. */
export const sanctionTargets = { unit: '用人单位', person: '直接责任人员' } as const;
export type SanctionTarget = keyof typeof sanctionTargets;

export interface Sanction {
  readonly kind: SanctionKind;
  /** Whom it is imposed on: the employer, unless a person is said. */
  readonly target?: SanctionTarget | null;
  /** The violation that it punishes. */
  readonly matter: MatterKind | null;
  /** 权力事项 of the published list that it rests on. */
  readonly powerItem: number | null;
  /** Fine or confiscated gains, in 分; null for other kinds, and where the source does not say. */
  readonly amount: Fen | null;
  /** Null or absent where nobody says what it rests on. */
  readonly ground?: PenaltyGround | null;
}

export const targetOf = ({ target }: Sanction): SanctionTarget => target ?? 'unit';

/** What is fined in all; null while one of the fines has no amount. */
export const finesIn = (sanctions: readonly Sanction[]): Fen | null =>
  amountOf(sanctions.filter(({ kind }) => kind === 'fine'));

/** Everything added up; null while one of them has no amount. */
export function amountOf(sanctions: readonly Sanction[]): Fen | null {
  const amounts = sanctions.map(({ amount }) => amount);
  return amounts.includes(null) ? null : addFen(fen(0), ...amounts.flatMap((amount) => amount ?? []));
}

export const kindsIn = (sanctions: readonly Sanction[]): readonly SanctionKind[] => [
  ...new Set(sanctions.map(({ kind }) => kind)),
];
