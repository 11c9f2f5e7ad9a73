import type { Role } from '#identity';
import { type CaseEvent, type InspectionCase, caseKindName, leadKindName } from '#inspection';
import {
  type BureauCode,
  type CommandRecord,
  type EventId,
  type EventStore,
  type Json,
  Problem,
  type StreamEvent,
  type StreamId,
  type SubjectId,
  Turns,
  type WallClock,
  bookkeeping,
  commandId,
  composeEvents,
  firstResult,
} from '#kernel';
import type { Actor, OpenedStream, StreamKinds, StreamReader } from '#platform';
import type { Vault } from '#vault';
import { streamsOf, subjectsOf } from '../disclosure/dossier.js';
import { sealReason } from '../seal-reason.js';
import { isOver, retentionOf, retentionRuleOf } from '../retention/retention.js';
import type { DestructionList } from './destruction-list.js';
import {
  type Erasure,
  type ErasureEvent,
  type ErasureGround,
  erasureEventTypes,
  erasureGrounds,
  erasureStream,
  erasuresIn,
} from './erasure.js';

export const erasureProposers: readonly Role[] = ['archivist', 'teamLeader'];
export const erasureApprovers: readonly Role[] = ['bureauLeader'];

export interface ErasuresOptions {
  readonly store: EventStore;
  readonly reader: StreamReader;
  readonly kinds: StreamKinds;
  readonly vault: Pick<Vault, 'ensure' | 'destroy'>;
  readonly list: DestructionList;
  readonly clock: WallClock;
  readonly hashCommand: (text: string) => string;
}

export interface ErasureRequest {
  readonly matter: StreamId;
  /** Null for the whole case. */
  readonly event: EventId | null;
  readonly ground: ErasureGround;
  readonly reason: string;
  /** Idempotency-Key. */
  readonly key: string;
}

/** Erases persons by destroying their keys: one proposes, another approves, and nothing of the record is changed. */
export class Erasures {
  readonly #turns = new Turns();

  constructor(private readonly on: ErasuresOptions) {}

  /** Every erasure of the bureau, newest first. */
  async list(bureau: BureauCode): Promise<readonly Erasure[]> {
    const { events } = await this.on.store.read(erasureStream(bureau));
    return [...erasuresIn(events).values()].toReversed();
  }

  /** @throws Problem `stream-not-found`, `record-unknown`, `nobody-to-erase`, `retention-not-over` (refused). */
  async propose(actor: Actor, { matter, event, ground, reason, key }: ErasureRequest): Promise<Erasure> {
    const { vault } = this.on;
    const opened = await this.#open(actor, matter);
    if ((await this.#subjects(opened, event)).length === 0) throw new Problem('not-found', 'nobody-to-erase');
    if (ground === 'retentionOver') this.#assertRetentionOver(opened);
    const sealed = await sealReason(vault, matter, reason);
    const body = [matter, event, ground, reason];
    return this.#record(actor, key, body, () => ({
      type: 'ErasureProposed',
      data: { matter, event, ground, reason: sealed },
    }));
  }

  /**
   * Destroys the keys before it answers.
   * @throws Problem `erasure-unknown`, `erasure-decided`, `same-person` (denied), `retention-not-over` (refused).
   */
  async approve(actor: Actor, erasure: EventId, key: string): Promise<Erasure> {
    const decided = await this.#decide(actor, erasure, key, async ({ matter, event, ground }) => {
      const opened = await this.#open(actor, matter);
      if (ground === 'retentionOver') this.#assertRetentionOver(opened); // it may have been reopened since
      const subjects = await this.#subjects(opened, event);
      return { type: 'ErasureApproved', data: { erasure, subjects } };
    });
    return decided.state === 'approved' ? this.#carryOut(decided, actor.bureau) : decided;
  }

  /** @throws Problem `erasure-unknown`, `erasure-decided`, `same-person` (denied). */
  decline(actor: Actor, erasure: EventId, key: string): Promise<Erasure> {
    return this.#decide(actor, erasure, key, async () => ({ type: 'ErasureDeclined', data: { erasure } }));
  }

  /**
   * Destroys again what was ever approved to be destroyed, by the record and by the list that is kept apart: after older
   * keys were restored, and after a stop between approval and destruction.
   */
  async reapply(bureau: BureauCode): Promise<void> {
    const { vault, list } = this.on;
    for (const subject of list.subjects()) await vault.destroy(subject, '恢复备份后重新销毁', []);
    for (const erasure of (await this.list(bureau)).toReversed())
      if (erasure.state === 'approved' || erasure.state === 'erased') await this.#carryOut(erasure, bureau);
  }

  async #open(actor: Actor, matter: StreamId): Promise<OpenedStream<CaseEvent, InspectionCase>> {
    const kind = matter.startsWith(`${caseKindName}-`) ? caseKindName : leadKindName;
    const opened = await this.on.reader.open(this.on.kinds.get(kind), actor, matter);
    return opened as unknown as OpenedStream<CaseEvent, InspectionCase>;
  }

  /**
   * Whose keys go: of one record, the persons in it but not the case as a whole; of a case, everybody and everything that
   * is sealed in it, in its leads and in the findings about it.
   * @throws Problem `record-unknown`.
   */
  async #subjects({ events }: OpenedStream<CaseEvent, InspectionCase>, event: EventId | null) {
    const matter = events[0]!.stream;
    if (event !== null) {
      const one = events.find(({ meta }) => meta.id === event);
      if (!one) throw new Problem('not-found', 'record-unknown', { stream: matter });
      return subjectsOf([one]).filter((subject) => subject !== (matter as string));
    }
    const streams = (await streamsOf(matter, this.on)).filter(({ role }) => role !== 'law').map(({ stream }) => stream);
    const recorded = await Promise.all(streams.map(async (stream) => (await this.on.store.read(stream)).events));
    return [...new Set([...(streams as readonly string[] as readonly SubjectId[]), ...subjectsOf(recorded.flat())])];
  }

  /** What has to be kept is not erased, whoever asks (个人信息保护法#47). */
  #assertRetentionOver({ state }: OpenedStream<CaseEvent, InspectionCase>): void {
    const retention = 'CaseArchived' in state ? retentionOf(state) : undefined;
    if (retention && isOver(retention, this.on.clock.today())) return;
    const { nameZh, statute, verified } = retention?.rule ?? retentionRuleOf(caseKindName);
    throw new Problem('refused', 'retention-not-over', {
      rule: nameZh,
      statute,
      verified,
      due: retention?.until ?? null,
    });
  }

  async #decide(
    actor: Actor,
    erasure: EventId,
    key: string,
    decision: (erasure: Erasure) => Promise<ErasureEvent>,
  ): Promise<Erasure> {
    return this.#record(actor, key, [erasure], async (known) => {
      const one = known.get(erasure);
      if (!one) throw new Problem('not-found', 'erasure-unknown');
      if (one.state !== 'proposed') throw new Problem('conflict', 'erasure-decided');
      if (one.proposedBy === actor.person) throw new Problem('denied', 'same-person');
      return decision(one);
    });
  }

  /** @returns the erasure that the event is about, as it stands after it. */
  async #record(
    actor: Actor,
    key: string,
    body: Json,
    compose: (known: ReadonlyMap<EventId, Erasure>) => ErasureEvent | Promise<ErasureEvent>,
  ): Promise<Erasure> {
    const { store, clock, hashCommand } = this.on;
    const stream = erasureStream(actor.bureau);
    const command = commandId(actor.person, key);
    const meta: CommandRecord = {
      ...bookkeeping('custody', { bureau: actor.bureau, happenedOn: clock.today(), commandId: command }),
      recordedBy: { person: actor.person },
      doneBy: { officers: [actor.person] },
      commandHash: hashCommand(JSON.stringify(body)),
    };
    return this.#turns.run(stream, async () => {
      const { head, events } = await store.read(stream);
      const first = firstResult(events, command, meta.commandHash);
      if (first) return erasureOf(first.events[0]!, events);
      const event = await compose(erasuresIn(events));
      const appended = await store.append(stream, head, composeEvents(meta, erasureEventTypes, [event]));
      return erasureOf(appended.events[0]!, [...events, ...appended.events]);
    });
  }

  async #carryOut(erasure: Erasure, bureau: BureauCode): Promise<Erasure> {
    const { store, vault, list, clock } = this.on;
    list.add(erasure.subjects);
    const by = [erasure.proposedBy, erasure.decidedBy].filter((person) => person !== null);
    for (const subject of erasure.subjects) await vault.destroy(subject, erasureGrounds[erasure.ground], by);
    if (erasure.state === 'erased') return erasure;
    const stream = erasureStream(bureau);
    return this.#turns.run(stream, async () => {
      const { head, events } = await store.read(stream);
      const now = erasuresIn(events).get(erasure.id)!;
      if (now.state === 'erased') return now;
      const command = commandId('custody', `erased ${erasure.id}`);
      const meta = bookkeeping('custody', { bureau, happenedOn: clock.today(), commandId: command });
      const event: ErasureEvent = { type: 'SubjectsErased', data: { erasure: erasure.id, at: clock.now() } };
      const appended = await store.append(stream, head, composeEvents(meta, erasureEventTypes, [event]));
      return erasureOf(appended.events[0]!, [...events, ...appended.events]);
    });
  }
}

function erasureOf(event: StreamEvent, events: readonly StreamEvent[]): Erasure {
  const about = (event.data as { readonly erasure?: EventId }).erasure ?? event.meta.id;
  return erasuresIn(events).get(about)!;
}
