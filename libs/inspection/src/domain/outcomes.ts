import type { Fen, LocalDate } from '#kernel';

// Closed lists of the course of a case and of its end. The keys are stored for ever.

/** 登记保存证据的处理. */
export const preservationOutcomes = {
  returned: '解除保存，返还',
  copied: '复制留存后返还',
  transferred: '移送有关部门',
  confiscated: '依法没收',
} as const;
export type PreservationOutcome = keyof typeof preservationOutcomes;

/** 回避事由. 行政处罚法#43. */
export const recusalGrounds = {
  interest: '与案件有直接利害关系',
  relative: '是当事人的近亲属',
  other: '有其他关系可能影响公正执法',
} as const;
export type RecusalGround = keyof typeof recusalGrounds;

export const paymentPurposes = { fine: '罚款', confiscation: '没收违法所得', surcharge: '加处罚款' } as const;
export type PaymentPurpose = keyof typeof paymentPurposes;

/** 当场收缴罚款的情形. 行政处罚法#68, #69. */
export const collectionGrounds = {
  small: '法定小额罚款',
  hardToEnforce: '不当场收缴事后难以执行',
  remote: '边远、水上、交通不便地区当事人提出',
} as const;
export type CollectionGround = keyof typeof collectionGrounds;

/** 分期: what is paid by which day. */
export interface Instalment {
  readonly by: LocalDate;
  readonly amount: Fen;
}

/** 支付给劳动者的款项: all of it is the worker's own, none of it a fine. */
export const workerPaymentKinds = {
  wages: '工资报酬',
  severance: '经济补偿',
  compensation: '加付赔偿金',
} as const;
export type WorkerPaymentKind = keyof typeof workerPaymentKinds;

/** 复议、诉讼结果. */
export const remedyOutcomes = {
  upheld: '维持或者驳回',
  changed: '变更',
  annulled: '撤销',
  unlawful: '确认违法或者无效',
  withdrawn: '撤回或者终止',
} as const;
export type RemedyOutcome = keyof typeof remedyOutcomes;

/** Whether the decision still stands after it; what is not known changed nothing. */
export const stands = (outcome: RemedyOutcome | null): boolean => outcome !== 'annulled' && outcome !== 'unlawful';

export const enforcementOutcomes = { performed: '执行完毕', terminated: '终结执行' } as const;
export type EnforcementOutcome = keyof typeof enforcementOutcomes;
