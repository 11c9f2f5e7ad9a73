import { hash, randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Instant, PersonId } from '#kernel';

/** Secret addresses of calendar feeds, one per person, by the SHA-256 of the secret. */
export class Feeds {
  readonly #replace: Database.Statement<[string, Uint8Array, Instant]>;
  readonly #end: Database.Statement<[string]>;
  readonly #find: Database.Statement<[Uint8Array], { readonly person: PersonId }>;

  constructor(db: Database.Database) {
    this.#replace = db.prepare('INSERT OR REPLACE INTO feeds (person, token_hash, began_at) VALUES (?, ?, ?)');
    this.#end = db.prepare('DELETE FROM feeds WHERE person = ?');
    this.#find = db.prepare('SELECT person FROM feeds WHERE token_hash = ?');
  }

  /** A new secret; the one before it no longer works. @returns 32 random bytes, base64url, nowhere stored. */
  replace(person: PersonId, now: Instant): string {
    const token = randomBytes(32).toString('base64url');
    this.#replace.run(person, hashOf(token), now);
    return token;
  }

  end(person: PersonId): void {
    this.#end.run(person);
  }

  ownerOf(token: string): PersonId | undefined {
    return this.#find.get(hashOf(token))?.person;
  }
}

const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');
