import { type Act, type DomainEvent, type Fact, decoder, plusDays, startOfDay, timeline } from '#kernel';
import { type DerivedClock, clocksOfFacts, deemedUnder } from '#law';
import type { Accountable, Case, Looking } from './accountable.js';
import type { Exculpation, Participant } from './derived-finding.js';

// What speaks for those who answer, read off the same record.

/** The system judged the act when it was done and did not object. */
export function notObjected({ recordedBy, entry, judged, id }: Fact, norm: string): readonly Exculpation[] {
  const wasJudged = 'person' in recordedBy && entry.kind === 'live';
  if (!wasJudged || judged.some((said) => said.norm === norm)) return [];
  return [{ kind: 'not-objected', event: id, sentence: '办理当时，系统没有提示不符合此项要求。', values: {} }];
}

/** Somebody was against it, and said so. */
export const dissents = (participants: readonly Participant[]): readonly Exculpation[] =>
  participants.flatMap(({ person, capacity, event }): Exculpation[] =>
    capacity === 'dissented'
      ? [{ kind: 'dissent', event, sentence: '集体讨论时有人持不同意见。', values: { person } }]
      : [],
  );

/** What the system showed of a limit at the end of a day, by what it then knew and the law that it then went by. */
export function shownThen<E extends DomainEvent, S>(
  { kind, events, looking }: Pick<Case<E, S>, 'kind' | 'events' | 'looking'>,
  clock: DerivedClock,
  day: DerivedClock['due'],
): DerivedClock | undefined {
  if (day === null) return undefined;
  const knownAt = startOfDay(plusDays(day, 1));
  const known = events.filter(({ meta }) => meta.recordedAt < knownAt);
  const last = known.at(-1);
  if (!last) return undefined;
  const law = looking.lawOf(last.meta.law) ?? looking.place.law;
  return clockIn(kind, known, { ...looking.place, law }, day, clock);
}

function clockIn<E extends DomainEvent, S>(
  kind: Accountable<Act, E, S>,
  known: Parameters<typeof timeline>[0],
  place: Looking['place'],
  by: Looking['by'],
  { family, subject, started }: DerivedClock,
): DerivedClock | undefined {
  const facts = timeline(known, decoder<E>(kind.types), { deem: deemedUnder(kind.clocks, place, by) });
  return clocksOfFacts(kind.clocks, facts, place, by).find(
    (clock) => clock.family === family && clock.subject === subject && clock.started === started,
  );
}

/** 遵守了系统显示的日期: the date that the system showed was kept, though it was not the right one. */
export function shownDate(clock: DerivedClock, then: DerivedClock | undefined): readonly Exculpation[] {
  const { due, end } = clock;
  const shown = then?.due ?? null;
  if (due === null || shown === null || shown <= due) return [];
  const kept = end === null || end.on <= shown;
  return [
    {
      kind: 'shown-date',
      event: end?.event ?? null,
      sentence: kept
        ? `当时系统显示的届满日为 ${shown}，${end ? `实际于 ${end.on} 完成，` : ''}没有超过所显示的日期。`
        : `当时系统显示的届满日为 ${shown}，晚于应有的届满日 ${due}。`,
      values: { shown, due, kept },
    },
  ];
}
