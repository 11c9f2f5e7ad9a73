import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileHash, SubjectId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { MemoryVault } from '#vault';
import { DirectoryFiles } from '../directory-files.js';
import type { CheckedFile, ListedFile, StoredFile } from '../file-store.js';
import { collect, inPieces } from './samples.js';

export const [jia, yi] = ['person-jia' as SubjectId, 'person-yi' as SubjectId];

export const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex') as FileHash;

/** `done`, or the code of the problem, or the error as text. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (problem: { code?: string }) => problem.code ?? String(problem),
  );

/** Changes one bit of a file on disk. */
export function flip(path: string, at: number, bit = 0): void {
  const stored = readFileSync(path);
  stored.writeUInt8(stored.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(path, stored);
}

/** A store in a directory of its own, for one test. */
export class TemporaryStore {
  readonly vault = new MemoryVault(new MovableClock());

  private constructor(readonly directory: string) {}

  files!: DirectoryFiles;

  static async make(): Promise<TemporaryStore> {
    const store = new TemporaryStore(mkdtempSync(join(tmpdir(), 'anmai-files-')));
    store.files = await store.reopened();
    return store;
  }

  reopened(): Promise<DirectoryFiles> {
    return DirectoryFiles.open({ directory: this.directory, keys: this.vault, mostBytes: 400_000 });
  }

  put(content: Uint8Array, subject = jia, claimed?: string): Promise<StoredFile> {
    return this.files.put(subject, inPieces(content), claimed);
  }

  async read(hash: FileHash, subject = jia): Promise<Buffer> {
    return collect((await this.files.open(subject, hash)).bytes());
  }

  async listed(): Promise<ListedFile[]> {
    const all: ListedFile[] = [];
    for await (const file of this.files.list()) all.push(file);
    return all;
  }

  async checked(): Promise<CheckedFile['is'][]> {
    const all: CheckedFile['is'][] = [];
    for await (const file of this.files.verify()) all.push(file.is);
    return all.toSorted();
  }

  async storedPath(): Promise<string> {
    return join(this.directory, (await this.listed())[0]!.path);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}
