import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { type Instant, Problem, instantOfMs, msOfInstant } from '#kernel';

/** How failures slow down what follows: so many are free, then each doubles the wait after the last one. */
export interface ThrottlePolicy {
  readonly free: number;
  readonly firstWaitMs: number;
  readonly mostWaitMs: number;
}

/** Many people share an address, so an address is given more than an account. */
export const throttlePolicies = {
  account: { free: 5, firstWaitMs: 1000, mostWaitMs: 15 * 60_000 },
  address: { free: 30, firstWaitMs: 1000, mostWaitMs: 15 * 60_000 },
} as const satisfies Record<string, ThrottlePolicy>;

/** Failures are forgotten after a day without another. */
const forgottenAfterMs = 24 * 3_600_000;

/** How long after the last of so many failures the next attempt is let through, in ms. */
export const waitAfter = (failures: number, { free, firstWaitMs, mostWaitMs }: ThrottlePolicy): number =>
  failures < free ? 0 : Math.min(firstWaitMs * 2 ** (failures - free), mostWaitMs);

interface Failures {
  readonly count: number;
  readonly lastAt: Instant;
}

/** Something that attempts come from or go to; stored hashed, for people type passwords into the wrong field. */
interface Source {
  readonly key: Buffer;
  readonly policy: ThrottlePolicy;
}

/**
 * Failed sign-ins, counted per account and per address, whether the account exists or not. Call it inside a
 * transaction.
 */
export class Throttle {
  readonly #find: Database.Statement<[Buffer], Failures>;
  readonly #count: Database.Statement<[Buffer, Instant]>;
  readonly #undo: Database.Statement<[Buffer]>;
  readonly #forget: Database.Statement<[Buffer]>;
  readonly #forgetOld: Database.Statement<[Instant]>;

  constructor(db: Database.Database) {
    this.#find = db.prepare('SELECT count, last_at AS lastAt FROM failures WHERE source = ?');
    this.#count = db.prepare(`
      INSERT INTO failures (source, count, last_at) VALUES (?, 1, ?)
      ON CONFLICT DO UPDATE SET count = count + 1, last_at = max(last_at, excluded.last_at)`);
    this.#undo = db.prepare('UPDATE failures SET count = max(count - 1, 0) WHERE source = ?');
    this.#forget = db.prepare('DELETE FROM failures WHERE source = ?');
    this.#forgetOld = db.prepare('DELETE FROM failures WHERE last_at <= ?');
  }

  /**
   * Counts an attempt as failed until `succeeded` says otherwise, so that attempts made at once do not slip through.
   * @throws Problem `sign-in-throttled` with `retryAfterSeconds`; the attempt is not counted then.
   */
  attempt(login: string, address: string, now: Instant): void {
    const sources = [accountSource(login), addressSource(address)];
    this.#forgetOld.run(instantOfMs(msOfInstant(now) - forgottenAfterMs));
    const waitMs = Math.max(...sources.map((source) => this.#waitFor(source, now)));
    if (waitMs > 0)
      throw new Problem('throttled', 'sign-in-throttled', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
    for (const { key } of sources) this.#count.run(key, now);
  }

  /** The attempt was none of the failed ones: forgets those of the account, but of the address only this one. */
  succeeded(login: string, address: string): void {
    this.#forget.run(accountSource(login).key);
    this.#undo.run(addressSource(address).key);
  }

  #waitFor({ key, policy }: Source, now: Instant): number {
    const failures = this.#find.get(key);
    if (!failures) return 0;
    const passed = Math.max(0, msOfInstant(now) - msOfInstant(failures.lastAt));
    return waitAfter(failures.count, policy) - passed;
  }
}

const accountSource = (login: string): Source => ({
  key: hash('sha256', `account ${login}`, 'buffer'),
  policy: throttlePolicies.account,
});
const addressSource = (address: string): Source => ({
  key: hash('sha256', `address ${address}`, 'buffer'),
  policy: throttlePolicies.address,
});
