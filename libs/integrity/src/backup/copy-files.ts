import { existsSync, linkSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyDurably, makeDirectory, syncDirectory } from '../durable.js';
import { filesBelow } from './sums.js';

export interface CopyOptions {
  /** Leaves a file out, by its path. */
  readonly skip?: (path: string) => boolean;
  /** An older copy of the same immutable files on the same disk: what it has is linked instead of copied. */
  readonly previous?: string;
}

/**
 * Copies a directory of immutable files; they are on the disk when this returns.
 * @returns the paths that were linked to the older copy.
 */
export function copyFiles(from: string, to: string, { skip, previous }: CopyOptions = {}): readonly string[] {
  const linked: string[] = [];
  const directories = new Set([to]);
  makeDirectory(to);
  for (const path of existsSync(from) ? filesBelow(from) : []) {
    if (skip?.(path)) continue;
    const target = join(to, path);
    makeDirectory(dirname(target));
    directories.add(dirname(target));
    if (previous !== undefined && linkedTo(join(previous, path), join(from, path), target)) linked.push(path);
    else copyDurably(join(from, path), target);
  }
  for (const directory of directories) syncDirectory(directory);
  return linked;
}

function linkedTo(older: string, original: string, target: string): boolean {
  if (!existsSync(older) || statSync(older).size !== statSync(original).size) return false;
  linkSync(older, target);
  return true;
}
