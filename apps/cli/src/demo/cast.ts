import { type OfficerAct, type OfficerAdministration, type Role, roles } from '#identity';
import type { BureauCode, PersonId } from '#kernel';
import type { ActLog, LoggedOfficer } from '../act-log/act-log.js';
import { shiftedDay } from './schedule.js';

/** Who the demo's commands come from. */
export const demo = { system: 'demo' } as const;

/** Somebody of the demo: an officer of the logs, or one who does nothing in them yet. */
export interface CastMember extends Pick<LoggedOfficer, 'label' | 'unit' | 'roles' | 'credentials'> {
  /** Login of the account; there are no others. */
  readonly login: string;
}

const bureauName = '测试县人力资源和社会保障局';
const others: readonly (Pick<CastMember, 'label'> & { readonly role: Role })[] = [
  { label: '法制审核员甲', role: 'legalReviewer' },
  { label: '纪检评查员甲', role: 'auditor' },
  { label: '系统管理员甲', role: 'administrator' },
  { label: '数据交换员甲', role: 'exchange' },
];

const loginOf: Readonly<Record<Role, string>> = {
  intakeClerk: 'clerk',
  inspector: 'inspector',
  teamLeader: 'leader',
  legalReviewer: 'reviewer',
  bureauLeader: 'director',
  auditor: 'auditor',
  administrator: 'admin',
  archivist: 'archivist',
  exchange: 'exchange',
};

/** Everybody, each once: a label means the same person in every log, as the fullest of them says. */
export function castOf(logs: readonly ActLog[]): readonly CastMember[] {
  const byLabel = new Map<string, LoggedOfficer>();
  for (const officer of logs.flatMap(({ officers }) => officers)) {
    const known = byLabel.get(officer.label);
    if (!known || saysMore(officer, known)) byLabel.set(officer.label, officer);
  }
  const from = [...byLabel.values()].flatMap((officer) => officer.roles?.map((role) => role.from) ?? []).toSorted()[0]!;
  const missing = others.filter(({ label }) => !byLabel.has(label));
  const idle = missing.map(({ label, role }) => {
    return { label, unit: bureauName, roles: [{ role, from, to: null }], credentials: [] };
  });
  const count = new Map<string, number>();
  return [...byLabel.values(), ...idle]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || stemOf(a) - stemOf(b))
    .map((officer) => {
      const name = loginOf[officer.roles![0]!.role];
      const nth = (count.get(name) ?? 0) + 1;
      count.set(name, nth);
      return { ...officer, login: `${name}${nth}` };
    });
}

const saysMore = (a: LoggedOfficer, b: LoggedOfficer): boolean =>
  Number(a.credentials !== null) + Number(a.roles !== null) > Number(b.credentials !== null) + Number(b.roles !== null);

const order = Object.keys(roles);
const rankOf = ({ roles: held }: Pick<LoggedOfficer, 'roles'>): number => order.indexOf(held?.[0]?.role ?? '');

/** 甲、乙、丙 …: how people of one role are told apart. */
const stemOf = ({ label }: Pick<LoggedOfficer, 'label'>): number => '甲乙丙丁戊己庚辛壬癸'.indexOf(label.at(-1)!);

export const keyOf = (label: string, what: string): string => `${label} ${what}`;

/** Registers everybody with their roles and credentials; doing so again changes nothing. */
export async function registerCast(
  administration: OfficerAdministration,
  cast: readonly CastMember[],
  bureau: BureauCode,
  shift: number,
): Promise<ReadonlyMap<string, PersonId>> {
  const persons = new Map<string, PersonId>();
  for (const { label, unit, roles: held, credentials } of cast) {
    const act = (key: string, what: OfficerAct, person?: PersonId) =>
      administration.execute({ sender: demo, key: keyOf(label, key), ...(person && { person }), act: what });
    const registered = { act: 'RegisterOfficer', name: label, unit: unit ?? bureauName, bureau } as const;
    const { person } = await act('registered', registered);
    persons.set(label, person);
    for (const { role, from, to } of held ?? []) {
      const days = { from: shiftedDay(from, shift), to: to && shiftedDay(to, shift) };
      await act(`role ${role} ${from}`, { act: 'GrantRole', role, unit: null, ...days }, person);
    }
    for (const { number, validFrom, validTo } of credentials ?? []) {
      const days = { validFrom: shiftedDay(validFrom, shift), validTo: shiftedDay(validTo, shift) };
      await act(`credential ${number}`, { act: 'IssueCredential', number: number ?? label, ...days }, person);
    }
  }
  return persons;
}
