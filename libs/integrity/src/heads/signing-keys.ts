import {
  type KeyObject,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, Problem, canonicalJson } from '#kernel';
import { makeDirectory, writeDurably } from '../durable.js';

/** One line of a keys file: a public key and the word of the key before it. */
export interface KeyRecord {
  readonly keyId: string;
  /** SPKI, DER, base64. */
  readonly publicKey: string;
  readonly since: Instant;
  /** The key that it takes over from; null for the first, or when the key before was lost. */
  readonly endorsedBy: string | null;
  /** Ed25519 by that key, base64. */
  readonly endorsement: string | null;
}

/** The key that heads are signed with. */
export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

const purpose = 'anmai signing key 1\n';
const endorsedBytes = ({ keyId, publicKey, since }: Pick<KeyRecord, 'keyId' | 'publicKey' | 'since'>): Buffer =>
  Buffer.from(purpose + canonicalJson({ keyId, publicKey, since }));

/** SHA-256 of the public key, hex. */
const keyIdOf = (publicKey: Buffer): string => createHash('sha256').update(publicKey).digest('hex');

const fileOf = (directory: string, keyId: string): string => join(directory, `${keyId}.pem`);

/** Makes a key; the private half is on the disk, readable by its owner only, before this returns. */
export function makeKey(
  directory: string,
  since: Instant,
  before?: SigningKey,
): { key: SigningKey; record: KeyRecord } {
  const pair = generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  const named = { keyId: keyIdOf(spki), publicKey: spki.toString('base64'), since };
  makeDirectory(directory);
  writeDurably(fileOf(directory, named.keyId), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const record: KeyRecord = {
    ...named,
    endorsedBy: before?.keyId ?? null,
    endorsement: before ? sign(null, endorsedBytes(named), before.privateKey).toString('base64') : null,
  };
  return { key: { keyId: named.keyId, privateKey: pair.privateKey }, record };
}

/** @throws Problem `signing-key-missing` when the private half is not there: restored without its keys. */
export function loadKey(directory: string, keyId: string): SigningKey {
  const path = fileOf(directory, keyId);
  if (!existsSync(path)) throw new Problem('not-found', 'signing-key-missing', { keyId });
  return { keyId, privateKey: createPrivateKey(readFileSync(path)) };
}

/** Public keys by id, of those that may be believed. */
export type KnownKeys = ReadonlyMap<string, KeyObject>;

/**
 * Believes the first key, or those that the caller knows from elsewhere, and each key that a believed one endorsed.
 * @param trusted key ids known from outside the two places, for instance from a printed sheet.
 */
export function knownKeys(records: readonly KeyRecord[], trusted?: readonly string[]): KnownKeys {
  const known = new Map<string, KeyObject>();
  for (const [n, record] of records.entries()) {
    const der = Buffer.from(record.publicKey, 'base64');
    if (keyIdOf(der) !== record.keyId) continue;
    const believed = trusted ? trusted.includes(record.keyId) : n === 0;
    if (believed || isEndorsed(record, known))
      known.set(record.keyId, createPublicKey({ key: der, type: 'spki', format: 'der' }));
  }
  return known;
}

function isEndorsed(record: KeyRecord, known: KnownKeys): boolean {
  const by = record.endorsedBy === null ? undefined : known.get(record.endorsedBy);
  if (!by || record.endorsement === null) return false;
  return verify(null, endorsedBytes(record), by, Buffer.from(record.endorsement, 'base64'));
}
