import type {
  ActName,
  BureauCode,
  CommandId,
  EditionHash,
  EventId,
  FileHash,
  NormId,
  PersonId,
  Position,
  StreamId,
} from './brand.js';
import type { Instant, LocalDate } from './dates.js';
import type { Json, JsonObject } from './json.js';
import type { Sealed } from './sealed.js';

/** What happened. Names and data are stored for ever; a changed shape needs a higher schema and an upcaster. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Readonly<Data>;
}

/** Who did it in the world: officers of the register, somebody outside (a party, a court, the police), or not known. */
export type DoneBy =
  | { readonly officers: readonly PersonId[] }
  | { readonly outsider: 'party' | 'court' | 'police' | 'agency' | 'bank' | 'other' }
  | 'unknown';

/** Who put it into the record: a person who signed in, or a part of the system. */
export type RecordedBy = { readonly person: PersonId } | { readonly system: string };

/**
 * How it came into the record. `live`: our act, done through the system and gated. `received`: somebody else's act,
 * recorded as it was. `transcribed` (补录): our act, copied from paper with the scan's hash and the reason.
 */
export type Entry =
  | { readonly kind: 'live' }
  | { readonly kind: 'received' }
  | {
      readonly kind: 'transcribed';
      readonly document: FileHash | null;
      readonly reason: Sealed<string>;
      /** The law would have refused the act live: it counts, but no live act may rest on it until it is confirmed. */
      readonly barred?: true;
    };

/** A norm that did not hold, or could not be judged, when the act was recorded. */
export interface Judged {
  readonly norm: NormId;
  readonly edition: number;
  readonly is: 'unmet' | 'unknown';
}

/** A foreign fact that the act rested on, copied so that no replay has to read another stream. */
export interface Relied {
  readonly key: string;
  readonly value: Json;
  /** `stream@version` it was read from; null when a source outside the system stated it. */
  readonly source: string | null;
}

/** Everything about an event but its data. Stored as JSON, hashed as stored. */
export interface EventMeta {
  /** Stamped by the store: never earlier than the event before it. */
  readonly recordedAt: Instant;
  readonly id: EventId;
  readonly stream: StreamId;
  /** 1 for a stream's first event. */
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly bureau: BureauCode;
  readonly recordedBy: RecordedBy;
  readonly doneBy: DoneBy;
  /** The act that the event records; null for what is nobody's act (a clock's lapse, a register's bookkeeping). */
  readonly act: ActName | null;
  /** The day in the world, Asia/Shanghai. */
  readonly happenedOn: LocalDate;
  /** The moment in the world, when known. */
  readonly happenedAt?: Instant;
  readonly entry: Entry;
  readonly commandId: CommandId;
  /** Keyed hash of the command's body: tells a retry from another command under the same key. */
  readonly commandHash: string;
  readonly causationId?: EventId;
  /** The edition of rulebook, calendar and norms in use; null before any was adopted. */
  readonly law: EditionHash | null;
  readonly judged: readonly Judged[];
  readonly relied: readonly Relied[];
}

/** An event on its way into a stream: the store adds stream, version and recordedAt. */
export interface NewEvent {
  readonly data: JsonObject;
  readonly meta: Omit<EventMeta, 'recordedAt' | 'stream' | 'version'>;
}

/** An event with its day and identity: what a procedure folds and a norm looks at. */
export type Fact<E extends DomainEvent = DomainEvent> = E & {
  readonly id: EventId;
  readonly on: LocalDate;
  readonly at?: Instant;
  readonly recordedAt: Instant;
  readonly position: Position;
  readonly version: number;
  readonly doneBy: DoneBy;
  readonly recordedBy: RecordedBy;
  readonly entry: Entry;
  /** It awaits a second person's confirmation. */
  readonly unconfirmed?: true;
  readonly act: ActName | null;
  readonly relied: readonly Relied[];
  readonly judged: readonly Judged[];
};
