import { type OfficerRegister, maySee } from '#identity';
import {
  type Act,
  type DomainEvent,
  type EventStore,
  type Fact,
  type Head,
  type LocalDate,
  type PersonId,
  type Position,
  Problem,
  type RecordedEvent,
  type StreamId,
  type StreamSlice,
  type SubjectKeys,
  type TimelineOptions,
  type WallClock,
  genesisHash,
  headTag,
  knownOf,
  startOfLog,
} from '#kernel';
import type { Actor } from '../acting/actor.js';
import type { FormWords } from '../acting/forms/build-form.js';
import type { Refusals } from '../acting/refusals.js';
import type { StreamKind } from '../acting/stream-kind.js';
import { type Conceal, type Portion, historyOf } from './history.js';
import { StreamsTold } from './streams-told.js';
import type { TimelineDto } from './timeline.dto.js';

/** A stream as somebody who may see it finds it. */
export interface OpenedStream<E extends DomainEvent, S> extends StreamSlice {
  /** Where the stream ended at the moment asked for. */
  readonly head: Head;
  /** Of the last event that was known then; the start of the log where none was. */
  readonly position: Position;
  /** What was known at the moment asked for. */
  readonly known: readonly RecordedEvent[];
  /** What of it had happened until the day asked for. */
  readonly facts: readonly Fact<E>[];
  readonly state: S;
  readonly until?: LocalDate;
}

export interface StreamReaderOptions {
  readonly store: EventStore;
  readonly keys: SubjectKeys;
  readonly officers: OfficerRegister;
  readonly refusals: Refusals;
  readonly clock: WallClock;
}

export interface HistoryOptions {
  readonly words?: FormWords;
  readonly conceal?: Conceal;
  readonly portion?: Portion;
}

/** Reads single cases from their streams, never from a projection, for somebody who may see them. */
export class StreamReader {
  readonly #streams: StreamsTold;

  constructor(private readonly on: StreamReaderOptions) {
    this.#streams = new StreamsTold(on.store);
  }

  /**
   * @param options two times: what had happened until a day, as known at a moment or position.
   * @throws Problem `stream-not-found` where there is none, and where this person may not know of one.
   */
  async open<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    actor: Actor,
    stream: StreamId,
    options: TimelineOptions = {},
  ): Promise<OpenedStream<E, S>> {
    const slice = await this.#streams.read(stream);
    const { events } = slice;
    const first = events[0];
    const { state: now } = this.#streams.of(kind, events, events.length);
    const visibility = kind.seenAs?.(actor) ?? actor.visibility;
    const seen = first && maySee(visibility, { bureau: first.meta.bureau, ...kind.involved(now) });
    if (!seen) {
      if (first)
        await this.on.refusals.denied(
          { person: actor.person, what: `read ${kind.kind}`, why: 'stream-not-found' },
          stream,
        );
      throw new Problem('not-found', 'stream-not-found', { kind: kind.kind });
    }
    const { knownAt, until } = options;
    const known = knownOf(events, knownAt);
    const { facts, state } = this.#streams.of(kind, events, known.length, until);
    return {
      events,
      head: headAfter(known, slice, this.on.store.storeId),
      position: known.at(-1)?.position ?? startOfLog,
      known,
      facts,
      state,
      ...(until && { until }),
    };
  }

  /**
   * The history, nothing hidden but personal data: what was voided or corrected is marked, not left out.
   * @param portion the latest so many of its records, or so many before one; without it all of them.
   */
  async history<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    opened: OpenedStream<E, S>,
    { words, conceal = ({ data }) => data, portion = {} }: HistoryOptions = {},
  ): Promise<TimelineDto> {
    const asked = new Map<PersonId, Promise<string | null>>();
    const nameOf = (person: PersonId) => {
      const name = asked.get(person) ?? this.nameOf(person);
      asked.set(person, name);
      return name;
    };
    const { head, position, events, known, until } = opened;
    const standing = until ? this.#streams.of(kind, events, known.length).facts : opened.facts;
    const about = { known, standing, portion, ...(until && { until }) };
    const told = await historyOf(kind, about, { conceal, words, nameOf, keys: this.on.keys });
    return { head: headTag(head), version: head.version, position, ...told };
  }

  /** The officer's name as the register has it today; null for a person whom nobody registered. */
  async nameOf(person: PersonId): Promise<string | null> {
    return (await this.on.officers.factsOn(person, this.on.clock.today()))?.name ?? null;
  }
}

const headAfter = (known: readonly RecordedEvent[], { head, events }: StreamSlice, storeId: string): Head => {
  if (known.length === events.length) return head;
  const last = known.at(-1);
  return last
    ? { version: last.version, hash: last.hash }
    : { version: 0, hash: genesisHash(storeId, events[0]!.stream) };
};
