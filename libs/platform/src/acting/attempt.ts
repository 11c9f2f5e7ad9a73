import type { FileStore } from '#files';
import type { OfficerRegister } from '#identity';
import type {
  Act,
  CommandId,
  DomainEvent,
  EventStore,
  LocalDate,
  StreamId,
  StreamSlice,
  SubjectId,
  SubjectKeys,
  WallClock,
} from '#kernel';
import type { LawRegister } from '#law';
import type { ActRow } from './act-table.js';
import type { Actor } from './actor.js';
import { type Gathered, gatherFacts } from './foreign-facts.js';
import type { Refusals } from './refusals.js';
import type { ActRequest } from './request.js';
import type { StreamKind } from './stream-kind.js';
import type { Timing } from './timing.js';

/** What acts are carried out with. */
export interface ExecutorOptions {
  readonly store: EventStore;
  readonly clock: WallClock;
  readonly keys: SubjectKeys;
  readonly files: FileStore;
  readonly officers: OfficerRegister;
  readonly refusals: Refusals;
  /** The law in force: acts are judged by it and recorded under its edition. */
  readonly law: Pick<LawRegister, 'inForce'>;
  /** Keyed hash of a command's body, so that personal data in it cannot be guessed from the record. */
  readonly hashCommand: (canonicalJson: string) => string;
  /** Calendar days within which a field act may be entered as live. */
  readonly fieldLagDays: number;
  /** The first day on which the bureau worked in the system; null while it only copies paper into it. */
  readonly liveSince?: LocalDate | null;
}

/** One try at an act, on the stream as it stands. */
export interface Attempt<A extends Act, E extends DomainEvent, S> {
  readonly kind: StreamKind<A, E, S>;
  readonly actor: Actor;
  readonly request: ActRequest;
  readonly row: ActRow;
  readonly command: CommandId;
  readonly commandHash: string;
  readonly stream: StreamId;
  readonly slice: StreamSlice;
}

/** Whose key seals what is about the case or lead as a whole. */
export const matterOf = ({ stream }: { readonly stream: StreamId }): SubjectId => stream as string as SubjectId;

/** The foreign facts that an act needs on its day. @throws Problem `officer-unknown` and what the kind throws. */
export function gatherFor<A extends Act, E extends DomainEvent, S>(
  { officers }: Pick<ExecutorOptions, 'officers'>,
  { kind, stream }: Pick<Attempt<A, E, S>, 'kind' | 'stream'>,
  act: A,
  { on, doneBy }: Pick<Timing, 'on' | 'doneBy'>,
  state: S,
): Promise<Gathered> {
  const keys = kind.procedure.needs(act, { state, doneBy });
  return gatherFacts(keys, on, officers, async (key) => kind.foreign?.(key, on, stream));
}
