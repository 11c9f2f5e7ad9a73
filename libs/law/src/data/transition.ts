import type { Basis } from '#kernel';

/** A rule about rules: which version applies where a limit spans a change of the law. */
export interface Transition {
  readonly id: string;
  readonly chooses: 'trigger-day';
  readonly basis: Basis;
  readonly verified: boolean;
  readonly zh: string;
  readonly note: string;
}

/**
 * How the version of a rule is chosen where a limit spans a change of the law. 实体处罚从旧兼从轻 (处罚法 37) is a
 * matter of substance and is not decided here.
 */
export const transition: Transition = {
  id: 'transition-by-trigger-day',
  chooses: 'trigger-day',
  basis: '行政处罚法#37',
  verified: false,
  zh: '程序期限按触发事件发生之日有效的规定计算',
  note: '程序按触发日选择版本是建模选择，法无明文。',
};
