import {
  type Instant,
  type LocalDate,
  type StreamId,
  dayAt,
  dayOf,
  epochDay,
  instantOfMs,
  msOfInstant,
  plusDays,
  startOfDay,
} from '#kernel';
import { type CalendarIndex, type DerivedClock, canLapse, deemedId, hasLapsed, hasRunOut, isOpen } from '#law';
import type { ClockOf, Rung } from './clock-events.js';
import { turnsOf } from './thresholds.js';

/** Something that the clock has to put on record once its moment has come. */
export interface Step {
  readonly step: Rung | 'lapse' | 'effect';
  readonly at: Instant;
  readonly of: ClockOf;
}

/** What a limit comes to when it has run out: it is taken back when it turns out not to have. */
export const isEnd = (step: Step['step']): step is 'lapse' | 'effect' => step === 'lapse' || step === 'effect';

/** @returns undefined for a clock that stands still: it has no last day. */
export function clockOf(of: StreamId, { family, chosen, subject, started, due }: DerivedClock): ClockOf | undefined {
  return due === null ? undefined : { of, family, rule: chosen.rule.id, subject, trigger: started, due };
}

/** First yellow and first red day of a clock that has a last day. */
export function turnDays(
  { family, given, due }: DerivedClock,
  index: CalendarIndex,
): { readonly yellowOn: LocalDate; readonly redOn: LocalDate } | undefined {
  if (due === null) return undefined;
  const start = given.start.includes('T') ? dayOf(given.start as Instant) : (given.start as LocalDate);
  const { yellow, red } = turnsOf(family, epochDay(start), epochDay(due), index);
  return { yellowOn: dayAt(yellow), redOn: dayAt(red) };
}

/**
 * Everything that is to be recorded about a clock, in order: reminders while it is open, the lapse when its end has
 * passed unanswered, the effect that the law gives to that. Which of them are due is a matter of their moments.
 */
export function stepsOf(of: StreamId, clock: DerivedClock, index: CalendarIndex): readonly Step[] {
  const { due, dueAt, chosen } = clock;
  const named = clockOf(of, clock);
  const turns = turnDays(clock, index);
  if (!named || !turns || due === null) return [];
  const at = (step: Step['step'], moment: Instant): Step => ({ step, at: moment, of: named });
  const over = dueAt ? later(dueAt) : startOfDay(plusDays(due, 1));
  if (chosen.rule.kind === 'auto-effect') return takesEffect(clock, dayOf(over)) ? [at('effect', over)] : [];
  if (!canLapse(chosen.rule.kind)) return [];
  const reminders = isOpen(clock)
    ? [at('yellow', startOfDay(turns.yellowOn)), at('red', startOfDay(turns.redOn)), at('due', startOfDay(due))]
    : [];
  const lapses = isOpen(clock) || hasLapsed(clock, { on: dayOf(over), at: over });
  return lapses ? [...reminders, at('lapse', over)] : reminders;
}

/** What ended it may be the very act that the law deems done at its end. */
const takesEffect = (clock: DerivedClock, on: LocalDate): boolean =>
  hasRunOut(clock, on) || clock.end?.event === deemedId(clock.started, clock.chosen.rule.id);

/** The first moment after the last. */
const later = (at: Instant): Instant => instantOfMs(msOfInstant(at) + 1);
