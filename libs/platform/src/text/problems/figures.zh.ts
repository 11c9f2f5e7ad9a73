import { type MoneyFault, moneyFaults } from '#kernel';
import type { Sentences } from './sentence.js';

/** Money, tables of people and penalties. */
export const figureSentences: Sentences = {
  'money-malformed': (d) => `金额填写有误：${moneyFaults[d['reason'] as MoneyFault] ?? moneyFaults.number}。`,
  'money-out-of-range': '金额超出可以准确计算的范围。请核对数字是否多写了位数。',
};
