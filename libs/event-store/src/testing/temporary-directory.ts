import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for the tests of one file, gone after them. */
export function temporaryDirectory(): { path: string; file(name: string): string } {
  const path = mkdtempSync(join(tmpdir(), 'anmai-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path, file: (name) => join(path, name) };
}
