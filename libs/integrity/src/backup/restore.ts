import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '#kernel';
import { copyDurably, makeDirectory, syncDirectory } from '../durable.js';
import { verifyFile } from './backup.js';
import { copyFiles } from './copy-files.js';
import { type Manifest, checkedManifest } from './manifest.js';

export interface RestoreOptions {
  /** One backup of a record. */
  readonly from: string;
  readonly eventsPath: string;
  readonly headsDirectory: string;
  readonly filesDirectory?: string;
  readonly keys?: {
    /** The backup of the keys made with it, or a later one. */
    readonly from: string;
    readonly keysPath: string;
    readonly signingDirectory: string;
  };
}

const restoring = '.restoring';

/**
 * Puts a backup where no record is. Reads and verifies all of it first, and moves nothing into place before everything
 * is copied; the store comes last, so a restore that was interrupted leaves no store.
 * @throws Problem `restore-target-occupied` (conflict), `backup-missing`, `backup-damaged`, `backup-format-unknown`,
 * `backup-not-sound` (corrupt).
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const pieces = piecesOf(options);
  for (const { to } of pieces) refuseToOverwrite(to);
  for (const suffix of ['-wal', '-shm']) refuseToOverwrite(options.eventsPath + suffix);
  const manifest = await checkedManifest(options.from, 'record');
  if (options.keys) await checkKeys(options.keys.from, manifest);
  await checkEvents(options.from, manifest);
  for (const { from, to, whole } of pieces) {
    rmSync(to + restoring, { recursive: true, force: true });
    makeDirectory(dirname(to));
    if (whole) copyFiles(from, to + restoring);
    else copyDurably(from, to + restoring);
  }
  for (const { to, whole } of pieces) {
    if (whole) rmSync(to, { recursive: true, force: true });
    renameSync(to + restoring, to);
    syncDirectory(dirname(to));
  }
  return manifest;
}

interface Piece {
  readonly from: string;
  readonly to: string;
  /** A directory, not a file. */
  readonly whole: boolean;
}

function piecesOf({ from, eventsPath, headsDirectory, filesDirectory, keys }: RestoreOptions): readonly Piece[] {
  return [
    ...(filesDirectory === undefined ? [] : [{ from: join(from, 'files'), to: filesDirectory, whole: true }]),
    ...(keys
      ? [
          { from: join(keys.from, 'signing'), to: keys.signingDirectory, whole: true },
          { from: join(keys.from, 'keys.db'), to: keys.keysPath, whole: false },
        ]
      : []),
    { from: join(from, 'heads'), to: headsDirectory, whole: true },
    { from: join(from, 'events.db'), to: eventsPath, whole: false },
  ];
}

/** An empty directory is nobody's record. */
function refuseToOverwrite(path: string): void {
  if (!existsSync(path) || (statSync(path).isDirectory() && readdirSync(path).length === 0)) return;
  throw new Problem('conflict', 'restore-target-occupied', { path });
}

async function checkKeys(from: string, { storeId, position }: Manifest): Promise<void> {
  const keys = await checkedManifest(from, 'keys');
  if (keys.storeId === storeId && keys.position >= position) return;
  throw new Problem('corrupt', 'backup-not-sound', { kind: 'keys-of-another-record', position: keys.position });
}

async function checkEvents(from: string, manifest: Manifest): Promise<void> {
  const found = await verifyFile(join(from, 'events.db'), join(from, 'heads'));
  const [damage] = found.damage;
  if (damage) throw new Problem('corrupt', 'backup-not-sound', { kind: damage.kind, position: damage.position });
  if (found.root !== manifest.root || found.storeId !== manifest.storeId || found.end !== manifest.position)
    throw new Problem('corrupt', 'backup-not-sound', { kind: 'manifest-differs', position: found.end });
}
