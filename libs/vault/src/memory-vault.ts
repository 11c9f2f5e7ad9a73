import { randomBytes } from 'node:crypto';
import { type PersonId, Problem, type SubjectId, type SubjectKey, type WallClock } from '#kernel';
import { type Destruction, Vault } from './vault.js';

/** A vault that forgets everything when the process ends: for tests and for replaying a history that is not kept. */
export class MemoryVault extends Vault {
  readonly #secret = randomBytes(32);
  readonly #keys = new Map<SubjectId, SubjectKey>();
  readonly #destroyed = new Map<SubjectId, Destruction>();
  #closed = false;

  constructor(private readonly clock: WallClock) {
    super();
  }

  override commandSecret(): Uint8Array {
    return this.#secret;
  }

  override async ensure(subject: SubjectId): Promise<SubjectKey> {
    this.#assertOpen();
    if (this.#destroyed.has(subject)) throw new Problem('not-found', 'vault-key-destroyed', { subject });
    const key = this.#keys.get(subject) ?? randomBytes(32);
    this.#keys.set(subject, key);
    return key;
  }

  override async find(subject: SubjectId): Promise<SubjectKey | undefined> {
    this.#assertOpen();
    return this.#keys.get(subject);
  }

  override async destroy(subject: SubjectId, reason: string, approvedBy: readonly PersonId[]): Promise<Destruction> {
    this.#assertOpen();
    const earlier = this.#destroyed.get(subject);
    if (earlier) return earlier;
    const destruction = { subject, destroyedAt: this.clock.now(), reason, approvedBy };
    this.#keys.delete(subject);
    this.#destroyed.set(subject, destruction);
    return destruction;
  }

  override async destructions(): Promise<readonly Destruction[]> {
    this.#assertOpen();
    return [...this.#destroyed.values()];
  }

  override async close(): Promise<void> {
    this.#closed = true;
  }

  #assertOpen(): void {
    if (this.#closed) throw new Problem('unavailable', 'vault-closed');
  }
}
