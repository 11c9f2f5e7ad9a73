import { open } from 'node:fs/promises';
import { invalid } from '#kernel';
import { mostLogBytes } from './utf8.js';

/**
 * The bytes of a log; of a longer file only so many that it is seen to be too long.
 * @throws Problem `file-unreadable`.
 */
export async function readLogFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, mostLogBytes + 1));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw invalid('file-unreadable', { path, why: (cause as NodeJS.ErrnoException).code ?? 'unknown' });
  }
}
