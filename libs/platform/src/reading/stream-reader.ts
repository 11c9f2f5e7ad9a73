import { type OfficerRegister, maySee } from '#identity';
import {
  type Act,
  type DomainEvent,
  type DoneBy,
  type EventStore,
  type Fact,
  type JsonObject,
  type PersonId,
  Problem,
  type RecordedBy,
  type RecordedEvent,
  type StreamId,
  type StreamSlice,
  type SubjectKeys,
  type TimelineOptions,
  type WallClock,
  decoder,
  fold,
  headTag,
  timeline,
} from '#kernel';
import type { Actor } from '../acting/actor.js';
import type { Refusals } from '../acting/refusals.js';
import type { StreamKind } from '../acting/stream-kind.js';
import { reveal } from './reveal.js';
import type { ActorDto, NormJudgedDto, TimelineDto, TimelineEntryDto } from './timeline.dto.js';

/** A stream as somebody who may see it finds it. */
export interface OpenedStream<E extends DomainEvent, S> extends StreamSlice {
  readonly facts: readonly Fact<E>[];
  readonly state: S;
}

export interface StreamReaderOptions {
  readonly store: EventStore;
  readonly keys: SubjectKeys;
  readonly officers: OfficerRegister;
  readonly refusals: Refusals;
  readonly clock: WallClock;
}

const outsiders: Readonly<Record<string, string>> = {
  party: '当事人',
  court: '人民法院',
  police: '公安机关',
  agency: '其他机关',
  bank: '银行',
  other: '其他',
};

/** Reads single cases from their streams, never from a projection, for somebody who may see them. */
export class StreamReader {
  constructor(private readonly on: StreamReaderOptions) {}

  /**
   * @param options two times: what had happened until a day, as known at a moment or position.
   * @throws Problem `stream-not-found` where there is none, and where this person may not know of one.
   */
  async open<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    actor: Actor,
    stream: StreamId,
    options: TimelineOptions = {},
  ): Promise<OpenedStream<E, S>> {
    const slice = await this.on.store.read(stream);
    const decode = decoder<E>(kind.types);
    const first = slice.events[0];
    const now = fold(kind.procedure, timeline(slice.events, decode));
    const seen = first && maySee(actor.visibility, { bureau: first.meta.bureau, ...kind.involved(now) });
    if (!seen) {
      if (first)
        await this.on.refusals.denied(
          { person: actor.person, what: `read ${kind.kind}`, why: 'stream-not-found' },
          stream,
        );
      throw new Problem('not-found', 'stream-not-found', { kind: kind.kind });
    }
    const facts = timeline(slice.events, decode, options);
    return { ...slice, facts, state: fold(kind.procedure, facts) };
  }

  /** The whole history, nothing hidden but personal data: what was voided is marked, not left out. */
  async history<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    { head, events, facts }: OpenedStream<E, S>,
    conceal: (event: RecordedEvent) => JsonObject = ({ data }) => data,
  ): Promise<TimelineDto> {
    const counted = new Set(facts.map(({ id }) => id));
    const entries = await Promise.all(
      events.map((event) => this.#entry(kind, event, conceal(event), !counted.has(event.meta.id))),
    );
    return { head: headTag(head), version: head.version, entries };
  }

  /** The officer's name as the register has it today; null for a person whom nobody registered. */
  async nameOf(person: PersonId): Promise<string | null> {
    return (await this.on.officers.factsOn(person, this.on.clock.today()))?.name ?? null;
  }

  async #entry<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    { position, version, type, meta }: RecordedEvent,
    data: JsonObject,
    voided: boolean,
  ): Promise<TimelineEntryDto> {
    return {
      id: meta.id,
      version,
      position,
      type,
      name: kind.types[type as E['type']]?.zh ?? type,
      happenedOn: meta.happenedOn,
      happenedAt: meta.happenedAt ?? null,
      recordedAt: meta.recordedAt,
      recordedBy: await this.#recorder(meta.recordedBy),
      doneBy: await this.#doers(meta.doneBy),
      entry: meta.entry.kind,
      reason: meta.entry.kind === 'transcribed' ? meta.entry.reason : null,
      voided,
      data: (await reveal(data, this.on.keys)) as object,
      judged: meta.judged.flatMap(({ norm, edition, is }) => judgedNorm(kind, norm, edition, is)),
    };
  }

  async #recorder(by: RecordedBy): Promise<ActorDto> {
    return 'person' in by ? this.#officer(by.person) : { person: null, name: '系统' };
  }

  async #doers(by: DoneBy): Promise<ActorDto[]> {
    if (by === 'unknown') return [];
    if ('outsider' in by) return [{ person: null, name: outsiders[by.outsider] ?? by.outsider }];
    return Promise.all(by.officers.map((person) => this.#officer(person)));
  }

  async #officer(person: PersonId): Promise<ActorDto> {
    return { person, name: (await this.nameOf(person)) ?? '未登记人员' };
  }
}

function judgedNorm<A extends Act, E extends DomainEvent, S>(
  { norms }: StreamKind<A, E, S>,
  id: string,
  edition: number,
  is: 'unmet' | 'unknown',
): NormJudgedDto[] {
  const norm = [...norms.gates, ...norms.checks].find((n) => n.id === id && n.edition === edition);
  return norm ? [{ norm: id, basis: norm.basis, says: norm.says, level: norm.level, is }] : [];
}
