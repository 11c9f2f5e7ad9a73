import type { OfficerRegister } from '#identity';
import { type Json, type LocalDate, type Relied, invalid, personId } from '#kernel';
import type { ForeignFact } from './stream-kind.js';

export interface Gathered {
  readonly facts: ReadonlyMap<string, Json>;
  /** The same, with their sources, to be copied into the event. */
  readonly relied: readonly Relied[];
}

const officerPrefix = 'officer:';

/**
 * Reads the foreign facts that an act needs, each from the stream that owns it, as of the act's day.
 * @throws Problem `officer-unknown` for a person who is not in the register.
 */
export async function gatherFacts(
  keys: readonly string[],
  on: LocalDate,
  officers: Pick<OfficerRegister, 'reliedOn'>,
  foreign: (key: string) => Promise<ForeignFact | undefined>,
): Promise<Gathered> {
  const relied: Relied[] = [];
  for (const key of keys) {
    if (key.startsWith(officerPrefix)) {
      const person = key.slice(officerPrefix.length);
      const fact = await officers.reliedOn(personId(person), on);
      if (!fact) throw invalid('officer-unknown', { officer: person });
      relied.push(fact);
    } else {
      const fact = await foreign(key);
      if (fact) relied.push({ key, ...fact });
    }
  }
  return { facts: new Map(relied.map(({ key, value }) => [key, value])), relied };
}
