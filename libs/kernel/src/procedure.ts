import type { ActName } from './brand.js';
import type { DomainEvent, Fact } from './event.js';
import type { Act, Check, Gate, Moment } from './norm.js';

/**
 * One legal procedure as a value: no framework, no clock, no id generator, no I/O.
 *
 * `decide` turns an act into the events that record it and depends on the act alone: the law is judged by the norms,
 * so that a dossier recorded in any order records the same events. `evolve` is total: it keeps every fact in every
 * state. `actOf` is `decide` backwards, so that a recorded history can be judged again.
 */
export interface Procedure<A extends Act, E extends DomainEvent, S> {
  readonly initial: S;
  /** Keys of the foreign facts that the norms of this act look at: `credential:<person>`. */
  needs(act: A, at: Pick<Moment<S>, 'state' | 'doneBy'>): readonly string[];
  decide(act: A): readonly E[];
  evolve(state: S, fact: Fact<E>): S;
  /** The act that the event records, or undefined when it records nobody's act. */
  actOf(event: E): A | undefined;
}

/** The legal requirements of one procedure. */
export interface Norms<S, A extends Act = Act> {
  readonly gates: readonly Gate<S>[];
  readonly checks: readonly Check<S, A>[];
}

/** The state that a timeline adds up to. */
export const fold = <E extends DomainEvent, S>(
  procedure: Pick<Procedure<Act, E, S>, 'initial' | 'evolve'>,
  facts: readonly Fact<E>[],
): S => facts.reduce((state, fact) => procedure.evolve(state, fact), procedure.initial);

/** Which event records which act, act by act. */
export type RecordedAs<EventType extends string = string> = Readonly<Record<ActName, EventType>>;

/** The acts of such a table: an act's input is the data of the event that records it. */
export type ActsOf<E extends DomainEvent, T extends RecordedAs<E['type']>> = {
  [A in keyof T & string]: { readonly act: A } & Extract<E, { type: T[A] }>['data'];
}[keyof T & string];

/** `decide` and `actOf` of a procedure whose every act is recorded by one event, as it was performed. */
export function recordedAs<E extends DomainEvent, T extends RecordedAs<E['type']>>(
  table: T,
): Pick<Procedure<ActsOf<E, T>, E, never>, 'decide' | 'actOf'> {
  const actNames = new Map<string, string>(Object.entries(table).map(([act, type]) => [type, act]));
  return {
    decide({ act, ...data }) {
      return [{ type: table[act], data } as unknown as E];
    },
    actOf({ type, data }) {
      const act = actNames.get(type);
      return act === undefined ? undefined : ({ act, ...data } as unknown as ActsOf<E, T>);
    },
  };
}
