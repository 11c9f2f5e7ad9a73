import { type Role, maySee } from '#identity';
import {
  type Act,
  type DomainEvent,
  type Entry,
  type EventTypes,
  type Fact,
  type Judgement,
  type Moment,
  Problem,
  type Recorded,
  type Relied,
  type StreamSlice,
  Turns,
  VersionConflict,
  amendmentTypes,
  canonicalJson,
  commandId,
  composeEvents,
  createdStream,
  decoder,
  firstResult,
  fold,
  headTag,
  judgeAct,
  placeOf,
  timeline,
} from '#kernel';
import { rowOf } from './act-table.js';
import type { Actor } from './actor.js';
import { amend } from './amend.js';
import { acted, changed, refusalOf } from './answers.js';
import { type Attempt, type ExecutorOptions, gatherFor, matterOf } from './attempt.js';
import { barring, draftOf, momentOf, standingOf } from './judging.js';
import { assertUploaded, filesNamedIn } from './named-files.js';
import { isRecordAct, recordActs } from './record-acts.js';
import type { ActRequest, Acted } from './request.js';
import { placeholderSealer, sealEntry, vaultSealer } from './sealing.js';
import type { LawThere, StreamKind } from './stream-kind.js';
import { type Timing, timingOf } from './timing.js';

/** How often a command without If-Match is judged again when somebody acted first. */
const mostAttempts = 3;

/** Copying our act from paper (补录) needs its own permission, whoever may do the act itself. */
const transcribers: readonly Role[] = ['archivist'];

/** Carries out acts: load, look up the command, gather, judge, reserve, seal, decide, append. */
export class Executor {
  readonly #turns = new Turns();

  constructor(private readonly on: ExecutorOptions) {}

  /**
   * @throws Problem `act-unknown`, `not-found`, `role-missing`, `refused-by-law`, `stream-changed`,
   *   `idempotency-key-reused`, and those of `timingOf` and the event store.
   */
  async execute<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    actor: Actor,
    request: ActRequest,
  ): Promise<Acted> {
    const row = rowOf<string>(kind.amendable === false ? kind.acts : [...kind.acts, ...recordActs], request.act);
    if (!row) throw new Problem('not-found', 'act-unknown', { act: request.act });
    const command = commandId(actor.person, request.key);
    const stream = request.stream ?? createdStream(command, kind.kind);
    const { key: _, ifMatch: __, ...body } = request;
    const commandHash = this.on.hashCommand(canonicalJson({ kind: kind.kind, ...body }));
    return this.#turns.run(stream, async () => {
      for (let attempt = 1; ; attempt++) {
        const slice = await this.on.store.read(stream);
        const first = firstResult(slice.events, command, commandHash);
        if (first) return acted(first);
        try {
          return acted(await this.#attempt({ kind, actor, request, row, command, commandHash, stream, slice }));
        } catch (error) {
          if (!(error instanceof VersionConflict)) throw error;
          if (request.ifMatch !== null || attempt >= mostAttempts)
            throw changed(kind, await this.on.store.read(stream), error.expected.version);
        }
      }
    });
  }

  async #attempt<A extends Act, E extends DomainEvent, S>(attempt: Attempt<A, E, S>): Promise<Recorded> {
    const { kind, actor, request, row, command, commandHash, stream, slice } = attempt;
    const facts = timeline(slice.events, decoder<E>(kind.types));
    await this.#admit(attempt, facts);
    if (request.ifMatch !== null && request.ifMatch !== headTag(slice.head))
      throw changed(kind, slice, Number.parseInt(request.ifMatch, 10));

    const { clock, fieldLagDays, liveSince } = this.on;
    const timing = timingOf(row, request, actor.person, clock, fieldLagDays, liveSince);
    const { law, edition } = await this.on.law.inForce();
    const there = { law, region: slice.events[0]?.meta.bureau ?? actor.bureau };
    const { events, types, judgements, relied, entry } = isRecordAct(row.act)
      ? await this.#amended(attempt, timing, facts, there)
      : await this.#done(attempt, timing, facts, there);
    const composed = composeEvents(
      {
        bureau: actor.bureau,
        recordedBy: { person: actor.person },
        doneBy: timing.doneBy,
        act: row.act,
        happenedOn: timing.on,
        ...(timing.at && { happenedAt: timing.at }),
        entry,
        commandId: command,
        commandHash,
        law: edition,
        judged: judgements.flatMap(({ norm, verdict }) =>
          verdict.is === 'met' ? [] : [{ norm: norm.id, edition: norm.edition, is: verdict.is }],
        ),
        relied,
      },
      types,
      events,
    );
    return this.on.store.append(stream, slice.head, composed);
  }

  async #done<A extends Act, E extends DomainEvent, S>(
    attempt: Attempt<A, E, S>,
    timing: Timing,
    facts: readonly Fact<E>[],
    there: LawThere,
  ): Promise<Recording> {
    const { kind, actor, request, row, command, stream } = attempt;
    const live = timing.entry.kind === 'live';
    const { unconfirmed, ...standing } = standingOf(kind, facts.slice(0, placeOf(timing, facts)), there);
    const draft = await draftOf<A>(row, request.input, placeholderSealer(command, matterOf(attempt)));
    const { relied, ...gathered } = await gatherFor(this.on, attempt, draft, timing, standing.state);
    const moment = momentOf({ ...standing, ...(live && unconfirmed && { unconfirmed }) }, timing, gathered);
    const judgements = judgeAct(kind.norms, draft, moment);
    if (live) await this.#refuseIfBarred(attempt, timing, barring(judgements));

    const scan = timing.entry.kind === 'transcribed' && timing.entry.document ? [timing.entry.document] : [];
    await assertUploaded(this.on.files, matterOf(attempt), [...filesNamedIn(row.input, request.input), ...scan]);
    const sealer = vaultSealer(this.on.keys, command, matterOf(attempt));
    const act = await draftOf<A>(row, request.input, sealer);
    const reserving = { stream, command, bureau: actor.bureau, on: timing.on, live };
    const complete = kind.reserve ? await kind.reserve(act, reserving) : act;
    return {
      events: kind.procedure.decide(complete),
      types: kind.types,
      judgements,
      relied,
      entry: await sealEntry(timing.entry, wouldHaveRefused(judgements, standing), sealer),
    };
  }

  async #amended<A extends Act, E extends DomainEvent, S>(
    attempt: Attempt<A, E, S>,
    timing: Timing,
    facts: readonly Fact<E>[],
    there: LawThere,
  ): Promise<Recording> {
    const { event, judgements, barredNow, relied } = await amend({ on: this.on, attempt, facts, there });
    await this.#refuseIfBarred(attempt, timing, barredNow);
    return { events: [event], types: amendmentTypes, judgements, relied, entry: { kind: 'live' } };
  }

  /** Who may not see a case is told that there is none; who may see it but not act is told which roles may. */
  async #admit<A extends Act, E extends DomainEvent, S>(
    { kind, actor, request, row, stream, slice }: Attempt<A, E, S>,
    facts: readonly Fact<E>[],
  ): Promise<void> {
    const exists = slice.head.version > 0;
    const denied = (why: string) => this.on.refusals.denied({ person: actor.person, what: row.act, why }, stream);
    if (!row.creates) {
      const involved = kind.involved(fold(kind.procedure, facts));
      const visibility = kind.seenAs?.(actor) ?? actor.visibility;
      const seen = exists && maySee(visibility, { bureau: bureauOf(slice), ...involved });
      if (!seen) {
        if (exists) await denied('stream-not-found');
        throw new Problem('not-found', 'stream-not-found', { kind: kind.kind });
      }
    }
    const roles = request.transcription && row.transcribable ? transcribers : row.roles;
    if (!roles.some((role) => actor.roles.includes(role))) {
      await denied('role-missing');
      throw new Problem('denied', 'role-missing', { act: row.zh, roles });
    }
  }

  async #refuseIfBarred<A extends Act, E extends DomainEvent, S>(
    { kind, actor, row, stream, request }: Attempt<A, E, S>,
    { on }: Timing,
    refusing: readonly Judgement[],
  ): Promise<void> {
    if (refusing.length === 0) return;
    const norms = refusing.map(({ norm }) => norm.id);
    await this.on.refusals.refused({ person: actor.person, act: row.act, stream: request.stream && stream, norms });
    throw new Problem('refused', 'refused-by-law', {
      act: row.act,
      name: row.zh,
      on,
      norms: refusing.map((judgement) => refusalOf(kind.acts, judgement)),
    });
  }
}

/** What an act or amendment leaves in the record. */
interface Recording {
  readonly events: readonly DomainEvent[];
  readonly types: EventTypes;
  readonly judgements: readonly Judgement[];
  readonly relied: readonly Relied[];
  readonly entry: Entry;
}

/** Live, a bar would have refused it. What a partial record does not show is no such bar. */
const wouldHaveRefused = (judgements: readonly Judgement[], { coverage }: Pick<Moment<unknown>, 'coverage'>): boolean =>
  barring(judgements).some(({ verdict }) => verdict.is === 'unmet' || coverage === 'complete');

const bureauOf = ({ events }: StreamSlice) => events[0]!.meta.bureau;
