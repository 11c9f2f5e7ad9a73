import {
  type Instant,
  type Json,
  type JsonObject,
  type LocalDate,
  dayAt,
  dayOf,
  epochDay,
  instantOfMs,
  instantPlusDays,
  momentOn,
  msOfInstant,
  plusDays,
} from '#kernel';
import type { ActLog, LoggedAct } from '../act-log/act-log.js';

/** An act of a demo log and when it is entered, on the days of the log. */
export interface Step {
  readonly log: ActLog;
  readonly act: LoggedAct;
  /** Live acts are entered as they are done; what was left lying is entered the morning after. */
  readonly enteredAt: Instant;
}

const minuteMs = 60_000;
const week = 7;

/** Every act of the logs, in the order in which it is entered. */
export function stepsOf(logs: readonly ActLog[]): readonly Step[] {
  const steps = logs.flatMap((log) => log.acts.map((act) => ({ log, act, enteredAt: entryOf(act) })));
  return steps.toSorted((a, b) => (a.enteredAt < b.enteredAt ? -1 : a.enteredAt > b.enteredAt ? 1 : 0));
}

/** Entered afterwards: our act by transcription, or one whose time nobody noted. */
export const isLate = ({ entry, at }: Pick<LoggedAct, 'entry' | 'at'>): boolean => entry !== null || at === undefined;

function entryOf(act: LoggedAct): Instant {
  if (!isLate(act)) return act.at!;
  const morning = momentOn(plusDays(act.on, 1), '08:00');
  return instantOfMs(msOfInstant(morning) + act.place * minuteMs);
}

/** The day on which the officers are registered, before anything happens. */
export const firstDay = (steps: readonly Step[]): LocalDate => plusDays(dayOf(steps[0]!.enteredAt), -week);

/**
 * By how many days the logs move so that the last entry falls into the week before today. Whole weeks, so that every
 * weekday stays what it is.
 */
export function shiftTo(today: LocalDate, steps: readonly Step[]): number {
  const last = epochDay(dayOf(steps.at(-1)!.enteredAt));
  return Math.floor((epochDay(today) - 1 - last) / week) * week;
}

export const shiftedDay = (on: LocalDate, days: number): LocalDate => dayAt(epochDay(on) + days);
export const shiftedInstant = instantPlusDays;

/** The same with every day in it moved. */
export function shiftedInput(input: JsonObject, days: number): JsonObject {
  return shifted(input) as JsonObject;

  function shifted(value: Json): Json {
    if (typeof value === 'string')
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shiftedDay(value as LocalDate, days) : value;
    if (Array.isArray(value)) return value.map(shifted);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shifted(item)]));
  }
}
