import { type Instant, type PersonId, Problem, invalid } from '#kernel';
import type { Statements } from './operations.js';

/** A login name in the one form in which it is stored and compared. */
export type Login = string & { readonly login: never };

export interface Account {
  readonly login: Login;
  readonly person: PersonId;
  readonly passwordHash: string;
  /** The password was set by an administrator: it works until then, and only to choose another. Null otherwise. */
  readonly oneTimeUntil: Instant | null;
  readonly disabled: boolean;
}

/**
 * Letters, digits, `.`, `_` and `-`, 2 to 64 of them, in any script, upper and lower case alike.
 * @throws Problem `login-malformed`.
 */
export function loginName(text: string): Login {
  const login = text.normalize('NFKC').trim().toLowerCase();
  if (!/^[\p{L}\p{N}._-]{2,64}$/u.test(login)) throw invalid('login-malformed');
  return login as Login;
}

interface Row {
  login: Login;
  person: PersonId;
  password_hash: string;
  one_time_until: Instant | null;
  disabled: 0 | 1;
}

const columns = 'login, person, password_hash, one_time_until, disabled';

/** The accounts with which people sign in. A person may have several. */
export class Accounts {
  constructor(private readonly on: Statements) {}

  async find(login: string): Promise<Account | undefined> {
    const row = await this.on.first<Row>(`SELECT ${columns} FROM accounts WHERE login = ?`, login);
    return row && accountOf(row);
  }

  async all(): Promise<readonly Account[]> {
    return (await this.on.all<Row>(`SELECT ${columns} FROM accounts ORDER BY login`)).map(accountOf);
  }

  async ofPerson(person: PersonId): Promise<readonly Account[]> {
    const rows = await this.on.all<Row>(`SELECT ${columns} FROM accounts WHERE person = ? ORDER BY login`, person);
    return rows.map(accountOf);
  }

  /** @throws Problem `login-taken`. */
  async add({ login, person, passwordHash, oneTimeUntil, disabled }: Account): Promise<void> {
    const added = await this.on.run(
      `INSERT INTO accounts (${columns}) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      login,
      person,
      passwordHash,
      oneTimeUntil,
      disabled ? 1 : 0,
    );
    if (added === 0) throw new Problem('conflict', 'login-taken');
  }

  /** @param oneTimeUntil null for a password that its owner chose. */
  async setPassword(login: Login, passwordHash: string, oneTimeUntil: Instant | null): Promise<void> {
    await this.on.run(
      'UPDATE accounts SET password_hash = ?, one_time_until = ? WHERE login = ?',
      passwordHash,
      oneTimeUntil,
      login,
    );
  }

  async setDisabled(login: Login, disabled: boolean): Promise<void> {
    await this.on.run('UPDATE accounts SET disabled = ? WHERE login = ?', disabled ? 1 : 0, login);
  }
}

const accountOf = (row: Row): Account => ({
  login: row.login,
  person: row.person,
  passwordHash: row.password_hash,
  oneTimeUntil: row.one_time_until,
  disabled: row.disabled === 1,
});
