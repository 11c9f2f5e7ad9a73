import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Instant, Problem, instantOfMs, msOfInstant } from '#kernel';
import type { Login } from './accounts.js';
import type { Statements } from './operations.js';

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
  constructor(private readonly on: Statements) {}

  /** Begins a session and clears away those that ran out. @returns its token, which is nowhere stored. */
  async begin(login: Login, now: Instant): Promise<string> {
    await this.on.run(
      'DELETE FROM sessions WHERE seen_at <= ? OR began_at <= ?',
      before(now, sessionLimits.idleMs),
      before(now, sessionLimits.absoluteMs),
    );
    const token = randomBytes(32).toString('base64url');
    await this.on.run(
      'INSERT INTO sessions (token_hash, login, began_at, seen_at) VALUES (?, ?, ?, ?)',
      tokenHash(token),
      login,
      now,
      now,
    );
    return token;
  }

  /** The running session of a token; it is noted as in use. */
  async find(token: string, now: Instant): Promise<Session | undefined> {
    const row = await this.on.first<{ login: Login; began_at: Instant; seen_at: Instant }>(
      'SELECT login, began_at, seen_at FROM sessions WHERE token_hash = ?',
      tokenHash(token),
    );
    if (!row) return undefined;
    const { login, began_at: beganAt, seen_at: seenAt } = row;
    if (seenAt <= before(now, sessionLimits.idleMs) || beganAt <= before(now, sessionLimits.absoluteMs))
      return undefined;
    if (seenAt <= before(now, noteEveryMs)) await this.#noteSeen(token, now);
    return { login, beganAt, seenAt };
  }

  /** On a full disk the session is merely not prolonged: reading goes on. */
  async #noteSeen(token: string, now: Instant): Promise<void> {
    try {
      await this.on.run('UPDATE sessions SET seen_at = ? WHERE token_hash = ?', now, tokenHash(token));
    } catch (problem) {
      if (!(problem instanceof Problem && problem.code === 'operations-full')) throw problem;
    }
  }

  async end(token: string): Promise<void> {
    await this.on.run('DELETE FROM sessions WHERE token_hash = ?', tokenHash(token));
  }

  async endAllOf(login: Login): Promise<void> {
    await this.on.run('DELETE FROM sessions WHERE login = ?', login);
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
