import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type PersonId, Problem, type SubjectId, type SubjectKey, type WallClock, sealBytes } from '#kernel';
import { type PostgresAddress, type PostgresPool, openPostgres } from '#read-store';
import { type KeyRow, destructionOf } from './key-row.js';
import { type MasterKey, readMasterKey } from './master-key.js';
import { type Destruction, Vault } from './vault.js';
import { secretSubject, unwrap } from './wrapping.js';

export interface PostgresVaultOptions extends PostgresAddress {
  /** The same file on every machine, handed to the process as a secret. It is never made here. */
  readonly masterKeyPath: string;
  readonly clock: WallClock;
}

const format = 1;

export const vaultSchema = `
  CREATE TABLE IF NOT EXISTS vault (
    id integer PRIMARY KEY CHECK (id = 1),
    format integer NOT NULL,
    command_secret bytea NOT NULL
  );
  CREATE TABLE IF NOT EXISTS subject_keys (
    subject text COLLATE "C" PRIMARY KEY,
    wrapped bytea,
    made_at text NOT NULL,
    destroyed_at text COLLATE "C",
    reason text,
    approved_by text,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
    CHECK ((destroyed_at IS NULL) = (reason IS NULL) AND (reason IS NULL) = (approved_by IS NULL))
  );
`;
const columns = 'subject, wrapped, destroyed_at, reason, approved_by';

/** How long a process may remember a key after another one destroyed it, in ms. */
const rememberedMs = 2_000;

/**
 * The keys of several processes, in a schema of its own that is backed up apart from everything else, or in a database of
 * its own. Each key is wrapped with AES-256-GCM under the master key, its subject authenticated with it, as in a file.
 * A destroyed key is gone from the table at once; how soon from the server's log and backups, their retention decides.
 *
 * Problems thrown besides those of every vault: `database-unavailable`, `database-refused`.
 */
export class PostgresVault extends Vault {
  readonly #cache = new LRUCache<SubjectId, SubjectKey>({ max: 10_000, ttl: rememberedMs });
  #closed = false;

  private constructor(
    private readonly pool: PostgresPool,
    private readonly master: MasterKey,
    private readonly secret: Uint8Array,
    private readonly clock: WallClock,
  ) {
    super();
  }

  /** Opens the vault, making it on first use. @throws Problem `vault-ahead` when a newer program made it. */
  static async open({ masterKeyPath, clock, ...address }: PostgresVaultOptions): Promise<PostgresVault> {
    const master = readMasterKey(masterKeyPath);
    const pool = await openPostgres(address);
    try {
      await pool.withSchema(vaultSchema);
      const fresh = sealBytes(master, secretSubject, randomBytes(32));
      await pool.query('INSERT INTO vault VALUES (1, $1, $2) ON CONFLICT DO NOTHING', [format, fresh]);
      const { rows } = await pool.query<{ format: number; command_secret: Uint8Array }>('SELECT * FROM vault');
      const { format: found, command_secret: sealed } = rows[0]!;
      if (found > format) throw new Problem('unavailable', 'vault-ahead', { found, known: format });
      const secret = unwrap(master, secretSubject, sealed, 'vault-master-key-wrong');
      return new PostgresVault(pool, master, secret, clock);
    } catch (problem) {
      await pool.end();
      throw problem;
    }
  }

  override commandSecret(): Uint8Array {
    return this.secret;
  }

  override async find(subject: SubjectId): Promise<SubjectKey | undefined> {
    this.#assertOpen();
    const known = this.#cache.get(subject);
    if (known) return known;
    const row = await this.#row(subject);
    return row?.wrapped ? this.#remembered(subject, row.wrapped) : undefined;
  }

  override async ensure(subject: SubjectId): Promise<SubjectKey> {
    const found = await this.find(subject);
    if (found) return found;
    const wrapped = sealBytes(this.master, subject, randomBytes(32));
    await this.pool.query(
      'INSERT INTO subject_keys (subject, wrapped, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [subject, wrapped, this.clock.now()],
    );
    // whoever came first
    const row = await this.#row(subject);
    if (!row?.wrapped) throw new Problem('not-found', 'vault-key-destroyed', { subject });
    return this.#remembered(subject, row.wrapped);
  }

  override async destroy(subject: SubjectId, reason: string, approvedBy: readonly PersonId[]): Promise<Destruction> {
    this.#assertOpen();
    const { rows } = await this.pool.query<KeyRow>(
      `INSERT INTO subject_keys (subject, wrapped, made_at, destroyed_at, reason, approved_by)
       VALUES ($1, NULL, $2, $2, $3, $4)
       ON CONFLICT (subject) DO UPDATE SET wrapped = NULL,
       destroyed_at = coalesce(subject_keys.destroyed_at, excluded.destroyed_at),
       reason = coalesce(subject_keys.reason, excluded.reason),
       approved_by = coalesce(subject_keys.approved_by, excluded.approved_by)
       RETURNING ${columns}`,
      [subject, this.clock.now(), reason, JSON.stringify(approvedBy)],
    );
    this.#cache.delete(subject);
    // the row as it was lies on in the table's file until that is written anew
    await this.pool.query('VACUUM FULL subject_keys');
    return destructionOf(rows[0]!);
  }

  override async destructions(): Promise<readonly Destruction[]> {
    this.#assertOpen();
    const { rows } = await this.pool.query<KeyRow>(
      `SELECT ${columns} FROM subject_keys WHERE wrapped IS NULL ORDER BY destroyed_at, subject`,
    );
    return rows.map(destructionOf);
  }

  override async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cache.clear();
    await this.pool.end();
  }

  async #row(subject: SubjectId): Promise<KeyRow | undefined> {
    const { rows } = await this.pool.query<KeyRow>(`SELECT ${columns} FROM subject_keys WHERE subject = $1`, [subject]);
    return rows[0];
  }

  #remembered(subject: SubjectId, wrapped: Uint8Array): SubjectKey {
    const key = unwrap(this.master, subject, wrapped, 'vault-key-corrupt');
    this.#cache.set(subject, key);
    return key;
  }

  #assertOpen(): void {
    if (this.#closed) throw new Problem('unavailable', 'vault-closed');
  }
}
