import type { Basis, LocalDate } from '#kernel';
import type { AmountFact, ChoiceFact, CountFact } from './penalty-facts.js';

/** Money in whole 元, as statutes speak of it; 分 begin where facts of a case come in. */
type Yuan = number;

/** How much. Multiples are in percent of the base, so that 50 % is whole. */
export type Formula =
  /** [a, b] */
  | { readonly kind: 'fixed'; readonly least: Yuan; readonly most: Yuan }
  /** n × [a, b]; a = b where the law fixes the amount. */
  | { readonly kind: 'per-head'; readonly per: CountFact; readonly least: Yuan; readonly most: Yuan }
  /** base × [x, y] */
  | { readonly kind: 'multiple'; readonly of: AmountFact; readonly leastPercent: number; readonly mostPercent: number }
  /** [0, min(base × y, cap)] */
  | { readonly kind: 'capped'; readonly of: AmountFact; readonly mostPercent: number; readonly cap: Yuan };

/** Holds by what is known of the violation; several conditions hold together. */
export type Condition =
  | { readonly fact: AmountFact; readonly is: 'positive' | 'zero' }
  | { readonly fact: ChoiceFact; readonly in: readonly string[] };

/** `shall`: 处、并处, a fine must be imposed. `may`: 可以处, none may be. */
export const modes = ['shall', 'may'] as const;
export type Mode = (typeof modes)[number];

/** One fine of a penalty. Fines whose conditions hold are imposed together. */
export interface Fine {
  /** `unit`: the offender. `person`: each responsible person for himself. */
  readonly on: 'unit' | 'person';
  readonly mode: Mode;
  readonly when: readonly Condition[];
  readonly formula: Formula;
}

/** What must have happened before the decision: an order, or that it was not obeyed in time. */
export interface Precondition {
  readonly kind: 'ordered' | 'order-failed';
  readonly zh: string;
  /** The forms of the violation that it is asked of; empty for all. */
  readonly when: readonly Condition[];
}

/** Consequences beside a fine. */
export const measureKinds = {
  order: '责令改正等',
  warning: '警告',
  confiscation: '没收违法所得',
  revocation: '吊销许可证',
  suspension: '责令停产停业、停止招生、停工',
  closure: '予以关闭、取缔',
  'late-fee': '加收滞纳金',
  compensation: '赔偿损失',
  police: '移送公安机关',
  elsewhere: '依照其他规定处理',
} as const;
export type MeasureKind = keyof typeof measureKinds;

export interface Measure {
  readonly kind: MeasureKind;
  readonly zh: string;
  readonly mode: Mode;
  /** Whether it is for this bureau to impose, or for another body. */
  readonly by: 'bureau' | 'other';
  readonly when: readonly Condition[];
}

/** `primary` the article was read; `secondary` only texts about it; `memory` neither; `unread` nobody found it. */
export const penaltyVerifications = ['primary', 'secondary', 'memory', 'unread'] as const;
export type PenaltyVerification = (typeof penaltyVerifications)[number];

/** One version of what a violation is penalised with. */
export interface Penalty {
  /** `5a`, `36-1999` */
  readonly id: string;
  /** The penalty of which this is a version; named by the id of the present one. */
  readonly family: string;
  /** Number in the catalogue; null for penalties that the published list does not have. */
  readonly item: number | null;
  /** The violation. */
  readonly nameZh: string;
  readonly basis: readonly Basis[];
  /** First and last day of the conduct that falls under this version. */
  readonly inForce: { readonly from: LocalDate; readonly to: LocalDate | null };
  /** Division codes (or their first digits) where it applies; empty for the whole country. */
  readonly regions: readonly string[];
  /** 加付赔偿金 belongs to the worker and is no fine. */
  readonly nature: 'fine' | 'compensation';
  /** Forms of the violation that the law treats differently, by key. */
  readonly conducts: Readonly<Record<string, string>>;
  readonly preconditions: readonly Precondition[];
  readonly fines: readonly Fine[];
  readonly measures: readonly Measure[];
  /** Penalties that apply in place of this one; not empty where the law only refers to them. */
  readonly refersTo: readonly string[];
  /** Why it cannot be computed; null when it can. */
  readonly unreadable: string | null;
  readonly verification: PenaltyVerification;
  /** What has to be settled before relying on it: force of the statute, competence. */
  readonly doubts: readonly string[];
  readonly note: string | null;
}

/** A penalty as data: days as text. What `parsePenalty` reads. */
export interface PenaltyData extends Omit<Penalty, 'inForce'> {
  readonly inForce: { readonly from: string; readonly to: string | null };
}
