import { type Basis, type Fen, type LocalDate, addFen, invalid } from '#kernel';
import { penaltyArticles } from '../data/penalties/articles.js';
import type { FinePart } from './compute-penalty.js';
import { type MeasureKind, measureKinds } from './penalty.js';
import type { PenaltyRange } from './penalty-range.js';
import { fenZh, spanZh } from './words.js';

/** What was decided, in 分. */
export interface DecidedPenalty {
  readonly decidedOn: LocalDate;
  /** Fine on the offender; 0 for none. */
  readonly unit: Fen;
  /** Fine on each responsible person; 0 for one who was not fined. */
  readonly persons: readonly Fen[];
  /** Penalties beside fines: confiscation, revocation, warning… Orders and referrals need not be named. */
  readonly measures: readonly MeasureKind[];
}

/** 减轻 goes below the range (行政处罚法#32), 不予处罚 leaves everything out (#33). Without either, both are false. */
export interface Relief {
  readonly mitigated: boolean;
  readonly exempted: boolean;
}

/** From the mildest: what the whole decision is, is the gravest of its faults. */
export const penaltyVerdicts = ['within', 'below', 'above', 'wrong-kind'] as const;
export type PenaltyVerdict = (typeof penaltyVerdicts)[number];

export interface PenaltyFault {
  readonly is: Exclude<PenaltyVerdict, 'within'>;
  readonly of: FinePart['on'] | MeasureKind;
  /** What the range rests on, then the article of the penalty law that is violated. */
  readonly basis: readonly Basis[];
  readonly says: string;
}
export interface PenaltyCheck {
  /** `below`: lighter than the range without mitigation or exemption. */
  readonly is: PenaltyVerdict;
  readonly faults: readonly PenaltyFault[];
}

/** Measures that are penalties (行政处罚法#9); the rest are orders, costs and referrals. */
const punitive: readonly MeasureKind[] = ['warning', 'confiscation', 'revocation', 'suspension', 'closure'];

/**
 * Holds a decision against its range: amount, kind, who is fined.
 * @throws Problem `penalty-decided-too-early` before the penalty law was in force.
 */
export function checkPenalty(
  decided: DecidedPenalty,
  range: PenaltyRange,
  relief: Relief = { mitigated: false, exempted: false },
): PenaltyCheck {
  const articles = articlesOn(decided.decidedOn);
  const lighter = relief.mitigated || relief.exempted;
  const fault = (is: PenaltyFault['is'], of: PenaltyFault['of'], says: string): PenaltyFault => ({
    is,
    of,
    basis: [...range.basis, is === 'below' ? articles.mitigation : articles.kindAndRange],
    says,
  });

  const amountFault = (amount: Fen, part: FinePart): PenaltyFault | null => {
    const allowed = spanZh(part.least, part.most);
    if (amount > part.most) return fault('above', part.on, `罚款${fenZh(amount)}超过法定幅度${allowed}`);
    if (lighter || (amount === 0 && part.mode === 'may')) return null;
    if (amount === 0) return fault('below', part.on, `应当处罚款${allowed}而未处，没有减轻或者不予处罚的事由`);
    return amount < part.least
      ? fault('below', part.on, `罚款${fenZh(amount)}低于法定幅度${allowed}，没有减轻事由`)
      : null;
  };
  const finesOn = (on: FinePart['on'], amounts: readonly Fen[]): readonly (PenaltyFault | null)[] => {
    const part = range.parts.find((each) => each.on === on);
    if (!part) return amounts.some((amount) => amount > 0) ? [fault('wrong-kind', on, '依法不得处以该项罚款')] : [];
    const unnamed = Array.from({ length: part.heads - amounts.length }, () => 0 as Fen);
    const tooMany = amounts.length > part.heads ? fault('wrong-kind', on, '被罚款的人数多于责任人员人数') : null;
    return [tooMany, ...[...amounts, ...unnamed].map((amount) => amountFault(amount, part))];
  };
  const measureFaults = punitive.map((kind): PenaltyFault | null => {
    const provided = range.others.filter((other) => other.kind === kind && other.by === 'bureau');
    const chosen = decided.measures.includes(kind);
    if (chosen && provided.length === 0) return fault('wrong-kind', kind, `依法不得${measureKinds[kind]}`);
    const due = provided.find(({ mode, is }) => mode === 'shall' && is === 'applies');
    return !chosen && due && !lighter ? fault('below', kind, `应当${due.zh}而没有`) : null;
  });

  const punished =
    addFen(decided.unit, ...decided.persons) > 0 || decided.measures.some((kind) => punitive.includes(kind));
  const faults = [
    ...finesOn('unit', [decided.unit]),
    ...finesOn('person', decided.persons),
    ...measureFaults,
    relief.exempted && punished ? fault('wrong-kind', 'unit', '不予行政处罚的，不得再处罚') : null,
  ].filter((each) => each !== null);
  const gravest = Math.max(0, ...faults.map(({ is }) => penaltyVerdicts.indexOf(is)));
  return { is: penaltyVerdicts[gravest] ?? 'within', faults };
}

function articlesOn(on: LocalDate): (typeof penaltyArticles)[number] {
  const version = penaltyArticles.find(({ from, to }) => from <= on && (to === null || on <= to));
  if (!version) throw invalid('penalty-decided-too-early', { on });
  return version;
}

/**
 * 当场处罚 may not exceed this, in 分.
 * @param on the day of the decision. @throws Problem `penalty-decided-too-early`.
 */
export function onTheSpotLimit(
  on: LocalDate,
  offender: 'person' | 'unit',
): { readonly most: Fen; readonly basis: Basis } {
  const { onTheSpot } = articlesOn(on);
  return { most: onTheSpot[offender], basis: onTheSpot.basis };
}
