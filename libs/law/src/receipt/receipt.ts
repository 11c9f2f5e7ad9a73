import type { Receipt as ReceiptSummary, Instant, LocalDate } from '#kernel';
import type { HolidayNotice } from '../calendar/notice.js';
import type { Pause } from '../period/pauses.js';
import type { Extension, SkippedDay, Step, StoppedPeriod } from '../period/period.js';
import type { PeriodUnit, Rule } from '../rulebook/rule.js';
import type { VersionChoice } from '../rulebook/rulebook.js';

/** The facts of the case that a limit was computed from. */
export interface GivenFacts {
  readonly start: LocalDate | Instant;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  /** The length that the document set, where the law leaves it to the document. */
  readonly specified: { readonly length: number; readonly unit: PeriodUnit } | null;
}

interface CommonToReceipts {
  readonly schema: 1;
  /** The id of the version that was applied. */
  readonly rule: string;
  readonly row: Rule;
  readonly choice: VersionChoice;
  readonly given: GivenFacts;
  /** The notices behind the days that were looked at, whole. */
  readonly notices: readonly HolidayNotice[];
  /** Notices that are not published or not known; the result may change when they are. */
  readonly missing: readonly string[];
  readonly skipped: readonly SkippedDay[];
  readonly steps: readonly Step[];
  readonly provisional: boolean;
  readonly verified: boolean;
  /** What the answer means for this kind of rule. */
  readonly meaning: string;
  /** What a careful reader has to know before relying on it. */
  readonly cautions: readonly string[];
  /** What an officer can read to a party. */
  readonly sentence: string;
}

export interface EndingReceipt extends CommonToReceipts, ReceiptSummary {
  readonly state: 'ends';
  readonly nominal: LocalDate;
  readonly due: LocalDate;
  readonly dueAt: Instant | null;
  readonly remindOn: LocalDate | null;
  /** The first day after a waiting period; null for every other kind. */
  readonly opensOn: LocalDate | null;
}

export interface StoppedReceipt extends CommonToReceipts {
  readonly state: 'stopped';
  readonly nominal: null;
  readonly due: null;
  readonly stoppedOn: LocalDate;
  readonly remaining: StoppedPeriod['remaining'];
}

/**
 * How a limit was computed, complete: rule and version choice, notices, facts, every day that was not counted. It can be
 * computed again from itself (`explain`).
 */
export type PeriodReceipt = EndingReceipt | StoppedReceipt;
