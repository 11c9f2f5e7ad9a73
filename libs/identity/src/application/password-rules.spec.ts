import fc from 'fast-check';
import { loginName } from '../operations/accounts.js';
import { commonPasswords } from './common-passwords.js';
import { assertGoodPassword, passwordLength, randomPassword } from './password-rules.js';
import { Passwords, passwordCost } from './passwords.js';
import { cheap } from '../testing/temporary-directory.js';

const login = loginName('zhang.san');
const codeOf = (password: string): string | undefined => {
  try {
    assertGoodPassword(password, login);
    return undefined;
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('a password', () => {
  it.each([
    ['正确的马电池订书钉的一串', undefined],
    ['correct horse battery', undefined],
    ['eleven-char', 'password-too-short'],
    ['𠮷野家的牛肉饭很好吃', 'password-too-short'],
    ['𠮷𠮷野家的牛肉饭很好吃呀', undefined],
    ['ab'.repeat(6), 'password-too-simple'],
    ['my name is Zhang.San', 'password-contains-login'],
    ['ＺＨＡＮＧ.ｓａｎ 123456', 'password-contains-login'],
    ['1QAZ2wsx3edc', 'password-common'],
    ['长'.repeat(257), 'password-too-long'],
  ])('%s is judged as it should be', (password, code) => expect(codeOf(password)).toBe(code));

  it('is refused when everybody has it', () => {
    const refused = [...commonPasswords].map(codeOf);
    expect(refused.filter((code) => code === undefined)).toEqual([]);
  });

  it('that the system draws is good, readable and never the same', () => {
    const drawn = Array.from({ length: 200 }, randomPassword);
    for (const password of drawn) expect(password).toMatch(/^[a-hjkmnp-z2-9]{7}(-[a-hjkmnp-z2-9]{7}){2}$/);
    expect(drawn.map(codeOf).filter(Boolean)).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('is too short below twelve characters, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 30 }), (password) => {
        const short = Array.from(password).length < passwordLength.least;
        expect(codeOf(password) === 'password-too-short').toBe(short);
      }),
    );
  });
});

describe('hashing a password', () => {
  const passwords = new Passwords(cheap);

  it('fits the password it was made from and no other', async () => {
    const stored = await passwords.hash('correct horse battery');
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(await passwords.verify(stored, 'correct horse battery')).toBe(true);
    expect(await passwords.verify(stored, 'correct horse batterY')).toBe(false);
    expect(await passwords.verify(undefined, 'correct horse battery')).toBe(false);
  });

  it('gives one password one meaning on every keyboard', async () => {
    const stored = await passwords.hash('ｐａｓｓｗｏｒｔ-é');
    expect(await passwords.verify(stored, 'passwort-e\u0301')).toBe(true);
  });

  it('costs what was chosen', async () => {
    expect(await new Passwords().hash('x')).toContain(`m=${passwordCost.memoryCost},t=${passwordCost.timeCost},p=1`);
  });
});
