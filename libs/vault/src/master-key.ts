import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '#kernel';

/** The key that wraps all others: 32 bytes as hex in a file that only its owner may read. */
export type MasterKey = Uint8Array;

const readableByOthers = 0o077;

/**
 * @throws Problem `vault-master-key-missing`, `vault-master-key-exposed` when group or world may read or write the
 * file, `vault-master-key-wrong` when it does not hold 32 bytes of hex.
 */
export function readMasterKey(path: string): MasterKey {
  if (!existsSync(path)) throw new Problem('unavailable', 'vault-master-key-missing');
  const mode = statSync(path).mode & 0o777;
  if (process.platform !== 'win32' && (mode & readableByOthers) !== 0)
    throw new Problem('denied', 'vault-master-key-exposed', { mode: mode.toString(8) });
  const text = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Problem('corrupt', 'vault-master-key-wrong');
  return Buffer.from(text, 'hex');
}

/** Draws a master key and returns once file and directory entry are on disk. Call it only while holding the lock. */
export function makeMasterKey(path: string): MasterKey {
  const key = randomBytes(32);
  const unfinished = `${path}.new`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(file, `${key.toString('hex')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
  syncDirectory(dirname(path));
  return key;
}

/** Makes the names in a directory durable. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return; // directories cannot be opened there
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
