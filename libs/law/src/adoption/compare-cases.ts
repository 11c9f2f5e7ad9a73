import {
  type Act,
  type BureauCode,
  type Coverage,
  type DomainEvent,
  type EventStore,
  type EventTypes,
  type Fact,
  type LocalDate,
  type Norms,
  type Procedure,
  type StreamId,
  bureauCode,
  decoder,
  fold,
  judgeHistory,
  startOfLog,
  timeline,
} from '#kernel';
import { type ClockBindings, clocksOfFacts, clocksUnder } from '../clocks/bindings.js';
import { deemedUnder } from '../clocks/deemed-facts.js';
import type { LawOfPlace } from '../clocks/derive-clocks.js';
import { type DerivedClock, isOpen } from '../clocks/derived-clock.js';
import type { EditionChanges } from '../edition/compare-editions.js';
import type { Law } from '../law.js';
import type { ChangedFinding, ChangedLimit, CompareCases, LimitUnder } from './dry-run.js';
import { whyChanged } from './why-changed.js';

/** What going through the cases needs of the event store. */
export type ReadableLog = Pick<EventStore, 'read' | 'readAll'>;

/** A kind of stream on which limits run and whose acts are judged. */
export interface JudgedKind<A extends Act, E extends DomainEvent, S> {
  /** Prefix of its stream ids. */
  readonly kind: string;
  readonly types: EventTypes<E['type']>;
  readonly procedure: Procedure<A, E, S>;
  readonly norms: Norms<S, A>;
  readonly clocks: ClockBindings<E>;
  coverage(state: S): Coverage;
}

/** What one stream looks like by two laws. */
type CompareStream = (stream: StreamId, today: LocalDate) => Promise<StreamCompared>;
interface StreamCompared {
  readonly compared: number;
  readonly limits: readonly ChangedLimit[];
  readonly findings: readonly ChangedFinding[];
}

/** Hides the types of a kind, so that kinds can stand in one list. */
export type ComparedKind = {
  readonly kind: string;
  by(store: ReadableLog, before: LawOfPlace, after: LawOfPlace, changes: EditionChanges): CompareStream;
};

/** How streams of a kind are compared. */
export const comparedKind = <A extends Act, E extends DomainEvent, S>(kind: JudgedKind<A, E, S>): ComparedKind => ({
  kind: kind.kind,
  by: (store, before, after, changes) => async (stream, today) => {
    const { events } = await store.read(stream);
    const under = (place: LawOfPlace): UnderOneLaw => {
      const facts = timeline(events, decoder<E>(kind.types), { deem: deemedUnder(kind.clocks, place, today) });
      return { clocks: clocksOfFacts(kind.clocks, facts, place, today), unmet: unmetIn(kind, facts, place) };
    };
    const [old, now] = [under(before), under(after)];
    return {
      ...limitsCompared(stream, old.clocks, now.clocks, changes),
      findings: findingsCompared(stream, old.unmet, now.unmet),
    };
  },
});

interface UnderOneLaw {
  readonly clocks: readonly DerivedClock[];
  readonly unmet: ReadonlyMap<string, Pick<ChangedFinding, 'norm' | 'event'>>;
}

const page = 1000;

/**
 * Goes through the streams of these kinds one by one. It reads the whole log: work for an administrator's dry run, not
 * for a request that somebody waits for at a large bureau.
 */
export const compareCasesIn =
  (
    store: ReadableLog,
    kinds: readonly ComparedKind[],
    { bureau, today }: { readonly bureau: BureauCode; readonly today: () => LocalDate },
  ): CompareCases =>
  async (before, after, changes) => {
    const there = (law: Law): LawOfPlace => ({ law, region: bureau });
    const compare = new Map(kinds.map((kind) => [kind.kind, kind.by(store, there(before), there(after), changes)]));
    const on = today();
    let compared = 0;
    const limits: ChangedLimit[] = [];
    const findings: ChangedFinding[] = [];
    for (const stream of await streamsIn(store, [...compare.keys()], bureau)) {
      const result = await compare.get(kindOf(stream, compare))!(stream, on);
      compared += result.compared;
      limits.push(...result.limits);
      findings.push(...result.findings);
    }
    return { compared, limits, findings };
  };

const kindOf = (stream: StreamId, kinds: ReadonlyMap<string, unknown>): string =>
  [...kinds.keys()].find((kind) => stream.startsWith(`${kind}-`))!;

/** Streams of the kinds in the order in which they began. */
async function streamsIn(
  store: ReadableLog,
  kinds: readonly string[],
  bureau: BureauCode,
): Promise<readonly StreamId[]> {
  const streams: StreamId[] = [];
  let after = startOfLog;
  for (;;) {
    const events = await store.readAll(after, page);
    const last = events.at(-1);
    if (!last) return streams;
    after = last.position;
    for (const event of events)
      if (
        event.version === 1 &&
        kinds.some((kind) => event.stream.startsWith(`${kind}-`)) &&
        event.meta.bureau === bureau
      )
        streams.push(event.stream);
  }
}

function limitsCompared(
  stream: StreamId,
  before: readonly DerivedClock[],
  after: readonly DerivedClock[],
  changes: EditionChanges,
): Pick<StreamCompared, 'compared' | 'limits'> {
  const [old, now] = [byKey(before), byKey(after)];
  const open = [...new Set([...old.keys(), ...now.keys()])].filter((key) =>
    [old.get(key), now.get(key)].some((clock) => clock && isOpen(clock)),
  );
  const limits = open.flatMap((key): readonly ChangedLimit[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const [was, is] = [limitOf(a), limitOf(b)];
    if (was?.rule === is?.rule && was?.due === is?.due && was?.provisional === is?.provisional) return [];
    const { chosen, started } = (b ?? a)!;
    return [{ stream, nameZh: chosen.rule.nameZh, started, before: was, after: is, why: whyChanged(a, b, changes) }];
  });
  return { compared: open.length, limits };
}

const byKey = (clocks: readonly DerivedClock[]): ReadonlyMap<string, DerivedClock> =>
  new Map(clocks.map((clock) => [`${clock.family} ${clock.subject ?? ''} ${clock.started}`, clock]));

const limitOf = (clock: DerivedClock | undefined): LimitUnder | null =>
  clock ? { rule: clock.chosen.rule.id, due: clock.due, provisional: clock.provisional } : null;

function unmetIn<A extends Act, E extends DomainEvent, S>(
  { procedure, norms, clocks, coverage }: JudgedKind<A, E, S>,
  facts: readonly Fact<E>[],
  place: LawOfPlace,
): UnderOneLaw['unmet'] {
  const options = {
    coverage: coverage(fold(procedure, facts)),
    clocksOf: (some: readonly Fact<E>[]) => clocksUnder(clocks)(some, place),
    ...(place.region !== undefined && { region: bureauCode(place.region) }),
  };
  const judged = judgeHistory(procedure, norms, facts, options);
  return new Map(
    judged.flatMap(({ fact, judgements }) =>
      judgements
        .filter(({ verdict }) => verdict.is === 'unmet')
        .map(({ norm }) => [`${norm.id} ${fact.id}`, { norm: norm.id, event: fact.id }] as const),
    ),
  );
}

const findingsCompared = (
  stream: StreamId,
  before: UnderOneLaw['unmet'],
  after: UnderOneLaw['unmet'],
): readonly ChangedFinding[] => [
  ...[...after].flatMap(([key, found]) => (before.has(key) ? [] : [{ stream, ...found, change: 'appears' as const }])),
  ...[...before].flatMap(([key, found]) => (after.has(key) ? [] : [{ stream, ...found, change: 'vanishes' as const }])),
];
