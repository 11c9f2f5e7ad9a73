import type { Json, LocalDate } from '#kernel';
import type { LoggedOfficer } from './act-log.js';

/**
 * What a log says of an officer on one day, as the norms read it: what its source does not say is left out, and a
 * credential of null is one that was not held.
 */
export function loggedFactsOn({ unit, roles, credentials }: LoggedOfficer, day: LocalDate): Json {
  return {
    unit,
    ...(roles && {
      roles: roles.filter(({ from, to }) => from <= day && (to === null || day <= to)).map((r) => r.role),
    }),
    ...(credentials && { credential: credentialOn(credentials, day) }),
  };
}

function credentialOn(credentials: NonNullable<LoggedOfficer['credentials']>, day: LocalDate): Json {
  const valid = credentials.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo);
  return valid ? { ...valid } : null;
}
