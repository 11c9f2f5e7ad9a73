import type { OperationsAddress } from '../operations/operations.js';
import type { PasswordCost } from '../application/passwords.js';

/** What the installation decides about signing in; provide it under this class as token. */
export abstract class IdentityOptions {
  /** Where accounts and sessions are kept. */
  abstract readonly operations: OperationsAddress;
  /** The site is served over TLS: cookies are sent over nothing else. */
  abstract readonly secureCookies: boolean;
  /** Origins that pages of ours are served from, `https://anmai.example`; the request's own host when empty. */
  abstract readonly origins: readonly string[];
  /** Keyed hash of a command's canonical body, `commandHasher` of the vault. */
  abstract readonly commandHash: (canonicalJson: string) => string;
  /** Lower it in tests only. */
  readonly passwordCost?: PasswordCost;
}

/** The session cookie. With TLS its name binds it to this host and path. */
export const sessionCookieName = ({ secureCookies }: IdentityOptions): string =>
  secureCookies ? '__Host-anmai-session' : 'anmai-session';
