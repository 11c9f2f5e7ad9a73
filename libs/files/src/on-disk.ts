import { open } from 'node:fs/promises';
import { Problem } from '#kernel';

/** The system's own code of an error: `ENOENT`, `ENOSPC`; empty when it has none. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Runs a piece of work on the disk. @throws Problem `files-full` when there is no room, `files-failed` otherwise. */
export async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const full = ['ENOSPC', 'EDQUOT'].includes(systemCode(cause));
    throw new Problem('unavailable', full ? 'files-full' : 'files-failed', {}, { cause });
  }
}

/** Makes the names in a directory durable. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return; // directories cannot be opened there
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
