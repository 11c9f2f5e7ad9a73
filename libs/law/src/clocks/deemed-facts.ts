import { type Deem, type DomainEvent, type EventId, type Fact, type LocalDate, commandId, eventId } from '#kernel';
import { type ClockBindings, clocksOfFacts, hasRunOut } from './bindings.js';
import type { LawOfPlace } from './derive-clocks.js';

/**
 * The acts that the law deems done, for `timeline`: one where an auto-effect limit has run out, on its last day.
 * @param by the day as of which the timeline is read: nothing is deemed done before its limit has passed.
 */
export const deemedUnder =
  <E extends DomainEvent>(bindings: ClockBindings<E>, place: LawOfPlace, by: LocalDate): Deem<E> =>
  (facts) => {
    const effects = bindings.deems ?? {};
    return clocksOfFacts(bindings, facts, place, by).flatMap((clock) => {
      const effect = effects[clock.family];
      const trigger = facts.find(({ id }) => id === clock.started);
      if (!effect || !trigger || !hasRunOut(clock, by)) return [];
      return [deemedFact(effect(clock), clock.due, trigger, clock.chosen.rule.id)];
    });
  };

/** The id of what the law deems done when a limit has run out; the same whenever it is asked for. */
export const deemedId = (trigger: EventId, rule: string): EventId =>
  eventId(commandId('deemed by law', `${trigger} ${rule}`), 0);

/** Nobody did it and nobody recorded it; it stands in the record where what set it going stands. */
export const deemedFact = <E extends DomainEvent>(
  event: E,
  on: LocalDate,
  trigger: Pick<Fact, 'id' | 'recordedAt' | 'position' | 'version'>,
  rule: string,
): Fact<E> => ({
  ...event,
  id: deemedId(trigger.id, rule),
  on,
  recordedAt: trigger.recordedAt,
  position: trigger.position,
  version: trigger.version,
  doneBy: 'unknown',
  recordedBy: { system: 'law' },
  entry: { kind: 'received' },
  act: null,
  relied: [{ key: `limit:${rule}`, value: on, source: null }],
  judged: [],
});
