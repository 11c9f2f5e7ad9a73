import { randomInt } from 'node:crypto';
import { codePoints, invalid } from '#kernel';
import type { Login } from '../operations/accounts.js';
import { commonPasswords } from './common-passwords.js';

/** Characters as a person counts them. */
export const passwordLength = { least: 12, most: 256 };
const fewestDifferent = 5;

/**
 * No composition rules: length is what protects.
 * @throws Problem `password-too-short`, `password-too-long`, `password-contains-login`, `password-too-simple`,
 *   `password-common` (invalid).
 */
export function assertGoodPassword(password: string, login: Login): void {
  const length = codePoints(password);
  const { least, most } = passwordLength;
  if (length < least) throw invalid('password-too-short', { least });
  if (length > most) throw invalid('password-too-long', { most });
  const plain = password.normalize('NFKC').toLowerCase();
  if (plain.includes(login)) throw invalid('password-contains-login');
  if (new Set(plain).size < fewestDifferent) throw invalid('password-too-simple', { different: fewestDifferent });
  if (commonPasswords.has(plain)) throw invalid('password-common');
}

/** Without i, l, o, 0 and 1, which people mistake for each other. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be read out or copied from paper: three groups of seven out of 31 characters, 104 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 7 }, () => readable[randomInt(readable.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}
