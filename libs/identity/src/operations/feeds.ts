import { hash, randomBytes } from 'node:crypto';
import type { Instant, PersonId } from '#kernel';
import type { Statements } from './operations.js';

/** Secret addresses of calendar feeds, one per person, by the SHA-256 of the secret. */
export class Feeds {
  constructor(private readonly on: Statements) {}

  /** A new secret; the one before it no longer works. @returns 32 random bytes, base64url, nowhere stored. */
  async replace(person: PersonId, now: Instant): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.on.run(
      `INSERT INTO feeds (person, token_hash, began_at) VALUES (?, ?, ?)
       ON CONFLICT (person) DO UPDATE SET token_hash = excluded.token_hash, began_at = excluded.began_at`,
      person,
      hashOf(token),
      now,
    );
    return token;
  }

  async end(person: PersonId): Promise<void> {
    await this.on.run('DELETE FROM feeds WHERE person = ?', person);
  }

  async ownerOf(token: string): Promise<PersonId | undefined> {
    const row = await this.on.first<{ person: PersonId }>(
      'SELECT person FROM feeds WHERE token_hash = ?',
      hashOf(token),
    );
    return row?.person;
  }
}

const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');
