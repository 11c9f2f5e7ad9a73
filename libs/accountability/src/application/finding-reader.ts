import {
  type EventStore,
  type Instant,
  type LocalDate,
  type Position,
  Problem,
  type RecordedEvent,
  type StreamId,
  type TimelineOptions,
  type WallClock,
  dayOf,
  headTag,
  isInstant,
  knownOf,
} from '#kernel';
import type { LawRegister } from '#law';
import { type Actor, type StreamKinds, StreamReader, type TimelineDto } from '#platform';
import type { Derived, DerivedFinding } from '../domain/derived-finding.js';
import { derive } from '../domain/derive.js';
import { findingRegister } from '../domain/finding-register.js';
import { type FindingState, current, findingState } from '../domain/finding.js';
import { accountableKindOf } from './accountable-inspection.js';
import { findingKind } from './finding-kind.js';
import { findingWords } from './finding-words.js';
import { lawsOf } from './laws.js';

/** One finding as it now stands, with the names of those who had part in it. */
export interface FindingView {
  readonly id: StreamId;
  readonly head: string;
  readonly version: number;
  readonly state: FindingState;
  readonly found: DerivedFinding;
  readonly names: ReadonlyMap<string, string | null>;
  readonly raisedAt: string;
  readonly law: string | null;
}

/** Reads single findings, and what a single record does not prove, from their own streams. */
export class FindingReader {
  constructor(
    private readonly on: {
      readonly store: EventStore;
      readonly reader: StreamReader;
      readonly kinds: StreamKinds;
      readonly law: LawRegister;
      readonly clock: WallClock;
    },
  ) {}

  /** @throws Problem `stream-not-found` where there is none, and where this person may not know of one. */
  async read(actor: Actor, stream: StreamId, options: TimelineOptions = {}): Promise<FindingView> {
    const { head, state, known: events } = await this.on.reader.open(findingKind, actor, stream, options);
    const found = current(state);
    if (!found) throw new Problem('not-found', 'stream-not-found', { kind: findingKind.kind });
    const told = events.findLast(({ type }) => type === 'FindingRaised' || type === 'FindingRevised');
    return {
      id: stream,
      head: headTag(head),
      version: head.version,
      state: findingState(state),
      found,
      names: await this.#names(found),
      raisedAt: events[0]!.meta.recordedAt,
      law: told?.meta.law ?? null,
    };
  }

  /** Every step, as it was recorded. Problems as `read`. */
  async history(actor: Actor, stream: StreamId, options: TimelineOptions = {}): Promise<TimelineDto> {
    const { reader } = this.on;
    return reader.history(findingKind, await reader.open(findingKind, actor, stream, options), { words: findingWords });
  }

  /**
   * What the record of a lead or case neither shows kept nor broken.
   * @param options as it was known at a moment or position, by the law known then.
   * @throws Problem `stream-not-found` for whoever may not see the lead or case.
   */
  async notProved(actor: Actor, of: StreamId, options: TimelineOptions = {}): Promise<Derived['notProved']> {
    const { store, reader, kinds, law: register, clock } = this.on;
    const kind = accountableKindOf(of);
    if (!kind) throw new Problem('not-found', 'stream-not-found', { kind: 'matter' });
    const { events, known } = await reader.open(kinds.get(kind.kind), actor, of, options);
    const last = known.at(-1);
    if (!last) return [];
    const { knownAt, until } = options;
    const { law } = knownAt ? await register.knownAt(knownAt) : await register.inForce();
    const noted = knownOf((await store.read(findingRegister(of))).events, knownAt).at(-1);
    const by = knownAt ? dayKnown(knownAt, last, noted) : clock.today();
    const place = { law, region: events[0]!.meta.bureau };
    const { notProved } = derive(kind, known, { place, by, lawOf: await lawsOf(register, known) });
    return notProved.filter(({ on }) => !until || on <= until);
  }

  async #names({ participants }: DerivedFinding): Promise<ReadonlyMap<string, string | null>> {
    const people = [...new Set(participants.flatMap(({ person }) => person ?? []))];
    return new Map(await Promise.all(people.map(async (p) => [p, await this.on.reader.nameOf(p)] as const)));
  }
}

/** The day of the moment, or that on which the last of what was known at the position became known. */
function dayKnown(knownAt: Position | Instant, last: RecordedEvent, noted: RecordedEvent | undefined): LocalDate {
  if (isInstant(knownAt)) return dayOf(knownAt);
  return dayOf((noted && noted.position > last.position ? noted : last).meta.recordedAt);
}
