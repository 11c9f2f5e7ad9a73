import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { type PersonId, Problem, type SubjectId, type SubjectKey, type WallClock, sealBytes } from '#kernel';
import { isFull, sqliteCode } from '#sqlite';
import { holdLock, openForReading, openForWriting } from './key-database.js';
import { type KeyRow, destructionOf } from './key-row.js';
import { KeyTable } from './key-table.js';
import { type MasterKey, makeMasterKey, readMasterKey, syncDirectory } from './master-key.js';
import { type Destruction, Vault } from './vault.js';
import { secretSubject, unwrap } from './wrapping.js';

export interface SqliteVaultOptions {
  /** The key file, `keys.db`; its directory exists. */
  readonly path: string;
  /** Where the master key is, by default `master.key` beside the key file. Back it up apart from the key file. */
  readonly masterKeyPath?: string;
  readonly clock: WallClock;
  /** Unwrapped keys kept in memory, 10,000 by default. */
  readonly cachedKeys?: number;
}

/** A write that waits for the next commit. */
interface Waiting {
  write(): () => void;
  reject(reason: unknown): void;
}

/**
 * Keys in a SQLite file of their own, each wrapped with AES-256-GCM under the master key, its subject authenticated
 * with it. Writes that arrive in one turn share a commit; each fails or succeeds alone.
 */
export class SqliteVault extends Vault {
  readonly #table: KeyTable;
  readonly #cache: LRUCache<SubjectId, SubjectKey>;
  readonly #secret: Uint8Array;
  #waiting: Waiting[] = [];
  #state: 'open' | 'failed' | 'closed' = 'open';

  private constructor(
    private readonly db: Database.Database,
    /** Gives the lock back; undefined for one that only reads. */
    private readonly unlock: (() => void) | undefined,
    private readonly master: MasterKey,
    private readonly options: SqliteVaultOptions,
    sealedSecret: Uint8Array,
  ) {
    super();
    this.#secret = unwrap(master, secretSubject, sealedSecret, 'vault-master-key-wrong');
    this.#table = new KeyTable(db);
    this.#cache = new LRUCache({ max: options.cachedKeys ?? 10_000 });
  }

  /** Opens the vault for the one process that writes it, making it and its master key on first use. */
  static open(options: SqliteVaultOptions): SqliteVault {
    const unlock = holdLock(options.path);
    let db: Database.Database | undefined;
    try {
      db = openForWriting(options.path);
      const made = secretOf(db);
      const master = made ? readMasterKey(masterPath(options)) : firstMasterKey(masterPath(options));
      const sealed = made ?? storeSecret(db, master);
      syncDirectory(dirname(options.path));
      return new SqliteVault(db, unlock, master, options, sealed);
    } catch (problem) {
      db?.close();
      unlock();
      throw problem;
    }
  }

  /** Opens the vault beside its writer, to read: for verification, exports and other threads. */
  static openReader(options: SqliteVaultOptions): SqliteVault {
    const db = openForReading(options.path);
    try {
      const sealed = secretOf(db);
      if (!sealed) throw new Problem('unavailable', 'vault-missing');
      return new SqliteVault(db, undefined, readMasterKey(masterPath(options)), options, sealed);
    } catch (problem) {
      db.close();
      throw problem;
    }
  }

  override commandSecret(): Uint8Array {
    return this.#secret;
  }

  override async find(subject: SubjectId): Promise<SubjectKey | undefined> {
    this.#assertOpen();
    const cached = this.#cache.get(subject);
    if (cached) return cached;
    const key = this.#keyIn(reading(() => this.#table.find(subject)));
    if (key) this.#remember(subject, key);
    return key;
  }

  override async ensure(subject: SubjectId): Promise<SubjectKey> {
    const found = await this.find(subject);
    return (
      found ??
      this.#commit(
        () => this.#keyOrNew(subject),
        (key) => this.#remember(subject, key),
      )
    );
  }

  override async destroy(subject: SubjectId, reason: string, approvedBy: readonly PersonId[]): Promise<Destruction> {
    const destruction = await this.#commit(
      () => this.#destroyed(subject, reason, approvedBy),
      () => this.#cache.delete(subject),
    );
    // the key must not live on in the log; where a reader holds the log back, closing or the next open clears it
    if (this.#state === 'open') this.db.pragma('wal_checkpoint(TRUNCATE)');
    return destruction;
  }

  override async destructions(): Promise<readonly Destruction[]> {
    this.#assertOpen();
    return reading(() => this.#table.destroyed()).map(destructionOf);
  }

  /**
   * Copies the key file as of one moment while the vault is in use. The master key is not in it.
   * @param path where to; durable when this resolves.
   */
  async backup(path: string): Promise<void> {
    this.#assertOpen();
    const unfinished = `${path}.new`;
    await this.db.backup(unfinished);
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, path);
    syncDirectory(dirname(path));
  }

  override async close(): Promise<void> {
    if (this.#state === 'closed') return;
    this.#flush();
    this.#state = 'closed';
    this.#cache.clear();
    this.db.close();
    this.unlock?.();
  }

  #keyOrNew(subject: SubjectId): SubjectKey {
    const row = this.#table.find(subject);
    if (row?.wrapped === null) throw new Problem('not-found', 'vault-key-destroyed', { subject });
    const found = this.#keyIn(row);
    if (found) return found;
    const key = randomBytes(32);
    this.#table.insert(subject, sealBytes(this.master, subject, key), this.options.clock.now());
    return key;
  }

  #destroyed(subject: SubjectId, reason: string, approvedBy: readonly PersonId[]): Destruction {
    const earlier = this.#table.find(subject);
    if (earlier?.wrapped === null) return destructionOf(earlier);
    const destruction = { subject, destroyedAt: this.options.clock.now(), reason, approvedBy };
    this.#table.destroy(destruction);
    return destruction;
  }

  #keyIn(row: KeyRow | undefined): SubjectKey | undefined {
    return row?.wrapped ? unwrap(this.master, row.subject, row.wrapped, 'vault-key-corrupt') : undefined;
  }

  /** Only committed keys are remembered, and a reader remembers none: it would not learn of a destruction. */
  #remember(subject: SubjectId, key: SubjectKey): void {
    if (this.unlock) this.#cache.set(subject, key);
  }

  /** Runs a write in the next commit and resolves with its result once that is durable. */
  #commit<T>(write: () => T, committed: (result: T) => void): Promise<T> {
    this.#assertOpen();
    if (!this.unlock) return Promise.reject(new Problem('locked', 'vault-read-only'));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        write: () => {
          const result = write();
          return () => {
            committed(result);
            resolve(result);
          };
        },
        reject,
      });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    let settle: (() => void)[];
    try {
      this.#assertOpen();
      settle = this.db.transaction(() => batch.map(settlement)).immediate();
    } catch (cause) {
      const problem = this.#problemOf(cause);
      settle = batch.map(
        ({ reject }) =>
          () =>
            reject(problem),
      );
    }
    for (const done of settle) done();
  }

  /** After a failed commit nobody knows what is on disk; a full disk and a busy file are known to have changed nothing. */
  #problemOf(cause: unknown): Problem {
    if (cause instanceof Problem) return cause;
    if (isFull(cause)) return new Problem('unavailable', 'vault-full', {}, { cause });
    if (!sqliteCode(cause).startsWith('SQLITE_BUSY')) this.#state = 'failed';
    return new Problem('unavailable', 'vault-failed', {}, { cause });
  }

  #assertOpen(): void {
    if (this.#state !== 'open') throw new Problem('unavailable', `vault-${this.#state}`);
  }
}

/** A refusal concerns one write alone; anything else the whole commit. */
function settlement({ write, reject }: Waiting): () => void {
  try {
    return write();
  } catch (problem) {
    if (problem instanceof Problem) return () => reject(problem);
    throw problem;
  }
}

function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Problem('unavailable', 'vault-failed', {}, { cause });
  }
}

const masterPath = ({ path, masterKeyPath }: SqliteVaultOptions) => masterKeyPath ?? join(dirname(path), 'master.key');

/** The vault's own secret as stored, or undefined in a file that was never finished. */
const secretOf = (db: Database.Database): Uint8Array | undefined =>
  db.prepare<[], Uint8Array>('SELECT command_secret FROM vault').pluck().get();

function storeSecret(db: Database.Database, master: MasterKey): Uint8Array {
  const sealed = sealBytes(master, secretSubject, randomBytes(32));
  db.prepare('INSERT INTO vault (id, format, command_secret) VALUES (1, 1, ?)').run(sealed);
  return sealed;
}

/** A new vault takes the master key that is already there, left by a start that was cut short or put there by hand. */
const firstMasterKey = (path: string): MasterKey => (existsSync(path) ? readMasterKey(path) : makeMasterKey(path));
