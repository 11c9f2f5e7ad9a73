import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '#kernel';

/** Writes a file that is not there yet; one that failed half-way does not stay. @throws Problem `output-exists`. */
export async function writeNew(path: string, content: Readable): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await pipeline(content, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Problem('conflict', 'output-exists', { path });
    await rm(path, { force: true });
    throw error;
  }
}
