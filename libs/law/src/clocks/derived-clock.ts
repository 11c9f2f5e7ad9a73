import type { EventId, Instant, LocalDate } from '#kernel';
import type { Dating } from './dating.js';
import type { GivenFacts } from '../receipt/receipt.js';
import type { Rule, RuleKind } from '../rulebook/rule.js';
import type { ChosenRule } from '../rulebook/rulebook.js';

export const clockStatuses = {
  running: '计算中',
  paused: '中止',
  met: '按期完成',
  'met-late': '逾期完成',
  /** Done before a waiting or keeping period had passed. */
  'too-early': '未满期限',
  /** Whoever might or should have used it let it run out, and what it was for has come. */
  expired: '届满',
  cancelled: '不再适用',
} as const;
export type ClockStatus = keyof typeof clockStatuses;

/** What an event did to a clock. */
export interface ClockEvent {
  readonly did: 'started' | 'restarted' | 'specified' | 'paused' | 'resumed' | 'extended' | 'ended' | 'ceased';
  readonly event: EventId;
  readonly on: LocalDate;
}

export interface ClockEnd {
  readonly event: EventId;
  readonly on: LocalDate;
  readonly at?: Instant;
  /** Nobody said when; it was on that day or before. */
  readonly atLatest?: true;
}

/**
 * One limit of one case, derived from its facts. Whether an open clock has lapsed is not among them: that depends on
 * the day it is read.
 */
export interface DerivedClock extends Dating {
  readonly family: string;
  readonly subject: string | null;
  /** The version that the day of the trigger and the region chose. */
  readonly chosen: ChosenRule;
  /** The event that triggered it. */
  readonly started: EventId;
  /** From these it can be dated again under another calendar. */
  readonly given: GivenFacts;
  readonly status: ClockStatus;
  readonly end: ClockEnd | null;
  /** Everything that happened to it, in order. */
  readonly events: readonly ClockEvent[];
}

export const isOpen = ({ end }: Pick<DerivedClock, 'end'>): boolean => end === null;

/** Limits whose last day passing in silence is a lapse; what other kinds mean by their last day is no failure. */
const lapsing: readonly RuleKind[] = ['deadline', 'document-specified', 'limitation'];
export const canLapse = (kind: RuleKind): boolean => lapsing.includes(kind);

const authorities: readonly string[] = ['agency', 'court', 'police'];
/** Only an authority can be overdue (超期). When a party lets its time run out, the time is over (届满). */
export const bindsAuthority = ({ obligated }: { readonly obligated: string }): boolean =>
  authorities.includes(obligated);
/** Whether it is a failure of an authority that its last day passed in silence. */
export const canBeOverdue = (rule: Pick<Rule, 'kind' | 'obligated'>): boolean =>
  canLapse(rule.kind) && bindsAuthority(rule);

/**
 * How many calendar days a clock is over its last day, 0 while it is not. The last day itself is not over.
 * @param now today; and the moment, for limits in hours.
 */
export function isOver({ due, dueAt }: Pick<Dating, 'due' | 'dueAt'>, now: { on: LocalDate; at?: Instant }): boolean {
  if (due === null) return false;
  return dueAt && now.at ? now.at > dueAt : now.on > due;
}

/** Whether the limit was let lapse, as far as is known on that day: not kept by its last day, and not known to be. */
export function hasLapsed(clock: DerivedClock, now: { readonly on: LocalDate; readonly at?: Instant }): boolean {
  const { end, chosen } = clock;
  if (!canLapse(chosen.rule.kind) || !isOver(clock, now)) return false;
  return end === null || (isOver(clock, end) && !end.atLatest);
}
