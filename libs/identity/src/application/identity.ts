import { type Instant, type PersonId, Problem, instantOfMs, invalid, msOfInstant } from '#kernel';
import { type Account, Accounts, type Login, loginName } from '../operations/accounts.js';
import { Feeds } from '../operations/feeds.js';
import { durably, openOperations } from '../operations/operations-database.js';
import { Sessions, csrfToken } from '../operations/sessions.js';
import { Throttle } from '../operations/throttle.js';
import { assertGoodPassword, randomPassword } from './password-rules.js';
import { type PasswordCost, Passwords } from './passwords.js';

/** Who is signed in. */
export interface SignedIn {
  readonly login: Login;
  readonly person: PersonId;
  /** True after a one-time password: nothing but choosing another one is open. */
  readonly mustChangePassword: boolean;
  /** Goes with every request that changes something, in the header `x-csrf-token`. */
  readonly csrfToken: string;
}

/** A session that has just begun. */
export interface BegunSession extends SignedIn {
  /** 32 random bytes, base64url: the session cookie's value. */
  readonly token: string;
}

export interface NewAccount {
  readonly login: string;
  readonly person: PersonId;
  readonly password: string;
}

/** How long a one-time password works. */
const oneTimeMs = 7 * 24 * 3_600_000;

/**
 * Accounts and sessions. Problems thrown: `sign-in-failed` (unauthenticated) whatever was wrong, `sign-in-throttled`
 * (throttled), `not-signed-in` (unauthenticated), `current-password-wrong` (denied), `account-unknown` (not-found), `login-taken` (conflict),
 * `login-malformed`, `password-unchanged` and those of `assertGoodPassword` (invalid), `operations-full`,
 * `operations-busy`, `operations-failed` (unavailable).
 */
export class Identity {
  readonly #db;
  readonly #accounts: Accounts;
  readonly #sessions: Sessions;
  readonly #feeds: Feeds;
  readonly #throttle: Throttle;
  readonly #passwords: Passwords;

  /** @param path of `operations.db`. @param cost of hashing a password; lower it in tests only. */
  constructor(path: string, cost?: PasswordCost) {
    this.#db = openOperations(path);
    this.#accounts = new Accounts(this.#db);
    this.#sessions = new Sessions(this.#db);
    this.#feeds = new Feeds(this.#db);
    this.#throttle = new Throttle(this.#db);
    this.#passwords = new Passwords(cost);
  }

  /**
   * Begins a new session. An unknown login, a wrong password, a disabled account and an expired one-time password are
   * refused alike and after the same work.
   * @param address where the attempt comes from, for throttling.
   * @param earlier token of a session that the same browser still has; it ends.
   */
  async signIn(
    login: string,
    password: string,
    address: string,
    now: Instant,
    earlier?: string,
  ): Promise<BegunSession> {
    const account = await this.#authenticate(login, password, address, now, signInFailed);
    return this.#write(() => {
      this.#assertUnchanged(account, signInFailed);
      if (earlier) this.#sessions.end(earlier);
      return this.#begin(account, now);
    });
  }

  /** @throws Problem `not-signed-in` for a token that is unknown, ended or run out, or whose account was disabled. */
  async session(token: string, now: Instant): Promise<SignedIn> {
    const account = durably(() => {
      const session = this.#sessions.find(token, now);
      return session && this.#accounts.find(session.login);
    });
    if (!account || account.disabled) throw new Problem('unauthenticated', 'not-signed-in');
    return signedIn(account, token);
  }

  async signOut(token: string): Promise<void> {
    this.#write(() => this.#sessions.end(token));
  }

  /** Ends every session of the account and begins a new one for whoever holds the token. */
  async changePassword(
    token: string,
    current: string,
    next: string,
    address: string,
    now: Instant,
  ): Promise<BegunSession> {
    const { login } = await this.session(token, now);
    const account = await this.#authenticate(login, current, address, now, currentPasswordWrong);
    assertGoodPassword(next, login);
    if (next.normalize('NFKC') === current.normalize('NFKC')) throw invalid('password-unchanged');
    const passwordHash = await this.#passwords.hash(next);
    return this.#write(() => {
      this.#assertUnchanged(account, currentPasswordWrong);
      this.#sessions.endAllOf(login);
      this.#accounts.setPassword(login, passwordHash, null);
      return this.#begin({ ...account, oneTimeUntil: null }, now);
    });
  }

  /** Opens an account whose password its owner knows. */
  async openAccount({ login: text, person, password }: NewAccount): Promise<Login> {
    const login = loginName(text);
    assertGoodPassword(password, login);
    const passwordHash = await this.#passwords.hash(password);
    this.#write(() => this.#accounts.add({ login, person, passwordHash, oneTimeUntil: null, disabled: false }));
    return login;
  }

  /**
   * Sets a random password that works for seven days and only to choose another; opens the account where there is none.
   * Every session of the account ends.
   * @returns the password, which is nowhere stored.
   * @throws Problem `login-taken` when the login is another person's.
   */
  async setOneTimePassword(text: string, person: PersonId, now: Instant): Promise<string> {
    const login = loginName(text);
    const password = randomPassword();
    const passwordHash = await this.#passwords.hash(password);
    const oneTimeUntil = instantOfMs(msOfInstant(now) + oneTimeMs);
    this.#write(() => {
      const account = this.#accounts.find(login);
      if (!account) return this.#accounts.add({ login, person, passwordHash, oneTimeUntil, disabled: false });
      if (account.person !== person) throw new Problem('conflict', 'login-taken');
      this.#accounts.setPassword(login, passwordHash, oneTimeUntil);
      this.#sessions.endAllOf(login);
    });
    return password;
  }

  /** A disabled account cannot sign in, and its sessions end at once. */
  async setDisabled(login: string, disabled: boolean): Promise<void> {
    this.#write(() => {
      const account = this.#accounts.find(loginName(login));
      if (!account) throw new Problem('not-found', 'account-unknown');
      this.#accounts.setDisabled(account.login, disabled);
      if (disabled) this.#sessions.endAllOf(account.login);
    });
  }

  async signOutEverywhere(login: Login): Promise<void> {
    this.#write(() => this.#sessions.endAllOf(login));
  }

  async accountsOf(person: PersonId): Promise<readonly Pick<Account, 'login' | 'disabled'>[]> {
    return durably(() => this.#accounts.ofPerson(person).map(({ login, disabled }) => ({ login, disabled })));
  }

  /** The account of a login as typed; undefined when there is none. */
  async find(login: string): Promise<Pick<Account, 'login' | 'person' | 'disabled'> | undefined> {
    return durably(() => this.#accounts.find(typed(login)));
  }

  /** The secret of a new calendar feed; the person's earlier one no longer works. */
  async beginFeed(person: PersonId, now: Instant): Promise<string> {
    return this.#write(() => this.#feeds.replace(person, now));
  }

  async endFeed(person: PersonId): Promise<void> {
    this.#write(() => this.#feeds.end(person));
  }

  /** Whose feed it is; undefined for a secret that does not work, or no longer, or whose owner has no account in use. */
  async feedOwner(secret: string): Promise<PersonId | undefined> {
    return durably(() => {
      const person = this.#feeds.ownerOf(secret);
      return person && this.#accounts.ofPerson(person).some(({ disabled }) => !disabled) ? person : undefined;
    });
  }

  close(): void {
    this.#db.close();
  }

  async #authenticate(
    text: string,
    password: string,
    address: string,
    now: Instant,
    refusal: () => Problem,
  ): Promise<Account> {
    const login = typed(text);
    this.#write(() => this.#throttle.attempt(login, address, now));
    const account = durably(() => this.#accounts.find(login));
    const fits = await this.#passwords.verify(account?.passwordHash, password);
    const expired = account?.oneTimeUntil != null && account.oneTimeUntil <= now;
    if (!account || !fits || account.disabled || expired) throw refusal();
    this.#write(() => this.#throttle.succeeded(login, address));
    return account;
  }

  #write<T>(work: () => T): T {
    return durably(() => this.#db.transaction(work).immediate());
  }

  /** Checking a password takes a while, in which it may have been changed or the account disabled. */
  #assertUnchanged({ login, passwordHash }: Account, refusal: () => Problem): void {
    const current = this.#accounts.find(login);
    if (current?.passwordHash !== passwordHash || current.disabled) throw refusal();
  }

  #begin(account: Account, now: Instant): BegunSession {
    const token = this.#sessions.begin(account.login, now);
    return { ...signedIn(account, token), token };
  }
}

const signInFailed = () => new Problem('unauthenticated', 'sign-in-failed');
const currentPasswordWrong = () => new Problem('denied', 'current-password-wrong');

const signedIn = ({ login, person, oneTimeUntil }: Account, token: string): SignedIn => ({
  login,
  person,
  mustChangePassword: oneTimeUntil !== null,
  csrfToken: csrfToken(token),
});

/** What was typed as a login, be it one or not: a malformed one is treated like an unknown one. */
const typed = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
