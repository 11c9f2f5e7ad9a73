import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '#kernel';
import { writeDurably } from '../durable.js';

/** The file that names every other with its hash, in the form that `sha256sum -c` reads: no program of ours is needed. */
export const sumsFile = 'SHA256SUMS';

/** SHA-256 by path, paths with forward slashes. */
export type Sums = ReadonlyMap<string, string>;

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Every file below a directory, in the order of their paths. */
export function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** @param known sums of files that need not be read again. */
export async function writeSums(directory: string, known: Sums): Promise<string> {
  const lines: string[] = [];
  for (const path of filesBelow(directory))
    lines.push(`${known.get(path) ?? (await sha256OfFile(join(directory, path)))}  ${path}\n`);
  const text = lines.join('');
  writeDurably(join(directory, sumsFile), text);
  return createHash('sha256').update(text).digest('hex');
}

export function readSums(directory: string): Sums {
  const lines = readFileSync(join(directory, sumsFile), 'utf8').split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/**
 * Reads every file of a backup again.
 * @param except files that the sums cannot name: the manifest, which holds the hash of the sums.
 * @throws Problem `backup-damaged` with the first file that is missing, altered or not named.
 */
export async function checkSums(directory: string, except: readonly string[]): Promise<void> {
  const sums = readSums(directory);
  const found = filesBelow(directory).filter((path) => path !== sumsFile && !except.includes(path));
  const damaged = (file: string, reason: string) => new Problem('corrupt', 'backup-damaged', { file, reason });
  for (const file of found) if (!sums.has(file)) throw damaged(file, 'unknown');
  const present = new Set(found);
  for (const [file, sum] of sums) {
    if (!present.has(file)) throw damaged(file, 'missing');
    if ((await sha256OfFile(join(directory, file))) !== sum) throw damaged(file, 'altered');
  }
}
