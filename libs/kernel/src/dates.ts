import type { Brand } from './brand.js';
import { invalid } from './problem.js';

/**
 * A day in Asia/Shanghai, `2026-11-21`. Orders as text. No time of day, no zone: legal periods are counted in days,
 * the day of the triggering event excluded (民法典#201).
 */
export type LocalDate = Brand<string, 'LocalDate'>;

/** A moment in UTC with milliseconds, `2026-11-21T02:08:00.000Z`. Orders as text. */
export type Instant = Brand<string, 'Instant'>;

/** Asia/Shanghai has kept UTC+8 without summer time since 1991-09-15; moments before that are not converted. */
const shanghaiOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

const earliest = '1949-10-01';
const latest = '2200-12-31';

/** @throws Problem `date-malformed` when the text is not a real day, `date-out-of-range` outside 1949–2200. */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw invalid('date-malformed', { given: text.slice(0, 40) });
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text)
    throw invalid('date-malformed', { given: text });
  if (text < earliest || text > latest) throw invalid('date-out-of-range', { given: text });
  return text as LocalDate;
}

/** @throws Problem `instant-malformed` unless the text is ISO 8601 in UTC with milliseconds. */
export function instant(text: string): Instant {
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== text)
    throw invalid('instant-malformed', { given: text.slice(0, 40) });
  return text as Instant;
}

export const instantOfMs = (ms: number): Instant => new Date(ms).toISOString() as Instant;
export const msOfInstant = (at: Instant): number => Date.parse(at);

/** The Shanghai day on which a moment falls. */
export const dayOf = (at: Instant): LocalDate =>
  new Date(msOfInstant(at) + shanghaiOffsetMs).toISOString().slice(0, 10) as LocalDate;

/** The Shanghai time of day of a moment, `HH:MM`. */
export const timeOfDay = (at: Instant): string =>
  new Date(msOfInstant(at) + shanghaiOffsetMs).toISOString().slice(11, 16);

/** Midnight in Shanghai at which the day begins. */
export const startOfDay = (on: LocalDate): Instant => `${dayAt(epochDay(on) - 1)}T16:00:00.000Z` as Instant;

/**
 * The moment of a Shanghai clock time on a day.
 * @param time `HH:MM`, 24 hours.
 * @throws Problem `time-malformed`.
 */
export function momentOn(on: LocalDate, time: string): Instant {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw invalid('time-malformed', { given: time.slice(0, 20) });
  return instantOfMs(msOfInstant(startOfDay(on)) + (Number(match[1]) * 60 + Number(match[2])) * 60_000);
}

/** Calendar days since 1970-01-01; what day arithmetic is done on. Read digit by digit: it is done millions of times. */
export const epochDay = (on: LocalDate): number =>
  Date.UTC(digits(on, 0, 4), digits(on, 5, 7) - 1, digits(on, 8, 10)) / dayMs;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

/** Days as text: a calendar has few of them, and they are asked for over and over. */
const names = new Map<number, LocalDate>();

export function dayAt(days: number): LocalDate {
  const known = names.get(days);
  if (known !== undefined) return known;
  const name = new Date(days * dayMs).toISOString().slice(0, 10) as LocalDate;
  names.set(days, name);
  return name;
}
/** Plain calendar arithmetic; legal periods are computed by `#law`, never with this. */
export const plusDays = (on: LocalDate, days: number): LocalDate => dayAt(epochDay(on) + days);
/** The same time of day so many calendar days later; Shanghai keeps no summer time. */
export const instantPlusDays = (at: Instant, days: number): Instant => instantOfMs(msOfInstant(at) + days * dayMs);
