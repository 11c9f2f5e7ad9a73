import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type FileHash, Problem, type SubjectId, type SubjectKey, invalid } from '#kernel';
import type { StoredFile } from './file-store.js';
import { Framing, chunkBytes, newHeader } from './framing.js';
import { isArchive, mediaTypeOf } from './media-type.js';
import { onDisk } from './on-disk.js';

/** What is learnt of a file while its bytes go by. */
class Observer {
  readonly #digest = createHash('sha256');
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** The first chunk; every chunk of an archive, which must be seen whole to be known. */
  readonly #kept: Uint8Array[] = [];
  #isText = true;
  size = 0;

  see(chunk: Uint8Array): void {
    this.size += chunk.length;
    this.#digest.update(chunk);
    this.#isText &&= !chunk.includes(0) && this.#decodes(chunk);
    const [first] = this.#kept;
    if (!first || isArchive(first)) this.#kept.push(chunk);
  }

  /** @throws Problem `file-empty`, and those of `mediaTypeOf`. */
  async conclude(claimed?: string): Promise<StoredFile> {
    if (this.size === 0) throw invalid('file-empty');
    const isText = this.#isText && this.#decodes(undefined);
    const mediaType = await mediaTypeOf(Buffer.concat(this.#kept), isText, claimed);
    return { hash: this.#digest.digest('hex') as FileHash, size: this.size, mediaType };
  }

  #decodes(chunk: Uint8Array | undefined): boolean {
    try {
      this.#decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  }
}

export interface Incoming {
  readonly subject: SubjectId;
  readonly key: SubjectKey;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly mostBytes: number;
  /** Media type that the sender gave it. */
  readonly claimed: string | undefined;
}

/**
 * Seals a file into a new one, chunk by chunk, so that it is never plain on disk. It is durable when this resolves.
 * @param path where no file is yet; what was begun is left there when this fails.
 * @throws Problem `file-empty`, `file-too-large`, `file-type-refused`, `file-type-contradicted`.
 */
export async function receive(path: string, file: Incoming): Promise<StoredFile> {
  const handle = await onDisk(() => open(path, 'wx', 0o600));
  try {
    const stored = await sealInto(handle, file);
    await onDisk(() => handle.sync());
    return stored;
  } finally {
    await handle.close();
  }
}

async function sealInto(
  handle: FileHandle,
  { subject, key, bytes, mostBytes, claimed }: Incoming,
): Promise<StoredFile> {
  const header = newHeader(subject);
  const framing = new Framing(key, header);
  const observer = new Observer();
  let chunks = 0;
  await onDisk(() => handle.appendFile(header.bytes));
  for await (const chunk of inChunks(bytes)) {
    observer.see(chunk);
    if (observer.size > mostBytes) throw new Problem('too-large', 'file-too-large', { most: mostBytes });
    await onDisk(() => handle.appendFile(framing.sealChunk(chunks++, chunk)));
  }
  const stored = await observer.conclude(claimed);
  await onDisk(() => handle.appendFile(framing.sealTrailer(chunks, stored)));
  return stored;
}

/** The same bytes in pieces of `chunkBytes`, fewer in the last one; no empty piece. */
export async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkBytes) continue;
    const joined = Buffer.concat(waiting);
    let at = 0;
    for (; joined.length - at >= chunkBytes; at += chunkBytes) yield joined.subarray(at, at + chunkBytes);
    waiting = [joined.subarray(at)];
    length = joined.length - at;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
