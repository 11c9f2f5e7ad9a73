// What a page shows of a person unless the full value was asked for with a purpose.

/** 欧阳测试 → 欧***; counts code points, so a rare character is one character. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = Array.from(name);
  return first + '*'.repeat(rest.length);
}

/** Keeps the first three and last four of a number that is long enough to hide something between them. */
export function maskedNumber(number: string): string {
  const digits = Array.from(number);
  return digits.length < 9
    ? '*'.repeat(digits.length)
    : [...digits.slice(0, 3), '*'.repeat(digits.length - 7), ...digits.slice(-4)].join('');
}

/** Keeps the first six characters: district, not house. */
export const maskedAddress = (address: string): string => `${Array.from(address).slice(0, 6).join('')}***`;
