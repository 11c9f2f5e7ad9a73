import type { DomainEvent, Fact } from './event.js';
import type { Json } from './json.js';
import { type Act, type Clocks, type Moment, type Norm, type Verdict, noClocks, unknown } from './norm.js';
import type { Norms, Procedure } from './procedure.js';

/** One norm asked about one act. */
export interface Judgement {
  readonly norm: JudgedNorm;
  readonly verdict: Verdict;
}
/** What a judgement says of its norm. */
export type JudgedNorm = Norm & { readonly kind: 'gate' | 'check' };

/** Asks every gate and check that names the act. */
export function judgeAct<S, A extends Act>(norms: Norms<S, A>, act: A, at: Moment<S>): readonly Judgement[] {
  return [
    ...norms.gates.filter((gate) => gate.acts.includes(act.act)).map((norm) => ({ norm, verdict: norm.judge(at) })),
    ...norms.checks
      .filter((check) => check.acts.includes(act.act))
      .map((norm) => ({ norm, verdict: norm.judge(act, at) })),
  ];
}

/** A recorded act with what each of its norms says about it, at its own place in the timeline. */
export interface JudgedFact<E extends DomainEvent> {
  readonly fact: Fact<E>;
  readonly judgements: readonly Judgement[];
}

/** How the limits of a case stand once these facts are known. */
export type ClocksOf<E extends DomainEvent> = (facts: readonly Fact<E>[]) => Clocks;

/**
 * Judges every act of a timeline as of its own day, by what the record now holds. Where the order of two acts of one
 * day is not known and decides a norm, the verdict is unknown.
 * @param facts in timeline order.
 */
export function judgeHistory<A extends Act, E extends DomainEvent, S>(
  procedure: Procedure<A, E, S>,
  norms: Norms<S, A>,
  facts: readonly Fact<E>[],
  clocksOf: ClocksOf<E> = () => noClocks,
): readonly JudgedFact<E>[] {
  const judge = (fact: Fact<E>, act: A, before: readonly Fact<E>[]) =>
    judgeAct(
      norms,
      act,
      momentOf(
        fact,
        before.reduce((s, f) => procedure.evolve(s, f), procedure.initial),
        clocksOf(before),
      ),
    );
  return facts.flatMap((fact, index) => {
    const act = procedure.actOf(fact);
    if (!act) return [];
    const others = facts.filter((_, i) => i !== index);
    const loose = (other: Fact<E>) => other.on === fact.on && orderUnknown(fact, other);
    const earliest = judge(
      fact,
      act,
      others.filter((o) => !loose(o) && facts.indexOf(o) < index),
    );
    if (!others.some(loose)) return [{ fact, judgements: earliest }];
    const latest = judge(
      fact,
      act,
      others.filter((o) => loose(o) || facts.indexOf(o) < index),
    );
    return [{ fact, judgements: earliest.map((j, i) => agreeing(j, latest[i])) }];
  });
}

const momentOf = <E extends DomainEvent, S>(fact: Fact<E>, state: S, clocks: Clocks): Moment<S> => ({
  state,
  clocks,
  on: fact.on,
  ...(fact.at && { at: fact.at }),
  doneBy: fact.doneBy,
  facts: new Map<string, Json>(fact.relied.map(({ key, value }) => [key, value])),
});

/** Live acts were recorded as they happened, so their recorded order is their order; a known time of day also tells. */
const orderUnknown = <E extends DomainEvent>(a: Fact<E>, b: Fact<E>): boolean =>
  !(a.at && b.at) && !(a.entry.kind === 'live' && b.entry.kind === 'live');

const agreeing = (early: Judgement, late: Judgement | undefined): Judgement =>
  late?.verdict.is === early.verdict.is ? early : { norm: early.norm, verdict: unknown('同日各行为的先后') };
