import { LRUCache } from 'lru-cache';
import {
  type EventStore,
  type Head,
  type LocalDate,
  type PersonId,
  type RecordedEvent,
  type Relied,
  type StreamId,
  decoder,
  fold,
  sameHead,
  timeline,
} from '#kernel';
import { type OfficerFacts, factsOn } from '../domain/officer-on.js';
import { type Officer, type OfficerEvent, officer, officerEventTypes, officerStream } from '../domain/officer.js';

/** Facts of an officer on one day and where they were read. */
export interface SourcedFacts extends OfficerFacts {
  readonly person: PersonId;
  /** `stream@version`. */
  readonly source: string;
}

/** An officer's whole stream. */
export interface LoadedOfficer {
  readonly head: Head;
  readonly recorded: readonly RecordedEvent[];
  readonly officer: Officer;
}

/** The key under which a norm finds what is known of an officer, and an event keeps what it relied on. */
export const officerKey = (person: PersonId): string => `officer:${person}`;

const decode = decoder<OfficerEvent>(officerEventTypes);

/** The register of officers 执法人员名录, read from the officers' own streams and never from a projection. */
export class OfficerRegister {
  readonly #cache: LRUCache<StreamId, LoadedOfficer>;

  /** @param cached officers kept in memory; each use still asks the store for the stream's head. */
  constructor(
    private readonly store: Pick<EventStore, 'read'>,
    cached = 500,
  ) {
    this.#cache = new LRUCache({ max: cached });
  }

  /** What held for the person that day, by what is known now; undefined for a person whom nobody registered. */
  async factsOn(person: PersonId, day: LocalDate): Promise<SourcedFacts | undefined> {
    const { head, officer: state } = await this.load(officerStream(person));
    const facts = factsOn(state, day);
    return facts && { ...facts, person, source: `${officerStream(person)}@${head.version}` };
  }

  /** The same, as an event that rests on it keeps it. */
  async reliedOn(person: PersonId, day: LocalDate): Promise<Relied | undefined> {
    const facts = await this.factsOn(person, day);
    if (!facts) return undefined;
    const { source, person: _, ...value } = facts;
    return { key: officerKey(person), value, source };
  }

  async load(stream: StreamId): Promise<LoadedOfficer> {
    const cached = this.#cache.get(stream);
    const slice = await this.store.read(stream, cached?.head.version ?? 0);
    if (cached && sameHead(cached.head, slice.head)) return cached;
    const { head, events: recorded } = cached ? await this.store.read(stream) : slice;
    const loaded = { head, recorded, officer: fold(officer, timeline(recorded, decode)) };
    this.#cache.set(stream, loaded);
    return loaded;
  }
}
