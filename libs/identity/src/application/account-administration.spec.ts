import { MemoryEventStore } from '#event-store';
import { type PersonId, bureauCode } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { officerStream } from '../domain/officer.js';
import { cheap, temporaryDirectory } from '../testing/temporary-directory.js';
import { AccountAdministration } from './account-administration.js';
import { Identity } from './identity.js';
import { OfficerAdministration } from './officer-administration.js';
import { OfficerRegister } from './officer-register.js';

const files = temporaryDirectory();
const sender = { system: 'setup' };

describe('an administrator’s act on an account', () => {
  const clock = new MovableClock();
  let [identity, accounts, store] = [
    undefined as unknown as Identity,
    undefined as unknown as AccountAdministration,
    undefined as unknown as MemoryEventStore,
  ];
  let [person, colleague] = ['' as PersonId, '' as PersonId];
  let keys = 0;
  const command = (over = {}) => ({ sender, key: `key-${++keys}`, person, login: 'jia', ...over });
  const recorded = async () =>
    (await store.read(officerStream(person))).events.slice(1).map(({ type, data }) => ({ type, ...data }));
  const signIn = (password: string | null) => identity.signIn('jia', password ?? '', '10.0.0.1', clock.now());

  beforeEach(async () => {
    store = new MemoryEventStore({ clock });
    const register = new OfficerRegister(store);
    const officers = new OfficerAdministration(store, register, clock, (text) => text);
    identity = await Identity.open(files.next(), cheap);
    accounts = new AccountAdministration(officers, register, identity, clock);
    const newcomer = (name: string) =>
      officers.execute({
        sender,
        key: name,
        act: { act: 'RegisterOfficer', name, unit: '一中队', bureau: bureauCode('130525') },
      });
    person = (await newcomer('甲某')).person;
    colleague = (await newcomer('乙某')).person;
  });
  afterEach(() => identity.close());

  it('opens it with a one-time password and records that in the person’s stream', async () => {
    expect(await signIn(await accounts.open(command({ login: 'JIA' })))).toMatchObject({
      person,
      mustChangePassword: true,
    });
    expect(await recorded()).toEqual([{ type: 'AccountOpened', login: 'jia' }]);
  });

  it('tells a password once, however often the command is sent', async () => {
    const open = command();
    const password = await accounts.open(open);
    expect(await accounts.open(open)).toBeNull();
    await signIn(password);
    const reset = command();
    const second = await accounts.resetPassword(reset);
    expect(await accounts.resetPassword(reset)).toBeNull();
    await signIn(second);
    expect(await recorded()).toEqual([
      { type: 'AccountOpened', login: 'jia' },
      { type: 'PasswordReset', login: 'jia' },
    ]);
  });

  it('opens the account that an interrupted command only recorded', async () => {
    const open = command();
    await accounts.open(open);
    const [elsewhere, before] = [await Identity.open(files.next(), cheap), identity];
    identity = elsewhere;
    before.close();
    const register = new OfficerRegister(store);
    const officers = new OfficerAdministration(store, register, clock, (text) => text);
    const resumed = new AccountAdministration(officers, register, identity, clock);
    await signIn(await resumed.open(open));
  });

  it('disables and enables it, and an old command sent again changes nothing', async () => {
    const password = await accounts.open(command());
    const disable = command();
    await accounts.disable(disable, '借调');
    await expect(signIn(password)).rejects.toMatchObject({ code: 'sign-in-failed' });
    await accounts.enable(command(), '借调结束');
    await accounts.disable(disable, '借调');
    await signIn(password);
    expect((await recorded()).map(({ type }) => type)).toEqual(['AccountOpened', 'AccountDisabled', 'AccountEnabled']);
  });

  it('opens it with a lasting password for a demonstration', async () => {
    await accounts.openWithPassword(command(), 'correct horse battery');
    expect(await signIn('correct horse battery')).toMatchObject({ mustChangePassword: false });
  });

  it('touches no account of another person, and records no attempt at it', async () => {
    await accounts.open(command());
    await expect(accounts.resetPassword(command({ person: colleague }))).rejects.toMatchObject({ code: 'login-taken' });
    expect((await store.read(officerStream(colleague))).events).toHaveLength(1);
  });

  it('needs an account to act on', async () => {
    await expect(accounts.resetPassword(command())).rejects.toMatchObject({ code: 'account-unknown' });
    await expect(accounts.disable(command(), '借调')).rejects.toMatchObject({ code: 'account-unknown' });
  });
});
