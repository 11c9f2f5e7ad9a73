import { once } from 'node:events';
import { type WriteStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '#kernel';

/** Writes a file that is not there yet; one that failed half-way does not stay. */
export class NewFile {
  private constructor(
    private readonly path: string,
    private readonly file: WriteStream,
  ) {}

  /** @throws Problem `output-exists`. */
  static async at(path: string): Promise<NewFile> {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    try {
      await once(file, 'open');
      return new NewFile(path, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Problem('conflict', 'output-exists', { path });
      throw error;
    }
  }

  async write(content: () => Promise<Readable>): Promise<void> {
    try {
      await pipeline(await content(), this.file);
    } catch (error) {
      this.file.destroy();
      await rm(this.path, { force: true });
      throw error;
    }
  }
}
