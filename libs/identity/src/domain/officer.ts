import {
  type ActsOf,
  type BureauCode,
  type DomainEvent,
  type EventTypes,
  type Fact,
  type LocalDate,
  type PersonId,
  type Procedure,
  type RecordedAs,
  type StreamId,
  personId,
  recordedAs,
  streamId,
} from '#kernel';

// Officer 执法人员 — who works for the bureau, with which credential, role and unit on which day. 行政处罚法 arts. 42, 55.
// One stream per person: accounts come and go, the person stays. Nothing is overwritten; every day can be asked about.

/** What somebody may do here. A person may hold several. */
export const roles = {
  intakeClerk: '窗口',
  inspector: '监察员',
  teamLeader: '大队长',
  legalReviewer: '法制审核',
  bureauLeader: '局领导',
  auditor: '纪检、评查',
  administrator: '系统管理员',
  archivist: '档案员',
  exchange: '数据交换',
} as const;
export type Role = keyof typeof roles;

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster. Where a fact takes effect
// on another day than it was decided, that day stands in its data: `from` is the first day with it, `to` the last one,
// `on` the first day without it.
export type OfficerRegistered = DomainEvent<'OfficerRegistered', { name: string; unit: string; bureau: BureauCode }>; // 登记
export type CredentialIssued = DomainEvent<
  'CredentialIssued', //  发证
  { number: string; validFrom: LocalDate; validTo: LocalDate }
>;
export type CredentialWithdrawn = DomainEvent<'CredentialWithdrawn', { number: string; on: LocalDate; reason: string }>; // 收回
export type UnitChanged = DomainEvent<'UnitChanged', { unit: string; from: LocalDate }>; // 调动
export type RoleGranted = DomainEvent<
  'RoleGranted', //  授予职务
  {
    role: Role;
    from: LocalDate;
    to: LocalDate | null;
    /** The unit that a team leader leads where it is not the leader's own. */
    unit: string | null;
  }
>;
export type RoleWithdrawn = DomainEvent<'RoleWithdrawn', { role: Role; on: LocalDate; reason: string }>; // 免去职务
export type OfficerLeft = DomainEvent<'OfficerLeft', { on: LocalDate; reason: string }>; // 离任
export type AccountOpened = DomainEvent<'AccountOpened', { login: string }>; //     开通账号
export type PasswordReset = DomainEvent<'PasswordReset', { login: string }>; //     重置密码
export type AccountDisabled = DomainEvent<'AccountDisabled', { login: string; reason: string }>; // 停用账号
export type AccountEnabled = DomainEvent<'AccountEnabled', { login: string; reason: string }>; //   启用账号
export type AccountEvent = AccountOpened | PasswordReset | AccountDisabled | AccountEnabled;
export type OfficerEvent =
  | OfficerRegistered
  | CredentialIssued
  | CredentialWithdrawn
  | UnitChanged
  | RoleGranted
  | RoleWithdrawn
  | OfficerLeft
  | AccountEvent;

export const officerEventTypes: EventTypes<OfficerEvent['type']> = {
  OfficerRegistered: { zh: '登记人员' },
  CredentialIssued: { zh: '颁发执法证' },
  CredentialWithdrawn: { zh: '收回执法证' },
  UnitChanged: { zh: '调整所在机构' },
  RoleGranted: { zh: '授予职务' },
  RoleWithdrawn: { zh: '免去职务' },
  OfficerLeft: { zh: '离任' },
  AccountOpened: { zh: '开通账号' },
  PasswordReset: { zh: '重置密码' },
  AccountDisabled: { zh: '停用账号' },
  AccountEnabled: { zh: '启用账号' },
};

// ACTS of the register's administrators. Each is recorded by one event whose data is the act's input.
const performs = {
  RegisterOfficer: 'OfficerRegistered',
  IssueCredential: 'CredentialIssued',
  WithdrawCredential: 'CredentialWithdrawn',
  ChangeUnit: 'UnitChanged',
  GrantRole: 'RoleGranted',
  WithdrawRole: 'RoleWithdrawn',
  RecordLeaving: 'OfficerLeft',
  OpenAccount: 'AccountOpened',
  ResetPassword: 'PasswordReset',
  DisableAccount: 'AccountDisabled',
  EnableAccount: 'AccountEnabled',
} as const satisfies RecordedAs<OfficerEvent['type']>;
export type OfficerAct = ActsOf<OfficerEvent, typeof performs>;

// LEDGER. Every fact is kept, in whatever order it became known; what held on a day is read off (officer-on.ts).
export interface Officer {
  readonly registered?: Fact<OfficerRegistered>;
  readonly units: readonly Fact<UnitChanged>[];
  readonly credentials: readonly Fact<CredentialIssued | CredentialWithdrawn>[];
  readonly roles: readonly Fact<RoleGranted | RoleWithdrawn>[];
  readonly left: readonly Fact<OfficerLeft>[];
  readonly accounts: readonly Fact<AccountEvent>[];
}

/** Whether the record says that an account may be used; undefined for one that it does not know. */
export function accountState({ accounts }: Officer, login: string): 'enabled' | 'disabled' | undefined {
  const last = accounts.findLast(({ type, data }) => data.login === login && type !== 'PasswordReset');
  return last && (last.type === 'AccountDisabled' ? 'disabled' : 'enabled');
}

export const officer: Procedure<OfficerAct, OfficerEvent, Officer> = {
  ...recordedAs<OfficerEvent, typeof performs>(performs),

  initial: { units: [], credentials: [], roles: [], left: [], accounts: [] },

  needs: () => [],

  evolve(ledger, fact): Officer {
    switch (fact.type) {
      case 'OfficerRegistered':
        return { ...ledger, registered: fact };
      case 'UnitChanged':
        return { ...ledger, units: [...ledger.units, fact] };
      case 'CredentialIssued':
      case 'CredentialWithdrawn':
        return { ...ledger, credentials: [...ledger.credentials, fact] };
      case 'RoleGranted':
      case 'RoleWithdrawn':
        return { ...ledger, roles: [...ledger.roles, fact] };
      case 'OfficerLeft':
        return { ...ledger, left: [...ledger.left, fact] };
      case 'AccountOpened':
      case 'PasswordReset':
      case 'AccountDisabled':
      case 'AccountEnabled':
        return { ...ledger, accounts: [...ledger.accounts, fact] };
    }
  },
};

const kind = 'officer';

/** The stream that a person's officer facts stand in. */
export const officerStream = (person: PersonId): StreamId => streamId(`${kind}-${person}`);
export const isOfficerStream = (stream: StreamId): boolean => stream.startsWith(`${kind}-`);
/** The person whose stream it is. @throws Problem `person-id-malformed`. */
export const personOf = (stream: StreamId): PersonId => personId(stream.slice(kind.length + 1));
export { kind as officerKind };
