import type { Basis, LocalDate } from '#kernel';
import type { Occurrence } from '../data/occurrences.js';

/**
 * `workday` 工作日, `day` 自然日, `month` and `year` by the corresponding day, `hour` from the moment. Each rule counts
 * in its own unit: which days of a statute are working days differs from statute to statute.
 */
export const units = ['workday', 'day', 'month', 'year', 'hour'] as const;
export type PeriodUnit = (typeof units)[number];

export const kinds = [
  /** Somebody must act by the last day. */
  'deadline',
  /** After the last day the violation or claim is barred. 时效 */
  'limitation',
  /** Nobody may act before the last day has passed. */
  'waiting-period',
  /** Something is in force until the last day. 有效期 */
  'validity',
  /** Something must be kept until the last day. 保存期 */
  'retention',
  /** The law makes something happen on the last day. 视为 */
  'auto-effect',
  /** Something grows with every day. 加处罚款 */
  'accrual',
  /** A line to be warned at; crossing it breaks no law. */
  'advisory',
  /** The document that starts it sets the length. 文书指定 */
  'document-specified',
] as const;
export type RuleKind = (typeof kinds)[number];

export const domains = ['common', 'inspection', 'arbitration', 'licence', 'matter'] as const;
export const obligatedParties = ['agency', 'party', 'employer', 'worker', 'court', 'police'] as const;

/** `primary` the article was read; `secondary` only texts about it; `memory` neither. */
export const ruleVerifications = ['primary', 'secondary', 'memory'] as const;

/** Occurrences of which any one will do, with the words of the law. */
export interface Occasion {
  readonly on: readonly Occurrence[];
  readonly zh: string;
}

/** How the period may be extended. It is counted on from the unrolled last day. */
export interface ExtensionTerms {
  /** In `unit`; null when the approver sets it. */
  readonly length: number | null;
  readonly unit: PeriodUnit;
  /** 批准人. */
  readonly approver: string;
  /** How many times, null when the law does not say. */
  readonly cap: number | null;
  readonly mustBeBefore: 'original-due';
}

/** 中止 and 扣除 pause the period; 中断 and 重新计算 start it again. */
export interface Suspension extends Occasion {
  readonly effect: 'pauses' | 'restarts';
  /** What ends the pause; empty for a restart. */
  readonly until: readonly Occurrence[];
}

/** How much is added per counted day, in thousandths of the principal, up to the cap. */
export interface Accrual {
  readonly permillePerDay: number;
  readonly cap: { readonly timesPrincipal: number; readonly since: LocalDate; readonly basis: Basis };
}

/** One version of one statutory limit. */
export interface Rule {
  readonly id: string;
  /** The limit of which this is a version or a regional form; named by one of its members. */
  readonly family: string;
  readonly domain: (typeof domains)[number];
  readonly nameZh: string;
  /** What it rests on; a `—` or 未见 after the # says that the article is not known. */
  readonly basis: readonly Basis[];
  /** First and last day on which a trigger falls under this version. */
  readonly inForce: { readonly from: LocalDate; readonly to: LocalDate | null };
  /** Division codes (or their first digits) where it applies; empty for the whole country. */
  readonly regions: readonly string[];
  /** Why it is used only when asked for by its own id; null for a rule in ordinary use. */
  readonly offBecause: string | null;
  readonly trigger: Occasion;
  readonly satisfiedBy: Occasion;
  /** In `unit`; null when a document sets it. */
  readonly length: number | null;
  readonly unit: PeriodUnit;
  readonly direction: 'after' | 'before';
  /** What happens when the last day is no working day (民法典#203). */
  readonly roll: 'next-working-day' | 'none';
  readonly extension: ExtensionTerms | null;
  readonly suspendsOn: readonly Suspension[];
  readonly obligated: (typeof obligatedParties)[number];
  /** 逾期后果; null when the source states none. */
  readonly consequence: string | null;
  readonly kind: RuleKind;
  readonly accrual: Accrual | null;
  readonly verification: (typeof ruleVerifications)[number];
  /** Length, unit and start were seen in the current text. */
  readonly verified: boolean;
  readonly source: string;
  readonly note: string | null;
  /** The bureau's own documents (000 flow charts, 001–003 lists and rules) that mention it. */
  readonly seenIn: readonly string[];
}

/** A rule as data: days as text. What `parseRule` reads. */
export interface RuleData extends Omit<Rule, 'inForce' | 'accrual'> {
  readonly inForce: { readonly from: string; readonly to: string | null };
  readonly accrual: {
    readonly permillePerDay: number;
    readonly cap: { readonly timesPrincipal: number; readonly since: string; readonly basis: Basis };
  } | null;
}
