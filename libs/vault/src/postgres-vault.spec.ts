import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubjectId, WallClock } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type PostgresAddress, openPostgres } from '#read-store';
import { readStoreIn, removeReadStoreOf, testPostgres } from '../../../test/support/read-stores.js';
import { PostgresVault } from './postgres-vault.js';
import { vaultContract } from './testing/vault-contract.js';

const subject = 'person-1' as SubjectId;
const directories: string[] = [];

function freshPlace(): { readonly directory: string; readonly masterKeyPath: string } {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-vault-'));
  directories.push(directory);
  const masterKeyPath = join(directory, 'master.key');
  writeFileSync(masterKeyPath, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  return { directory, masterKeyPath };
}
const addressOf = (directory: string) => readStoreIn(directory, 'postgres') as PostgresAddress;
const openAt = ({ directory, masterKeyPath }: ReturnType<typeof freshPlace>, clock: WallClock = new MovableClock()) =>
  PostgresVault.open({ ...addressOf(directory), masterKeyPath, clock });

const withServer = testPostgres === undefined ? describe.skip : describe;

withServer('with a server', () => {
  afterAll(async () => {
    for (const directory of directories) {
      await removeReadStoreOf(directory);
      rmSync(directory, { recursive: true });
    }
  });

  vaultContract('PostgresVault', (clock) => openAt(freshPlace(), clock));

  describe('PostgresVault of several processes', () => {
    it('gives all of them the same keys and secret, whoever is first', async () => {
      const place = freshPlace();
      const [one, other] = await Promise.all([openAt(place), openAt(place)]);
      const [key, same] = await Promise.all([one.ensure(subject), other.ensure(subject)]);
      expect(same).toEqual(key);
      expect(other.commandSecret()).toEqual(one.commandSecret());
      await Promise.all([one.close(), other.close()]);
    });

    it('makes no destroyed key anew in another process', async () => {
      const place = freshPlace();
      const [one, other] = [await openAt(place), await openAt(place)];
      await one.ensure(subject);
      await one.destroy(subject, '到期销毁', []);
      await expect(other.ensure(subject)).rejects.toMatchObject({ code: 'vault-key-destroyed' });
      await Promise.all([one.close(), other.close()]);
    });

    it('refuses another master key than the one that it was made with', async () => {
      const place = freshPlace();
      await (await openAt(place)).close();
      const { masterKeyPath } = freshPlace();
      await expect(openAt({ ...place, masterKeyPath })).rejects.toMatchObject({ code: 'vault-master-key-wrong' });
    });

    it('never stores a plain key', async () => {
      const place = freshPlace();
      const vault = await openAt(place);
      const key = await vault.ensure(subject);
      const pool = await openPostgres(addressOf(place.directory));
      const { rows } = await pool.query<{ wrapped: Buffer }>('select wrapped from subject_keys');
      expect(rows).toHaveLength(1);
      expect(rows[0]!.wrapped.includes(Buffer.from(key))).toBe(false);
      await pool.end();
      await vault.close();
    });
  });
});
