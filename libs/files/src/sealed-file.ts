import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type FileHash, Problem, type SubjectId, type SubjectKey } from '#kernel';
import {
  Framing,
  type Header,
  type Trailer,
  layoutOf,
  mostHeaderBytes,
  readHeader,
  sealedChunkBytes,
  sealedTrailerBytes,
} from './framing.js';

/** A stored file opened for reading. Whoever opens it closes it. */
export class SealedFile {
  private constructor(
    private readonly handle: FileHandle,
    readonly header: Header,
    private readonly layout: { chunks: number; end: number },
  ) {}

  /** @throws Problem `file-corrupt` when it cannot be a file of ours; the system's error when it cannot be read. */
  static async open(path: string): Promise<SealedFile> {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const header = readHeader(await readAt(handle, 0, Math.min(mostHeaderBytes, size)));
      const layout = header && layoutOf(header, size);
      if (!header || !layout) throw corrupt();
      return new SealedFile(handle, header, layout);
    } catch (problem) {
      await handle.close();
      throw problem;
    }
  }

  get subject(): SubjectId {
    return this.header.subject;
  }

  async trailer(key: SubjectKey): Promise<Trailer> {
    const { chunks, end } = this.layout;
    const sealed = await readAt(this.handle, end, sealedTrailerBytes);
    return new Framing(key, this.header).openTrailer(chunks, sealed);
  }

  /** The plain bytes, chunk by chunk. */
  async *content(key: SubjectKey): AsyncGenerator<Uint8Array, void, undefined> {
    const framing = new Framing(key, this.header);
    const { chunks, end } = this.layout;
    for (let index = 0; index < chunks; index++) {
      const at = this.header.bytes.length + index * sealedChunkBytes;
      yield framing.openChunk(index, await readAt(this.handle, at, Math.min(sealedChunkBytes, end - at)));
    }
  }

  /** Reads it to the end. @throws Problem `file-corrupt` when the bytes are not those of its trailer. */
  async verify(key: SubjectKey): Promise<FileHash> {
    const trailer = await this.trailer(key);
    const digest = createHash('sha256');
    let size = 0;
    for await (const chunk of this.content(key)) {
      digest.update(chunk);
      size += chunk.length;
    }
    if (digest.digest('hex') !== trailer.hash || size !== trailer.size) throw corrupt();
    return trailer.hash;
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

export const corrupt = (): Problem => new Problem('corrupt', 'file-corrupt');

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
    if (bytesRead === 0) throw corrupt();
    read += bytesRead;
  }
  return buffer;
}
