import { type Verdict, met, unknown, unmet } from '#kernel';
import { type Sanction, amountOf } from '../sanctions.js';
import type { CaseCheck } from './shared.js';

// Norms of confiscation 没收违法所得.

/** 先退赔: what has to be given back to whom it belongs is not confiscated. */
export const refundDeducted: CaseCheck = {
  kind: 'check',
  id: 'INS-21.refundDeducted',
  edition: 1,
  basis: '行政处罚法#28',
  level: 'flags',
  clauses: ['PEN12-05'],
  says: '没收违法所得应当扣除依法应当退赔的部分。',
  acts: ['GivePriorNotice', 'DecidePenalty'],
  judge(act) {
    if (act.act !== 'GivePriorNotice' && act.act !== 'DecidePenalty') return met();
    if (act.act === 'GivePriorNotice' && act.purpose === 'administrativeOrder') return met();
    if (act.sanctions === null) return unknown('处罚内容');
    const confiscations = act.sanctions.filter(({ kind }) => kind === 'confiscation');
    const penalties = new Set(confiscations.map(({ ground }) => ground?.penalty ?? null));
    const verdicts = [...penalties].map((penalty) =>
      deducted(confiscations.filter(({ ground }) => (ground?.penalty ?? null) === penalty)),
    );
    return verdicts.find(({ is }) => is === 'unmet') ?? verdicts.find(({ is }) => is === 'unknown') ?? met();
  },
};

/** What is confiscated under one penalty against what is left of the gains. */
function deducted(confiscations: readonly Sanction[]): Verdict {
  const ground = confiscations[0]?.ground;
  const [amount, gains, refunded] = [amountOf(confiscations), ground?.facts.illegalGains, ground?.refunded];
  if (amount === null || gains == null || refunded == null) return unknown('违法所得、退赔和没收的数额');
  return amount > Math.max(0, gains - refunded) ? unmet() : met();
}

export const confiscationChecks = [refundDeducted];
