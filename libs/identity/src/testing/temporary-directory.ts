import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '#read-store';
import { type DatabaseKind, readStoreIn, removeReadStoreOf } from '../../../../test/support/read-stores.js';
import type { OperationsAddress } from '../operations/operations.js';

/** A directory for the tests of one file, gone after them; `next` names a file in it that no test has used. */
export function temporaryDirectory(): { next(): string } {
  const path = mkdtempSync(join(tmpdir(), 'anmai-identity-'));
  let used = 0;
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { next: () => join(path, `${++used}.db`) };
}

/** Where accounts are kept that belong to a path: the file itself, or a schema that goes after the tests. */
export function operationsAt(path: string, kind: DatabaseKind): OperationsAddress {
  const address = readStoreIn(path, kind);
  if (address.kind === 'sqlite') return path;
  made.add(path);
  return address;
}
const made = new Set<string>();
afterAll(async () => {
  for (const path of made) await removeReadStoreOf(path);
});

/** Everything that is stored there, as bytes. */
export async function storedAt(path: string, kind: DatabaseKind): Promise<Buffer> {
  const where = operationsAt(path, kind);
  if (typeof where === 'string') return Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
  const pool = await openPostgres(where);
  const cells: Buffer[] = [];
  for (const table of ['accounts', 'sessions', 'failures', 'feeds'])
    for (const row of (await pool.query<Record<string, string | number | Buffer>>(`select * from ${table}`)).rows)
      for (const cell of Object.values(row)) cells.push(Buffer.isBuffer(cell) ? cell : Buffer.from(String(cell)));
  await pool.end();
  return Buffer.concat(cells);
}

/** Argon2id as cheap as it gets: tests of what happens around it need no strength. */
export const cheap = { memoryCost: 8, timeCost: 1 };
