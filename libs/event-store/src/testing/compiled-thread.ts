import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The compiled writer thread: Node cannot start TypeScript as a worker. */
export function compiledThread(): URL {
  const path = join(process.cwd(), 'dist/libs/event-store/src/sqlite/writer-thread.js');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" before these tests`);
  return pathToFileURL(path);
}
