import { type MoneyFault, moneyFaults } from '#kernel';
import { type Sentences, said } from './sentence.js';

/** Money, the catalogue of powers, penalties and tables of people. */
export const figureSentences: Sentences = {
  'catalogue-contradictory': (d) =>
    `权责清单自相矛盾：第 ${said(d, 'item')} 项的 ${said(d, 'field')}。请更正清单后重新载入。`,
  'catalogue-malformed': (d) =>
    `权责清单数据有误：${said(d, 'entry')} 的 ${said(d, 'field')}。请补全或者更正后重新载入。`,
  'clause-unknown': (d) => `没有编号为 ${said(d, 'clause')} 的追责情形。请对照清单核对编号。`,
  'money-malformed': (d) => `金额填写有误：${moneyFaults[d['reason'] as MoneyFault] ?? moneyFaults.number}。`,
  'money-out-of-range': '金额超出可以准确计算的范围。请核对数字是否多写了位数。',
  'power-item-unknown': (d) => `权责清单没有第 ${said(d, 'item')} 项。请对照清单核对序号。`,
};
