import { type Instant, type LocalDate, dayAt, epochDay, invalid } from '#kernel';
import type { Calendar } from '../calendar/calendar.js';
import { lastDay } from '../calendar/festivals.js';
import type { WorkingDays } from '../calendar/working-days.js';
import { computePeriod } from '../period/compute-period.js';
import { type DayUnit, type Stretch, countBackward, countForward, rolled } from '../period/count.js';
import { type PauseSpan, spansOf } from '../period/pauses.js';
import type { PeriodTerms } from '../period/period.js';
import { startDay } from '../period/start.js';
import type { GivenFacts } from '../receipt/receipt.js';
import type { Rule } from '../rulebook/rule.js';

/** When a limit ends. */
export interface Dating {
  /** 名义末日, before any roll; null while a pause without end stops the limit. */
  readonly nominal: LocalDate | null;
  /** The last day on which the limit is kept. */
  readonly due: LocalDate | null;
  /** The moment, for hours from a known moment. */
  readonly dueAt: Instant | null;
  /** A year without a holiday notice was involved. */
  readonly provisional: boolean;
  /** What is left while the limit is stopped. */
  readonly remaining: { readonly length: number; readonly unit: 'workday' | 'day' } | null;
}

/** A limit's last day on epoch days; Infinity while a pause without end stops it. */
export interface DatedDays {
  readonly nominal: number;
  readonly due: number;
  readonly provisional: boolean;
  readonly remaining: Dating['remaining'];
}

/** What dating many limits by one calendar needs. */
export interface CalendarIndex {
  readonly days: WorkingDays;
  /** Whether a year without a notice touches the span; both ends included, epoch days. */
  uncovered(from: number, to: number): boolean;
}

const indexes = new WeakMap<Calendar, CalendarIndex>();

/** Made once per calendar. */
export function calendarIndex(calendar: Calendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const { first, last } = calendar.days;
  const years = new Set(calendar.uncoveredYears({ from: dayAt(first), to: lastDay }));
  const upTo = new Int32Array(last - first + 1);
  for (let day = first, total = 0; day <= last; day++) {
    if (years.has(Number(dayAt(day).slice(0, 4)))) total++;
    upTo[day - first] = total;
  }
  const total = (day: number): number => (day < first ? 0 : (upTo[Math.min(day, last) - first] ?? 0));
  const index: CalendarIndex = {
    days: calendar.days,
    uncovered: (from, to) => to >= from && total(to) > total(from - 1),
  };
  indexes.set(calendar, index);
  return index;
}

/** A limit in days, months or years on its way to a date. */
export interface DayTerms extends Stretch {
  readonly direction: PeriodTerms['direction'];
  readonly roll: PeriodTerms['roll'];
}

/** An extension in days, months or years. @see Extension */
export interface DayExtension extends Stretch {
  /** Epoch day; null when it is not known. */
  readonly approvedOn: number | null;
}

/**
 * The dates that `computePeriod` gives, without the words: for computing millions. Equal by test.
 * @param start epoch day.
 */
export function dateDays(
  { days, uncovered }: CalendarIndex,
  terms: DayTerms,
  start: number,
  pauses: readonly PauseSpan[] = [],
  extensions: readonly DayExtension[] = [],
): DatedDays {
  if (terms.direction === 'before') {
    const day = countBackward(days, start, terms);
    const provisional = terms.unit === 'workday' && uncovered(day, start - 1);
    return { nominal: day, due: day, provisional, remaining: null };
  }
  let stretches: readonly Stretch[] = [terms];
  let nominal = countForward(days, start, stretches, pauses);
  let inWorkingDays = terms.unit === 'workday';
  for (const { length, unit, approvedOn } of extensions) {
    if (approvedOn !== null && approvedOn > rolled(days, nominal, terms.roll)) continue;
    stretches = lengthened(stretches, length, unit);
    nominal = countForward(days, start, stretches, pauses);
    inWorkingDays ||= unit === 'workday';
  }
  const due = rolled(days, nominal, terms.roll);
  if (due === Infinity) return stoppedDays({ days, uncovered }, start, stretches, pauses);
  const provisional =
    (inWorkingDays && uncovered(start + 1, nominal)) || (terms.roll !== 'none' && uncovered(nominal, due));
  return { nominal, due, provisional, remaining: null };
}

/** What is left when the last pause has no end. */
function stoppedDays(
  { days, uncovered }: CalendarIndex,
  start: number,
  stretches: readonly Stretch[],
  pauses: readonly PauseSpan[],
): DatedDays {
  const stoppedOn = Math.max(pauses.at(-1)?.from ?? start, start + 1);
  const end = countForward(days, start, stretches, pauses.slice(0, -1));
  const inWorkingDays = stretches.some(({ unit }) => unit === 'workday');
  const unit = stretches.every((stretch) => stretch.unit === 'workday') ? 'workday' : 'day';
  return {
    nominal: Infinity,
    due: Infinity,
    provisional: inWorkingDays && uncovered(start + 1, stoppedOn - 1),
    remaining: { length: unit === 'workday' ? days.count(stoppedOn, end) : end - stoppedOn + 1, unit },
  };
}

function lengthened(stretches: readonly Stretch[], length: number, unit: DayUnit): readonly Stretch[] {
  const last = stretches.at(-1);
  return last?.unit === unit
    ? [...stretches.slice(0, -1), { unit, length: last.length + length }]
    : [...stretches, { unit, length }];
}

/** How a rule counts, with the length that a document set where the law sets none. */
export function termsUnder(
  { length, unit, direction, roll }: Rule,
  { specified }: GivenFacts,
): PeriodTerms | undefined {
  if (length !== null) return { length, unit, direction, roll };
  return specified ? { ...specified, direction, roll } : undefined;
}

/** Dates a limit; undefined while nobody has set its length. */
export function dateOf(rule: Rule, given: GivenFacts, calendar: Calendar): Dating | undefined {
  const terms = termsUnder(rule, given);
  if (!terms) return undefined;
  const { start, pauses, extensions } = given;
  const { length, unit } = terms;
  if (unit === 'hour') {
    const period = computePeriod({ terms, start, calendar });
    if (period.state === 'stopped') throw invalid('hours-not-paused');
    const { nominal, due, dueAt, provisional } = period;
    return { nominal, due, dueAt, provisional, remaining: null };
  }
  const dated = dateDays(
    calendarIndex(calendar),
    { ...terms, length, unit },
    epochDay(startDay(start)),
    spansOf(pauses),
    extensions.map((extension) => ({
      length: extension.length,
      unit: extension.unit as DayUnit,
      approvedOn: extension.approvedOn && epochDay(extension.approvedOn),
    })),
  );
  const { provisional, remaining } = dated;
  if (remaining) return { nominal: null, due: null, dueAt: null, provisional, remaining };
  return { nominal: dayAt(dated.nominal), due: dayAt(dated.due), dueAt: null, provisional, remaining: null };
}
