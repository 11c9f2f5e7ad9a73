import {
  type Act,
  type DomainEvent,
  type EventStore,
  type Fact,
  type LocalDate,
  type RecordedEvent,
  type StreamId,
  type StreamSlice,
  decoder,
  fold,
  isAmendment,
  sameHead,
  timeline,
} from '#kernel';
import { LRUCache } from 'lru-cache';
import type { StreamKind } from '../acting/stream-kind.js';

/** Events of streams, and facts of their timelines, that are kept at most. */
const [mostEvents, mostFacts] = [20_000, 40_000];

/** What was known of a stream at a moment, as the world had it by a day. */
export interface Told<E extends DomainEvent, S> {
  readonly facts: readonly Fact<E>[];
  readonly state: S;
}

interface Kept extends Told<DomainEvent, unknown> {
  /** What it was told of: another reading of the stream is told anew. */
  readonly events: readonly RecordedEvent[];
  readonly procedure: object;
}

/**
 * Streams as they were last read, and what they add up to: a page asks five things of one case, and a step back in the
 * record three, and each stream is folded once. The store is asked at every reading for what was recorded since, so an
 * answer is never older than the record. Only stored data is kept, sealed as it is; who may see it is asked each time.
 */
export class StreamsTold {
  readonly #slices = new LRUCache<StreamId, StreamSlice>({
    maxSize: mostEvents,
    sizeCalculation: ({ events }) => events.length,
  });
  readonly #told = new LRUCache<string, Kept>({
    maxSize: mostFacts,
    sizeCalculation: ({ facts }) => facts.length + 1,
  });

  constructor(private readonly store: Pick<EventStore, 'read'>) {}

  /** As `EventStore.read`; the same events are the same array for as long as nothing is recorded. */
  async read(stream: StreamId): Promise<StreamSlice> {
    const before = this.#slices.get(stream);
    const slice = (before && (await this.#since(stream, before))) ?? (await this.store.read(stream));
    if (slice !== before && slice.events.length > 0) this.#slices.set(stream, slice);
    return slice;
  }

  /** @returns undefined when what was kept is not the beginning of the stream. */
  async #since(stream: StreamId, before: StreamSlice): Promise<StreamSlice | undefined> {
    const { head, events } = await this.store.read(stream, before.head.version);
    if (events.length === 0) return sameHead(head, before.head) ? before : undefined;
    if (events[0]!.version !== before.head.version + 1) return undefined;
    return { head, events: [...before.events, ...events] };
  }

  /**
   * @param events the stream as `read` gave it.
   * @param known how many of them were known.
   * @param until leaves out what happened after that day.
   */
  of<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    events: readonly RecordedEvent[],
    known: number,
    until?: LocalDate,
  ): Told<E, S> {
    const { procedure } = kind;
    const key = `${kind.kind} ${events[0]?.stream ?? ''} ${known} ${until ?? ''}`;
    const kept = this.#told.get(key);
    if (kept?.events === events && kept.procedure === procedure) return kept as unknown as Told<E, S>;
    const facts = this.#factsOf(kind, events, known, until);
    const told = { facts, state: fold(procedure, facts), events, procedure };
    this.#told.set(key, told);
    return told;
  }

  /** Told anew only where what was recorded later says something of what was known: else that is a part of the whole. */
  #factsOf<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    events: readonly RecordedEvent[],
    known: number,
    until: LocalDate | undefined,
  ): readonly Fact<E>[] {
    const isWhole = known === events.length && until === undefined;
    if (isWhole || events.slice(known).some(isAmendment))
      return timeline(events.slice(0, known), decoder<E>(kind.types), until ? { until } : {});
    const last = events[known - 1]?.version ?? 0;
    return this.of(kind, events, events.length).facts.filter(
      ({ version, on }) => version <= last && (until === undefined || on <= until),
    );
  }
}
