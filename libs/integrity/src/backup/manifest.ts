import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, type Position, Problem } from '#kernel';
import { writeDurably } from '../durable.js';
import { checkSums, sha256OfFile, sumsFile } from './sums.js';

/** Says what a backup holds. */
export interface Manifest {
  readonly format: 1;
  /** Events, heads and files; or the keys, which are kept elsewhere and not as long. */
  readonly holds: 'record' | 'keys';
  readonly storeId: string;
  readonly madeAt: Instant;
  /** Of the last event in it. */
  readonly position: Position;
  readonly events: number;
  /** Root of the Merkle tree over its events, hex. */
  readonly root: string;
  /** SHA-256 of the file that names every other file with its hash. */
  readonly sums: string;
}

const manifestFile = 'manifest.json';

export function writeManifest(directory: string, manifest: Manifest): void {
  writeDurably(join(directory, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Reads a backup's manifest and then every file that it names.
 * @throws Problem `backup-missing`, `backup-damaged`, `backup-format-unknown`.
 */
export async function checkedManifest(directory: string, holds: Manifest['holds']): Promise<Manifest> {
  const path = join(directory, manifestFile);
  if (!existsSync(path)) throw new Problem('not-found', 'backup-missing', { directory });
  const manifest = parsed(path);
  if (manifest.format !== 1 || manifest.holds !== holds)
    throw new Problem('corrupt', 'backup-format-unknown', { format: manifest.format, holds: manifest.holds });
  if ((await sha256OfFile(join(directory, sumsFile))) !== manifest.sums)
    throw new Problem('corrupt', 'backup-damaged', { file: sumsFile, reason: 'altered' });
  await checkSums(directory, [manifestFile]);
  return manifest;
}

function parsed(path: string): Manifest {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Problem('corrupt', 'backup-damaged', { file: manifestFile, reason: 'altered' }, { cause });
  }
}
