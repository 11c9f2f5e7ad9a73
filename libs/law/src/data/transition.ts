/**
 * How the version of a rule is chosen where a limit spans a change of the law. 实体处罚从旧兼从轻 (处罚法 37) is a
 * matter of substance and is not decided here.
 */
export const transition = {
  id: 'transition-by-trigger-day',
  chooses: 'trigger-day',
  basis: '行政处罚法#37',
  verified: false,
  zh: '程序期限按触发事件发生之日有效的规定计算',
  note: '程序按触发日选择版本是建模选择，法无明文。',
} as const;
