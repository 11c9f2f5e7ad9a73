import { type LocalDate, epochDay, invalid } from '#kernel';

/**
 * Days that do not count, both included (中止期间、扣除期间). By convention the day of the suspension is the first of
 * them and the day before the resumption the last: work resumes on the day of the resumption, and it counts.
 */
export interface Pause {
  readonly from: LocalDate;
  /** null while the pause lasts. */
  readonly until: LocalDate | null;
}

/** The same in epoch days; `until` is Infinity while the pause lasts. */
export interface PauseSpan {
  readonly from: number;
  readonly until: number;
}

/**
 * Pauses as spans that neither overlap nor touch, in order: a day paused twice is not counted once.
 * @throws Problem `pause-reversed` when one ends before it begins.
 */
export function spansOf(pauses: readonly Pause[]): readonly PauseSpan[] {
  const spans = pauses.map(({ from, until }) => {
    if (until && until < from) throw invalid('pause-reversed', { from, until });
    return { from: epochDay(from), until: until ? epochDay(until) : Infinity };
  });
  const merged: PauseSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.until + 1)
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    else merged.push(span);
  }
  return merged;
}
