import { existsSync } from 'node:fs';
import { Problem } from '#kernel';
import { type PostgresAddress, openPostgres } from '#read-store';
import { openForReading } from './key-database.js';
import { vaultSchema } from './postgres-vault.js';

interface StoredKey {
  readonly subject: string;
  readonly wrapped: Uint8Array | null;
  readonly made_at: string;
  readonly destroyed_at: string | null;
  readonly reason: string | null;
  readonly approved_by: string | null;
}

const columns = ['subject', 'wrapped', 'made_at', 'destroyed_at', 'reason', 'approved_by'] as const;
const perStatement = 1000;

/**
 * Copies a key file into PostgreSQL as it is: keys stay wrapped, so the same master key opens them there. Destructions
 * come along. Begun again, it adds what is missing; a key that was destroyed there in the meantime stays destroyed.
 * @returns how many subjects there are.
 * @throws Problem `vault-missing`, `move-keys-other` when another vault stands there already.
 */
export async function moveKeys(path: string, to: PostgresAddress): Promise<number> {
  if (!existsSync(path)) throw new Problem('unavailable', 'vault-missing');
  const from = openForReading(path);
  const pool = await openPostgres(to);
  try {
    await pool.withSchema(vaultSchema);
    const vault = from.prepare<[], { format: number; command_secret: Uint8Array }>('SELECT * FROM vault').get();
    if (!vault) throw new Problem('unavailable', 'vault-missing');
    const secret = Buffer.from(vault.command_secret);
    await pool.query('INSERT INTO vault VALUES (1, $1, $2) ON CONFLICT DO NOTHING', [vault.format, secret]);
    const { rows } = await pool.query<{ command_secret: Uint8Array }>('SELECT command_secret FROM vault');
    if (!secret.equals(rows[0]!.command_secret)) throw new Problem('conflict', 'move-keys-other');
    const page = from.prepare<[string, number], StoredKey>(
      `SELECT ${columns.join(', ')} FROM subject_keys WHERE subject > ? ORDER BY subject LIMIT ?`,
    );
    let moved = 0;
    for (let last = ''; ;) {
      const keys = page.all(last, perStatement);
      if (keys.length === 0) return moved;
      await pool.query(
        `INSERT INTO subject_keys (${columns.join(', ')})
         SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::text[])
         ON CONFLICT DO NOTHING`,
        columns.map((column) => keys.map((key) => key[column])),
      );
      moved += keys.length;
      last = keys.at(-1)!.subject;
    }
  } finally {
    from.close();
    await pool.end();
  }
}
