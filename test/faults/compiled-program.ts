import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A program of this directory as `npm run build` leaves it. */
export function compiledProgram(name: string): string {
  const path = join(process.cwd(), 'dist/test/faults', name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" before these tests`);
  return path;
}
