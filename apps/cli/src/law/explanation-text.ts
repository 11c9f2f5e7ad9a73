import type { Explanation } from '#law';
import { periodText } from './period-text.js';

/** Whether a receipt follows from itself, and where it does not. */
export function explanationText(explanation: Explanation): string {
  if (explanation.same) return `复算结果与计算书逐字节相同。\n\n${periodText(explanation.receipt)}`;
  const differences = explanation.differences.map(
    ({ path, recorded, recomputed }) =>
      `  ${path === '' ? '整体' : path}：计算书为 ${shown(recorded)}，复算为 ${shown(recomputed)}`,
  );
  return ['复算结果与计算书不同：', ...differences, '', '复算的结果：', periodText(explanation.recomputed)].join('\n');
}

const mostShown = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
