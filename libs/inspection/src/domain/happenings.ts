import type { Fact, LocalDate } from '#kernel';
import type { Happening, Occurrence } from '#law';

// How a fact is said in the words of the law. No day is counted here.

type When = Pick<Fact, 'id' | 'on' | 'at'>;
interface Details {
  /** Null where the record does not name what it is about. */
  readonly subject?: string | null;
  readonly limits?: readonly string[];
  readonly atLatest?: true;
}

const about = (subject: string | null | undefined) => (subject == null ? {} : { subject });
const happened = ({ id, on, at }: When) => ({ event: id, on, ...(at && { at }) });

export const occurred = (fact: When, occurrence: Occurrence, { subject, ...details }: Details = {}): Happening => ({
  ...happened(fact),
  occurrence,
  ...details,
  ...about(subject),
});

/** 文书指定: the paper sets the last day of a limit. */
export const specified = (fact: When, specifies: string, lastDay: LocalDate, subject?: string): Happening => ({
  ...happened(fact),
  specifies,
  lastDay,
  ...about(subject),
});

export const extended = (fact: When, family: string): Happening => ({ ...happened(fact), extends: family });
export const ceased = (fact: When, family: string, subject?: string | null): Happening => ({
  ...happened(fact),
  ceases: family,
  ...about(subject),
});
/** For every subject that it has. */
export const ceasedEverywhere = (fact: When, ...families: readonly string[]): readonly Happening[] =>
  families.map((family) => ({ ...happened(fact), ceases: family, everywhere: true }));
export const ceasedAll = (fact: When, ...families: readonly string[]): readonly Happening[] =>
  families.map((family) => ceased(fact, family));
