import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { SubjectId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { SqliteVault } from './sqlite-vault.js';
import { vaultContract } from './testing/vault-contract.js';
import { commandHasher } from './vault.js';

const clock = new MovableClock();
const subject = 'person-1' as SubjectId;
const other = 'person-2' as SubjectId;
const directories: string[] = [];

function freshPath(): string {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-vault-'));
  directories.push(directory);
  return join(directory, 'keys.db');
}
const open = (path: string) => SqliteVault.open({ path, clock });
const masterOf = (path: string) => path.replace('keys.db', 'master.key');
const bytesOnDisk = (path: string) =>
  Buffer.concat([path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file)));

afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

vaultContract('SqliteVault', async (moved) => SqliteVault.open({ path: freshPath(), clock: moved }));

describe('SqliteVault on disk', () => {
  it('gives the same keys and secret after it is opened again', async () => {
    const path = freshPath();
    const first = open(path);
    const [key, hash] = [await first.ensure(subject), commandHasher(first)('x')];
    await first.close();
    const second = open(path);
    expect(await second.find(subject)).toEqual(key);
    expect(commandHasher(second)('x')).toBe(hash);
    await second.close();
  });

  it('has committed a key before it hands it out', async () => {
    const path = freshPath();
    const vault = open(path);
    const key = await vault.ensure(subject);
    const reader = SqliteVault.openReader({ path, clock });
    expect(await reader.find(subject)).toEqual(key);
    await reader.close();
    await vault.close();
  });

  it('commits the keys asked for in one turn together', async () => {
    const path = freshPath();
    const vault = open(path);
    const watcher = new Database(path, { readonly: true });
    const committed = () => watcher.prepare('SELECT count(*) FROM subject_keys').pluck().get();
    const asked = Promise.all(Array.from({ length: 64 }, (_, n) => vault.ensure(`person-${n}` as SubjectId)));
    await Promise.resolve();
    expect(committed()).toBe(0);
    await asked;
    expect(committed()).toBe(64);
    watcher.close();
    await vault.close();
  });

  it('never writes a plain key to disk', async () => {
    const path = freshPath();
    const vault = open(path);
    const key = await vault.ensure(subject);
    expect(bytesOnDisk(path).includes(Buffer.from(key))).toBe(false);
    expect(bytesOnDisk(path).includes(Buffer.from(subject))).toBe(true);
    expect(bytesOnDisk(path).includes(Buffer.from(vault.commandSecret()))).toBe(false);
    await vault.close();
  });

  it('leaves no trace of a destroyed key in its files', async () => {
    const path = freshPath();
    const vault = open(path);
    await vault.ensure(subject);
    const wrapped = new Database(path, { readonly: true })
      .prepare<[], Uint8Array>('SELECT wrapped FROM subject_keys')
      .pluck()
      .get()!;
    expect(bytesOnDisk(path).includes(Buffer.from(wrapped))).toBe(true);
    await vault.destroy(subject, '到期销毁', []);
    expect(bytesOnDisk(path).includes(Buffer.from(wrapped))).toBe(false);
    await vault.close();
  });

  it('remembers a destruction after it is opened again', async () => {
    const path = freshPath();
    const first = open(path);
    const destruction = await first.destroy(subject, '到期销毁', []);
    await first.close();
    const second = open(path);
    expect(await second.destructions()).toEqual([destruction]);
    await expect(second.ensure(subject)).rejects.toMatchObject({ code: 'vault-key-destroyed' });
    await second.close();
  });

  it('keeps no more unwrapped keys than it was told and still finds the rest', async () => {
    const path = freshPath();
    const vault = SqliteVault.open({ path, clock, cachedKeys: 1 });
    const [first, second] = [await vault.ensure(subject), await vault.ensure(other)];
    expect(await vault.find(subject)).toEqual(first);
    expect(await vault.find(other)).toEqual(second);
    await vault.close();
  });

  it('backs up a file that opens with the same master key', async () => {
    const path = freshPath();
    const vault = open(path);
    const key = await vault.ensure(subject);
    const copy = freshPath();
    await vault.backup(copy);
    const restored = SqliteVault.open({ path: copy, clock, masterKeyPath: masterOf(path) });
    expect(await restored.find(subject)).toEqual(key);
    expect(statSync(copy).mode & 0o077).toBe(0);
    await restored.close();
    await vault.close();
  });
});

describe('SqliteVault guards its master key', () => {
  it('makes it readable to its owner alone', async () => {
    const path = freshPath();
    await open(path).close();
    expect(statSync(masterOf(path)).mode & 0o777).toBe(0o600);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each([0o640, 0o604, 0o660])('refuses one that others may read or write (%o)', async (mode) => {
    const path = freshPath();
    await open(path).close();
    chmodSync(masterOf(path), mode);
    expect(() => open(path)).toThrow(
      expect.objectContaining({
        kind: 'denied',
        code: 'vault-master-key-exposed',
        details: { mode: mode.toString(8) },
      }),
    );
  });

  it('refuses to start without the one that its keys are wrapped with, and makes no new one', async () => {
    const path = freshPath();
    await open(path).close();
    rmSync(masterOf(path));
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'vault-master-key-missing' }));
    expect(existsSync(masterOf(path))).toBe(false);
  });

  it.each(['0'.repeat(64), 'not a key', ''])('refuses another one (%s)', async (text) => {
    const path = freshPath();
    await open(path).close();
    writeFileSync(masterOf(path), text);
    expect(() => open(path)).toThrow(expect.objectContaining({ kind: 'corrupt', code: 'vault-master-key-wrong' }));
  });

  it('opens again once the cause of a refusal is gone', async () => {
    const path = freshPath();
    await open(path).close();
    chmodSync(masterOf(path), 0o644);
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'vault-master-key-exposed' }));
    chmodSync(masterOf(path), 0o600);
    await open(path).close();
  });

  it('refuses a key that was moved to another subject', async () => {
    const path = freshPath();
    const first = open(path);
    await first.ensure(subject);
    await first.close();
    const db = new Database(path);
    db.prepare('UPDATE subject_keys SET subject = ?').run(other);
    db.close();
    const vault = open(path);
    await expect(vault.find(other)).rejects.toMatchObject({ kind: 'corrupt', code: 'vault-key-corrupt' });
    await vault.close();
  });
});

describe('SqliteVault belongs to one process', () => {
  it('refuses a second writer at once, and lets it in when the first has closed', async () => {
    const path = freshPath();
    const first = open(path);
    expect(() => open(path)).toThrow(expect.objectContaining({ kind: 'locked', code: 'vault-locked' }));
    await first.close();
    await open(path).close();
  });

  it('lets readers in beside the writer; they see new keys and destructions but write nothing', async () => {
    const path = freshPath();
    const vault = open(path);
    const reader = SqliteVault.openReader({ path, clock });
    const key = await vault.ensure(subject);
    expect(await reader.ensure(subject)).toEqual(key);
    await expect(reader.ensure(other)).rejects.toMatchObject({ kind: 'locked', code: 'vault-read-only' });
    await vault.destroy(subject, '到期销毁', []);
    expect(await reader.find(subject)).toBeUndefined();
    await reader.close();
    await vault.close();
  });

  it('lets readers in when no writer runs, and has nothing to read before the first one', async () => {
    const path = freshPath();
    expect(() => SqliteVault.openReader({ path, clock })).toThrow(expect.objectContaining({ code: 'vault-missing' }));
    const vault = open(path);
    const key = await vault.ensure(subject);
    await vault.close();
    const reader = SqliteVault.openReader({ path, clock });
    expect(await reader.find(subject)).toEqual(key);
    await reader.close();
  });
});
