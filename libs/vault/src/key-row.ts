import type { Instant, PersonId, SubjectId } from '#kernel';
import type { Destruction } from './vault.js';

/** A subject's row; `wrapped` is null once the key was destroyed. */
export interface KeyRow {
  readonly subject: SubjectId;
  readonly wrapped: Uint8Array | null;
  readonly destroyed_at: Instant | null;
  readonly reason: string | null;
  readonly approved_by: string | null;
}

/** What a destroyed key's row tells. */
export const destructionOf = (row: KeyRow): Destruction => ({
  subject: row.subject,
  destroyedAt: row.destroyed_at!,
  reason: row.reason!,
  approvedBy: JSON.parse(row.approved_by!) as PersonId[],
});
