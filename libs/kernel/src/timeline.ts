import { type Amendments, type Correction, amendmentsIn, isAmendment } from './amendments.js';
import type { Position } from './brand.js';
import type { Instant, LocalDate } from './dates.js';
import type { RecordedEvent, StreamEvent } from './envelope.js';
import type { DomainEvent, Fact, Relied } from './event.js';

/** Reads stored data in its current shape, with what corrections change in it: see `decoder`. */
export type Decode<E extends DomainEvent> = (event: StreamEvent, changes?: Correction['changes']) => E | undefined;

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
export const isInstant = (known: Position | Instant): known is Instant => known.includes('T');

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
  const known = knownOf(recorded, knownAt);
  const amended = amendmentsIn(known);
  const facts = known.flatMap((event) => {
    const fact = isAmendment(event) ? undefined : factOf(event, decode, amended);
    return fact ? [fact] : [];
  });
  const ordered = inWorldOrder(facts).filter((fact) => !until || fact.on <= until);
  return deem ? withDeemed(ordered, deem, until) : ordered;
}

/**
 * Puts the deemed acts where they belong; one may start the limit whose end deems the next.
 * @param facts as `timeline` tells them.
 */
export function withDeemed<E extends DomainEvent>(
  facts: readonly Fact<E>[],
  deem: Deem<E>,
  until?: LocalDate,
): readonly Fact<E>[] {
  let ordered = facts as Fact<E>[];
  const known = new Set(facts.map(({ id }) => id));
  for (;;) {
    const added = deem(ordered).filter((fact) => !known.has(fact.id) && (!until || fact.on <= until));
    if (added.length === 0) return ordered;
    ordered = [...ordered];
    for (const fact of added) {
      known.add(fact.id);
      ordered.splice(placeOf(fact, ordered), 0, fact);
    }
  }
}

/** The prefix that the store knew then. */
export const knownOf = (recorded: readonly RecordedEvent[], knownAt?: Position | Instant): readonly RecordedEvent[] =>
  knownAt === undefined
    ? recorded
    : recorded.filter(({ meta, position }) => (isInstant(knownAt) ? meta.recordedAt <= knownAt : position <= knownAt));

/** The event as it now stands; undefined when it is voided or the procedure does not know it. */
function factOf<E extends DomainEvent>(
  event: RecordedEvent,
  decode: Decode<E>,
  { voided, corrections, confirmed }: Amendments,
): Fact<E> | undefined {
  const { id } = event.meta;
  if (voided.has(id)) return undefined;
  const correction = corrections.get(id);
  const domainEvent = decode(event, correction?.changes);
  return domainEvent && asFact(event, domainEvent, correction, confirmed.has(id));
}

export function asFact<E extends DomainEvent>(
  event: RecordedEvent,
  domainEvent: E,
  correction?: Correction,
  confirmed = false,
): Fact<E> {
  const { meta } = event;
  const at = correction?.happenedAt ?? (correction?.happenedOn ? undefined : meta.happenedAt);
  return {
    ...domainEvent,
    id: meta.id,
    on: correction?.happenedOn ?? meta.happenedOn,
    ...(at && { at }),
    recordedAt: meta.recordedAt,
    position: event.position,
    version: event.version,
    doneBy: correction?.doneBy ?? meta.doneBy,
    recordedBy: meta.recordedBy,
    entry: meta.entry,
    ...(!confirmed && needsConfirmation(event, correction) && { unconfirmed: true as const }),
    act: meta.act,
    relied: correction ? latestOf([...meta.relied, ...correction.relied]) : meta.relied,
    judged: meta.judged,
  };
}

/** Whether a second person has to confirm the act: it was copied from paper, and live a bar would have refused it. */
export const needsConfirmation = ({ meta: { entry } }: RecordedEvent, correction?: Correction): boolean =>
  entry.kind === 'transcribed' && (correction ? correction.barred : entry.barred) === true;

/** What was relied on last, by key. */
const latestOf = (relied: readonly Relied[]): readonly Relied[] => [
  ...new Map(relied.map((each) => [each.key, each])).values(),
];

function inWorldOrder<E extends DomainEvent>(facts: readonly Fact<E>[]): Fact<E>[] {
  const ordered: Fact<E>[] = [];
  for (const fact of facts) ordered.splice(placeOf(fact, ordered), 0, fact);
  return ordered;
}

/** The timeline with one of its facts told otherwise, which may give it another place. */
export const retold = <E extends DomainEvent>(facts: readonly Fact<E>[], fact: Fact<E>): readonly Fact<E>[] =>
  inWorldOrder([...facts.filter(({ id }) => id !== fact.id), fact].toSorted((a, b) => a.version - b.version));

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
