import { type Verdict, formatYuan, met, unknown } from '#kernel';
import { grades } from '#law';
import { bandsIn, discretionTable } from '../discretion.js';
import { type SanctionGroup, allowedFor, groupsOf } from '../formulas.js';
import { amountOf, targetOf } from '../sanctions.js';
import type { At, CaseCheck } from './shared.js';

// Norms of discretion 裁量基准: where the bureau has a table, the fine lies in the band of the grade that was named. It never
// refuses: a table binds the bureau, and whoever departs from it says why. 行政处罚法 art. 34.

export const withinDiscretionBand: CaseCheck = {
  kind: 'check',
  id: 'INS-19.withinDiscretionBand',
  edition: 1,
  basis: '行政处罚法#34',
  level: 'hints',
  clauses: ['PEN12-05'],
  says: '本地有裁量基准的，罚款应当写明裁量阶次，数额在该阶次的幅度以内。',
  acts: ['ProposeDisposition', 'DecidePenalty'],
  judge(act, at) {
    if ((act.act !== 'ProposeDisposition' && act.act !== 'DecidePenalty') || act.sanctions === null) return met();
    const verdicts = groupsOf(act.sanctions).map((group) => withinBand(group, at));
    return verdicts.find(({ is }) => is === 'unmet') ?? verdicts.find(({ is }) => is === 'unknown') ?? met();
  },
};

function withinBand(group: SanctionGroup, at: At): Verdict {
  const fines = group.sanctions.filter((sanction) => sanction.kind === 'fine' && targetOf(sanction) === 'unit');
  const table = discretionTable(at, group.ground.penalty);
  if (!table || fines.length === 0) return met();
  const grade = group.ground.grade ?? null;
  if (grade === null) return unknown('裁量阶次');
  const [amount, allowed] = [amountOf(fines), allowedFor(at, group)];
  // what cannot be computed is for the formula to tell
  if (amount === null || !('range' in allowed)) return met();
  const band = bandsIn(table, allowed.range, at.on).find((offered) => offered.grade === grade);
  if (!band || (band.least <= amount && amount <= band.most)) return met();
  const span = `${formatYuan(band.least)} 至 ${formatYuan(band.most)}`;
  return {
    is: 'unmet',
    seen: [],
    because: [`“${grades[grade]}”阶次的罚款为 ${span}（${table.nameZh} ${table.version}）`],
  };
}

export const discretionChecks = [withinDiscretionBand];
