import { type PersonId, Problem } from '#kernel';
import type { RecordedBy, WallClock } from '#kernel';
import { type OfficerAct, accountState, officerStream } from '../domain/officer.js';
import { loginName } from '../operations/accounts.js';
import type { Identity } from './identity.js';
import type { OfficerAdministration, OfficerRecorded } from './officer-administration.js';
import type { OfficerRegister } from './officer-register.js';

/** What an administrator does to somebody's account. */
export interface AccountCommand {
  readonly sender: RecordedBy;
  /** The Idempotency-Key. */
  readonly key: string;
  readonly person: PersonId;
  readonly login: string;
}

/**
 * Accounts as administrators handle them. What is done to an account is first recorded in its person's stream, for
 * whoever resets another's password could act in that person's name; then it is done. Problems thrown: those of
 * `OfficerAdministration` and `Identity`.
 */
export class AccountAdministration {
  constructor(
    private readonly officers: OfficerAdministration,
    private readonly register: OfficerRegister,
    private readonly identity: Identity,
    private readonly clock: WallClock,
  ) {}

  /** @returns a one-time password, or null for a command sent again: a password is told once. */
  async open(command: AccountCommand): Promise<string | null> {
    await this.#record(command, (login) => ({ act: 'OpenAccount', login }));
    if (await this.identity.find(command.login)) return null;
    return this.#oneTimePassword(command);
  }

  /** Opens an account with a password that need not be changed: for demonstrations. */
  async openWithPassword(command: AccountCommand, password: string): Promise<void> {
    await this.#record(command, (login) => ({ act: 'OpenAccount', login }));
    if (!(await this.identity.find(command.login))) await this.identity.openAccount({ ...command, password });
  }

  /** @returns as `open`; to get another password, send another command. */
  async resetPassword(command: AccountCommand): Promise<string | null> {
    const { repeated } = await this.#record(command, (login) => ({ act: 'ResetPassword', login }));
    return repeated ? null : this.#oneTimePassword(command);
  }

  async disable(command: AccountCommand, reason: string): Promise<void> {
    await this.#record(command, (login) => ({ act: 'DisableAccount', login, reason }));
    await this.#follow(command);
  }

  async enable(command: AccountCommand, reason: string): Promise<void> {
    await this.#record(command, (login) => ({ act: 'EnableAccount', login, reason }));
    await this.#follow(command);
  }

  async #record(
    { sender, key, person, login: text }: AccountCommand,
    actOn: (login: string) => OfficerAct,
  ): Promise<OfficerRecorded> {
    const login = loginName(text);
    const account = await this.identity.find(login);
    if (account && account.person !== person) throw new Problem('conflict', 'login-taken');
    return this.officers.execute({ sender, key, person, act: actOn(login) });
  }

  #oneTimePassword({ login, person }: AccountCommand): Promise<string> {
    return this.identity.setOneTimePassword(login, person, this.clock.now());
  }

  /** Does what the record says last, not what the command says: an old command sent again must undo nothing. */
  async #follow({ login, person }: AccountCommand): Promise<void> {
    const { officer } = await this.register.load(officerStream(person));
    await this.identity.setDisabled(login, accountState(officer, loginName(login)) === 'disabled');
  }
}
