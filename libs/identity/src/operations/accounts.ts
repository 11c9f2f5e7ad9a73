import type Database from 'better-sqlite3';
import { type Instant, type PersonId, Problem, invalid } from '#kernel';

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
  readonly #find: Database.Statement<[string], Row>;
  readonly #ofPerson: Database.Statement<[string], Row>;
  readonly #insert: Database.Statement<[Row]>;
  readonly #setPassword: Database.Statement<[Pick<Row, 'login' | 'password_hash' | 'one_time_until'>]>;
  readonly #setDisabled: Database.Statement<[number, string]>;

  constructor(db: Database.Database) {
    this.#find = db.prepare(`SELECT ${columns} FROM accounts WHERE login = ?`);
    this.#ofPerson = db.prepare(`SELECT ${columns} FROM accounts WHERE person = ? ORDER BY login`);
    this.#insert = db.prepare(`
      INSERT INTO accounts (${columns}) VALUES (:login, :person, :password_hash, :one_time_until, :disabled)
      ON CONFLICT DO NOTHING`);
    this.#setPassword = db.prepare(
      'UPDATE accounts SET password_hash = :password_hash, one_time_until = :one_time_until WHERE login = :login',
    );
    this.#setDisabled = db.prepare('UPDATE accounts SET disabled = ? WHERE login = ?');
  }

  find(login: string): Account | undefined {
    const row = this.#find.get(login);
    return row && accountOf(row);
  }

  ofPerson(person: PersonId): readonly Account[] {
    return this.#ofPerson.all(person).map(accountOf);
  }

  /** @throws Problem `login-taken`. */
  add({ login, person, passwordHash, oneTimeUntil, disabled }: Account): void {
    const row: Row = {
      login,
      person,
      password_hash: passwordHash,
      one_time_until: oneTimeUntil,
      disabled: disabled ? 1 : 0,
    };
    if (this.#insert.run(row).changes === 0) throw new Problem('conflict', 'login-taken');
  }

  /** @param oneTimeUntil null for a password that its owner chose. */
  setPassword(login: Login, passwordHash: string, oneTimeUntil: Instant | null): void {
    this.#setPassword.run({ login, password_hash: passwordHash, one_time_until: oneTimeUntil });
  }

  setDisabled(login: Login, disabled: boolean): void {
    this.#setDisabled.run(disabled ? 1 : 0, login);
  }
}

const accountOf = (row: Row): Account => ({
  login: row.login,
  person: row.person,
  passwordHash: row.password_hash,
  oneTimeUntil: row.one_time_until,
  disabled: row.disabled === 1,
});
