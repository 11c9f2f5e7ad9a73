import type { LocalDate } from '#kernel';
import type { PeriodReceipt } from '../receipt/receipt.js';

/** Whether the decision told the party of a remedy and its period; if not, when the party learned of it. */
export type Told = true | { readonly learnedOn: LocalDate | null };

/** What became of a decision after it was made. Only remedies that were accepted are stated. */
export interface DecisionFacts {
  /** 送达日: the day on which the party knew of the decision. */
  readonly servedOn: LocalDate;
  /** 当场处罚. */
  readonly onTheSpot?: boolean;
  readonly toldOfReconsideration: Told;
  readonly toldOfLitigation: Told;
  readonly reconsideration?: {
    readonly acceptedOn: LocalDate;
    /** 简易程序. */
    readonly summary?: boolean;
    readonly extended?: boolean;
    /** null while there is no decision: the party may sue once the period for deciding has passed. */
    readonly decisionReceivedOn: LocalDate | null;
  };
  readonly litigation?: {
    readonly filedOn: LocalDate;
    /** 裁判生效日; null while the court has it. */
    readonly judgmentEffectiveOn: LocalDate | null;
  };
  /** 缓缴、分期的最后一日. */
  readonly deferredUntil?: LocalDate;
  /** 催告书送达日. */
  readonly demandServedOn?: LocalDate;
}

/** When the court may be asked to enforce. */
export interface EnforcementWindow {
  /** The day after the decision can no longer be contested, or after the deferral has ended. */
  readonly opensOn: LocalDate;
  /** Last day for the application. */
  readonly until: LocalDate;
  /** The first day on which the demand allows it; null without a demand. */
  readonly earliestApplicationOn: LocalDate | null;
  /** The last day on which a demand can be served and the application still be made. */
  readonly latestDemandOn: LocalDate | null;
  readonly provisional: boolean;
}

export interface Finality {
  /** `litigation`: a court has it; `unknown`: the rulebook has no rule for the case, see `says`. */
  readonly state: 'contestable-until' | 'litigation' | 'unknown';
  /** The last day on which the decision can be contested, or on which a judgment took effect. */
  readonly contestableUntil: LocalDate | null;
  /** null while it is contestable without end, or where the rulebook knows no window for that time. */
  readonly window: EnforcementWindow | null;
  readonly provisional: boolean;
  /** How it came about, sentence by sentence, in Chinese. */
  readonly says: readonly string[];
  /** Every limit that was computed on the way. */
  readonly receipts: readonly PeriodReceipt[];
}
