import {
  type DoneBy,
  type Json,
  type Limits,
  type LocalDate,
  type Moment,
  type PersonId,
  type Verdict,
  met,
  unknown,
  unmet,
} from '#kernel';

/**
 * What the officer register says of a person on one day; the value of the foreign fact `officer:<person>`. Another
 * source may not say everything: what is left out is not known, and a credential of null is one not held.
 */
export type OfficerFacts = {
  readonly unit: string | null;
  readonly roles?: readonly string[];
  /** The enforcement credential held that day (执法证); validTo is its last day. */
  readonly credential?: {
    readonly number: string | null;
    readonly validFrom: LocalDate;
    readonly validTo: LocalDate;
  } | null;
};

const officerPrefix = 'officer:';
export const officerKey = (person: PersonId) => `${officerPrefix}${person}`;
const personIn = (key: string) => key.slice(officerPrefix.length) as PersonId;

type Gathered = Pick<Moment<unknown>, 'facts'>;

/** Undefined: nothing was gathered or stated about the person. */
export const officerFacts = (at: Gathered, person: PersonId): OfficerFacts | undefined =>
  at.facts.get(officerKey(person)) as (OfficerFacts & Json) | undefined;

/** Everybody known here of whom the register says so. */
const officersWhere = (at: Gathered, holds: (facts: OfficerFacts) => boolean): readonly PersonId[] =>
  [...at.facts].flatMap(([key, facts]) =>
    key.startsWith(officerPrefix) && holds(facts as OfficerFacts & Json) ? [personIn(key)] : [],
  );

/** Everybody known here who holds one of the roles that day. */
export const holdersOf = (at: Gathered, roles: readonly string[]): readonly PersonId[] =>
  officersWhere(at, (facts) => facts.roles?.some((role) => roles.includes(role)) === true);

/** Everybody known here who holds a valid credential that day. */
export const credentialHolders = (at: Pick<Moment<unknown>, 'facts' | 'on'>): readonly PersonId[] =>
  officersWhere(at, ({ credential }) => credential !== undefined && isValid(credential, at.on));

/** The distinct officers who did it; undefined when that is not known or somebody outside did it. */
export const officersOf = (doneBy: DoneBy): readonly PersonId[] | undefined =>
  typeof doneBy === 'object' && 'officers' in doneBy ? [...new Set(doneBy.officers)] : undefined;

/** Whether one of those who acted held one of the roles that day. */
export function doneByRole(at: Pick<Moment<unknown>, 'facts' | 'doneBy'>, roles: readonly string[]): Verdict {
  const officers = officersOf(at.doneBy);
  if (!officers) return unknown('批准人');
  const held = officers.map((person) => officerFacts(at, person)?.roles);
  if (held.some((some) => some?.some((role) => roles.includes(role)))) return met();
  return held.includes(undefined) ? unknown('批准人当日的职务') : unmet();
}

/** What `doneByRole` leaves: somebody who holds one of the roles is among those who act. */
export const doersHolding = (at: Gathered, roles: readonly string[]): Limits => ({
  doneBy: { including: [{ least: 1, of: holdersOf(at, roles) }] },
});

/** Whether each of these officers held a valid credential that day. */
export function credentialed(at: Pick<Moment<unknown>, 'facts' | 'on'>, officers: readonly PersonId[]): Verdict {
  const held = officers.map((person) => officerFacts(at, person)?.credential);
  if (held.some((credential) => credential !== undefined && !isValid(credential, at.on))) return unmet();
  return held.includes(undefined) ? unknown('执法人员当日的执法证') : met();
}

const isValid = (credential: { validFrom: string; validTo: string } | null, on: string): boolean =>
  credential !== null && credential.validFrom <= on && on <= credential.validTo;
