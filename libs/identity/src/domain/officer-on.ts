import type { BureauCode, Fact, LocalDate } from '#kernel';
import {
  type CredentialWithdrawn,
  type Officer,
  type OfficerLeft,
  type OfficerRegistered,
  type Role,
  type RoleGranted,
  type RoleWithdrawn,
  type UnitChanged,
  roles,
} from './officer.js';

// What held on one day. A withdrawal or a leaving ends what began before it, whatever the order it was recorded in; of two
// on the same day the later recorded wins, so that a role withdrawn and granted anew that day is held.

/** An enforcement credential 执法证; `validTo` is its last day. */
export type Credential = {
  readonly number: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};

/** What the register says of a person on one day: plain JSON, to be copied into the events that rest on it. */
export type OfficerFacts = {
  readonly name: string;
  readonly bureau: BureauCode;
  /** Null before the first unit that the register knows of, and after leaving. */
  readonly unit: string | null;
  readonly roles: readonly Role[];
  /** The units whose cases a team leader answers for. */
  readonly leads: readonly string[];
  readonly credential: Credential | null;
  readonly left: boolean;
};

/** Undefined when nobody registered the person, on whatever day. */
export function factsOn(officer: Officer, day: LocalDate): OfficerFacts | undefined {
  if (!officer.registered) return undefined;
  const { name, bureau } = officer.registered.data;
  return {
    name,
    bureau,
    unit: unitOn(officer, day),
    roles: rolesOn(officer, day),
    leads: unitsLedOn(officer, day),
    credential: credentialOn(officer, day),
    left: hasLeft(officer, day),
  };
}

/** The credential that was valid that day; of several the one that began last. */
export function credentialOn({ credentials, left }: Officer, day: LocalDate): Credential | null {
  const withdrawn = credentials.filter((fact) => fact.type === 'CredentialWithdrawn');
  const valid = credentials
    .filter((fact) => fact.type === 'CredentialIssued')
    .filter(({ data: { validFrom, validTo } }) => validFrom <= day && day <= validTo)
    .filter((issued) => {
      const ends = withdrawn.filter(({ data }) => data.number === issued.data.number);
      return !isOver(issued, issued.data.validFrom, [...ends, ...left], day);
    });
  return latest(valid, ({ data }) => data.validFrom)?.data ?? null;
}

/** In the order of the role list. */
export function rolesOn(officer: Officer, day: LocalDate): readonly Role[] {
  const held = new Set(grantsOn(officer, day).map(({ role }) => role));
  return (Object.keys(roles) as Role[]).filter((role) => held.has(role));
}

/** The units led that day: those named by a team leader's grants, the leader's own where a grant names none. */
export function unitsLedOn(officer: Officer, day: LocalDate): readonly string[] {
  const own = unitOn(officer, day);
  const led = grantsOn(officer, day)
    .filter(({ role }) => role === 'teamLeader')
    .map(({ unit }) => unit ?? own)
    .filter((unit) => unit !== null);
  return [...new Set(led)];
}

/** Where the person belonged; null before the register knows of it and after leaving. */
export function unitOn({ registered, units, left }: Officer, day: LocalDate): string | null {
  const joined = [...(registered ? [registered] : []), ...units].filter((fact) => joinedOn(fact) <= day);
  const last = latest(joined, joinedOn);
  return last && !isOver(last, joinedOn(last), left, day) ? last.data.unit : null;
}

/** Whether the person had left the bureau and not joined a unit again since. */
export const hasLeft = (officer: Officer, day: LocalDate): boolean =>
  officer.left.some(({ data }) => data.on <= day) && unitOn(officer, day) === null;

const joinedOn = (fact: Fact<OfficerRegistered | UnitChanged>): LocalDate =>
  fact.type === 'UnitChanged' ? fact.data.from : fact.on;

function grantsOn({ roles: facts, left }: Officer, day: LocalDate): readonly RoleGranted['data'][] {
  const withdrawn = facts.filter((fact) => fact.type === 'RoleWithdrawn');
  return facts
    .filter((fact) => fact.type === 'RoleGranted')
    .filter(({ data: { from, to } }) => from <= day && (to === null || day <= to))
    .filter((grant) => {
      const ends = withdrawn.filter(({ data }) => data.role === grant.data.role);
      return !isOver(grant, grant.data.from, [...ends, ...left], day);
    })
    .map(({ data }) => data);
}

type Ending = Fact<CredentialWithdrawn | RoleWithdrawn | OfficerLeft>;

/** Whether one of the endings fell between the beginning and the day. */
const isOver = (begun: Fact, from: LocalDate, endings: readonly Ending[], day: LocalDate): boolean =>
  endings.some(({ version, data: { on } }) => on <= day && (on > from || (on === from && version > begun.version)));

const latest = <T extends Fact>(facts: readonly T[], from: (fact: T) => LocalDate): T | undefined =>
  facts.toSorted((a, b) => (from(a) === from(b) ? a.version - b.version : from(a) < from(b) ? -1 : 1)).at(-1);
