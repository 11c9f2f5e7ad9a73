import type { Basis, NormId } from '#kernel';

/** How grave it is when it is upheld. Grave ones are dismissed by two people. */
export const severities = { grave: '重大', ordinary: '一般', slight: '轻微' } as const;
export type Severity = keyof typeof severities;

/** What somebody had to do with what is found. */
export const capacities = {
  did: '实施',
  handled: '承办',
  tookIn: '受理登记',
  proposed: '拟办呈批',
  reviewed: '审核',
  deliberated: '集体讨论',
  approved: '批准',
  dissented: '持不同意见',
} as const;
export type Capacity = keyof typeof capacities;

/** A limit of the bureau whose lapse is found under a norm. The days stand in the rulebook, and its article there. */
export interface LimitKept {
  /** Rule family. */
  readonly family: string;
  readonly norm: NormId;
  /** The requirement in one Chinese sentence. */
  readonly says: string;
  /** An end of which the law does not say whether it keeps the limit: a field of the record that ended it. Unverified. */
  readonly unsettled?: { readonly field: string; readonly is: string };
}

/** What shows a circumstance, or why nothing in the record does. */
export type Detection =
  | {
      /** `machine`: shown by the record. `judgement`: the record shows a sign, a person judges what it means. */
      readonly by: 'machine' | 'judgement';
      /** Gates, checks and watches whose unmet verdict shows it. */
      readonly norms: readonly NormId[];
      /** Limits whose lapse shows it. */
      readonly limits: readonly LimitKept[];
    }
  | {
      readonly by: 'nothing';
      /** The facts that nobody records, in Chinese. */
      readonly needs: readonly string[];
    };

/** 追责情形的可检测形式: one way in which officials come to answer, and how the record shows it. */
export interface Circumstance {
  readonly code: string;
  readonly zh: string;
  /** What it mainly rests on; each finding names the article of its own norm. */
  readonly basis: Basis;
  /** Clauses of the lists beside those that the norm itself names. */
  readonly clauses: readonly string[];
  readonly severity: Severity;
  /** Who answers for it. */
  readonly answerable: readonly Capacity[];
  readonly detection: Detection;
}
