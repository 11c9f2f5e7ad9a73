import { Problem, type SubjectId, unsealBytes } from '#kernel';
import type { MasterKey } from './master-key.js';

/** What the vault's own secret is sealed under. */
export const secretSubject = 'vault' as SubjectId;

/** @throws Problem with the code, and the subject, when the master key does not open it. */
export function unwrap(
  master: MasterKey,
  subject: SubjectId,
  sealed: Uint8Array,
  code: 'vault-master-key-wrong' | 'vault-key-corrupt',
): Uint8Array {
  try {
    return unsealBytes(master, subject, sealed);
  } catch (cause) {
    const details = { subject };
    throw code === 'vault-key-corrupt'
      ? new Problem('corrupt', 'vault-key-corrupt', details, { cause })
      : new Problem('corrupt', 'vault-master-key-wrong', details, { cause });
  }
}
