import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SubjectId } from './brand.js';
import type { Json } from './json.js';
import { Problem } from './problem.js';

declare const content: unique symbol;

/** A value about a person, AES-256-GCM under that person's key. Destroying the key erases it; every hash still holds. */
export interface Sealed<T extends Json = Json> {
  readonly subject: SubjectId;
  /** base64 of nonce (12) ‖ ciphertext ‖ tag (16). */
  readonly sealed: string;
  readonly [content]?: T;
}

/** 32 bytes. */
export type SubjectKey = Uint8Array;

/** Where the keys live: apart from the events, with their own backup and retention. */
export abstract class SubjectKeys {
  /** The subject's key, made on first use and on disk before this resolves, so no event can outlive its key. */
  abstract ensure(subject: SubjectId): Promise<SubjectKey>;
  /** Undefined when the key was destroyed or never made. */
  abstract find(subject: SubjectId): Promise<SubjectKey | undefined>;
}

const nonceBytes = 12;
const tagBytes = 16;

export function seal<T extends Json>(key: SubjectKey, subject: SubjectId, value: T): Sealed<T> {
  return {
    subject,
    sealed: Buffer.from(sealBytes(key, subject, Buffer.from(JSON.stringify(value)))).toString('base64'),
  };
}

/** @throws Problem `sealed-corrupt` when the key or the bytes are not the ones it was sealed with. */
export function unseal<T extends Json>(key: SubjectKey, { subject, sealed }: Sealed<T>): T {
  return JSON.parse(Buffer.from(unsealBytes(key, subject, Buffer.from(sealed, 'base64'))).toString()) as T;
}

/** nonce ‖ ciphertext ‖ tag; the subject is authenticated with it, so a value cannot be passed off as another's. */
export function sealBytes(key: SubjectKey, subject: SubjectId, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(subject));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Problem `sealed-corrupt`. */
export function unsealBytes(key: SubjectKey, subject: SubjectId, sealed: Uint8Array): Uint8Array {
  try {
    const end = sealed.length - tagBytes;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(subject))
      .setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
  } catch (cause) {
    throw new Problem('corrupt', 'sealed-corrupt', { subject }, { cause });
  }
}
