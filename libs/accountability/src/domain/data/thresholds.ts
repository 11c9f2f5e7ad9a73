/**
 * Lines that a bureau draws for itself, in calendar days; no statute names them. What crosses one is put before a person
 * to judge, nothing more.
 */
export const thresholds = {
  /** 立案后没有任何办理记录. */
  idleDays: 60,
  /** 补录 after the day of the act. */
  entryLagDays: 15,
  /** 被阻断后补录: how long before the entry a refusal of the same act is looked for. */
  refusalDays: 7,
} as const;
