import type { FileStore } from '#files';
import { type OfficerRegister, type Role, maySee } from '#identity';
import {
  type Act,
  type DomainEvent,
  type EventStore,
  type Fact,
  type Judgement,
  type Moment,
  Problem,
  type RecordedEvent,
  type StreamId,
  type StreamSlice,
  type SubjectId,
  type SubjectKeys,
  Turns,
  VersionConflict,
  type WallClock,
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
import type { LawRegister } from '#law';
import { type ActRow, rowOf } from './act-table.js';
import type { Actor } from './actor.js';
import { acted, changed, refusalOf } from './answers.js';
import { type Gathered, gatherFacts } from './foreign-facts.js';
import { assertUploaded, filesNamedIn } from './named-files.js';
import type { Refusals } from './refusals.js';
import type { ActRequest, Acted } from './request.js';
import { placeholderSealer, sealInput, vaultSealer } from './sealing.js';
import type { LawThere, StreamKind } from './stream-kind.js';
import { type Timing, timingOf } from './timing.js';

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
}

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
    const row = rowOf(kind.acts, request.act);
    if (!row) throw new Problem('not-found', 'act-unknown', { act: request.act });
    const command = commandId(actor.person, request.key);
    const stream = request.stream ?? createdStream(command, kind.kind);
    const { key: _, ifMatch: __, ...body } = request;
    const commandHash = this.on.hashCommand(canonicalJson({ kind: kind.kind, ...body }));
    return this.#turns.run(stream, async () => {
      for (let attempt = 1; ; attempt++) {
        const slice = await this.on.store.read(stream);
        const first = firstResult(slice.events, command, commandHash);
        if (first.length > 0) return acted(first);
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

  async #attempt<A extends Act, E extends DomainEvent, S>(
    attempt: Attempt<A, E, S>,
  ): Promise<readonly RecordedEvent[]> {
    const { kind, actor, request, row, command, commandHash, stream, slice } = attempt;
    const facts = timeline(slice.events, decoder<E>(kind.types));
    await this.#admit(attempt, facts);
    if (request.ifMatch !== null && request.ifMatch !== headTag(slice.head))
      throw changed(kind, slice, Number.parseInt(request.ifMatch, 10));

    const timing = timingOf(row, request, actor.person, this.on.clock, this.on.fieldLagDays);
    const before = facts.slice(0, placeOf(timing, facts));
    const draft = await this.#draft<A>(attempt, placeholderSealer(command, stream as string as SubjectId));
    const gathered = await this.#gather(attempt, draft, timing, fold(kind.procedure, before));
    const { law, edition } = await this.on.law.inForce();
    const region = slice.events[0]?.meta.bureau ?? actor.bureau;
    const moment = momentOf(kind, before, { law, region }, timing, gathered);
    const judgements = judgeAct(kind.norms, draft, moment);
    await this.#refuseIfBarred(attempt, timing, judgements);

    const scan = timing.entry.kind === 'transcribed' && timing.entry.document ? [timing.entry.document] : [];
    const named = [...filesNamedIn(row.input, request.input), ...scan];
    await assertUploaded(this.on.files, stream as string as SubjectId, named);
    const sealer = vaultSealer(this.on.keys, command, stream as string as SubjectId);
    const act = await this.#draft<A>(attempt, sealer);
    const complete = kind.reserve
      ? await kind.reserve(act, {
          stream,
          command,
          bureau: actor.bureau,
          on: timing.on,
          live: timing.entry.kind === 'live',
        })
      : act;
    const events = composeEvents(
      {
        bureau: actor.bureau,
        recordedBy: { person: actor.person },
        doneBy: timing.doneBy,
        act: row.act,
        happenedOn: timing.on,
        ...(timing.at && { happenedAt: timing.at }),
        entry: timing.entry,
        commandId: command,
        commandHash,
        law: edition,
        judged: judgements.flatMap(({ norm, verdict }) =>
          verdict.is === 'met' ? [] : [{ norm: norm.id, edition: norm.edition, is: verdict.is }],
        ),
        relied: gathered.relied,
      },
      kind.types,
      kind.procedure.decide(complete),
    );
    return (await this.on.store.append(stream, slice.head, events)).events;
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
      const seen = exists && maySee(actor.visibility, { bureau: bureauOf(slice), ...involved });
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

  async #draft<A extends Act>(
    { row, request }: { row: ActRow; request: ActRequest },
    sealer: Parameters<typeof sealInput>[2],
  ) {
    return { act: row.act, ...(await sealInput(row.input, request.input, sealer)) } as unknown as A;
  }

  async #gather<A extends Act, E extends DomainEvent, S>(
    { kind, stream }: Attempt<A, E, S>,
    act: A,
    { on, doneBy }: Timing,
    state: S,
  ): Promise<Gathered> {
    const keys = kind.procedure.needs(act, { state, doneBy });
    return gatherFacts(keys, on, this.on.officers, async (key) => kind.foreign?.(key, on, stream));
  }

  /** A live act is refused by what bars it and is unmet, and by what bars it and cannot be judged yet. */
  async #refuseIfBarred<A extends Act, E extends DomainEvent, S>(
    { kind, actor, row, stream, request }: Attempt<A, E, S>,
    { entry, on }: Timing,
    judgements: readonly Judgement[],
  ): Promise<void> {
    if (entry.kind !== 'live') return;
    const barring = judgements.filter(({ norm, verdict }) => norm.level === 'bars' && verdict.is !== 'met');
    if (barring.length === 0) return;
    const norms = barring.map(({ norm }) => norm.id);
    await this.on.refusals.refused({ person: actor.person, act: row.act, stream: request.stream && stream, norms });
    throw new Problem('refused', 'refused-by-law', {
      act: row.act,
      name: row.zh,
      on,
      norms: barring.map((judgement) => refusalOf(kind.acts, judgement)),
    });
  }
}

interface Attempt<A extends Act, E extends DomainEvent, S> {
  readonly kind: StreamKind<A, E, S>;
  readonly actor: Actor;
  readonly request: ActRequest;
  readonly row: ActRow;
  readonly command: ReturnType<typeof commandId>;
  readonly commandHash: string;
  readonly stream: StreamId;
  readonly slice: StreamSlice;
}

const momentOf = <A extends Act, E extends DomainEvent, S>(
  kind: StreamKind<A, E, S>,
  before: readonly Fact<E>[],
  there: LawThere,
  { on, at, doneBy }: Timing,
  { facts }: Gathered,
): Moment<S> => {
  const state = fold(kind.procedure, before);
  const clocks = kind.clocksOf(before, there);
  return { state, coverage: kind.coverage(state), clocks, on, ...(at && { at }), doneBy, facts };
};

const bureauOf = ({ events }: StreamSlice) => events[0]!.meta.bureau;
