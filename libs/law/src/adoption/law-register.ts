import { LRUCache } from 'lru-cache';
import {
  type BureauCode,
  type EditionHash,
  type EventStore,
  type Head,
  type Instant,
  type Position,
  type RecordedEvent,
  decoder,
  fold,
  sameHead,
  timeline,
} from '#kernel';
import { type Edition, lawOf } from '../edition/edition.js';
import { type Law, shippedLaw } from '../law.js';
import {
  type Adoption,
  type AdoptionEvent,
  adoption,
  adoptionEventTypes,
  editionInForce,
  lawStream,
} from './adoption.js';
import { editionFrom, editionStream } from './edition-content.js';

/** The law that a bureau works with; `edition` is null before any was adopted: then it is what ships with the program. */
export interface LawInForce {
  readonly law: Law;
  readonly edition: EditionHash | null;
}

/** The stream of a bureau's adoptions. */
export interface LoadedAdoption {
  readonly head: Head;
  readonly recorded: readonly RecordedEvent[];
  readonly adoption: Adoption;
}

const decode = decoder<AdoptionEvent>(adoptionEventTypes);
const beforeAny: LawInForce = { law: shippedLaw, edition: null };
/** Editions kept in memory, about a megabyte each. */
const mostEditions = 12;

/**
 * The law as a bureau adopted it, read from the record. The same edition is always the same `Law` object. Problems thrown:
 * those of `editionFrom`, when what was adopted cannot be read back.
 */
export class LawRegister {
  readonly #editions = new LRUCache<EditionHash, Promise<{ readonly edition: Edition; readonly law: Law }>>({
    max: mostEditions,
  });
  #loaded: LoadedAdoption | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'read'>,
    private readonly bureau: BureauCode,
  ) {}

  /** What is in force now. */
  async inForce(): Promise<LawInForce> {
    return this.#lawOf(editionInForce((await this.load()).adoption));
  }

  /** What was in force as far as the record then went: at a position, or at a moment. */
  async knownAt(knownAt: Position | Instant): Promise<LawInForce> {
    const { recorded } = await this.load();
    return this.#lawOf(editionInForce(fold(adoption, timeline(recorded, decode, { knownAt }))));
  }

  /** The law of an edition that was adopted at some time, such as the one that an event names. */
  async byEdition(edition: EditionHash | null): Promise<LawInForce> {
    return this.#lawOf(edition);
  }

  /** The content of an edition, out of the record. */
  async edition(hash: EditionHash): Promise<Edition> {
    return (await this.#read(hash)).edition;
  }

  /** The content of the edition in force; null before any was adopted. */
  async editionInForce(): Promise<Edition | null> {
    const hash = editionInForce((await this.load()).adoption);
    return hash === null ? null : this.edition(hash);
  }

  async load(): Promise<LoadedAdoption> {
    const stream = lawStream(this.bureau);
    const cached = this.#loaded;
    const slice = await this.store.read(stream, cached?.head.version ?? 0);
    if (cached && sameHead(cached.head, slice.head)) return cached;
    const { head, events: recorded } = cached ? await this.store.read(stream) : slice;
    return (this.#loaded = { head, recorded, adoption: fold(adoption, timeline(recorded, decode)) });
  }

  async #lawOf(edition: EditionHash | null): Promise<LawInForce> {
    return edition === null ? beforeAny : { law: (await this.#read(edition)).law, edition };
  }

  #read(hash: EditionHash): Promise<{ readonly edition: Edition; readonly law: Law }> {
    const known = this.#editions.get(hash);
    if (known) return known;
    const reading = this.store.read(editionStream(hash)).then(({ events }) => {
      const edition = editionFrom(hash, events);
      return { edition, law: lawOf(edition) };
    });
    // what could not be read is asked for again next time
    reading.catch(() => this.#editions.delete(hash));
    this.#editions.set(hash, reading);
    return reading;
  }
}
