import { clocksOfTold, lampOf, trackedKinds, turnDays } from '#deadlines';
import {
  type Coverage,
  type DomainEvent,
  type EventId,
  type Fact,
  type LocalDate,
  startOfDay,
  plusDays,
} from '#kernel';
import { type ClockStatus, calendarIndex, hasLapsed, isOpen, receiptOf, shippedLaw } from '#law';

/** A limit that the acts of a log set going. */
export interface AssessedDeadline {
  readonly rule: string;
  readonly name: string;
  readonly started: EventId;
  readonly due: LocalDate | null;
  readonly provisional: boolean;
  readonly status: ClockStatus;
  readonly endedOn: LocalDate | null;
  /** Whether it was let lapse; not told where a partial record does not show how it ended. */
  readonly lapsed: 'yes' | 'no' | 'unknown';
  /** 调查期限 剩7个工作日（至12-01） */
  readonly text: string;
  /** What an officer can read to a party. */
  readonly sentence: string;
}

/** The day as of which limits are looked at, and what chooses the rules. */
export interface LookedAt {
  readonly on: LocalDate;
  readonly region: string;
  readonly coverage: Coverage;
}

/** @param kind prefix of the stream: `inspection-case`. */
export function deadlinesOf(
  kind: string,
  facts: readonly Fact<DomainEvent>[],
  { on, region, coverage }: LookedAt,
): readonly AssessedDeadline[] {
  const tracked = trackedKinds.find((one) => one.kind === kind);
  if (!tracked) return [];
  const index = calendarIndex(shippedLaw.calendar);
  return clocksOfTold(tracked, facts, { law: shippedLaw, region }, on).map((clock) => {
    const { rule } = clock.chosen;
    const { due, dueAt, provisional, status, remaining, end, started } = clock;
    const turns = turnDays(clock, index);
    const now = { on, at: startOfDay(plusDays(on, 1)) };
    const lapsed = hasLapsed(clock, now);
    const { text } = lampOf(
      {
        name: rule.nameZh,
        rule,
        status,
        due,
        dueAt,
        remaining,
        provisional,
        yellowOn: turns?.yellowOn ?? null,
        redOn: turns?.redOn ?? null,
        endedOn: end?.on ?? null,
        inWorkingDays: rule.unit === 'workday',
      },
      now,
      index,
    );
    return {
      rule: rule.id,
      name: rule.nameZh,
      started,
      due,
      provisional,
      status,
      endedOn: end?.on ?? null,
      lapsed: !lapsed ? 'no' : isOpen(clock) && coverage === 'partial' ? 'unknown' : 'yes',
      text,
      sentence: receiptOf(clock, shippedLaw).sentence,
    };
  });
}
