import { type Fen, type LocalDate, dayAt, epochDay, invalid } from '#kernel';
import type { Calendar } from '../calendar/calendar.js';
import { shippedCalendar } from '../calendar/shipped.js';
import { countForward } from '../period/count.js';
import { type Pause, type PauseSpan, spansOf } from '../period/pauses.js';
import type { Rule } from '../rulebook/rule.js';

export interface AccrualInput {
  /** A rule of the kind `accrual`: 加处罚款. */
  readonly rule: Rule;
  /** 罚款本数. */
  readonly principal: Fen;
  /** The last day for payment; the day after it is the first that counts. */
  readonly from: LocalDate;
  /** The day up to which it is reckoned, included: the day of payment, or today. */
  readonly until: LocalDate;
  /** Reconsideration, litigation, deferral: days that do not count (行政处罚法#73(3)). */
  readonly pauses?: readonly Pause[];
}

export interface Accrued {
  /** Calendar days counted. */
  readonly days: number;
  /** Rounded down to the 分. */
  readonly amount: Fen;
  /** The day on which the cap was reached; null while it is not. */
  readonly cappedOn: LocalDate | null;
}

/**
 * What has been added to a fine by a day: so many thousandths a day, no more than the cap once the cap is in force.
 * @throws Problem `rule-accrues-nothing`, `accrual-reversed`, `pause-reversed`.
 */
export function accrue(
  { rule, principal, from, until, pauses = [] }: AccrualInput,
  calendar: Calendar = shippedCalendar,
): Accrued {
  const { accrual } = rule;
  if (!accrual) throw invalid('rule-accrues-nothing', { rule: rule.id });
  if (until < from) throw invalid('accrual-reversed', { from, until });
  const spans = spansOf(pauses);
  const days = epochDay(until) - epochDay(from) - pausedDays(spans, epochDay(from) + 1, epochDay(until));
  const grown = Math.floor((principal * accrual.permillePerDay * days) / 1000);
  const { timesPrincipal, since } = accrual.cap;
  const most = principal * timesPrincipal;
  if (grown < most || until < since) return { days, amount: grown as Fen, cappedOn: null };
  const daysToCap = Math.ceil((timesPrincipal * 1000) / accrual.permillePerDay);
  const reached = countForward(calendar.days, epochDay(from), [{ length: daysToCap, unit: 'day' }], spans);
  return { days, amount: most as Fen, cappedOn: dayAt(Math.max(reached, epochDay(since))) };
}

const pausedDays = (spans: readonly PauseSpan[], from: number, until: number): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.until, until) - Math.max(span.from, from) + 1), 0);
