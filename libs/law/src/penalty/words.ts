import { type Fen, formatYuan, yuan } from '#kernel';
import { type Condition, type Fine, type Formula, type Penalty } from './penalty.js';
import { amountFacts, choicesOf, countFacts } from './penalty-facts.js';

/** 1,234元 or 1,234.50元 */
export const fenZh = (amount: Fen): string => `${formatYuan(amount).slice(2).replace(/\.00$/, '')}元`;

const yuanZh = (amount: number): string => fenZh(yuan(amount));
export const spanZh = (least: Fen, most: Fen): string =>
  least === most ? fenZh(least) : `${fenZh(least)}至${fenZh(most)}`;
const yuanSpan = (least: number, most: number): string => {
  if (least === most) return yuanZh(least);
  return least === 0 ? `${yuanZh(most)}以下` : `${yuanZh(least)}至${yuanZh(most)}`;
};
const times = (percent: number): string => `${percent / 100}倍`;

/** The formula as it is read out: 每人500元至2,000元. */
export function formulaZh(formula: Formula): string {
  switch (formula.kind) {
    case 'fixed':
      return yuanSpan(formula.least, formula.most);
    case 'per-head':
      return `${formula.per === 'childMonths' ? '每人每月' : '每人'}${yuanSpan(formula.least, formula.most)}`;
    case 'multiple':
      return `${amountFacts[formula.of]}的${formula.leastPercent / 100}至${times(formula.mostPercent)}`;
    case 'capped':
      return `${amountFacts[formula.of]}的${times(formula.mostPercent)}以下，最高${yuanZh(formula.cap)}`;
  }
}

/** 情节严重且有违法所得： or nothing where it does not depend on anything. */
export const whenZh = (when: readonly Condition[], penalty: Pick<Penalty, 'conducts'>): string =>
  when.length === 0 ? '' : `${when.map((condition) => conditionZh(condition, penalty)).join('且')}：`;

function conditionZh(condition: Condition, { conducts }: Pick<Penalty, 'conducts'>): string {
  if ('is' in condition) return `${condition.is === 'positive' ? '有' : '没有'}${amountFacts[condition.fact]}`;
  const offered = choicesOf(condition.fact, conducts);
  return condition.in.map((value) => offered[value] ?? value).join('、');
}

/** 有违法所得：可以处…: a fine with what it depends on. */
export function fineZh(fine: Fine, penalty: Pick<Penalty, 'conducts' | 'nature'>): string {
  const verb = penalty.nature === 'compensation' ? '加付' : fine.mode === 'may' ? '可以处' : '处';
  const on = fine.on === 'person' ? '对责任人员' : '';
  return `${whenZh(fine.when, penalty)}${on}${verb}${formulaZh(fine.formula)}`;
}

/** 受侵害或者涉及的劳动者12人, 使用童工6人月 */
export const headsZh = (per: keyof typeof countFacts, count: number): string =>
  per === 'childMonths' ? `使用童工${count}人月` : `${countFacts[per].replace(/人数$/, '')}${count}人`;
