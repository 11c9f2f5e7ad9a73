import type { Instant, LocalDate } from '#kernel';
import type { Calendar, DayKind } from '../calendar/calendar.js';
import type { DaySpan } from '../calendar/notice.js';
import type { PeriodUnit } from '../rulebook/rule.js';
import type { Pause } from './pauses.js';

/** How a period is counted. */
export interface PeriodTerms {
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly direction: 'after' | 'before';
  readonly roll: 'next-working-day' | 'none';
}

/** 延长. It is counted on from the unrolled last day: 45 and 15 days are 60 days (CAL-9). */
export interface Extension {
  readonly length: number;
  readonly unit: PeriodUnit;
  /** An extension approved after the last day extends nothing. null when the day is not known. */
  readonly approvedOn: LocalDate | null;
}

export interface PeriodInput {
  readonly terms: PeriodTerms;
  /** The day of the triggering event, or its moment; hours are counted from the moment. */
  readonly start: LocalDate | Instant;
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
  readonly calendar: Calendar;
}

/** One step of the computation, with the sentence that says it. */
export type Step =
  | { readonly step: 'start' | 'pause' | 'extend' | 'count' | 'roll'; readonly says: string }
  | { readonly step: 'ignore'; readonly why: WhyIgnored; readonly says: string };

/** What was given but lies outside the period, so that it changes nothing. */
export type WhyIgnored = 'pause-before-start' | 'pause-after-end' | 'extension-after-end';

/** A day that was not counted because it is no working day. */
export type SkippedDay = Pick<DayKind, 'day' | 'name' | 'notice'>;

interface CommonToPeriods {
  readonly start: LocalDate;
  readonly startAt: Instant | null;
  readonly steps: readonly Step[];
  /** Paused days are not among them: the steps name those. */
  readonly skipped: readonly SkippedDay[];
  /** The days whose kind decided the result. */
  readonly looked: readonly DaySpan[];
  /** True when one of them lies in a year without a notice. */
  readonly provisional: boolean;
  /** Those years. */
  readonly uncovered: readonly number[];
}

export interface EndingPeriod extends CommonToPeriods {
  readonly state: 'ends';
  /** 名义末日: the last day before any roll. */
  readonly nominal: LocalDate;
  /** The last day on which the period is kept; of a backward period the latest day that complies. */
  readonly due: LocalDate;
  /** The moment at which hours end; null for all other units and when the starting moment is not known. */
  readonly dueAt: Instant | null;
  /** 内部提醒: the last working day up to `due`; null where no calendar reaches. Never part of the limit itself. */
  readonly remindOn: LocalDate | null;
}

/** A period that a pause without end has stopped. It has no last day until it runs again. */
export interface StoppedPeriod extends CommonToPeriods {
  readonly state: 'stopped';
  readonly stoppedOn: LocalDate;
  /** What is left: working days of a period of working days, calendar days of all others. */
  readonly remaining: { readonly length: number; readonly unit: 'workday' | 'day' };
}

export type Period = EndingPeriod | StoppedPeriod;
