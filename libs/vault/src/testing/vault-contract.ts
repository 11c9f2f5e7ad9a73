import { type PersonId, type SubjectId, seal, unseal } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Vault, commandHasher } from '../vault.js';

const subject = (n: number) => `person-${n}` as SubjectId;
const approvers = ['3d9f1c55-0000-5000-8000-000000000001' as PersonId];

type Open = (clock: MovableClock) => Promise<Vault>;

/** What every vault must do. */
export function vaultContract(name: string, open: Open): void {
  keepsKeys(name, open);
  destroysKeys(name, open);
}

function keepsKeys(name: string, open: Open): void {
  describe(`${name} keeps keys`, () => {
    let vault: Vault;
    const clock = new MovableClock();

    beforeEach(async () => {
      vault = await open(clock);
    });
    afterEach(() => vault.close());

    it('makes a key of 32 bytes on first use and returns it ever after', async () => {
      const key = await vault.ensure(subject(1));
      expect(key).toHaveLength(32);
      expect(await vault.ensure(subject(1))).toEqual(key);
      expect(await vault.find(subject(1))).toEqual(key);
    });

    it('finds no key that was never made', async () => {
      expect(await vault.find(subject(1))).toBeUndefined();
    });

    it('gives concurrent callers one key per subject, and each subject its own', async () => {
      const keys = await Promise.all(Array.from({ length: 64 }, (_, n) => vault.ensure(subject(n % 8))));
      const texts = keys.map((key) => Buffer.from(key).toString('hex'));
      expect(new Set(texts).size).toBe(8);
      texts.forEach((text, n) => expect(text).toBe(texts[n % 8]));
    });

    it('gives keys that seal and unseal', async () => {
      const sealed = seal(await vault.ensure(subject(1)), subject(1), { phone: '000' });
      expect(unseal((await vault.find(subject(1)))!, sealed)).toEqual({ phone: '000' });
    });

    it('hashes command bodies under its own secret', async () => {
      const hash = commandHasher(vault);
      expect(hash('{"a":1}')).toMatch(/^[0-9a-f]{64}$/);
      expect(hash('{"a":1}')).toBe(hash('{"a":1}'));
      expect(hash('{"a":1}')).not.toBe(hash('{"a":2}'));
      const other = await open(clock);
      expect(commandHasher(other)('{"a":1}')).not.toBe(hash('{"a":1}'));
      await other.close();
    });

    it('refuses every call once closed', async () => {
      await vault.close();
      const closed = { kind: 'unavailable', code: 'vault-closed' };
      await expect(vault.ensure(subject(1))).rejects.toMatchObject(closed);
      await expect(vault.find(subject(1))).rejects.toMatchObject(closed);
      await expect(vault.destroy(subject(1), '', [])).rejects.toMatchObject(closed);
      await expect(vault.destructions()).rejects.toMatchObject(closed);
    });
  });
}

function destroysKeys(name: string, open: Open): void {
  describe(`${name} destroys keys`, () => {
    let vault: Vault;
    const clock = new MovableClock();

    beforeEach(async () => {
      vault = await open(clock);
    });
    afterEach(() => vault.close());

    it('never gives or makes a destroyed key again', async () => {
      await vault.ensure(subject(1));
      await vault.destroy(subject(1), '到期销毁', approvers);
      expect(await vault.find(subject(1))).toBeUndefined();
      await expect(vault.ensure(subject(1))).rejects.toMatchObject({ kind: 'not-found', code: 'vault-key-destroyed' });
    });

    it('makes no key for a subject that was destroyed before it had one', async () => {
      await vault.destroy(subject(1), '到期销毁', approvers);
      await expect(vault.ensure(subject(1))).rejects.toMatchObject({ code: 'vault-key-destroyed' });
    });

    it('keeps the first of two destructions and lists them by age', async () => {
      const first = await vault.destroy(subject(2), '到期销毁', approvers);
      clock.advance(1000);
      expect(await vault.destroy(subject(2), '另一理由', [])).toEqual(first);
      const second = await vault.destroy(subject(1), '依申请删除', approvers);
      expect(await vault.destructions()).toEqual([first, second]);
    });

    it('fails the destroyed subject alone among those who ask at once', async () => {
      await vault.destroy(subject(0), '到期销毁', approvers);
      const answers = await Promise.allSettled([0, 1, 2].map((n) => vault.ensure(subject(n))));
      expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    });
  });
}
