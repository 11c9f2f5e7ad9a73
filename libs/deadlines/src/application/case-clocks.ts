import {
  type EventStore,
  type Instant,
  type LocalDate,
  type Position,
  type RecordedEvent,
  type StreamId,
  type TimelineOptions,
  type WallClock,
  dayOf,
  decoder,
  knownOf,
  plusDays,
  startOfDay,
  startOfLog,
} from '#kernel';
import { type DerivedClock, type LawRegister, type PeriodReceipt, calendarIndex, receiptOf, tightest } from '#law';
import { type Actor, type StreamKinds, StreamReader } from '#platform';
import { type ClockEvent, clockEventTypes, clockStream } from '../domain/clock-events.js';
import { type LampNow, lampOf } from '../domain/lamp.js';
import { turnDays } from '../domain/steps.js';
import { clocksOfTold, kindOfStream, trackedKinds } from '../tracked.js';

/** One clock of a case with its lamp and the receipt of its dates. */
export interface CaseClock extends LampNow {
  readonly clock: DerivedClock;
  readonly receipt: PeriodReceipt;
  /** Among the open ones, the one that ends first. */
  readonly tightest: boolean;
}

export interface CaseClocks {
  readonly clocks: readonly CaseClock[];
  /** Reminders, lapses and their withdrawals, as they were recorded. */
  readonly recorded: readonly {
    readonly recordedAt: string;
    readonly happenedOn: LocalDate;
    readonly event: ClockEvent;
  }[];
  readonly edition: string | null;
  /** Of the last event known then, in the case or of its clock. */
  readonly position: Position;
  /** The day as of which the lamps are told. */
  readonly on: LocalDate;
}

/** The clocks of single leads and cases, from their own record, in two times. */
export class CaseClockReader {
  constructor(
    private readonly on: {
      readonly store: EventStore;
      readonly reader: StreamReader;
      readonly kinds: StreamKinds;
      readonly law: LawRegister;
      readonly clock: WallClock;
    },
  ) {}

  /**
   * @param options what had happened until a day, as known at a moment or position: also by the law known then. Lamps are
   *   those of that day; without a day, those of the day on which the last of it became known, or of today.
   * @throws Problem `stream-not-found` where there is none, and where this person may not know of one.
   */
  async read(actor: Actor, stream: StreamId, options: TimelineOptions = {}): Promise<CaseClocks> {
    const { store, reader, kinds, law: register, clock } = this.on;
    const kind = kindOfStream(stream, trackedKinds)!;
    const { events, known, facts } = await reader.open(kinds.get(kind.kind), actor, stream, options);
    const told = knownOf((await store.read(clockStream(stream))).events, options.knownAt);
    const last = later(known.at(-1), told.at(-1));
    const { law, edition } = options.knownAt ? await register.knownAt(options.knownAt) : await register.inForce();
    const then = options.knownAt ? momentOf(options.knownAt, last) : clock.now();
    const on = options.until ?? dayOf(then);
    const at = options.until ? startOfDay(plusDays(options.until, 1)) : then;
    const place = { law, region: events[0]!.meta.bureau };
    const clocks = clocksOfTold(kind, facts, place, on, options.until);
    const index = calendarIndex(law.calendar);
    const lamps = clocks.map((one) => lampOf(lampInputs(one, index), { on, at }, index));
    // of a time that is over there is nothing to wait for
    const first = tightest(clocks.filter((_, n) => lamps[n]?.lamp !== 'passed'));
    const decode = decoder<ClockEvent>(clockEventTypes);
    return {
      edition,
      position: last?.position ?? startOfLog,
      on,
      clocks: clocks.map((derived, n) => ({
        ...lamps[n]!,
        clock: derived,
        receipt: receiptOf(derived, law),
        tightest: derived === first,
      })),
      recorded: told.flatMap((event) => {
        const said = decode(event);
        return said ? [{ recordedAt: event.meta.recordedAt, happenedOn: event.meta.happenedOn, event: said }] : [];
      }),
    };
  }
}

const later = (a: RecordedEvent | undefined, b: RecordedEvent | undefined): RecordedEvent | undefined =>
  a && b ? (a.position < b.position ? b : a) : (a ?? b);

/** The moment itself, or when the last of what was known at the position was recorded. */
const momentOf = (known: Position | Instant, last: RecordedEvent | undefined): Instant =>
  known.includes('T') ? (known as Instant) : (last?.meta.recordedAt ?? earliest);

const earliest = '1970-01-01T00:00:00.000Z' as Instant;

function lampInputs(clock: DerivedClock, index: ReturnType<typeof calendarIndex>): Parameters<typeof lampOf>[0] {
  const { rule } = clock.chosen;
  const turns = turnDays(clock, index);
  return {
    name: rule.nameZh,
    rule,
    status: clock.status,
    due: clock.due,
    dueAt: clock.dueAt,
    yellowOn: turns?.yellowOn ?? null,
    redOn: turns?.redOn ?? null,
    endedOn: clock.end?.on ?? null,
    remaining: clock.remaining,
    inWorkingDays: rule.unit === 'workday',
    provisional: clock.provisional,
  };
}
