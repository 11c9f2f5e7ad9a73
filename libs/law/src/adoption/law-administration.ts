import {
  type Appended,
  type BureauCode,
  type DoneBy,
  type EditionHash,
  type EventStore,
  type PersonId,
  Problem,
  type RecordedBy,
  type Relied,
  Turns,
  VersionConflict,
  type WallClock,
  canonicalJson,
  commandId,
  composeEvents,
  firstResult,
  invalid,
} from '#kernel';
import type { Edition } from '../edition/edition.js';
import { type AdoptionAct, adoption, adoptionEventTypes, editionInForce, lawStream } from './adoption.js';
import { type DryRun, type DryRunOptions, dryRunOf, summaryOf, tryProposal } from './dry-run.js';
import { storeEdition } from './edition-content.js';
import { type Proposal, noticeFor, proposedEdition } from './proposal.js';

/** What somebody wants done with the law of the bureau. */
export type LawRequest =
  | {
      readonly act: 'AdoptEdition';
      readonly proposal: Proposal;
      /** The edition that a dry run showed; what has become another one since is not adopted. */
      readonly edition: EditionHash;
      readonly reason: string;
    }
  | {
      readonly act: 'LoadNotice' | 'CorrectNotice';
      /** As JSON, not yet read. */
      readonly notice: unknown;
      readonly reason: string;
    };

export interface LawCommand {
  /** Somebody who signed in, or a part of the system that nobody can speak for over the network. */
  readonly sender: RecordedBy;
  /** Who decided it, where that is not the sender; they have to be entitled as well. */
  readonly doneBy?: DoneBy;
  /** The Idempotency-Key. */
  readonly key: string;
  readonly request: LawRequest;
}

/** The last event of the command adopts. */
export interface LawRecorded extends Appended {
  /** The edition in force since. */
  readonly edition: EditionHash;
  /** The command had been carried out before; this is its first result. */
  readonly repeated: boolean;
}

export interface LawAdministrationOptions extends DryRunOptions {
  readonly store: EventStore;
  readonly bureau: BureauCode;
  readonly clock: WallClock;
  /** Keyed hash of a command's body. */
  readonly hash: (canonicalJson: string) => string;
  /**
   * What shows that the person may do it.
   * @throws Problem of kind denied where nothing does.
   */
  readonly authorise: (person: PersonId) => Promise<readonly Relied[]>;
}

const mostAttempts = 4;

/** Brings editions of the law into force, each after a dry run whose outcome it keeps. */
export class LawAdministration {
  readonly #turns = new Turns();

  constructor(private readonly on: LawAdministrationOptions) {}

  /** What the program offers. */
  get shipped(): Edition {
    return this.on.shipped;
  }

  /** What adopting the proposal would change. Problems thrown: those of `proposedEdition`. */
  dryRun(proposal: Proposal): Promise<DryRun> {
    return tryProposal(proposal, this.on);
  }

  /**
   * The same command sent again returns what it recorded at first.
   * @throws Problem `edition-already-in-force`, `edition-not-as-shown` (conflict), `reason-missing` (invalid),
   *   `idempotency-key-reused`, those of `proposedEdition` and `noticeFor`, and the denials of `authorise`.
   */
  async execute(command: LawCommand): Promise<LawRecorded> {
    return this.#turns.run(lawStream(this.on.bureau), async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#attempt(command);
        } catch (problem) {
          if (!(problem instanceof VersionConflict) || attempt >= mostAttempts) throw problem;
        }
      }
    });
  }

  async #attempt({ sender, doneBy, key, request }: LawCommand): Promise<LawRecorded> {
    const { store, register, bureau, clock } = this.on;
    const id = commandId('person' in sender ? sender.person : sender.system, key);
    const commandHash = this.on.hash(canonicalJson(request));
    const { head, recorded, adoption: ledger } = await register.load();
    const first = firstResult(recorded, id, commandHash);
    if (first) return resultOf({ head, ...first }, true);

    const responsible: DoneBy = doneBy ?? ('person' in sender ? { officers: [sender.person] } : 'unknown');
    const relied = await this.#authorised(sender, responsible);
    if (request.reason.trim() === '') throw invalid('reason-missing', { act: request.act });
    const inForce = await register.editionInForce();
    const { edition, before: acts } = this.#read(request, inForce);
    const dryRun = await dryRunOf(edition, this.on);
    const adopting: AdoptionAct = {
      act: 'AdoptEdition',
      edition: edition.hash,
      replaces: editionInForce(ledger),
      reason: request.reason,
      dryRun: summaryOf(dryRun),
    };
    await storeEdition(store, edition, { bureau, on: clock.today() });
    const now = clock.now();
    const record = {
      bureau,
      recordedBy: sender,
      doneBy: responsible,
      act: request.act,
      happenedOn: clock.today(),
      happenedAt: now,
      entry: { kind: 'live' as const },
      commandId: id,
      commandHash,
      law: editionInForce(ledger),
      judged: [],
      relied,
    };
    const events = [...acts, adopting].flatMap((act) => adoption.decide(act));
    const appended = await store.append(lawStream(bureau), head, composeEvents(record, adoptionEventTypes, events));
    return resultOf(appended, false);
  }

  /** What shows that the sender, and whoever decided it, may do it. */
  async #authorised(sender: RecordedBy, responsible: DoneBy): Promise<readonly Relied[]> {
    const officers = typeof responsible === 'object' && 'officers' in responsible ? responsible.officers : [];
    const people = new Set([...('person' in sender ? [sender.person] : []), ...officers]);
    return (await Promise.all([...people].map((person) => this.on.authorise(person)))).flat();
  }

  /** The edition that a request amounts to, and what is recorded before it is adopted. */
  #read(request: LawRequest, inForce: Edition | null): { edition: Edition; before: readonly AdoptionAct[] } {
    const offers = { shipped: this.on.shipped, inForce };
    if (request.act === 'AdoptEdition') {
      const edition = proposedEdition(request.proposal, offers);
      if (edition.hash === inForce?.hash)
        throw new Problem('conflict', 'edition-already-in-force', { edition: edition.hash });
      if (edition.hash !== request.edition)
        throw new Problem('conflict', 'edition-not-as-shown', { shown: request.edition, edition: edition.hash });
      return { edition, before: [] };
    }
    const { act, reason } = request;
    const notice = noticeFor(act, request.notice, (inForce ?? this.on.shipped).notices);
    const edition = proposedEdition({ base: 'in-force', notices: [notice] }, offers);
    return { edition, before: [{ act, notice, reason }] };
  }
}

const resultOf = (appended: Appended, repeated: boolean): LawRecorded => ({
  ...appended,
  edition: appended.events.at(-1)!.data['edition'] as EditionHash,
  repeated,
});
