import { type Act, type DomainEvent, type Fact, type Judgement, type JsonObject, type Moment, fold } from '#kernel';
import type { ActRow } from './act-table.js';
import type { Gathered } from './foreign-facts.js';
import { type Sealer, sealInput } from './sealing.js';
import type { LawThere, StreamKind } from './stream-kind.js';
import type { Timing } from './timing.js';

// How an act comes before its norms: the same whether it is performed or only asked about.

/** The act as its norms see it: its input with every sealed field sealed. */
export const draftOf = async <A extends Act>({ act, input }: ActRow, given: JsonObject, sealer: Sealer) =>
  ({ act, ...(await sealInput(input, given, sealer)) }) as unknown as A;

/** What a norm may look at, but who acts when and what other streams say. */
export type Standing<S> = Pick<Moment<S>, 'state' | 'coverage' | 'clocks' | 'region' | 'unconfirmed'>;

/** How the stream stands once these facts are known. */
export const standingOf = <A extends Act, E extends DomainEvent, S>(
  kind: StreamKind<A, E, S>,
  before: readonly Fact<E>[],
  there: LawThere,
): Standing<S> => {
  const state = fold(kind.procedure, before);
  const unconfirmed = new Set(before.filter((fact) => fact.unconfirmed).map(({ id }) => id));
  const clocks = kind.clocksOf(before, there);
  return { state, coverage: kind.coverage(state), clocks, region: there.region, unconfirmed };
};

/** What is known just before the act. */
export const momentOf = <S>(
  standing: Standing<S>,
  { on, at, doneBy }: Pick<Timing, 'on' | 'at' | 'doneBy'>,
  { facts }: Pick<Gathered, 'facts'>,
): Moment<S> => ({ ...standing, on, ...(at && { at }), doneBy, facts });

/** A live act is refused by what bars it and is unmet, and by what bars it and cannot be judged yet. */
export const barring = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(({ norm, verdict }) => norm.level === 'bars' && verdict.is !== 'met');
