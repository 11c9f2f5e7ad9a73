import { met, unknown } from '#kernel';
import { type PenaltyFacts, penaltyRange } from '#law';
import type { CaseCheck } from './shared.js';

/** 加付赔偿金的幅度: from half of what is owed to all of it; it belongs to the workers. */
export const compensationWithinRange: CaseCheck = {
  kind: 'check',
  id: 'INS-30.compensationWithinRange',
  edition: 1,
  basis: '劳动合同法#85',
  level: 'flags',
  clauses: ['PEN12-05'],
  says: '责令加付的赔偿金应当在应付金额的法定比例以内。',
  acts: ['MakeAdministrativeOrder'],
  judge(act, at) {
    if (act.act !== 'MakeAdministrativeOrder' || !act.compensation) return met();
    if (act.owed === null) return unknown('应付劳动者的金额');
    const facts: PenaltyFacts = { amountOwed: act.owed, order: 'failed' };
    const range = penaltyRange('added-compensation', facts, at.on, at.region);
    const span = range.is === 'range' ? range.compensation : null;
    if (span && span.least <= act.compensation && act.compensation <= span.most) return met();
    return { is: 'unmet', seen: [] };
  },
};

export const compensationChecks = [compensationWithinRange];
