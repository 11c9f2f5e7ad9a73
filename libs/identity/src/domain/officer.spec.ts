import fc from 'fast-check';
import { type Fact, type LocalDate, bureauCode, dayAt, epochDay, fold, localDate } from '#kernel';
import { type Officer, type OfficerAct, type OfficerEvent, officer, officerEventTypes, roles } from './officer.js';
import { credentialOn, factsOn, rolesOn, unitOn, unitsLedOn } from './officer-on.js';
import { objection } from './objections.js';

const day = (text: string): LocalDate => localDate(`2026-${text}`);

let version = 0;
const fact = (on: LocalDate, event: OfficerEvent): Fact<OfficerEvent> =>
  ({ ...event, on, version: ++version }) as unknown as Fact<OfficerEvent>;
const history = (...facts: Fact<OfficerEvent>[]): Officer => fold(officer, facts);

const registered = (on = day('01-05')) =>
  fact(on, { type: 'OfficerRegistered', data: { name: '甲某', unit: '一中队', bureau: bureauCode('130525') } });
const issued = (validFrom: LocalDate, validTo: LocalDate, number = '执01') =>
  fact(validFrom, { type: 'CredentialIssued', data: { number, validFrom, validTo } });
const withdrawn = (on: LocalDate, number = '执01') =>
  fact(on, { type: 'CredentialWithdrawn', data: { number, on, reason: '证件遗失' } });
const granted = (from: LocalDate, to: LocalDate | null = null, unit: string | null = null) =>
  fact(from, { type: 'RoleGranted', data: { role: 'teamLeader', from, to, unit } });
const dismissed = (on: LocalDate) =>
  fact(on, { type: 'RoleWithdrawn', data: { role: 'teamLeader', on, reason: '职务调整' } });
const moved = (from: LocalDate, unit: string) => fact(from, { type: 'UnitChanged', data: { unit, from } });
const left = (on: LocalDate) => fact(on, { type: 'OfficerLeft', data: { on, reason: '退休' } });

describe('the credential of a day', () => {
  it('is valid from its first to its last day', () => {
    const state = history(registered(), issued(day('02-01'), day('02-28')));
    expect(['01-31', '02-01', '02-28', '03-01'].map((d) => credentialOn(state, day(d))?.number ?? null)).toEqual([
      null,
      '执01',
      '执01',
      null,
    ]);
  });

  it('is gone from the day of its withdrawal on, and stays known for the days before', () => {
    const state = history(registered(), issued(day('02-01'), day('12-31')), withdrawn(day('03-10')));
    expect(credentialOn(state, day('03-09'))).toMatchObject({ number: '执01', validTo: day('12-31') });
    expect(credentialOn(state, day('03-10'))).toBeNull();
  });

  it('is the later one of two that overlap', () => {
    const state = history(
      registered(),
      issued(day('06-01'), day('12-31'), '执02'),
      issued(day('01-01'), day('12-31'), '执01'),
    );
    expect(credentialOn(state, day('05-31'))?.number).toBe('执01');
    expect(credentialOn(state, day('06-01'))?.number).toBe('执02');
  });

  it('is not touched by the withdrawal of another one', () => {
    const state = history(registered(), issued(day('02-01'), day('12-31')), withdrawn(day('03-10'), '执09'));
    expect(credentialOn(state, day('03-10'))?.number).toBe('执01');
  });

  it('is known for days before the person was entered into the register', () => {
    const state = history(registered(day('05-01')), issued(day('01-01'), day('12-31')));
    expect(credentialOn(state, day('02-01'))?.number).toBe('执01');
  });
});

describe('the roles and the unit of a day', () => {
  it('are held from the first to the last day of a grant', () => {
    const state = history(registered(), granted(day('03-01'), day('03-31')));
    expect(['02-28', '03-01', '03-31', '04-01'].map((d) => rolesOn(state, day(d)).length)).toEqual([0, 1, 1, 0]);
  });

  it('end with a withdrawal and begin anew with another grant', () => {
    const state = history(registered(), granted(day('03-01')), dismissed(day('04-01')), granted(day('05-01')));
    expect(['03-31', '04-01', '04-30', '05-01'].map((d) => rolesOn(state, day(d)).length)).toEqual([1, 0, 0, 1]);
  });

  it('follow the later record where a role is withdrawn and granted on one day', () => {
    const start = [registered(), granted(day('03-01'))];
    expect(rolesOn(history(...start, dismissed(day('04-01')), granted(day('04-01'))), day('04-01'))).toEqual([
      'teamLeader',
    ]);
    expect(rolesOn(history(...start, granted(day('04-01')), dismissed(day('04-01'))), day('04-01'))).toEqual([]);
  });

  it('name the unit that a team leader leads: the own one unless the grant names another', () => {
    const state = history(
      registered(),
      moved(day('03-01'), '二中队'),
      granted(day('02-01')),
      granted(day('04-01'), null, '三中队'),
    );
    expect(unitsLedOn(state, day('02-01'))).toEqual(['一中队']);
    expect(unitsLedOn(state, day('03-01'))).toEqual(['二中队']);
    expect(unitsLedOn(state, day('04-01'))).toEqual(['二中队', '三中队']);
  });

  it('know no unit before the register does', () => {
    expect(unitOn(history(registered(day('05-01'))), day('04-30'))).toBeNull();
  });

  it('end with leaving, and begin again when the person joins a unit again', () => {
    const state = history(
      registered(),
      granted(day('02-01')),
      issued(day('02-01'), day('12-31')),
      left(day('03-01')),
      moved(day('06-01'), '二中队'),
      granted(day('06-01')),
    );
    expect(factsOn(state, day('02-28'))).toMatchObject({ unit: '一中队', roles: ['teamLeader'], left: false });
    const gone = { unit: null, roles: [], leads: [], credential: null, left: true };
    expect(factsOn(state, day('03-01'))).toMatchObject(gone);
    expect(factsOn(state, day('05-31'))).toMatchObject(gone);
    expect(factsOn(state, day('06-01'))).toMatchObject({
      unit: '二中队',
      roles: ['teamLeader'],
      credential: null,
      left: false,
    });
  });

  it('are unknown for a person whom nobody registered', () => {
    expect(factsOn(history(), day('03-01'))).toBeUndefined();
  });
});

describe('dated history', () => {
  const days = fc.integer({ min: 0, max: 60 }).map((n) => dayAt(epochDay(day('01-01')) + n));
  const event = fc.oneof(
    fc.record({ from: days, to: fc.option(days) }).map(({ from, to }) => granted(from, to)),
    days.map((on) => dismissed(on)),
    fc.record({ from: days, to: days }).map(({ from, to }) => issued(from, to)),
    days.map((on) => withdrawn(on)),
    days.map((on) => left(on)),
    fc.record({ from: days, unit: fc.constantFrom('二中队', '三中队') }).map(({ from, unit }) => moved(from, unit)),
  );
  /** Distinct days, so that no order within a day has to be known. */
  const events = fc.uniqueArray(event, { maxLength: 12, selector: startsOn });

  const recordedInTwoOrders = events.chain((facts) =>
    fc.shuffledSubarray(facts, { minLength: facts.length }).map((shuffled) => [facts, shuffled] as const),
  );

  it('is the same in whatever order it was recorded', () => {
    fc.assert(
      fc.property(recordedInTwoOrders, days, ([facts, shuffled], on) => {
        const renumbered = shuffled.map((f, n) => ({ ...f, version: n + 2 }));
        const first = { ...registered(day('01-01')), version: 1 };
        expect(factsOn(history(first, ...renumbered), on)).toEqual(factsOn(history(first, ...facts), on));
      }),
    );
  });

  it('of a role agrees with walking through the days one by one', () => {
    fc.assert(
      fc.property(events, days, (facts, on) => {
        const state = history(registered(day('01-01')), ...facts);
        expect(rolesOn(state, on).includes('teamLeader')).toBe(heldByWalking(facts, on));
      }),
    );
  });

  it('leaves days before a fact untouched', () => {
    fc.assert(
      fc.property(events, days, (facts, on) => {
        const later = facts.filter((f) => startsOn(f) <= on);
        expect(factsOn(history(registered(day('01-01')), ...later), on)).toEqual(
          factsOn(history(registered(day('01-01')), ...facts), on),
        );
      }),
    );
  });
});

/** The day from which a fact has an effect. */
function startsOn({ type, data, on }: Fact<OfficerEvent>): LocalDate {
  switch (type) {
    case 'OfficerRegistered':
      return on;
    case 'CredentialIssued':
      return data.validFrom;
    case 'UnitChanged':
    case 'RoleGranted':
      return data.from;
    case 'CredentialWithdrawn':
    case 'RoleWithdrawn':
    case 'OfficerLeft':
      return data.on;
    default:
      return on;
  }
}

/** Another way to the same answer: every day the role is gained, lost or run out. */
function heldByWalking(facts: readonly Fact<OfficerEvent>[], until: LocalDate): boolean {
  let current: (LocalDate | null)[] = [];
  for (let n = epochDay(day('01-01')); n <= epochDay(until); n++) {
    const today = dayAt(n);
    current = current.filter((to) => to === null || to >= today);
    for (const f of facts.filter((other) => startsOn(other) === today)) {
      if (f.type === 'RoleWithdrawn' || f.type === 'OfficerLeft') current = [];
      if (f.type === 'RoleGranted' && (f.data.to === null || f.data.to >= today)) current.push(f.data.to);
    }
  }
  return current.length > 0;
}

describe('an administrative act', () => {
  const today = day('07-01');
  const known = history(registered(), issued(day('02-01'), day('12-31')), granted(day('02-01')));
  const issue = (validFrom: LocalDate, validTo: LocalDate, number = '执01'): OfficerAct => ({
    act: 'IssueCredential',
    number,
    validFrom,
    validTo,
  });
  const grant = (over: Partial<Extract<OfficerAct, { act: 'GrantRole' }>>): OfficerAct => ({
    act: 'GrantRole',
    role: 'inspector',
    from: day('02-01'),
    to: null,
    unit: null,
    ...over,
  });
  const register: OfficerAct = { act: 'RegisterOfficer', name: '甲某', unit: '一中队', bureau: bureauCode('130525') };

  it.each<[string, Officer, OfficerAct, string | undefined]>([
    ['registers a new person', history(), register, undefined],
    ['registers nobody twice', known, register, 'officer-registered-already'],
    ['needs a registered person', history(), issue(day('02-01'), day('03-01')), 'officer-unknown'],
    ['issues a credential', known, issue(day('02-01'), day('03-01'), '执02'), undefined],
    ['renews a credential under its number', known, issue(day('12-31'), day('12-31')), undefined],
    ['issues no credential twice', known, issue(day('02-01'), day('12-31')), 'credential-issued-already'],
    ['refuses reversed validity', known, issue(day('03-01'), day('02-28'), '执02'), 'credential-dates-reversed'],
    [
      'withdraws a known credential',
      known,
      { act: 'WithdrawCredential', number: '执01', on: today, reason: '遗失' },
      undefined,
    ],
    [
      'withdraws no unknown credential',
      known,
      { act: 'WithdrawCredential', number: '执9', on: today, reason: '遗失' },
      'credential-unknown',
    ],
    ['grants a role', known, grant({}), undefined],
    ['refuses a grant that ends before it begins', known, grant({ to: day('01-31') }), 'role-dates-reversed'],
    ['lets only team leaders lead a unit', known, grant({ unit: '二中队' }), 'role-leads-no-unit'],
    [
      'withdraws a role that was granted',
      known,
      { act: 'WithdrawRole', role: 'teamLeader', on: today, reason: '调整' },
      undefined,
    ],
    [
      'withdraws no role that never was',
      known,
      { act: 'WithdrawRole', role: 'auditor', on: today, reason: '调整' },
      'role-never-granted',
    ],
    ['records that somebody left', known, { act: 'RecordLeaving', on: today, reason: '退休' }, undefined],
    [
      'records leaving once',
      history(registered(), left(day('03-01'))),
      { act: 'RecordLeaving', on: today, reason: '退休' },
      'officer-left-already',
    ],
    ['opens an account', known, { act: 'OpenAccount', login: 'jia' }, undefined],
    ['resets no password of an unknown account', known, { act: 'ResetPassword', login: 'jia' }, 'account-unknown'],
    ['changes the unit', known, { act: 'ChangeUnit', unit: '二中队', from: today }, undefined],
  ])('%s', (_, state, act, code) => expect(objection(state, act, today)?.code).toBe(code));

  it('is told by the event that records it', () => {
    const [event] = officer.decide(register);
    expect(officer.actOf(event!)).toEqual(register);
  });
});

describe('the vocabulary of the register', () => {
  it('has a Chinese name for every event and role', () => {
    for (const zh of [...Object.values(officerEventTypes).map((type) => type.zh), ...Object.values(roles)])
      expect(zh).toMatch(/\p{Script=Han}/u);
  });
});
