import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type Database from 'better-sqlite3';
import { type Instant, instantOfMs, msOfInstant } from '#kernel';
import type { Login } from './accounts.js';
import { isFull } from './operations-database.js';

/** A session ends after so long without a request, and at the latest so long after sign-in. */
export const sessionLimits = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 };

/** Requests within this time of the last noted one are not noted: a session may end so much too early, never late. */
const noteEveryMs = 60_000;

export interface Session {
  readonly login: Login;
  readonly beganAt: Instant;
  readonly seenAt: Instant;
}

/** Sessions by the SHA-256 of their token: whoever reads the file cannot sign in with it. */
export class Sessions {
  readonly #insert: Database.Statement<[Uint8Array, string, Instant, Instant]>;
  readonly #find: Database.Statement<[Uint8Array], Session>;
  readonly #note: Database.Statement<[Instant, Uint8Array]>;
  readonly #end: Database.Statement<[Uint8Array]>;
  readonly #endAllOf: Database.Statement<[string]>;
  readonly #endExpired: Database.Statement<[Instant, Instant]>;

  constructor(db: Database.Database) {
    this.#insert = db.prepare('INSERT INTO sessions (token_hash, login, began_at, seen_at) VALUES (?, ?, ?, ?)');
    this.#find = db.prepare('SELECT login, began_at AS beganAt, seen_at AS seenAt FROM sessions WHERE token_hash = ?');
    this.#note = db.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?');
    this.#end = db.prepare('DELETE FROM sessions WHERE token_hash = ?');
    this.#endAllOf = db.prepare('DELETE FROM sessions WHERE login = ?');
    this.#endExpired = db.prepare('DELETE FROM sessions WHERE seen_at <= ? OR began_at <= ?');
  }

  /** Begins a session and clears away those that ran out. @returns its token, which is nowhere stored. */
  begin(login: Login, now: Instant): string {
    this.#endExpired.run(before(now, sessionLimits.idleMs), before(now, sessionLimits.absoluteMs));
    const token = randomBytes(32).toString('base64url');
    this.#insert.run(tokenHash(token), login, now, now);
    return token;
  }

  /** The running session of a token; it is noted as in use. */
  find(token: string, now: Instant): Session | undefined {
    const session = this.#find.get(tokenHash(token));
    if (!session) return undefined;
    const { beganAt, seenAt } = session;
    if (seenAt <= before(now, sessionLimits.idleMs) || beganAt <= before(now, sessionLimits.absoluteMs))
      return undefined;
    if (seenAt <= before(now, noteEveryMs)) this.#noteSeen(token, now);
    return session;
  }

  /** On a full disk the session is merely not prolonged: reading goes on. */
  #noteSeen(token: string, now: Instant): void {
    try {
      this.#note.run(now, tokenHash(token));
    } catch (error) {
      if (!isFull(error)) throw error;
    }
  }

  end(token: string): void {
    this.#end.run(tokenHash(token));
  }

  endAllOf(login: Login): void {
    this.#endAllOf.run(login);
  }
}

const before = (now: Instant, ms: number): Instant => instantOfMs(msOfInstant(now) - ms);

const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer');

/** The token against cross-site requests that belongs to a session; whoever cannot read our answers cannot know it. */
export const csrfToken = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('anmai csrf').digest('base64url');

/** Compares without telling by its duration how much agrees. */
export const csrfTokenFits = (sessionToken: string, given: string): boolean =>
  timingSafeEqual(hash('sha256', csrfToken(sessionToken), 'buffer'), hash('sha256', given, 'buffer'));
