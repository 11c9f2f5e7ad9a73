import { type Instant, type LocalDate, dayAt, epochDay } from '#kernel';
import type { Calendar } from '../calendar/calendar.js';
import { lastDay } from '../calendar/festivals.js';
import type { DaySpan } from '../calendar/notice.js';
import type { PauseSpan } from './pauses.js';
import type { EndingPeriod, SkippedDay, Step, StoppedPeriod } from './period.js';

export interface Start {
  readonly on: LocalDate;
  readonly at: Instant | null;
}

interface Found {
  readonly start: Start;
  readonly steps: readonly Step[];
  readonly looked: readonly DaySpan[];
  readonly pauses: readonly PauseSpan[];
}

export function ending(
  found: Found,
  end: Pick<EndingPeriod, 'nominal' | 'due' | 'dueAt'>,
  calendar: Calendar,
): EndingPeriod {
  const remindOn = end.due <= lastDay ? calendar.previousWorking(end.due) : null;
  return { state: 'ends', ...end, ...common(found, calendar), remindOn };
}

export function stopping(
  found: Found,
  { stoppedOn, remaining }: { readonly stoppedOn: number; readonly remaining: StoppedPeriod['remaining'] },
  calendar: Calendar,
): StoppedPeriod {
  return { state: 'stopped', stoppedOn: dayAt(stoppedOn), remaining, ...common(found, calendar) };
}

function common({ start, steps, looked, pauses }: Found, calendar: Calendar) {
  const uncovered = [...new Set(looked.flatMap((span) => calendar.uncoveredYears(span)))];
  return {
    start: start.on,
    startAt: start.at,
    steps,
    skipped: skippedIn(looked, pauses, calendar),
    looked,
    provisional: uncovered.length > 0,
    uncovered,
  };
}

function skippedIn(
  looked: readonly DaySpan[],
  pauses: readonly PauseSpan[],
  calendar: Calendar,
): readonly SkippedDay[] {
  const skipped = new Map<number, SkippedDay>();
  for (const { from, to } of looked)
    for (let epoch = epochDay(from); epoch <= epochDay(to); epoch++) {
      if (calendar.days.isWorking(epoch) || pauses.some((pause) => pause.from <= epoch && epoch <= pause.until))
        continue;
      const { day, name, notice } = calendar.dayKind(dayAt(epoch));
      skipped.set(epoch, { day, name, notice });
    }
  return [...skipped.values()];
}
