import { hash } from 'node:crypto';
import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { csrfTokenFits, sessionLimits } from '../operations/sessions.js';
import { throttlePolicies, waitAfter } from '../operations/throttle.js';
import { databaseKinds } from '../../../../test/support/read-stores.js';
import { cheap, operationsAt, storedAt, temporaryDirectory } from '../testing/temporary-directory.js';
import { Identity } from './identity.js';

const files = temporaryDirectory();
const person = '3d9f1c55-0000-5000-8000-000000000001' as PersonId;
const other = '3d9f1c55-0000-5000-8000-000000000002' as PersonId;
const password = 'correct horse battery';
const address = '10.0.0.7';
const minute = 60_000;

describe.each(databaseKinds)('signing in, with accounts in %s', (kind) => {
  let [clock, identity, path] = [new MovableClock(), undefined as unknown as Identity, ''];
  const signIn = (over: { login?: string; password?: string; address?: string; earlier?: string } = {}) =>
    identity.signIn(over.login ?? 'jia', over.password ?? password, over.address ?? address, clock.now(), over.earlier);
  const codeOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'let in',
      (problem: { code: string }) => problem.code,
    );
  const session = (token: string) => identity.session(token, clock.now());

  beforeEach(async () => {
    [clock, path] = [new MovableClock(), files.next()];
    identity = await Identity.open(operationsAt(path, kind), cheap);
    await identity.openAccount({ login: 'jia', person, password });
  });
  afterEach(() => identity.close());

  it('begins a session of the person behind the account', async () => {
    const begun = await signIn();
    expect(begun).toMatchObject({ login: 'jia', person, mustChangePassword: false });
    expect(await session(begun.token)).toEqual({ ...begun, token: undefined });
  });

  it('takes the login in any case and width', async () => {
    expect((await signIn({ login: ' ＪＩＡ ' })).login).toBe('jia');
  });

  it('answers alike to whatever is wrong', async () => {
    await identity.openAccount({ login: 'yi', person, password });
    await identity.setDisabled('yi', true);
    const wrong = [{ password: 'wrong' }, { login: 'nobody' }, { login: 'yi' }, { login: '!' }, { login: '' }];
    const problems = await Promise.all(wrong.map((attempt) => signIn(attempt).catch((problem: unknown) => problem)));
    for (const problem of problems)
      expect(problem).toMatchObject({ kind: 'unauthenticated', code: 'sign-in-failed', details: {} });
  });

  it('stores neither password nor token', async () => {
    const { token, csrfToken } = await signIn();
    const stored = await storedAt(path, kind);
    for (const secret of [password, token, csrfToken]) expect(stored.includes(secret)).toBe(false);
    expect(stored.includes(hash('sha256', token, 'buffer'))).toBe(true);
  });

  describe('fails too often', () => {
    const { free, mostWaitMs } = throttlePolicies.account;
    const fail = (n: number, login = 'jia', from = address) =>
      Promise.all(
        Array.from({ length: n }, () => codeOf(signIn({ login, password: 'wrong password', address: from }))),
      );

    it('and has to wait, the right password too', async () => {
      await fail(free);
      await expect(signIn()).rejects.toMatchObject({
        kind: 'throttled',
        code: 'sign-in-throttled',
        details: { retryAfterSeconds: 1 },
      });
      clock.advance(1000);
      expect(await codeOf(signIn())).toBe('let in');
    });

    it('from many places at once, and only the free attempts are even tried', async () => {
      const codes = await Promise.all(
        Array.from({ length: 50 }, (_, n) => codeOf(signIn({ password: 'wrong password', address: `10.0.1.${n}` }))),
      );
      expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(free);
      expect(codes.filter((code) => code === 'sign-in-throttled')).toHaveLength(50 - free);
    });

    it('for an account that does not exist just as for one that does', async () => {
      const answers = async (login: string) => {
        const codes = [];
        for (let n = 0; n < free + 3; n++) codes.push(...(await fail(1, login, `10.0.2.${login}`)));
        return codes;
      };
      expect(await answers('nobody')).toEqual(await answers('jia'));
    });

    it('and waits twice as long after each further failure, up to a limit', () => {
      const waits = [0, free - 1, free, free + 1, free + 2, free + 40].map((n) =>
        waitAfter(n, throttlePolicies.account),
      );
      expect(waits).toEqual([0, 0, 1000, 2000, 4000, mostWaitMs]);
    });

    it('and is not punished further for asking while it waits', async () => {
      await fail(free);
      await fail(20);
      clock.advance(1000);
      expect(await codeOf(signIn())).toBe('let in');
    });

    it('with one account and finds the others open', async () => {
      await identity.openAccount({ login: 'yi', person: other, password });
      await fail(free);
      expect(await codeOf(signIn({ login: 'yi' }))).toBe('let in');
    });

    it('from one address with many accounts, which closes the address alone', async () => {
      for (let n = 0; n < throttlePolicies.address.free; n++) await fail(1, `guess${n}`, '10.0.3.1');
      expect(await codeOf(signIn({ address: '10.0.3.1' }))).toBe('sign-in-throttled');
      expect(await codeOf(signIn({ address: '10.0.3.2' }))).toBe('let in');
    });

    it('from one address, which a known password in between does not open again', async () => {
      const from = '10.0.3.1';
      for (let n = 0; n < throttlePolicies.address.free; n++) {
        await fail(1, `guess${n}`, from);
        if (n % 3 === 0) await codeOf(signIn({ address: from }));
      }
      expect(await codeOf(signIn({ address: from }))).toBe('sign-in-throttled');
    });

    it('and begins afresh after a success or a day', async () => {
      await fail(free - 1);
      await signIn();
      expect(await fail(free)).toEqual(Array(free).fill('sign-in-failed'));
      clock.advance(24 * 60 * minute);
      expect(await fail(free)).toEqual(Array(free).fill('sign-in-failed'));
    });

    it('and is still known after a restart', async () => {
      await fail(free);
      await identity.close();
      identity = await Identity.open(operationsAt(path, kind), cheap);
      expect(await codeOf(signIn())).toBe('sign-in-throttled');
    });
  });

  describe('and the session', () => {
    const signedOut = { kind: 'unauthenticated', code: 'not-signed-in' };

    it('ends after thirty minutes without a request', async () => {
      const { token } = await signIn();
      clock.advance(sessionLimits.idleMs - 1);
      await session(token);
      clock.advance(sessionLimits.idleMs - 1);
      await session(token);
      clock.advance(sessionLimits.idleMs);
      await expect(session(token)).rejects.toMatchObject(signedOut);
    });

    it('ends after twelve hours however busy it is', async () => {
      const { token } = await signIn();
      for (let passed = 0; passed < sessionLimits.absoluteMs - 20 * minute; passed += 20 * minute) {
        clock.advance(20 * minute);
        await session(token);
      }
      clock.advance(20 * minute);
      await expect(session(token)).rejects.toMatchObject(signedOut);
    });

    it('ends with signing out, alone', async () => {
      const [first, second] = [await signIn(), await signIn()];
      await identity.signOut(first.token);
      await expect(session(first.token)).rejects.toMatchObject(signedOut);
      expect(await session(second.token)).toMatchObject({ person });
    });

    it('ends when the same browser signs in again', async () => {
      const first = await signIn();
      const second = await signIn({ earlier: first.token });
      expect(second.token).not.toBe(first.token);
      await expect(session(first.token)).rejects.toMatchObject(signedOut);
    });

    it('ends everywhere at once', async () => {
      const all = [await signIn(), await signIn()];
      await identity.signOutEverywhere(all[0]!.login);
      for (const { token } of all) await expect(session(token)).rejects.toMatchObject(signedOut);
    });

    it('ends when its account is disabled, and does not come back with it', async () => {
      const { token } = await signIn();
      await identity.setDisabled('jia', true);
      await expect(session(token)).rejects.toMatchObject(signedOut);
      await identity.setDisabled('jia', false);
      await expect(session(token)).rejects.toMatchObject(signedOut);
      expect(await codeOf(signIn())).toBe('let in');
    });

    it('does not begin when the account is disabled while the password is checked', async () => {
      const attempt = signIn();
      await identity.setDisabled('jia', true);
      // whichever comes first
      const entered = attempt.then(({ token }) => session(token));
      expect(['sign-in-failed', 'not-signed-in']).toContain(await codeOf(entered));
    });

    it('is unknown by any other token', async () => {
      const { token } = await signIn();
      for (const wrong of ['', 'x', token.slice(1), `${token}A`, hash('sha256', token)])
        await expect(session(wrong)).rejects.toMatchObject(signedOut);
    });

    it('has a token of its own against cross-site requests', async () => {
      const [first, second] = [await signIn(), await signIn()];
      expect(csrfTokenFits(first.token, first.csrfToken)).toBe(true);
      expect(csrfTokenFits(first.token, second.csrfToken)).toBe(false);
      expect(csrfTokenFits(first.token, '')).toBe(false);
      expect(first.csrfToken).not.toContain(first.token);
    });
  });

  describe('and changing the password', () => {
    const next = 'another horse battery';
    const change = (token: string, current = password, chosen = next) =>
      identity.changePassword(token, current, chosen, address, clock.now());

    it('goes on in a new session and ends every other', async () => {
      const [mine, elsewhere] = [await signIn(), await signIn()];
      const renewed = await change(mine.token);
      expect(await session(renewed.token)).toMatchObject({ person });
      expect(await codeOf(session(mine.token))).toBe('not-signed-in');
      expect(await codeOf(session(elsewhere.token))).toBe('not-signed-in');
      expect(await codeOf(signIn())).toBe('sign-in-failed');
      expect(await codeOf(signIn({ password: next }))).toBe('let in');
    });

    it('needs the current one, a session, and another good one', async () => {
      const { token } = await signIn();
      expect(await codeOf(change(token, 'wrong password'))).toBe('current-password-wrong');
      expect(await codeOf(change('no token'))).toBe('not-signed-in');
      expect(await codeOf(change(token, password, password))).toBe('password-unchanged');
      expect(await codeOf(change(token, password, 'short'))).toBe('password-too-short');
      expect(await codeOf(session(token))).toBe('let in');
    });

    it('is throttled like signing in', async () => {
      const { token } = await signIn();
      for (let n = 0; n < throttlePolicies.account.free; n++) await codeOf(change(token, 'wrong password'));
      expect(await codeOf(change(token))).toBe('sign-in-throttled');
    });
  });

  describe('with a one-time password', () => {
    it('opens nothing but choosing another one', async () => {
      const oneTime = await identity.setOneTimePassword('jia', person, clock.now());
      expect(await codeOf(signIn())).toBe('sign-in-failed');
      const begun = await signIn({ password: oneTime });
      expect(begun.mustChangePassword).toBe(true);
      expect(await session(begun.token)).toMatchObject({ mustChangePassword: true });
      const next = 'another horse battery';
      const renewed = await identity.changePassword(begun.token, oneTime, next, address, clock.now());
      expect(renewed.mustChangePassword).toBe(false);
      expect(await session(renewed.token)).toMatchObject({ mustChangePassword: false });
    });

    it('works for seven days', async () => {
      const oneTime = await identity.setOneTimePassword('jia', person, clock.now());
      clock.advance(7 * 24 * 60 * minute - 1);
      expect(await codeOf(signIn({ password: oneTime }))).toBe('let in');
      clock.advance(1);
      expect(await codeOf(signIn({ password: oneTime }))).toBe('sign-in-failed');
    });

    it('ends the sessions of the account, opens a new account, and takes over nobody else’s', async () => {
      const { token } = await signIn();
      await identity.setOneTimePassword('jia', person, clock.now());
      expect(await codeOf(session(token))).toBe('not-signed-in');
      const opened = await identity.setOneTimePassword('bing', other, clock.now());
      expect(await signIn({ login: 'bing', password: opened })).toMatchObject({ person: other });
      expect(await codeOf(identity.setOneTimePassword('jia', other, clock.now()))).toBe('login-taken');
    });
  });

  it('has no account that nobody opened', async () => {
    expect(await identity.accountsOf(other)).toEqual([]);
    expect(await codeOf(identity.openAccount({ login: 'jia', person: other, password }))).toBe('login-taken');
    expect(await codeOf(identity.openAccount({ login: 'a b', person, password }))).toBe('login-malformed');
    expect(await identity.accountsOf(person)).toEqual([{ login: 'jia', disabled: false }]);
  });
});
