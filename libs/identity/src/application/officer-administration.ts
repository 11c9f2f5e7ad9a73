import {
  type Appended,
  type BureauCode,
  type CommandId,
  type DoneBy,
  type EventStore,
  type LocalDate,
  type PersonId,
  Problem,
  type RecordedBy,
  type Relied,
  type StreamId,
  Turns,
  VersionConflict,
  type WallClock,
  canonicalJson,
  commandId,
  composeEvents,
  createdStream,
  firstResult,
  invalid,
} from '#kernel';
import { objection } from '../domain/objections.js';
import {
  type OfficerAct,
  officer,
  officerEventTypes,
  officerKind,
  officerStream,
  personOf,
} from '../domain/officer.js';
import type { LoadedOfficer, OfficerRegister } from './officer-register.js';

/** An act on the register of officers. */
export interface OfficerCommand {
  /** A signed-in administrator, or a part of the system that sets up a new installation. */
  readonly sender: RecordedBy;
  /** The Idempotency-Key. */
  readonly key: string;
  /** Whom it concerns; absent for `RegisterOfficer`, which makes the person's id. */
  readonly person?: PersonId;
  readonly act: OfficerAct;
  /** The day it was decided; today when absent. */
  readonly on?: LocalDate;
}

export interface OfficerRecorded extends Appended {
  readonly person: PersonId;
  /** The command had been carried out before; this is its first result. */
  readonly repeated: boolean;
}

const mostAttempts = 4;

/**
 * Records acts on the register. Problems thrown: `not-administrator`, `other-bureau` (denied), `happened-in-future`
 * (invalid), `idempotency-key-reused` (reused), VersionConflict, and those of `objection`.
 */
export class OfficerAdministration {
  readonly #turns = new Turns();

  /** @param hash keyed hash of a command's body, as `commandHasher` of the vault gives it. */
  constructor(
    private readonly store: EventStore,
    private readonly register: OfficerRegister,
    private readonly clock: WallClock,
    private readonly hash: (canonicalJson: string) => string,
  ) {}

  /** The same command sent again returns what it recorded at first. */
  async execute(command: OfficerCommand): Promise<OfficerRecorded> {
    const id = commandId(senderKey(command.sender), command.key);
    const stream = streamFor(command, id);
    return this.#turns.run(stream, async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#attempt(command, id, stream);
        } catch (problem) {
          if (!(problem instanceof VersionConflict) || attempt >= mostAttempts) throw problem;
        }
      }
    });
  }

  async #attempt(command: OfficerCommand, id: CommandId, stream: StreamId): Promise<OfficerRecorded> {
    const { sender, person = null, act, on = this.clock.today() } = command;
    const commandHash = this.hash(canonicalJson({ person, act, on: command.on ?? null }));
    const loaded = await this.register.load(stream);
    const first = firstResult(loaded.recorded, id, commandHash);
    if (first) return { person: personOf(stream), head: loaded.head, ...first, repeated: true };

    const bureau = bureauOf(loaded, act);
    const relied = await this.#authorised(sender, bureau);
    if (on > this.clock.today()) throw invalid('happened-in-future', { on, today: this.clock.today() });
    const problem = objection(loaded.officer, act, this.clock.today());
    if (problem) throw problem;

    const record = {
      bureau,
      recordedBy: sender,
      doneBy: doerOf(sender),
      act: act.act,
      happenedOn: on,
      entry: { kind: 'live' as const },
      commandId: id,
      commandHash,
      law: null,
      judged: [],
      relied,
    };
    const appended = await this.store.append(
      stream,
      loaded.head,
      composeEvents(record, officerEventTypes, officer.decide(act)),
    );
    return { person: personOf(stream), ...appended, repeated: false };
  }

  /** What shows that the sender may do it; nothing for a part of the system, which no request can speak for. */
  async #authorised(sender: RecordedBy, bureau: BureauCode): Promise<readonly Relied[]> {
    if (!('person' in sender)) return [];
    const today = this.clock.today();
    const facts = await this.register.factsOn(sender.person, today);
    if (!facts?.roles.includes('administrator')) throw new Problem('denied', 'not-administrator');
    if (facts.bureau !== bureau) throw new Problem('denied', 'other-bureau');
    const relied = await this.register.reliedOn(sender.person, today);
    return relied ? [relied] : [];
  }
}

const senderKey = (sender: RecordedBy): string => ('person' in sender ? sender.person : sender.system);

const doerOf = (sender: RecordedBy): DoneBy => ('person' in sender ? { officers: [sender.person] } : 'unknown');

/** @throws Problem `person-missing` for an act on nobody. */
function streamFor({ act, person }: OfficerCommand, id: CommandId): StreamId {
  if (act.act === 'RegisterOfficer') return createdStream(id, officerKind);
  if (!person) throw invalid('person-missing', { act: act.act });
  return officerStream(person);
}

/** @throws Problem `officer-unknown`. */
function bureauOf({ officer: { registered } }: LoadedOfficer, act: OfficerAct): BureauCode {
  if (registered) return registered.data.bureau;
  if (act.act === 'RegisterOfficer') return act.bureau;
  throw new Problem('not-found', 'officer-unknown');
}
