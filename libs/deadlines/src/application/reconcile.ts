import {
  type EventId,
  type EventStore,
  type Instant,
  type LocalDate,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
  VersionConflict,
  bookkeeping,
  commandId,
  composeEvents,
  dayOf,
  decoder,
} from '#kernel';
import { type DerivedClock, type LawInForce, calendarIndex } from '#law';
import {
  type ClockEvent,
  type ClockOf,
  type LapseWithdrawn,
  clockEventTypes,
  clockStream,
  stepName,
} from '../domain/clock-events.js';
import { type Step, isEnd, stepsOf } from '../domain/steps.js';
import { type TrackedKind, clocksOfStream } from '../tracked.js';

const decode = decoder<ClockEvent>(clockEventTypes);

/**
 * A step's event has the same id whoever records it, and when.
 * @param round how often the lapse or effect was recorded and withdrawn before.
 */
const commandOf = (of: ClockOf, step: Step['step'], round: number) =>
  commandId('clock', `${stepName(of, step)}${round > 0 ? ` ${round}` : ''}`);

export interface Reconciling {
  readonly store: EventStore;
  readonly now: Instant;
  readonly inForce: LawInForce;
  readonly kind: TrackedKind;
}

/**
 * Puts on record what the clock has to say of one lead or case by now, and takes back what turned out not to be so: from
 * its own stream, not from a list. Asked twice, or by two at once, it records each thing once.
 * @returns how many events were recorded.
 */
export async function reconcile(stream: StreamId, { store, now, inForce, kind }: Reconciling): Promise<number> {
  for (;;) {
    const { events } = await store.read(stream);
    const { head, events: recorded } = await store.read(clockStream(stream));
    const bureau = events[0]?.meta.bureau;
    if (bureau === undefined) return 0;
    const clocks = clocksOfStream(kind, events, { law: inForce.law, region: bureau }, dayOf(now));
    const missing = missingFrom(recorded, { stream, clocks, now, inForce, bureau });
    if (missing.length === 0) return 0;
    try {
      await store.append(clockStream(stream), head, missing);
      return missing.length;
    } catch (error) {
      // another process recorded something first
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

interface Found {
  readonly stream: StreamId;
  readonly clocks: readonly DerivedClock[];
  readonly now: Instant;
  readonly inForce: LawInForce;
  readonly bureau: RecordedEvent['meta']['bureau'];
}

function missingFrom(recorded: readonly RecordedEvent[], found: Found): readonly NewEvent[] {
  const { stream, clocks, now, inForce } = found;
  const index = calendarIndex(inForce.law.calendar);
  const { reminded, standing, endedBefore } = onRecord(recorded);
  const steps = clocks.flatMap((clock) => stepsOf(stream, clock, index).map((step) => ({ ...step, clock })));
  const rightly = new Set(steps.filter(({ step }) => isEnd(step)).map(({ of, step }) => stepName(of, step)));
  const withdrawn = [...standing].flatMap(([name, ended]) =>
    rightly.has(name) ? [] : [withdrawal(ended, because(ended.of, clocks), found)],
  );
  const due = steps
    .filter(({ at }) => at <= now)
    .filter(({ of, step }) => !(isEnd(step) ? standing : reminded).has(stepName(of, step)))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    ...withdrawn,
    ...due.map((step) => stepEvent(step, step.clock, endedBefore.get(stepName(step.of, step.step)) ?? 0, found)),
  ];
}

/** A lapse or an effect on record. */
interface Ended {
  readonly id: EventId;
  readonly step: 'lapse' | 'effect';
  readonly of: ClockOf;
}

/** What is on record: reminders, lapses and effects that stand, and how often each of these was recorded. */
function onRecord(recorded: readonly RecordedEvent[]) {
  const reminded = new Set<string>();
  const standing = new Map<string, Ended>();
  const endedBefore = new Map<string, number>();
  const ended = (step: Ended['step'], { id }: RecordedEvent['meta'], of: ClockOf) => {
    const name = stepName(of, step);
    standing.set(name, { id, step, of });
    endedBefore.set(name, (endedBefore.get(name) ?? 0) + 1);
  };
  for (const event of recorded) {
    const said = decode(event);
    if (said?.type === 'RungReached') reminded.add(stepName(said.data, said.data.rung));
    if (said?.type === 'LimitTookEffect') ended('effect', event.meta, said.data);
    if (said?.type === 'LimitLapsed') ended('lapse', event.meta, said.data);
    if (said?.type === 'LapseWithdrawn') standing.delete(stepName(said.data, 'lapse'));
    if (said?.type === 'EffectWithdrawn') standing.delete(stepName(said.data, 'effect'));
  }
  return { reminded, standing, endedBefore };
}

function stepEvent(step: Step, clock: DerivedClock, round: number, found: Found): NewEvent {
  const { of } = step;
  const { obligated, consequence } = clock.chosen.rule;
  const { provisional } = clock;
  return composed(eventOf(step.step), commandOf(of, step.step, round), dayOf(step.at), found);

  function eventOf(kind: Step['step']): ClockEvent {
    if (kind === 'lapse') return { type: 'LimitLapsed', data: { ...of, obligated, consequence, provisional } };
    return kind === 'effect'
      ? { type: 'LimitTookEffect', data: of }
      : { type: 'RungReached', data: { ...of, rung: kind } };
  }
}

const withdrawal = (
  { id, step, of: { of, family, rule, subject, trigger, due } }: Ended,
  why: LapseWithdrawn['data']['because'],
  found: Found,
): NewEvent => {
  const clock = { of, family, rule, subject, trigger, due };
  return composed(
    step === 'lapse'
      ? { type: 'LapseWithdrawn', data: { ...clock, lapse: id, because: why } }
      : { type: 'EffectWithdrawn', data: { ...clock, effect: id, because: why } },
    commandId('clock', `${id} withdrawn`),
    dayOf(found.now),
    found,
  );
};

/** Why there was no lapse or effect. */
function because(of: ClockOf, clocks: readonly DerivedClock[]): LapseWithdrawn['data']['because'] {
  const clock = clocks.find(
    ({ started, family, subject }) => started === of.trigger && family === of.family && subject === of.subject,
  );
  if (!clock) return 'not-started';
  if (clock.due !== of.due) return 'redated';
  return clock.status === 'cancelled' ? 'ceased' : 'kept';
}

const composed = (
  event: ClockEvent,
  command: ReturnType<typeof commandId>,
  on: LocalDate,
  { bureau, inForce }: Found,
): NewEvent => {
  const record = { ...bookkeeping('clock', { bureau, happenedOn: on, commandId: command }), law: inForce.edition };
  return composeEvents(record, clockEventTypes, [event])[0]!;
};
