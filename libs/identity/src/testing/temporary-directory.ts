import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for the tests of one file, gone after them; `next` names a file in it that no test has used. */
export function temporaryDirectory(): { next(): string } {
  const path = mkdtempSync(join(tmpdir(), 'anmai-identity-'));
  let used = 0;
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { next: () => join(path, `${++used}.db`) };
}

/** Argon2id as cheap as it gets: tests of what happens around it need no strength. */
export const cheap = { memoryCost: 8, timeCost: 1 };
