import type Database from 'better-sqlite3';
import type { Instant, SubjectId } from '#kernel';
import type { KeyRow } from './key-row.js';
import type { Destruction } from './vault.js';

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
