const hashBytes = 32;

/**
 * The last version and hash of every stream seen, in flat memory: about 150 bytes per stream with its name, so a
 * million streams cost 150 MB. The names are what weighs; hashes as objects of their own would triple it.
 */
export class StreamEnds {
  readonly #index = new Map<string, number>();
  #versions = new Float64Array(1024);
  #hashes = Buffer.alloc(1024 * hashBytes);

  get size(): number {
    return this.#index.size;
  }

  /** The hash is a view: use it before the stream is set again. */
  find(stream: string): { readonly version: number; readonly hash: Uint8Array } | undefined {
    const at = this.#index.get(stream);
    if (at === undefined) return undefined;
    return { version: this.#versions[at]!, hash: this.#hashes.subarray(at * hashBytes, (at + 1) * hashBytes) };
  }

  set(stream: string, version: number, hash: Uint8Array): void {
    let at = this.#index.get(stream);
    if (at === undefined) {
      at = this.#index.size;
      this.#index.set(stream, at);
      if (at === this.#versions.length) this.#grow();
    }
    this.#versions[at] = version;
    this.#hashes.set(hash, at * hashBytes);
  }

  #grow(): void {
    const versions = new Float64Array(this.#versions.length * 2);
    versions.set(this.#versions);
    this.#versions = versions;
    this.#hashes = Buffer.concat([this.#hashes, Buffer.alloc(this.#hashes.length)]);
  }
}
