import { MemoryEventStore } from '#event-store';
import { type PersonId, bureauCode, canonicalJson, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type OfficerAct, officerStream } from '../domain/index.js';
import { OfficerAdministration, type OfficerCommand } from './officer-administration.js';
import { OfficerRegister } from './officer-register.js';

const bureau = bureauCode('130525');
const setup = { system: 'setup' };
const newcomer = (name = '甲某'): OfficerAct => ({ act: 'RegisterOfficer', name, unit: '一中队', bureau });
const grant = (role: 'administrator' | 'inspector'): OfficerAct => ({
  act: 'GrantRole',
  role,
  from: localDate('2026-01-01'),
  to: null,
  unit: null,
});
const issue: OfficerAct = {
  act: 'IssueCredential',
  number: '执01',
  validFrom: localDate('2026-01-01'),
  validTo: localDate('2027-12-31'),
};

function office() {
  const clock = new MovableClock();
  const store = new MemoryEventStore({ clock });
  const register = new OfficerRegister(store);
  const administration = new OfficerAdministration(store, register, clock, (text) => `keyed ${text}`);
  let keys = 0;
  const act = (command: Partial<OfficerCommand> & { act: OfficerAct }) =>
    administration.execute({ sender: setup, key: `key-${++keys}`, ...command });
  return { clock, store, register, administration, act };
}

async function withAdministrator() {
  const made = office();
  const { person } = await made.act({ act: newcomer('乙管') });
  await made.act({ act: grant('administrator'), person });
  return { ...made, administrator: { person } };
}

describe('the register of officers', () => {
  it('tells what held on a day and where it was read', async () => {
    const { act, register } = office();
    const { person } = await act({ act: newcomer() });
    await act({ act: grant('inspector'), person });
    await act({ act: issue, person });
    expect(await register.factsOn(person, localDate('2026-03-02'))).toEqual({
      person,
      name: '甲某',
      bureau,
      unit: '一中队',
      roles: ['inspector'],
      leads: [],
      credential: { number: '执01', validFrom: '2026-01-01', validTo: '2027-12-31' },
      left: false,
      source: `officer-${person}@3`,
    });
  });

  it('states a fact as an event keeps it', async () => {
    const { act, register } = office();
    const { person } = await act({ act: newcomer() });
    const relied = await register.reliedOn(person, localDate('2026-03-02'));
    expect(relied).toMatchObject({ key: `officer:${person}`, source: `officer-${person}@1` });
    expect(relied?.value).toMatchObject({ unit: '一中队', roles: [], credential: null });
    expect(JSON.parse(canonicalJson(relied))).toEqual(relied);
  });

  it('knows nothing of a person whom nobody registered', async () => {
    const stranger = '00000000-0000-5000-8000-000000000000' as PersonId;
    expect(await office().register.factsOn(stranger, localDate('2026-03-02'))).toBeUndefined();
  });

  it('sees at once what another writer added', async () => {
    const { act, store, clock } = office();
    const { person } = await act({ act: newcomer() });
    const elsewhere = new OfficerRegister(store);
    expect((await elsewhere.factsOn(person, clock.today()))?.roles).toEqual([]);
    await act({ act: grant('inspector'), person });
    expect((await elsewhere.factsOn(person, clock.today()))?.roles).toEqual(['inspector']);
  });

  it('reads a stream anew whose head is not the one it remembers, as after a restore', async () => {
    const [before, restored] = [office(), office()];
    const { person } = await before.act({ act: newcomer('甲某') });
    expect((await restored.act({ act: newcomer('丙某') })).person).toBe(person);
    let current = before.store;
    const register = new OfficerRegister({ read: (stream, after) => current.read(stream, after) });
    expect((await register.factsOn(person, before.clock.today()))?.name).toBe('甲某');
    current = restored.store;
    expect((await register.factsOn(person, before.clock.today()))?.name).toBe('丙某');
  });
});

describe('an administrative command', () => {
  it('is recorded with who sent it, what it rested on and the day it was decided', async () => {
    const { act, administrator, store } = await withAdministrator();
    const { person } = await act({ sender: administrator, act: newcomer(), on: localDate('2026-02-01') });
    const { events } = await store.read(officerStream(person));
    expect(events[0]?.meta).toMatchObject({
      bureau,
      recordedBy: administrator,
      doneBy: { officers: [administrator.person] },
      act: 'RegisterOfficer',
      happenedOn: '2026-02-01',
      relied: [{ key: `officer:${administrator.person}`, source: `officer-${administrator.person}@2` }],
    });
  });

  it('sent again returns its first result and records nothing', async () => {
    const { act, administrator, store } = await withAdministrator();
    const command = { sender: administrator, key: 'k', act: newcomer() };
    const [first, again] = [await act(command), await act(command)];
    expect(again.person).toBe(first.person);
    expect(again.events.map(({ meta }) => meta.id)).toEqual(first.events.map(({ meta }) => meta.id));
    expect((await store.read(officerStream(first.person))).events).toHaveLength(1);
  });

  it('sent again is answered even after the sender lost the right to send it', async () => {
    const { act, administrator, clock } = await withAdministrator();
    const command = { sender: administrator, key: 'k', act: newcomer() };
    const first = await act(command);
    const withdrawal: OfficerAct = { act: 'WithdrawRole', role: 'administrator', on: clock.today(), reason: '调整' };
    await act({ act: withdrawal, person: administrator.person });
    expect((await act(command)).person).toBe(first.person);
    await expect(act({ sender: administrator, act: newcomer() })).rejects.toMatchObject({ code: 'not-administrator' });
  });

  it('with another body under the same key is refused', async () => {
    const { act, administrator } = await withAdministrator();
    await act({ sender: administrator, key: 'k', act: newcomer() });
    await expect(act({ sender: administrator, key: 'k', act: newcomer('丙某') })).rejects.toMatchObject({
      kind: 'reused',
      code: 'idempotency-key-reused',
    });
  });

  it('of somebody who is no administrator is denied', async () => {
    const { act } = office();
    const { person } = await act({ act: newcomer() });
    await act({ act: grant('inspector'), person });
    await expect(act({ sender: { person }, act: newcomer('丙某') })).rejects.toMatchObject({
      kind: 'denied',
      code: 'not-administrator',
    });
  });

  it('reaches no other bureau', async () => {
    const { act, administrator } = await withAdministrator();
    const elsewhere = { ...newcomer(), bureau: bureauCode('130526') } as OfficerAct;
    await expect(act({ sender: administrator, act: elsewhere })).rejects.toMatchObject({
      kind: 'denied',
      code: 'other-bureau',
    });
    const { person } = await act({ act: elsewhere });
    await expect(act({ sender: administrator, act: issue, person })).rejects.toMatchObject({ code: 'other-bureau' });
  });

  it('cannot be decided in the future', async () => {
    const { act } = office();
    await expect(act({ act: newcomer(), on: localDate('2026-03-03') })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'happened-in-future',
    });
  });

  it('needs somebody whom it concerns', async () => {
    const { act } = office();
    await expect(act({ act: issue })).rejects.toMatchObject({ kind: 'invalid', code: 'person-missing' });
    const stranger = '00000000-0000-5000-8000-000000000000' as PersonId;
    await expect(act({ act: issue, person: stranger })).rejects.toMatchObject({ code: 'officer-unknown' });
  });

  it('meets another writer of the same stream by judging again', async () => {
    const { act, store, clock } = office();
    const { person } = await act({ act: newcomer() });
    const others = Array.from(
      { length: 3 },
      () => new OfficerAdministration(store, new OfficerRegister(store), clock, (text) => text),
    );
    const results = await Promise.allSettled(
      others.map((other, n) => other.execute({ sender: setup, key: `same-${n}`, act: issue, person })),
    );
    expect(
      results.map((result) => (result.status === 'rejected' ? result.reason.code : 'recorded')).toSorted(),
    ).toEqual(['credential-issued-already', 'credential-issued-already', 'recorded']);
    expect((await store.read(officerStream(person))).events).toHaveLength(2);
  });
});
