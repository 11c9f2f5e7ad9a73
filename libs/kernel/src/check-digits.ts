// The two numbers that China gives to organisations and to persons, and what their check digits find.

/** GB 32100-2015: digits and letters without I, O, S, V, Z; a character's place is its value. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 characters of a 统一社会信用代码 (GB 32100-2015, modulo 31). */
export function creditCodeCheck(first17: string): string {
  const sum = creditWeights.reduce((s, weight, i) => s + weight * creditAlphabet.indexOf(first17.charAt(i)), 0);
  return creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

export type CreditCodeFault = 'malformed' | 'check-character';

/**
 * What is wrong with a 统一社会信用代码: 18 capitals and digits, the division code in digits, the last one a check
 * character. It finds every change of one character and every swap of two, but for a swap of the first and the last,
 * which weigh the same. Two changes at once may cancel out; whether the code was ever issued it cannot tell.
 */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return 'malformed';
  return code.endsWith(creditCodeCheck(code)) ? null : 'check-character';
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits of a 公民身份号码 (GB 11643-1999, ISO 7064 modulo 11-2). */
export function identityCheck(first17: string): string {
  const sum = identityWeights.reduce((s, weight, i) => s + weight * Number(first17.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11);
}

export type IdentityFault = 'malformed' | 'birth-date' | 'check-character';

/** A number that was read, in its form of 18 characters with the day of birth it carries (`1980-01-31`), or its fault. */
export type IdentityNumber =
  | { readonly fault: null; readonly number: string; readonly bornOn: string; readonly legacy: boolean }
  | { readonly fault: IdentityFault };

/**
 * Reads a 公民身份号码. One of 15 digits (issued until 1999) has no check digit and stands for a birth in 19xx; it is
 * written out with the digit it would have now. A final x counts as X.
 *
 * The check character finds every change of one digit and every swap of neighbours. It does not find a swap of two
 * digits ten places apart, which weigh the same; in a number of 15 digits it finds nothing. That the division exists
 * and that the number was issued is not looked at.
 */
export function identityNumber(text: string): IdentityNumber {
  const legacy = /^[1-9]\d{14}$/.test(text);
  const upper = text.toUpperCase();
  if (!legacy && !/^[1-9]\d{16}[\dX]$/.test(upper)) return { fault: 'malformed' };
  const first17 = legacy ? `${text.slice(0, 6)}19${text.slice(6)}` : upper.slice(0, 17);
  const bornOn = `${first17.slice(6, 10)}-${first17.slice(10, 12)}-${first17.slice(12, 14)}`;
  if (!isDay(bornOn)) return { fault: 'birth-date' };
  const number = first17 + identityCheck(first17);
  if (!legacy && number !== upper) return { fault: 'check-character' };
  return { fault: null, number, bornOn, legacy };
}

/** Persons are older than the record: a birth may lie before 1949, where `LocalDate` begins. */
function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return /^(?:18|19|20)/.test(text) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
