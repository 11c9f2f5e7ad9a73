import { type LocalDate, Problem, invalid } from '#kernel';
import { hasLeft } from './officer-on.js';
import { type Officer, type OfficerAct, accountState } from './officer.js';

/**
 * Why an administrative act makes no sense for this person; undefined when it does. These are slips of the keyboard, not
 * questions of law: whether somebody without a credential may act is for the norms of the procedures.
 */
export function objection(officer: Officer, act: OfficerAct, today: LocalDate): Problem | undefined {
  if (act.act === 'RegisterOfficer')
    return officer.registered ? new Problem('conflict', 'officer-registered-already') : undefined;
  if (!officer.registered) return new Problem('not-found', 'officer-unknown');
  switch (act.act) {
    case 'IssueCredential':
      if (act.validTo < act.validFrom) return invalid('credential-dates-reversed');
      return issuedAlready(officer, act) ? new Problem('conflict', 'credential-issued-already') : undefined;
    case 'WithdrawCredential':
      return officer.credentials.some(({ data }) => data.number === act.number)
        ? undefined
        : invalid('credential-unknown');
    case 'GrantRole':
      if (act.to !== null && act.to < act.from) return invalid('role-dates-reversed');
      return act.unit !== null && act.role !== 'teamLeader' ? invalid('role-leads-no-unit') : undefined;
    case 'WithdrawRole':
      return officer.roles.some(({ data }) => data.role === act.role) ? undefined : invalid('role-never-granted');
    case 'ChangeUnit':
      return undefined;
    case 'RecordLeaving':
      return hasLeft(officer, today) ? new Problem('conflict', 'officer-left-already') : undefined;
    case 'OpenAccount':
      return accountState(officer, act.login) ? new Problem('conflict', 'login-taken') : undefined;
    case 'ResetPassword':
    case 'DisableAccount':
    case 'EnableAccount':
      return accountState(officer, act.login) ? undefined : new Problem('not-found', 'account-unknown');
  }
}

const issuedAlready = ({ credentials }: Officer, act: { number: string; validFrom: LocalDate }): boolean =>
  credentials.some(
    ({ type, data }) => type === 'CredentialIssued' && data.number === act.number && data.validFrom === act.validFrom,
  );
