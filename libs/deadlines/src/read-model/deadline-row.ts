import type { EventId } from '#kernel';
import type { ClockStatus, Happening } from '#law';

/**
 * One limit of one lead or case, or of one subject in it: the order, the decision. Of clocks that follow one another the
 * open one that ends first, or the last one when none is open. Days are Asia/Shanghai, moments UTC. Nothing in it is
 * personal data.
 */
export interface DeadlineRow {
  /** The lead or case. */
  id: string;
  kind: string;
  bureau: string;
  unit: string | null;
  /** 主办. */
  officer: string | null;
  family: string;
  /** The version of the rule; null while nothing has started the limit. */
  rule: string | null;
  subject: string | null;
  status: ClockStatus | 'none';
  /** 1 while it is running or paused. */
  open: number;
  /** How many of its clocks are open. */
  open_clocks: number;
  /** The day it is counted from: the trigger's, or that of the latest restart. */
  started_on: string | null;
  due: string | null;
  /** The moment, of limits in hours. */
  due_at: string | null;
  nominal: string | null;
  provisional: number;
  /** What is left while it is paused: working days when `remaining_unit` says so. */
  remaining: number | null;
  remaining_unit: string | null;
  yellow_on: string | null;
  red_on: string | null;
  /** When it was kept, or ceased to apply. */
  ended_on: string | null;
  /** `due`, and after all others what has no last day: what lists are sorted by. */
  sorted_by: string;
  /** When the clock has something to record of it; null when it has not. */
  next_at: string | null;
  /** The edition that gave these dates; null for the law as it ships. */
  edition: string | null;
  /** Where that edition stands in the record. */
  dated_at: string;
  /** Last days that it had under earlier editions, as JSON: `SupersededDate[]`. */
  superseded: string | null;
  /** What dates it besides its start, as JSON: `Altered`; null for most, `*` where several clocks have to be weighed. */
  altered: string | null;
  /** What all of this is derived from, as JSON: `Inputs`. */
  inputs: string;
}

export interface SupersededDate {
  readonly due: string;
  readonly provisional: boolean;
  /** The edition that gave it. */
  readonly edition: string | null;
  /** Why it was given up. */
  readonly because: string;
}

/** What the record has told of the limit. */
export interface Inputs {
  readonly told: readonly Happening[];
  /** What follows from other limits that have run out, as the clock put it on record. */
  readonly followed: readonly Happening[];
  /** Reminders that are on record, by name. */
  readonly done: readonly string[];
  /** Lapses and effects on record that were not withdrawn: by name, with their event. */
  readonly lapses: Readonly<Record<string, EventId>>;
}

/** Pauses, extensions and specified length in epoch days, for dating without the inputs. */
export interface Altered {
  readonly p?: readonly (readonly [number, number | null])[];
  readonly e?: readonly (readonly [number, string, number | null])[];
  readonly s?: readonly [number, string];
}

/** What the projection runner adds. */
interface Kept {
  key: string;
  position: string;
}
export type DeadlineTables = { deadlines: DeadlineRow & Kept };
