import { type BureauCode, type PersonId, Problem, type WallClock } from '#kernel';
import type { Role } from '../domain/officer.js';
import type { BegunSession, Identity, SignedIn } from './identity.js';
import type { OfficerRegister } from './officer-register.js';
import { type CaseVisibility, visibilityOf } from './visibility.js';

/** The officer behind a session, as the register knows the person today. */
export interface SignedInOfficer extends SignedIn {
  readonly name: string;
  readonly bureau: BureauCode;
  readonly unit: string | null;
  readonly roles: readonly Role[];
  readonly visibility: CaseVisibility;
}

/** An officer who has just come in, with the session cookie's value. */
export interface Entrance {
  readonly officer: SignedInOfficer;
  readonly token: string;
}

/**
 * Brings accounts and the register together: only who is in office today comes in, and what the register says counts
 * from the next request on. Problems thrown: those of `Identity`.
 */
export class Doorkeeper {
  constructor(
    private readonly identity: Identity,
    private readonly register: OfficerRegister,
    private readonly clock: WallClock,
  ) {}

  /** @param earlier token that the same browser still has. */
  async signIn(login: string, password: string, address: string, earlier?: string): Promise<Entrance> {
    const begun = await this.identity.signIn(login, password, address, this.clock.now(), earlier);
    return this.#enter(begun);
  }

  async changePassword(token: string, current: string, next: string, address: string): Promise<Entrance> {
    return this.#enter(await this.identity.changePassword(token, current, next, address, this.clock.now()));
  }

  /** @throws Problem `not-signed-in`, also when the person has left since. */
  async officer(token: string): Promise<SignedInOfficer> {
    const officer = await this.#inOffice(await this.identity.session(token, this.clock.now()));
    if (!officer) throw new Problem('unauthenticated', 'not-signed-in');
    return officer;
  }

  /** @throws Problem `feed-unknown` for a secret that does not work, also when its owner has left since. */
  async ownerOfFeed(secret: string): Promise<Pick<SignedInOfficer, 'person' | 'visibility'>> {
    const person = await this.identity.feedOwner(secret);
    const facts = person && (await this.register.factsOn(person, this.clock.today()));
    if (!facts || facts.left) throw new Problem('not-found', 'feed-unknown');
    return { person: facts.person, visibility: visibilityOf(facts) };
  }

  /** Who owns the account of a login as typed, whether or not anybody could sign in with it. */
  async owner(login: string): Promise<PersonId | null> {
    return (await this.identity.find(login))?.person ?? null;
  }

  async #enter({ token, ...signedIn }: BegunSession): Promise<Entrance> {
    const officer = await this.#inOffice(signedIn);
    if (officer) return { officer, token };
    await this.identity.signOut(token);
    throw new Problem('unauthenticated', 'sign-in-failed');
  }

  async #inOffice(signedIn: SignedIn): Promise<SignedInOfficer | undefined> {
    const facts = await this.register.factsOn(signedIn.person, this.clock.today());
    if (!facts || facts.left) return undefined;
    const { name, bureau, unit, roles } = facts;
    return { ...signedIn, name, bureau, unit, roles, visibility: visibilityOf(facts) };
  }
}
