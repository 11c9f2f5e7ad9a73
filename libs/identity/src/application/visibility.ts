import { type Expression, type ExpressionBuilder, type SqlBool, expressionBuilder } from 'kysely';
import type { BureauCode, PersonId } from '#kernel';
import type { Role } from '../domain/officer.js';
import type { SourcedFacts } from './officer-register.js';

// Who may see a case. One rule, written once as plain data and read in two ways: over facts folded from a stream, and as a
// condition inside every query. Roles are those of today, whatever day the case is from.

/** What a person may see: nothing outside the bureau, ever. */
export interface CaseVisibility {
  readonly bureau: BureauCode;
  readonly person: PersonId;
  /** Units whose cases the person sees as their leader. */
  readonly units: readonly string[];
  /** Every case of the bureau. */
  readonly all: boolean;
}

/** Roles that see every case of their bureau. Administrators are not among them: they run the system, not the cases. */
const rolesThatSeeAll: readonly Role[] = ['legalReviewer', 'bureauLeader', 'auditor', 'archivist'];

/** @param facts of today. */
export const visibilityOf = ({ bureau, person, roles, leads, left }: SourcedFacts): CaseVisibility => ({
  bureau,
  person,
  units: left ? [] : leads,
  all: !left && roles.some((role) => rolesThatSeeAll.includes(role)),
});

/** What decides who sees a case. */
export interface CaseFacts {
  readonly bureau: BureauCode;
  readonly unit: string | null;
  /** Its handling officers, and whoever registered or accepted one of its leads. */
  readonly people: readonly PersonId[];
}

export const maySee = (visibility: CaseVisibility, { bureau, unit, people }: CaseFacts): boolean =>
  bureau === visibility.bureau &&
  (visibility.all || (unit !== null && visibility.units.includes(unit)) || people.includes(visibility.person));

/** The tables that the condition looks at: a query's own, under the name `cases`, and the people of each case. */
export interface CaseTables {
  cases: { id: string; bureau: string; unit: string | null };
  /** One row per person and capacity for those who see the case by standing in it. */
  case_people: { case_id: string; person: string; capacity: string };
}

/**
 * `maySee` as a condition: `selectFrom('inspection_cases as cases').where((eb) => visibleCases(eb, visibility))`.
 * @param _query whatever it stands in: it is asked for as a witness that the tables have what the condition looks at.
 */
export const visibleCases = <DB extends CaseTables>(
  _query: ExpressionBuilder<DB, 'cases'>,
  { bureau, person, units, all }: CaseVisibility,
): Expression<SqlBool> => {
  const eb = expressionBuilder<CaseTables, 'cases'>();
  const inBureau = eb('cases.bureau', '=', bureau);
  if (all) return inBureau;
  const stands = eb.exists(
    eb
      .selectFrom('case_people')
      .select('case_people.person')
      .whereRef('case_people.case_id', '=', 'cases.id')
      .where('case_people.person', '=', person),
  );
  return eb.and([inBureau, units.length === 0 ? stands : eb.or([eb('cases.unit', 'in', units), stands])]);
};
