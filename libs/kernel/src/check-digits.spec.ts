import fc from 'fast-check';
import { creditCodeCheck, creditCodeFault, identityCheck, identityNumber } from './check-digits.js';

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const fromAlphabet = (length: number) =>
  fc.array(fc.constantFrom(...creditAlphabet), { minLength: length, maxLength: length }).map((c) => c.join(''));
const digits = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length }).map((c) => c.join(''));

/** Well-formed codes of nobody: division 99 exists nowhere. */
const creditCodes = fc
  .tuple(fromAlphabet(2), digits(4), fromAlphabet(9))
  .map(([kind, place, body]) => `${kind}99${place}${body}`)
  .map((first) => first + creditCodeCheck(first));

const births = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10).replaceAll('-', ''));
const identityNumbers = fc
  .tuple(digits(4), births, digits(3))
  .map(([place, birth, order]) => `99${place}${birth}${order}`)
  .map((first) => first + identityCheck(first));

const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);
const swapped = (text: string, a: number, b: number) => replaced(replaced(text, a, text[b]!), b, text[a]!);

describe('a 统一社会信用代码', () => {
  it.each([
    ['91350100M000100Y43', 'the example of GB 32100-2015'],
    ['11622301566438677P', 'a bureau, from its published list of powers'],
  ])('%s checks: %s', (code) => expect(creditCodeFault(code)).toBeNull());

  it.each([
    ['91350100M000100Y4Z', 'malformed'],
    ['91350100M000100Y4', 'malformed'],
    ['91350100m000100y43', 'malformed'],
    ['9135O100M000100Y43', 'malformed'],
    ['91350100M000100Y434', 'malformed'],
    ['91350100M000100Y44', 'check-character'],
    ['19350100M000100Y43', 'check-character'],
  ])('%s is found: %s', (code, fault) => expect(creditCodeFault(code)).toBe(fault));

  it('checks when it carries its own check character', () =>
    fc.assert(fc.property(creditCodes, (code) => expect(creditCodeFault(code)).toBeNull())));

  it('shows any change of one character', () =>
    fc.assert(
      fc.property(creditCodes, fc.nat({ max: 17 }), fc.constantFrom(...creditAlphabet), (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(creditCodeFault(replaced(code, at, other))).not.toBeNull();
      }),
    ));

  it('shows any swap of two characters but the first and the last', () =>
    fc.assert(
      fc.property(creditCodes, fc.nat({ max: 17 }), fc.nat({ max: 17 }), (code, a, b) => {
        fc.pre(code[a] !== code[b] && Math.abs(a - b) < 17);
        expect(creditCodeFault(swapped(code, a, b))).not.toBeNull();
      }),
    ));

  it('does not show a swap of the first and the last, which weigh the same', () =>
    fc.assert(fc.property(creditCodes, (code) => expect(creditCodeFault(swapped(code, 0, 17))).toBeNull())));
});

describe('a 公民身份号码', () => {
  it('of the standard itself checks, and its legacy form is written out to it', () => {
    // GB 11643-1999, annex: born on 1949-12-31, with the check character X.
    expect(identityNumber('11010519491231002X')).toEqual({
      fault: null,
      number: '11010519491231002X',
      bornOn: '1949-12-31',
      legacy: false,
    });
    expect(identityNumber('110105491231002')).toMatchObject({ number: '11010519491231002X', legacy: true });
    expect(identityNumber('11010519491231002x')).toMatchObject({ number: '11010519491231002X' });
  });

  it.each([
    ['110105194912310021', 'check-character'],
    ['11010519490231002X', 'birth-date'],
    ['110105490229002', 'birth-date'],
    ['990101170001010019', 'birth-date'],
    ['1101051949123100', 'malformed'],
    ['1101051949123100X2', 'malformed'],
    ['010105194912310020', 'malformed'],
    ['1.10105E+17', 'malformed'],
    ['', 'malformed'],
  ])('%s is found: %s', (text, fault) => expect(identityNumber(text)).toEqual({ fault }));

  it('knows leap years', () => {
    const number = (birth: string) => `990101${birth}001${identityCheck(`990101${birth}001`)}`;
    expect(identityNumber(number('20000229')).fault).toBeNull();
    expect(identityNumber(number('19000229')).fault).toBe('birth-date');
  });

  it('shows any change of one digit', () =>
    fc.assert(
      fc.property(identityNumbers, fc.nat({ max: 17 }), fc.constantFrom(...'0123456789'), (number, at, other) => {
        fc.pre(number[at] !== other);
        expect(identityNumber(replaced(number, at, other)).fault).not.toBeNull();
      }),
    ));

  it('shows any swap of neighbours', () =>
    fc.assert(
      fc.property(identityNumbers, fc.nat({ max: 16 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        expect(identityNumber(swapped(number, at, at + 1)).fault).not.toBeNull();
      }),
    ));

  it('does not show a swap of digits ten places apart, which weigh the same', () => {
    const number = `99010119800105301${identityCheck('99010119800105301')}`;
    // Places 5 and 15 of the number.
    expect(number[4]).not.toBe(number[14]);
    expect(identityNumber(swapped(number, 4, 14)).fault).toBeNull();
  });
});
