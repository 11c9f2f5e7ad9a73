import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase, openSqliteReader } from '#event-store';
import { Problem, type WallClock } from '#kernel';
import { makeDirectory, renameDurably, syncDirectory, syncFile } from '../durable.js';
import { Place, readPlace } from '../heads/place.js';
import type { Verification } from '../verify/damage.js';
import { verify } from '../verify/verify.js';
import { copyFiles } from './copy-files.js';
import { type Manifest, writeManifest } from './manifest.js';
import { type Sums, readSums, writeSums } from './sums.js';

export interface BackupOptions {
  readonly eventsPath: string;
  readonly headsDirectory: string;
  /** Immutable files; what is still being received is left out. */
  readonly filesDirectory?: string;
  /** Gets one directory per backup. */
  readonly target: string;
  /** The keys go elsewhere: their backup has a retention of its own, or an erased person would live on in it. */
  readonly keys?: {
    /** SQLite file. */
    readonly keysPath: string;
    readonly signingDirectory: string;
    readonly target: string;
  };
  readonly clock: WallClock;
}

export interface Backup {
  readonly manifest: Manifest;
  readonly directory: string;
  /** Undefined when no keys were asked for. */
  readonly keysDirectory: string | undefined;
}

/** `incoming/` holds files that are not yet anything. */
const unfinished = (path: string): boolean => path.startsWith('incoming/');
const partial = '.partial';

/**
 * Copies a record while the server works, and verifies the copy before it is called a backup. Events come first, then
 * files and keys: whatever an event needs was durable before it.
 * @throws Problem `backup-not-sound` (corrupt) when the copy does not verify; `store-full`, `store-missing`.
 */
export async function backup(options: BackupOptions): Promise<Backup> {
  const madeAt = options.clock.now();
  const name = madeAt.replaceAll(':', '-');
  const { keys } = options;
  let manifest: Manifest | undefined;
  let keysDirectory: string | undefined;
  const directory = await finished(options.target, name, async (record) => {
    const { storeId, events, end: position, root } = await copyEvents(options, record);
    const known = copyFilesTo(record, name, options);
    const about = { format: 1, storeId, madeAt, position, events, root } as const;
    if (keys) {
      keysDirectory = await finished(keys.target, name, async (path) => {
        await copyKeys(keys, path);
        writeManifest(path, { ...about, holds: 'keys', sums: await writeSums(path, new Map()) });
      });
    }
    manifest = { ...about, holds: 'record', sums: await writeSums(record, known) };
    writeManifest(record, manifest);
  });
  return { manifest: manifest!, directory, keysDirectory };
}

/** Heads are read before the events are copied, so that none stands behind the end of the copy. */
async function copyEvents({ eventsPath, headsDirectory }: BackupOptions, to: string): Promise<Verification> {
  const place = new Place(headsDirectory);
  const [heads, keys] = [place.heads.read(), place.keys.read()];
  const copy = join(to, 'events.db');
  await copyDatabase(eventsPath, copy);
  syncFile(copy);
  const copied = new Place(join(to, 'heads'));
  makeDirectory(copied.directory);
  copied.heads.append(heads);
  copied.keys.append(keys);
  const verified = await verifyFile(copy, copied.directory);
  const [damage] = verified.damage;
  if (damage) throw new Problem('corrupt', 'backup-not-sound', { kind: damage.kind, position: damage.position });
  return verified;
}

/** Verifies a store that nobody writes, and leaves no files beside it. */
export async function verifyFile(eventsPath: string, headsDirectory: string): Promise<Verification> {
  const reader = openSqliteReader(eventsPath);
  try {
    return await verify(reader, { places: [readPlace(headsDirectory)] });
  } finally {
    reader.close();
    for (const suffix of ['-wal', '-shm']) rmSync(eventsPath + suffix, { force: true });
  }
}

async function copyKeys(keys: NonNullable<BackupOptions['keys']>, to: string): Promise<void> {
  const copy = join(to, 'keys.db');
  await copyDatabase(keys.keysPath, copy);
  syncFile(copy);
  copyFiles(keys.signingDirectory, join(to, 'signing'));
}

/** Copies the files, linking what the newest older backup has. @returns the sums that are known from it. */
function copyFilesTo(record: string, name: string, { filesDirectory, target }: BackupOptions): Sums {
  if (filesDirectory === undefined) return new Map();
  const older = readdirSync(target).filter((other) => other !== name && !other.endsWith(partial));
  const newest = older.toSorted().at(-1);
  const to = join(record, 'files');
  if (newest === undefined) {
    copyFiles(filesDirectory, to, { skip: unfinished });
    return new Map();
  }
  const linked = copyFiles(filesDirectory, to, { skip: unfinished, previous: join(target, newest, 'files') });
  const sums = readSums(join(target, newest));
  return new Map(linked.map((path) => [`files/${path}`, sums.get(`files/${path}`)!]));
}

/**
 * Makes a directory under a temporary name and gives it its own once the work is done. Nothing remains of work that
 * failed.
 * @returns the path of the directory.
 */
async function finished(target: string, name: string, work: (path: string) => Promise<void>): Promise<string> {
  const directory = join(target, name);
  if (existsSync(directory)) throw new Problem('conflict', 'backup-exists', { directory });
  const path = directory + partial;
  rmSync(path, { recursive: true, force: true });
  makeDirectory(path);
  try {
    await work(path);
    syncDirectory(path);
    renameDurably(path, directory);
    return directory;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
