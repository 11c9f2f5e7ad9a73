import type { DomainEvent, Fact } from './event.js';
import type { EventTypes } from './upcast.js';

/**
 * What a timeline adds up to: every fact, by its type, in timeline order. Nothing is dropped and nothing decided when a
 * fact becomes known; the stage and whatever else is asked are read off.
 */
export type Ledger<E extends DomainEvent> = {
  readonly [Type in E['type']]: readonly Fact<Extract<E, { readonly type: Type }>>[];
};

/** `initial` and `evolve` of a procedure whose state is the ledger of its facts. */
export function ledgerOf<E extends DomainEvent>(types: EventTypes<E['type']>) {
  const initial = Object.fromEntries(Object.keys(types).map((type) => [type, []])) as unknown as Ledger<E>;
  const evolve = (ledger: Ledger<E>, fact: Fact<E>): Ledger<E> => ({
    ...ledger,
    [fact.type]: [...ledger[fact.type as E['type']], fact],
  });
  return { initial, evolve };
}

/** The latest fact of a type, if there is one. */
export const last = <L extends { readonly [Type in keyof L]: readonly Fact[] }, Type extends keyof L>(
  ledger: L,
  type: Type,
): L[Type][number] | undefined => ledger[type].at(-1);
