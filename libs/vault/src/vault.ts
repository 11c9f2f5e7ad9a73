import { createHmac } from 'node:crypto';
import { type Instant, type PersonId, type SubjectId, SubjectKeys } from '#kernel';

/** The erasure of a person: why their key was destroyed and who approved it. */
export interface Destruction {
  readonly subject: SubjectId;
  readonly destroyedAt: Instant;
  readonly reason: string;
  readonly approvedBy: readonly PersonId[];
}

/**
 * Every key of the house: one per subject, and one secret of the store itself. Kept apart from events and files, in
 * another backup with its own retention.
 *
 * Problems thrown: `vault-locked` (locked) when another process holds it; `vault-read-only` (locked) for a write through
 * a reader; `vault-key-destroyed` (not-found) when a key is asked for that was destroyed; `vault-full`, `vault-failed`,
 * `vault-closed` (unavailable); `vault-key-corrupt`, `vault-master-key-wrong` (corrupt); `vault-master-key-missing`
 * (unavailable); `vault-master-key-exposed` (denied) when others may read the master key file.
 */
export abstract class Vault extends SubjectKeys {
  /** 32 bytes, drawn once when the vault is made: what `commandHasher` is keyed with. */
  abstract commandSecret(): Uint8Array;
  /**
   * Destroys a subject's key for ever, so that whatever was sealed with it can never be read again. Destroying it again
   * changes nothing and returns the first destruction; a subject without a key gets none later either.
   */
  abstract destroy(subject: SubjectId, reason: string, approvedBy: readonly PersonId[]): Promise<Destruction>;
  /** Every destruction, oldest first: the list that is applied again after older keys were restored. */
  abstract destructions(): Promise<readonly Destruction[]>;
  /** Waits for what was accepted, then releases the vault; later calls fail with `vault-closed`. */
  abstract close(): Promise<void>;
}

/**
 * The `commandHash` of event metadata: HMAC-SHA256 in hex under the vault's secret. An unkeyed hash of a command body
 * would let whoever reads the events try out names and identity numbers until one fits.
 */
export function commandHasher(vault: Pick<Vault, 'commandSecret'>): (canonicalJson: string) => string {
  const secret = vault.commandSecret();
  return (canonicalJson) => createHmac('sha256', secret).update(canonicalJson).digest('hex');
}
