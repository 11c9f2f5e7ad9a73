/** What kind of failing an accountability circumstance is about. */
export const clauseCategories = {
  evidence: '事实依据',
  amount: '种类幅度',
  inaction: '不作为',
  jurisdiction: '资格权限',
  procedure: '程序',
  money_handling: '钱款票据',
  corruption: '廉洁',
  other: '其他',
  time_limit: '期限',
  confidentiality: '保密',
  conduct: '作风',
} as const;
export type ClauseCategory = keyof typeof clauseCategories;

/** Whether the record alone can show it. */
export const detectabilities = ['yes', 'partly', 'no'] as const;
export type Detectability = (typeof detectabilities)[number];

/** 追责情形: one circumstance in which an official answers. */
export interface Clause {
  /** `PEN12-06` */
  readonly code: string;
  readonly label: string;
  readonly category: ClauseCategory;
  readonly autoDetectable: Detectability;
  /** By what in the record, in Chinese. */
  readonly how: string;
}

/** The circumstances that several items share. */
export interface ClauseList {
  readonly id: string;
  readonly nameZh: string;
  /** Numbers of the power items that it is printed beside. */
  readonly items: readonly number[];
  /** False when some of its clauses are cut off everywhere and were supplied from lists of its kind. */
  readonly completeInSource: boolean;
  /** What the printed wording puts in its clauses' place, item by item; null when the wording does not vary. */
  readonly parameter: readonly string[] | null;
  readonly notes: readonly string[];
  readonly clauses: readonly Clause[];
}

export type ClauseListData = ClauseList;
