/**
 * How an event lies in the server. Its data are the bytes of our data. Its metadata are one byte that names this
 * format, the 32 bytes of the chain hash before the event, and the bytes of our meta. So the hash of any event follows
 * from that event alone, wherever it is met, and two neighbours show whether they belong together.
 *
 * The format's byte can begin no JSON text: the client parses metadata that it can parse, and the exact bytes would be
 * gone.
 */
const format = 0x01;
const hashBytes = 32;
const metaAt = 1 + hashBytes;

export interface Frame {
  /** Chain hash of the event before it, or the genesis hash; 32 bytes. */
  readonly prev: Uint8Array;
  readonly meta: Uint8Array;
}

/** @returns an array of its own, not a Buffer: the client sends nothing else unchanged. */
export function framed(prev: Uint8Array, meta: string): Uint8Array {
  const bytes = new Uint8Array(metaAt + Buffer.byteLength(meta));
  bytes[0] = format;
  bytes.set(prev, 1);
  Buffer.from(bytes.buffer).write(meta, metaAt);
  return bytes;
}

/** Undefined when the metadata were not written by us. */
export function unframed(metadata: unknown): Frame | undefined {
  if (!(metadata instanceof Uint8Array) || metadata.length < metaAt || metadata[0] !== format) return undefined;
  return { prev: metadata.subarray(1, metaAt), meta: metadata.subarray(metaAt) };
}
