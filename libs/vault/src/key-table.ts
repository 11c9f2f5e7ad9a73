import type Database from 'better-sqlite3';
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

const columns = 'subject, wrapped, destroyed_at, reason, approved_by';

/** The statements on the table of wrapped keys. */
export class KeyTable {
  readonly #find: Database.Statement<[SubjectId], KeyRow>;
  readonly #insert: Database.Statement<[SubjectId, Uint8Array, Instant]>;
  readonly #destroy: Database.Statement<[Record<string, string>]>;
  readonly #destroyed: Database.Statement<[], KeyRow>;

  constructor(db: Database.Database) {
    this.#find = db.prepare(`SELECT ${columns} FROM subject_keys WHERE subject = ?`);
    this.#insert = db.prepare('INSERT INTO subject_keys (subject, wrapped, made_at) VALUES (?, ?, ?)');
    this.#destroy = db.prepare(`
      INSERT INTO subject_keys (subject, wrapped, made_at, destroyed_at, reason, approved_by)
      VALUES (:subject, NULL, :at, :at, :reason, :approvedBy)
      ON CONFLICT (subject) DO UPDATE
      SET wrapped = NULL, destroyed_at = :at, reason = :reason, approved_by = :approvedBy`);
    this.#destroyed = db.prepare(
      `SELECT ${columns} FROM subject_keys WHERE wrapped IS NULL ORDER BY destroyed_at, subject`,
    );
  }

  find(subject: SubjectId): KeyRow | undefined {
    return this.#find.get(subject);
  }

  insert(subject: SubjectId, wrapped: Uint8Array, at: Instant): void {
    this.#insert.run(subject, wrapped, at);
  }

  destroy({ subject, destroyedAt: at, reason, approvedBy }: Destruction): void {
    this.#destroy.run({ subject, at, reason, approvedBy: JSON.stringify(approvedBy) });
  }

  destroyed(): readonly KeyRow[] {
    return this.#destroyed.all();
  }
}

/** What a destroyed key's row tells. */
export const destructionOf = (row: KeyRow): Destruction => ({
  subject: row.subject,
  destroyedAt: row.destroyed_at!,
  reason: row.reason!,
  approvedBy: JSON.parse(row.approved_by!) as PersonId[],
});
