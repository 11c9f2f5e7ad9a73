import type { BureauCode } from './brand.js';
import type { DomainEvent, Fact } from './event.js';
import type { Json } from './json.js';
import {
  type Act,
  type Clocks,
  type Coverage,
  type Moment,
  type Norm,
  type Verdict,
  noClocks,
  unknown,
} from './norm.js';
import type { Norms, Procedure } from './procedure.js';

/** One norm asked about one act. */
export interface Judgement {
  readonly norm: JudgedNorm;
  readonly verdict: Verdict;
}
/** What a judgement says of its norm. */
export type JudgedNorm = Norm & { readonly kind: 'gate' | 'check' };

/** Asks every gate and check that names the act. What bars and is met by a transcription awaiting confirmation is unknown. */
export function judgeAct<S, A extends Act>(norms: Norms<S, A>, act: A, at: Moment<S>): readonly Judgement[] {
  const judgements: readonly Judgement[] = [
    ...norms.gates.filter((gate) => gate.acts.includes(act.act)).map((norm) => ({ norm, verdict: norm.judge(at) })),
    ...norms.checks
      .filter((check) => check.acts.includes(act.act))
      .map((norm) => ({ norm, verdict: norm.judge(act, at) })),
  ];
  const { unconfirmed } = at;
  if (!unconfirmed?.size) return judgements;
  return judgements.map(({ norm, verdict }) => {
    const waits = norm.level === 'bars' && verdict.is === 'met' && verdict.by.some((id) => unconfirmed.has(id));
    return { norm, verdict: waits ? unknown('相关补录已经他人确认') : verdict };
  });
}

/** A recorded act with what each of its norms says about it, at its own place in the timeline. */
export interface JudgedFact<E extends DomainEvent> {
  readonly fact: Fact<E>;
  readonly judgements: readonly Judgement[];
}

/** How the limits of a case stand once these facts are known. */
export type ClocksOf<E extends DomainEvent> = (facts: readonly Fact<E>[]) => Clocks;

export interface HistoryOptions<E extends DomainEvent> {
  readonly coverage: Coverage;
  readonly clocksOf?: ClocksOf<E>;
  /** 行政区划代码 of the bureau whose record it is. */
  readonly region?: BureauCode;
}

/**
 * Judges every act of a timeline as of its own day, by what the record now holds. Where the order of two acts of one
 * day is not known and decides a norm, the verdict is unknown.
 * @param facts in timeline order.
 */
export function judgeHistory<A extends Act, E extends DomainEvent, S>(
  procedure: Procedure<A, E, S>,
  norms: Norms<S, A>,
  facts: readonly Fact<E>[],
  { coverage, clocksOf = () => noClocks, region }: HistoryOptions<E>,
): readonly JudgedFact<E>[] {
  const judge = (fact: Fact<E>, act: A, before: readonly Fact<E>[], state: S) =>
    judgeAct(norms, act, momentOf(fact, { state, coverage, clocks: clocksOf(before), ...(region && { region }) }));
  const evolveAll = (state: S, some: readonly Fact<E>[]) => some.reduce((s, f) => procedure.evolve(s, f), state);

  let stateBeforeDay = procedure.initial;
  const judged: JudgedFact<E>[] = [];
  for (const [start, day] of days(facts)) {
    for (const [index, fact] of day.entries()) {
      const act = procedure.actOf(fact);
      if (!act) continue;
      const others = day.filter((other) => other !== fact);
      const loose = new Set(others.filter((other) => orderUnknown(fact, other)));
      const sure = day.slice(0, index).filter((other) => !loose.has(other));
      const possible = others.filter((other) => loose.has(other) || sure.includes(other));
      const asOf = (before: readonly Fact<E>[]) =>
        judge(fact, act, [...facts.slice(0, start), ...before], evolveAll(stateBeforeDay, before));
      const earliest = asOf(sure);
      judged.push({ fact, judgements: loose.size === 0 ? earliest : agreed(earliest, asOf(possible)) });
    }
    stateBeforeDay = evolveAll(stateBeforeDay, day);
  }
  return judged;
}

/** The facts of each day with the index of the day's first. */
function days<E extends DomainEvent>(facts: readonly Fact<E>[]): readonly (readonly [number, readonly Fact<E>[]])[] {
  const starts = facts.flatMap((fact, i) => (i === 0 || facts[i - 1]?.on !== fact.on ? [i] : []));
  return starts.map((start, i) => [start, facts.slice(start, starts[i + 1])]);
}

/** @param known what stood just before the fact. */
const momentOf = <E extends DomainEvent, S>(
  fact: Fact<E>,
  known: Pick<Moment<S>, 'state' | 'coverage' | 'clocks' | 'region'>,
): Moment<S> => ({
  ...known,
  on: fact.on,
  ...(fact.at && { at: fact.at }),
  doneBy: fact.doneBy,
  facts: new Map<string, Json>(fact.relied.map(({ key, value }) => [key, value])),
});

/** Live acts were recorded as they happened, so their recorded order is their order; a known time of day also tells. */
const orderUnknown = (a: Fact, b: Fact): boolean =>
  !(a.at && b.at) && !(a.entry.kind === 'live' && b.entry.kind === 'live');

const agreed = (early: readonly Judgement[], late: readonly Judgement[]): readonly Judgement[] =>
  early.map((judgement, i) =>
    late[i]?.verdict.is === judgement.verdict.is
      ? judgement
      : { norm: judgement.norm, verdict: unknown('同日各行为的先后') },
  );
