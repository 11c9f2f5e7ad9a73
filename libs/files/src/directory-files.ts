import { hash as digest, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileHash, Problem, type SubjectId, type SubjectKey, type SubjectKeys, fileHash } from '#kernel';
import { type CheckedFile, FileStore, type ListedFile, type OpenFile, type StoredFile } from './file-store.js';
import type { Trailer } from './framing.js';
import { receive } from './incoming-file.js';
import { onDisk, syncDirectory, systemCode } from './on-disk.js';
import { SealedFile, corrupt } from './sealed-file.js';

export interface DirectoryFilesOptions {
  /** Made on first use, for its owner alone. */
  readonly directory: string;
  readonly keys: SubjectKeys;
  /** Plain bytes that one file may have, 50 MiB by default. */
  readonly mostBytes?: number;
}

const incoming = 'incoming';

/**
 * Files in a directory: `<aa>/<SHA-256 of the subject>/<SHA-256 of the plain bytes>`, sealed as framing.ts describes. A
 * file is written under another name, synced, and then renamed: what has its name is whole.
 */
export class DirectoryFiles extends FileStore {
  private constructor(private readonly options: DirectoryFilesOptions) {
    super();
  }

  static async open(options: DirectoryFilesOptions): Promise<DirectoryFiles> {
    await onDisk(() => makeDirectory(join(options.directory, incoming)));
    return new DirectoryFiles(options);
  }

  override async put(subject: SubjectId, bytes: AsyncIterable<Uint8Array>, claimed?: string): Promise<StoredFile> {
    const { directory, keys, mostBytes = 50 * 1024 * 1024 } = this.options;
    const key = await keys.ensure(subject);
    const temporary = join(directory, incoming, randomUUID());
    try {
      const stored = await receive(temporary, { subject, key, bytes, mostBytes, claimed });
      await onDisk(() => this.#moveIn(temporary, this.#pathOf(subject, stored.hash)));
      return stored;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  override async open(subject: SubjectId, hash: FileHash): Promise<OpenFile> {
    const { file, trailer } = await this.#opened(subject, fileHash(hash));
    await file.close();
    return { ...trailer, bytes: () => this.#content(subject, hash) };
  }

  override async *list(): AsyncGenerator<ListedFile, void, undefined> {
    const { directory } = this.options;
    for (const first of await names(directory, /^[0-9a-f]{2}$/))
      for (const subject of await names(join(directory, first), /^[0-9a-f]{64}$/))
        for (const hash of await names(join(directory, first, subject), /^[0-9a-f]{64}$/)) {
          const path = join(first, subject, hash);
          const { size } = await onDisk(() => stat(join(directory, path)));
          yield { hash: fileHash(hash), path, storedBytes: size };
        }
  }

  override async *verify(): AsyncGenerator<CheckedFile, void, undefined> {
    for await (const listed of this.list()) yield { ...listed, is: await this.#check(listed) };
  }

  /**
   * Removes what uploads that were cut short left behind. Who owns the store alone calls it before any upload.
   * @param idleMs where several processes take files in: only what got no byte for so long, in ms.
   */
  async clearIncoming(idleMs = 0): Promise<void> {
    const path = join(this.options.directory, incoming);
    await onDisk(async () => {
      for (const name of await readdir(path)) {
        const left = await stat(join(path, name)).catch(() => undefined); // its upload may come to its end just now
        if (left && left.mtimeMs <= Date.now() + 1 - idleMs) await rm(join(path, name), { force: true });
      }
    });
  }

  /**
   * Takes the place of an earlier file of the same content, which may have been damaged since. The directories are
   * synced even when somebody else made them: who did may not have come to it yet.
   */
  async #moveIn(from: string, to: string): Promise<void> {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rename(from, to);
    for (const path of [dirname(to), dirname(dirname(to)), this.options.directory]) await syncDirectory(path);
  }

  async #check({ path, hash }: ListedFile): Promise<CheckedFile['is']> {
    try {
      const file = await SealedFile.open(join(this.options.directory, path));
      try {
        if (join(this.options.directory, path) !== this.#pathOf(file.subject, hash)) return 'damaged';
        const key = await this.options.keys.find(file.subject);
        if (!key) return 'erased';
        return (await file.verify(key)) === hash ? 'intact' : 'damaged';
      } finally {
        await file.close();
      }
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'file-corrupt') return 'damaged';
      if (systemCode(problem) === 'EIO') return 'damaged';
      throw problem;
    }
  }

  async *#content(subject: SubjectId, hash: FileHash): AsyncGenerator<Uint8Array, void, undefined> {
    const { file, key } = await this.#opened(subject, hash);
    try {
      yield* file.content(key);
    } finally {
      await file.close();
    }
  }

  /** @throws Problem `file-unknown`, `file-erased`, `file-corrupt`. */
  async #opened(subject: SubjectId, hash: FileHash): Promise<{ file: SealedFile; key: SubjectKey; trailer: Trailer }> {
    const file = await onDisk(() => openIfThere(this.#pathOf(subject, hash)));
    if (!file) throw new Problem('not-found', 'file-unknown', { hash });
    try {
      if (file.subject !== subject) throw corrupt();
      const key = await this.options.keys.find(subject);
      if (!key) throw new Problem('not-found', 'file-erased', { hash });
      const trailer = await file.trailer(key);
      if (trailer.hash !== hash) throw corrupt();
      return { file, key, trailer };
    } catch (problem) {
      await file.close();
      throw problem;
    }
  }

  /** Built from hashes alone, never from what somebody typed. */
  #pathOf(subject: SubjectId, hash: FileHash): string {
    const folder = digest('sha256', subject);
    return join(this.options.directory, folder.slice(0, 2), folder, fileHash(hash));
  }
}

async function openIfThere(path: string): Promise<SealedFile | undefined> {
  try {
    return await SealedFile.open(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes a directory with those above it, and their names durable. */
async function makeDirectory(path: string): Promise<void> {
  const topmost = await mkdir(path, { recursive: true, mode: 0o700 });
  if (topmost === undefined) return;
  for (let made = path; made.length >= topmost.length; made = dirname(made)) await syncDirectory(dirname(made));
}

async function names(path: string, pattern: RegExp): Promise<readonly string[]> {
  const found = await onDisk(() => readdir(path));
  return found.filter((name) => pattern.test(name)).toSorted();
}
