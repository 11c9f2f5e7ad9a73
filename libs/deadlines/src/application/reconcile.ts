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
import { type Step, stepsOf } from '../domain/steps.js';
import { type TrackedKind, clocksOfStream } from '../tracked.js';

const decode = decoder<ClockEvent>(clockEventTypes);

/**
 * A step's event has the same id whoever records it, and when.
 * @param round how often the lapse was recorded and withdrawn before.
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
  const { reminded, standing, lapsedBefore } = onRecord(recorded);
  const steps = clocks.flatMap((clock) => stepsOf(stream, clock, index).map((step) => ({ ...step, clock })));
  const rightly = new Set(steps.filter(({ step }) => step === 'lapse').map(({ of }) => stepName(of, 'lapse')));
  const withdrawn = [...standing].flatMap(([name, { id, of }]) =>
    rightly.has(name) ? [] : [withdrawal(of, id, because(of, clocks), found)],
  );
  const due = steps
    .filter(({ at }) => at <= now)
    .filter(({ of, step }) => !(step === 'lapse' ? standing.has(stepName(of, step)) : reminded.has(stepName(of, step))))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    ...withdrawn,
    ...due.map((step) => stepEvent(step, step.clock, lapsedBefore.get(stepName(step.of, 'lapse')) ?? 0, found)),
  ];
}

/** What is on record: reminders and effects, lapses that stand, and how often each lapse was recorded. */
function onRecord(recorded: readonly RecordedEvent[]) {
  const reminded = new Set<string>();
  const standing = new Map<string, { readonly id: EventId; readonly of: ClockOf }>();
  const lapsedBefore = new Map<string, number>();
  for (const event of recorded) {
    const said = decode(event);
    if (!said) continue;
    const lapse = stepName(said.data, 'lapse');
    if (said.type === 'RungReached') reminded.add(stepName(said.data, said.data.rung));
    if (said.type === 'LimitTookEffect') reminded.add(stepName(said.data, 'effect'));
    if (said.type === 'LapseWithdrawn') standing.delete(lapse);
    if (said.type === 'LimitLapsed') {
      standing.set(lapse, { id: event.meta.id, of: said.data });
      lapsedBefore.set(lapse, (lapsedBefore.get(lapse) ?? 0) + 1);
    }
  }
  return { reminded, standing, lapsedBefore };
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
  { of, family, rule, subject, trigger, due }: ClockOf,
  lapse: EventId,
  why: LapseWithdrawn['data']['because'],
  found: Found,
): NewEvent =>
  composed(
    { type: 'LapseWithdrawn', data: { of, family, rule, subject, trigger, due, lapse, because: why } },
    commandId('clock', `${lapse} withdrawn`),
    dayOf(found.now),
    found,
  );

/** Why the lapse is none. */
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
