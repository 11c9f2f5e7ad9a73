import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import type { SubjectId } from './brand.js';
import { type Sealed, seal, sealBytes, unseal, unsealBytes } from './sealed.js';

const key = randomBytes(32);
const subject = 'person-1' as SubjectId;

describe('a sealed value', () => {
  it('opens with its key to what was sealed', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as string;
        expect(unseal(key, seal(key, subject, plain))).toEqual(plain);
      }),
    ));

  it('survives being stored as JSON and shows nothing of what is in it', () => {
    const stored = JSON.stringify(seal(key, subject, { name: '测试劳动者甲' }));
    expect(stored).not.toContain('测试');
    expect(unseal(key, JSON.parse(stored) as Sealed)).toEqual({ name: '测试劳动者甲' });
  });

  it('looks different each time, so that equal values cannot be told', () =>
    expect(seal(key, subject, '同').sealed).not.toBe(seal(key, subject, '同').sealed));

  it('does not open with another key', () =>
    expect(() => unseal(randomBytes(32), seal(key, subject, '秘'))).toThrow('sealed-corrupt {"subject":"person-1"}'));

  it('cannot be passed off as being about somebody else', () =>
    expect(() => unseal(key, { ...seal(key, subject, '秘'), subject: 'person-2' as SubjectId })).toThrow(
      'sealed-corrupt',
    ));

  it('does not open when any bit of it was changed', () => {
    const sealed = sealBytes(key, subject, Buffer.from('秘密'));
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (byte, bit) => {
        const changed = Uint8Array.from(sealed, (b, i) => (i === byte ? b ^ (1 << bit) : b));
        expect(() => unsealBytes(key, subject, changed)).toThrow('sealed-corrupt');
      }),
    );
  });

  it('does not open when it was cut short', () =>
    fc.assert(
      fc.property(fc.nat(28), (length) => {
        const cut = sealBytes(key, subject, Buffer.from('秘密')).subarray(0, length);
        expect(() => unsealBytes(key, subject, cut)).toThrow('sealed-corrupt');
      }),
    ));
});
