import type { EventId, Position } from './brand.js';
import type { Instant, LocalDate } from './dates.js';
import { type RecordedEvent } from './envelope.js';
import type { DomainEvent, Fact } from './event.js';
import type { JsonObject } from './json.js';

/** A record was made in error and is left out of every timeline; it stays in the history. 作废 */
export type RecordVoided = DomainEvent<'RecordVoided', { event: EventId; reason: string }>;
/** A record's content or day was wrong; the corrected one takes its place in every timeline. 更正 */
export type RecordCorrected = DomainEvent<
  'RecordCorrected',
  { event: EventId; reason: string; happenedOn?: LocalDate; happenedAt?: Instant; data?: JsonObject }
>;

/** Reads stored data in its current shape: see `upcaster`. */
export type Decode<E extends DomainEvent> = (event: RecordedEvent) => E | undefined;

export interface TimelineOptions {
  /** Only what the store knew then: up to this position, or recorded no later than this moment. */
  readonly knownAt?: Position | Instant;
  /** Only what happened up to this day, inclusive. */
  readonly until?: LocalDate;
}

/**
 * The acts that the law deems done once these facts are known (视为送达); told again with them in place, it may add
 * more. An act that it has told once keeps its id.
 */
export type Deem<E extends DomainEvent> = (facts: readonly Fact<E>[]) => readonly Fact<E>[];

/** True for an instant; positions never contain a `T`. */
const isInstant = (known: Position | Instant): known is Instant => known.includes('T');

/**
 * The facts of a stream in the order of the world: voided events out, corrections applied, by the day they happened
 * on; within a day in recorded order, but before the first event whose known time of day is later.
 * @param decode returns undefined for an event that the procedure does not know.
 * @param options with `deem`, the acts that the law deems done stand among the facts.
 */
export function timeline<E extends DomainEvent>(
  recorded: readonly RecordedEvent[],
  decode: Decode<E>,
  { knownAt, until, deem }: TimelineOptions & { readonly deem?: Deem<E> } = {},
): readonly Fact<E>[] {
  const known = recorded.filter((e) => isKnown(e, knownAt));
  const { voided, corrections } = amendments(known);
  const facts: Fact<E>[] = [];
  for (const event of known) {
    const { meta } = event;
    if (voided.has(meta.id) || isAmendment(event)) continue;
    const correction = corrections.get(meta.id);
    const domainEvent = decode(event);
    if (!domainEvent) continue;
    facts.push(asFact(event, domainEvent, correction));
  }
  const ordered = inWorldOrder(facts).filter((fact) => !until || fact.on <= until);
  return deem ? withDeemed(ordered, deem, until) : ordered;
}

/** Puts the deemed acts where they belong; one may start the limit whose end deems the next. */
function withDeemed<E extends DomainEvent>(
  facts: readonly Fact<E>[],
  deem: Deem<E>,
  until: LocalDate | undefined,
): readonly Fact<E>[] {
  const ordered = [...facts];
  const known = new Set(facts.map(({ id }) => id));
  for (;;) {
    const added = deem(ordered).filter((fact) => !known.has(fact.id) && (!until || fact.on <= until));
    if (added.length === 0) return ordered;
    for (const fact of added) {
      known.add(fact.id);
      ordered.splice(placeOf(fact, ordered), 0, fact);
    }
  }
}

const isKnown = (event: RecordedEvent, knownAt: Position | Instant | undefined): boolean =>
  knownAt === undefined || (isInstant(knownAt) ? event.meta.recordedAt <= knownAt : event.position <= knownAt);

const isAmendment = (event: RecordedEvent) => event.type === 'RecordVoided' || event.type === 'RecordCorrected';

type Correction = RecordCorrected['data'];

/** Later amendments win, and an amendment may itself be voided. */
function amendments(known: readonly RecordedEvent[]) {
  const voided = new Set<EventId>();
  const corrections = new Map<EventId, Correction>();
  for (const event of known.toReversed()) {
    if (voided.has(event.meta.id)) continue;
    if (event.type === 'RecordVoided') voided.add((event.data as RecordVoided['data']).event);
    if (event.type === 'RecordCorrected') {
      const correction = event.data as Correction;
      corrections.set(correction.event, { ...correction, ...corrections.get(correction.event) });
    }
  }
  return { voided, corrections };
}

export function asFact<E extends DomainEvent>(event: RecordedEvent, domainEvent: E, correction?: Correction): Fact<E> {
  const { meta } = event;
  const at = correction?.happenedOn ? correction.happenedAt : (correction?.happenedAt ?? meta.happenedAt);
  return {
    ...domainEvent,
    ...(correction?.data && { data: correction.data }),
    id: meta.id,
    on: correction?.happenedOn ?? meta.happenedOn,
    ...(at && { at }),
    recordedAt: meta.recordedAt,
    position: event.position,
    version: event.version,
    doneBy: meta.doneBy,
    recordedBy: meta.recordedBy,
    entry: meta.entry,
    act: meta.act,
    relied: meta.relied,
    judged: meta.judged,
  };
}

function inWorldOrder<E extends DomainEvent>(facts: readonly Fact<E>[]): Fact<E>[] {
  const ordered: Fact<E>[] = [];
  for (const fact of facts) ordered.splice(placeOf(fact, ordered), 0, fact);
  return ordered;
}

/** Where a fact goes among those recorded before it. */
export function placeOf(fact: Pick<Fact, 'on' | 'at'>, ordered: readonly Fact[]): number {
  let place = firstFrom(fact.on, ordered);
  for (let other = ordered[place]; other?.on === fact.on; other = ordered[++place])
    if (fact.at && other.at && other.at > fact.at) break;
  return place;
}

/** Index of the first fact on or after the day; found by halving, for a dossier may hold thousands. */
function firstFrom(day: LocalDate, ordered: readonly Fact[]): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ordered[middle]!.on < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
