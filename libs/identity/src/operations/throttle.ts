import { hash } from 'node:crypto';
import { type Instant, Problem, instantOfMs, msOfInstant } from '#kernel';
import type { Statements } from './operations.js';

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
  readonly last_at: Instant;
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
  constructor(private readonly on: Statements) {}

  /**
   * Counts an attempt as failed until `succeeded` says otherwise, so that attempts made at once do not slip through.
   * @throws Problem `sign-in-throttled` with `retryAfterSeconds`; the attempt is not counted then.
   */
  async attempt(login: string, address: string, now: Instant): Promise<void> {
    const sources = [accountSource(login), addressSource(address)];
    const old = instantOfMs(msOfInstant(now) - forgottenAfterMs);
    await this.on.run('DELETE FROM failures WHERE last_at <= ?', old);
    let waitMs = 0;
    for (const source of sources) waitMs = Math.max(waitMs, await this.#waitFor(source, now));
    if (waitMs > 0)
      throw new Problem('throttled', 'sign-in-throttled', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
    for (const { key } of sources) await this.#count(key, now);
  }

  /** The attempt was none of the failed ones: forgets those of the account, but of the address only this one. */
  async succeeded(login: string, address: string): Promise<void> {
    await this.on.run('DELETE FROM failures WHERE source = ?', accountSource(login).key);
    await this.on.run(
      'UPDATE failures SET count = count - 1 WHERE source = ? AND count > 0',
      addressSource(address).key,
    );
  }

  async #count(key: Buffer, now: Instant): Promise<void> {
    await this.on.run(
      `INSERT INTO failures (source, count, last_at) VALUES (?, 1, ?)
       ON CONFLICT (source) DO UPDATE SET count = failures.count + 1,
       last_at = CASE WHEN failures.last_at > excluded.last_at THEN failures.last_at ELSE excluded.last_at END`,
      key,
      now,
    );
  }

  async #waitFor({ key, policy }: Source, now: Instant): Promise<number> {
    const failures = await this.on.first<Failures>('SELECT count, last_at FROM failures WHERE source = ?', key);
    if (!failures) return 0;
    const passed = Math.max(0, msOfInstant(now) - msOfInstant(failures.last_at));
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
