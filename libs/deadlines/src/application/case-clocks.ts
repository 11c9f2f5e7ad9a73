import {
  type EventStore,
  type LocalDate,
  type StreamId,
  type TimelineOptions,
  type WallClock,
  decoder,
  plusDays,
  startOfDay,
} from '#kernel';
import { type DerivedClock, type LawRegister, type PeriodReceipt, calendarIndex, receiptOf, tightest } from '#law';
import { type Actor, type StreamKinds, StreamReader } from '#platform';
import { type ClockEvent, clockEventTypes, clockStream } from '../domain/clock-events.js';
import { type LampNow, lampOf } from '../domain/lamp.js';
import { turnDays } from '../domain/steps.js';
import { clocksOfStream, kindOfStream, trackedKinds } from '../tracked.js';

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
   * @param options what had happened until a day, as known at a moment or position: also by the law known then.
   * @throws Problem `stream-not-found` where there is none, and where this person may not know of one.
   */
  async read(actor: Actor, stream: StreamId, options: TimelineOptions = {}): Promise<CaseClocks> {
    const { store, reader, kinds, law: register, clock } = this.on;
    const kind = kindOfStream(stream, trackedKinds)!;
    const { events } = await reader.open(kinds.get(kind.kind), actor, stream, options);
    const { law, edition } = options.knownAt ? await register.knownAt(options.knownAt) : await register.inForce();
    const on = options.until ?? clock.today();
    const at = options.until ? startOfDay(plusDays(options.until, 1)) : clock.now();
    const place = { law, region: events[0]!.meta.bureau };
    const clocks = clocksOfStream(kind, events, place, on, options);
    const first = tightest(clocks);
    const index = calendarIndex(law.calendar);
    const decode = decoder<ClockEvent>(clockEventTypes);
    const { knownAt } = options;
    const recorded = (await store.read(clockStream(stream))).events.filter(
      ({ meta, position }) =>
        knownAt === undefined || (knownAt.includes('T') ? meta.recordedAt <= knownAt : position <= knownAt),
    );
    return {
      edition,
      clocks: clocks.map((derived) => ({
        ...lampOf(lampInputs(derived, index), { on, at }, index),
        clock: derived,
        receipt: receiptOf(derived, law),
        tightest: derived === first,
      })),
      recorded: recorded.flatMap((event) => {
        const said = decode(event);
        return said ? [{ recordedAt: event.meta.recordedAt, happenedOn: event.meta.happenedOn, event: said }] : [];
      }),
    };
  }
}

function lampInputs(clock: DerivedClock, index: ReturnType<typeof calendarIndex>): Parameters<typeof lampOf>[0] {
  const { rule } = clock.chosen;
  const turns = turnDays(clock, index);
  return {
    name: rule.nameZh,
    kind: rule.kind,
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
