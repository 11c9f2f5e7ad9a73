import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { Problem } from '#kernel';

/** How much a case file may be before it is taken for an attack. */
export interface UnpackLimits {
  readonly entries: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
  /** How many times its packed size a file of more than a mebibyte may be. */
  readonly ratio: number;
}

export const unpackLimits: UnpackLimits = { entries: 100_000, bytes: 8 * 2 ** 30, ratio: 200 };

/**
 * Unpacks the zip of a case file. Nothing of it is trusted: every entry is looked at before the first byte is written.
 * @param directory empty.
 * @throws Problem `case-file-missing`, `case-file-unreadable`, `case-file-path-refused`, `case-file-link`,
 *   `case-file-twice`, `case-file-bomb`.
 */
export async function unpackCaseFile(path: string, directory: string, limits = unpackLimits): Promise<void> {
  const zip = await opened(path);
  try {
    const entries = await checkedEntries(zip, limits);
    for (const entry of entries) {
      const to = join(directory, entry.fileName);
      mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { flags: 'wx', mode: 0o600 }));
    }
  } catch (error) {
    throw problemOf(error);
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Problem('not-found', 'case-file-missing', { path });
    throw problemOf(error);
  }
}

async function checkedEntries(zip: ZipFile, limits: UnpackLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries) throw bomb('entries', zip.entryCount);
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, uncompressedSize: size, compressedSize: packed } = entry;
    if (isLink(entry)) throw new Problem('corrupt', 'case-file-link', { name });
    if (entry.isEncrypted()) throw new Problem('corrupt', 'case-file-unreadable');
    if (entries.has(name)) throw new Problem('corrupt', 'case-file-twice', { name });
    bytes += size;
    if (bytes > limits.bytes) throw bomb('bytes', bytes);
    if (size > 2 ** 20 && size > packed * limits.ratio) throw bomb('ratio', Math.floor(size / Math.max(1, packed)));
    if (!name.endsWith('/')) entries.set(name, entry);
  }
  return [...entries.values()];
}

const typeOfFile = 0o170000;

/** The upper half of the attributes is the Unix mode where a Unix program packed it; only plain files and folders pass. */
function isLink({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & typeOfFile;
  return ![0, 0o100000, 0o040000].includes(type);
}

const bomb = (what: keyof UnpackLimits, found: number) => new Problem('too-large', 'case-file-bomb', { what, found });

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : '';
  if (/relative path|absolute path|invalid characters in fileName/.test(message))
    return new Problem('corrupt', 'case-file-path-refused', {}, { cause: error });
  if (/too many bytes/.test(message))
    return new Problem('too-large', 'case-file-bomb', { what: 'bytes' }, { cause: error });
  return new Problem('corrupt', 'case-file-unreadable', {}, { cause: error });
}
