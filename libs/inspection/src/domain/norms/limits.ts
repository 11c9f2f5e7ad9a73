import {
  type Clock,
  type Clocks,
  type LocalDate,
  type Moment,
  type Verdict,
  met,
  plusDays,
  unknown,
  unmet,
} from '#kernel';

// Verdicts that rest on a limit of the case. The days come from the clocks; nothing is counted here.

type At = Pick<Moment<unknown>, 'clocks' | 'on'>;

/**
 * Met from the day after the limit has run out; until then the act is closed, and its receipt says when it opens.
 * @param what Chinese name of the fact that starts the limit.
 * @param about the decision or order that the limit is about, or the event that started it.
 */
export function afterLimit(at: At, rule: string, what: string, about?: string): Verdict {
  const clock = at.clocks.of(rule, about);
  if (!clock) return unknown(what);
  if (clock.due !== null && at.on > clock.due) return met(clock.started);
  return { is: 'unmet', seen: [clock.started], ...opening(clock) };
}

/** Met up to the last day of the limit, that day included; a limit that is stopped has not run out. */
export function withinLimit(
  at: { readonly clocks: Clocks; readonly on: LocalDate },
  rule: string,
  what: string,
  about?: string,
): Verdict {
  const clock = at.clocks.of(rule, about);
  if (!clock) return unknown(what);
  return clock.due === null || at.on <= clock.due ? met(clock.started) : unmet(clock.started);
}

const opening = ({ due, receipt }: Clock) =>
  due !== null && receipt ? { opens: receipt, opensOn: plusDays(due, 1) } : {};
