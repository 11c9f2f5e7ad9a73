import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file as `npm run build` leaves it: Node cannot start TypeScript. @param path below `dist/`. */
export function compiled(path: string): string {
  const found = join(process.cwd(), 'dist', path);
  if (!existsSync(found)) throw new Error(`${found} is missing: run "npm run build" before these tests`);
  return found;
}
