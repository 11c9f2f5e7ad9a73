import { type Instant, type PersonId, Problem, instantOfMs, invalid, msOfInstant } from '#kernel';
import { type Account, Accounts, type Login, loginName } from '../operations/accounts.js';
import { Feeds } from '../operations/feeds.js';
import { type Operations, type OperationsAddress, type Statements, openOperations } from '../operations/operations.js';
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
  private constructor(
    private readonly operations: Operations,
    private readonly passwords: Passwords,
  ) {}

  /** @param cost of hashing a password; lower it in tests only. */
  static async open(where: OperationsAddress, cost?: PasswordCost): Promise<Identity> {
    return new Identity(await openOperations(where), new Passwords(cost));
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
    return this.#write(async (tables) => {
      await assertUnchanged(tables, account, signInFailed);
      if (earlier) await tables.sessions.end(earlier);
      return begin(tables, account, now);
    });
  }

  /** @throws Problem `not-signed-in` for a token that is unknown, ended or run out, or whose account was disabled. */
  async session(token: string, now: Instant): Promise<SignedIn> {
    const account = await this.#read(async ({ sessions, accounts }) => {
      const session = await sessions.find(token, now);
      return session && accounts.find(session.login);
    });
    if (!account || account.disabled) throw new Problem('unauthenticated', 'not-signed-in');
    return signedIn(account, token);
  }

  async signOut(token: string): Promise<void> {
    await this.#write(({ sessions }) => sessions.end(token));
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
    const passwordHash = await this.passwords.hash(next);
    return this.#write(async (tables) => {
      await assertUnchanged(tables, account, currentPasswordWrong);
      await tables.sessions.endAllOf(login);
      await tables.accounts.setPassword(login, passwordHash, null);
      return begin(tables, { ...account, oneTimeUntil: null }, now);
    });
  }

  /** Opens an account whose password its owner knows. */
  async openAccount({ login: text, person, password }: NewAccount): Promise<Login> {
    const login = loginName(text);
    assertGoodPassword(password, login);
    const passwordHash = await this.passwords.hash(password);
    await this.#write(({ accounts }) =>
      accounts.add({ login, person, passwordHash, oneTimeUntil: null, disabled: false }),
    );
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
    const passwordHash = await this.passwords.hash(password);
    const oneTimeUntil = instantOfMs(msOfInstant(now) + oneTimeMs);
    await this.#write(async ({ accounts, sessions }) => {
      const account = await accounts.find(login);
      if (!account) return accounts.add({ login, person, passwordHash, oneTimeUntil, disabled: false });
      if (account.person !== person) throw new Problem('conflict', 'login-taken');
      await accounts.setPassword(login, passwordHash, oneTimeUntil);
      await sessions.endAllOf(login);
    });
    return password;
  }

  /** A disabled account cannot sign in, and its sessions end at once. */
  async setDisabled(login: string, disabled: boolean): Promise<void> {
    await this.#write(async ({ accounts, sessions }) => {
      const account = await accounts.find(loginName(login));
      if (!account) throw new Problem('not-found', 'account-unknown');
      await accounts.setDisabled(account.login, disabled);
      if (disabled) await sessions.endAllOf(account.login);
    });
  }

  async signOutEverywhere(login: Login): Promise<void> {
    await this.#write(({ sessions }) => sessions.endAllOf(login));
  }

  async accountsOf(person: PersonId): Promise<readonly Pick<Account, 'login' | 'disabled'>[]> {
    const accounts = await this.#read((tables) => tables.accounts.ofPerson(person));
    return accounts.map(({ login, disabled }) => ({ login, disabled }));
  }

  /** The account of a login as typed; undefined when there is none. */
  async find(login: string): Promise<Pick<Account, 'login' | 'person' | 'disabled'> | undefined> {
    return this.#read(({ accounts }) => accounts.find(typed(login)));
  }

  /** The secret of a new calendar feed; the person's earlier one no longer works. */
  async beginFeed(person: PersonId, now: Instant): Promise<string> {
    return this.#write(({ feeds }) => feeds.replace(person, now));
  }

  async endFeed(person: PersonId): Promise<void> {
    await this.#write(({ feeds }) => feeds.end(person));
  }

  /** Whose feed it is; undefined for a secret that does not work, or no longer, or whose owner has no account in use. */
  async feedOwner(secret: string): Promise<PersonId | undefined> {
    return this.#read(async ({ feeds, accounts }) => {
      const person = await feeds.ownerOf(secret);
      return person && (await accounts.ofPerson(person)).some(({ disabled }) => !disabled) ? person : undefined;
    });
  }

  async close(): Promise<void> {
    await this.operations.close();
  }

  async #authenticate(
    text: string,
    password: string,
    address: string,
    now: Instant,
    refusal: () => Problem,
  ): Promise<Account> {
    const login = typed(text);
    await this.#write(({ throttle }) => throttle.attempt(login, address, now));
    const account = await this.#read(({ accounts }) => accounts.find(login));
    const fits = await this.passwords.verify(account?.passwordHash, password);
    const expired = account?.oneTimeUntil != null && account.oneTimeUntil <= now;
    if (!account || !fits || account.disabled || expired) throw refusal();
    await this.#write(({ throttle }) => throttle.succeeded(login, address));
    return account;
  }

  #read<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.operations.read((on) => work(tablesOn(on)));
  }

  #write<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.operations.write((on) => work(tablesOn(on)));
  }
}

const tablesOn = (on: Statements) => ({
  accounts: new Accounts(on),
  sessions: new Sessions(on),
  feeds: new Feeds(on),
  throttle: new Throttle(on),
});
type Tables = ReturnType<typeof tablesOn>;

/** Checking a password takes a while, in which it may have been changed or the account disabled. */
async function assertUnchanged(
  { accounts }: Tables,
  { login, passwordHash }: Account,
  refusal: () => Problem,
): Promise<void> {
  const current = await accounts.find(login);
  if (current?.passwordHash !== passwordHash || current.disabled) throw refusal();
}

async function begin({ sessions }: Tables, account: Account, now: Instant): Promise<BegunSession> {
  const token = await sessions.begin(account.login, now);
  return { ...signedIn(account, token), token };
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
