import { createHash, hash } from 'node:crypto';
import type { StreamId } from './brand.js';

/** What the first event of a stream is chained to. Carried along when a store is moved, so chains survive the move. */
export const genesisHash = (storeId: string, stream: StreamId): Buffer =>
  createHash('sha256').update(`${storeId}\u0000${stream}`).digest();

const hashBytes = 32;
const metaAt = 1 + hashBytes + 4;
/** Where the bytes to be hashed are put together: an append-heavy store would else make five buffers per event. */
let scratch = Buffer.alloc(64 * 1024);

/**
 * SHA-256(0x00 ‖ prev ‖ len(meta) ‖ meta ‖ len(data) ‖ data), lengths as 4 bytes big-endian, over the bytes as stored.
 * @param prev the hash before it in its stream, or `genesisHash`; 32 bytes.
 */
export function chainHash(prev: Uint8Array, meta: string, data: string): Buffer {
  reserve(3 * (meta.length + data.length));
  const dataAt = metaAt + scratch.write(meta, metaAt) + 4;
  return hashOfScratch(prev, dataAt, dataAt + scratch.write(data, dataAt));
}

/** The same over bytes read back: what was stored is hashed as it is, even where it is no valid text. */
export function chainHashOfBytes(prev: Uint8Array, meta: Uint8Array, data: Uint8Array): Buffer {
  reserve(meta.length + data.length);
  const dataAt = metaAt + meta.length + 4;
  scratch.set(meta, metaAt);
  scratch.set(data, dataAt);
  return hashOfScratch(prev, dataAt, dataAt + data.length);
}

/** Whether this is the chain hash of the bytes: cheaper than making the hash to compare it. */
export function isChainHash(expected: Uint8Array, prev: Uint8Array, meta: Uint8Array, data: Uint8Array): boolean {
  reserve(meta.length + data.length);
  const dataAt = metaAt + meta.length + 4;
  scratch.set(meta, metaAt);
  scratch.set(data, dataAt);
  const end = fillScratch(prev, dataAt, dataAt + data.length);
  computed.write(hash('sha256', scratch.subarray(0, end), 'binary'), 'latin1');
  return computed.equals(expected);
}

const computed = Buffer.alloc(hashBytes);

function reserve(textBytes: number): void {
  const most = metaAt + 4 + textBytes;
  if (scratch.length < most) scratch = Buffer.alloc(most);
}

function hashOfScratch(prev: Uint8Array, dataAt: number, end: number): Buffer {
  return hash('sha256', scratch.subarray(0, fillScratch(prev, dataAt, end)), 'buffer');
}

/** Puts what stands around the two texts. @returns where the bytes end. */
function fillScratch(prev: Uint8Array, dataAt: number, end: number): number {
  scratch[0] = 0x00;
  scratch.set(prev, 1);
  scratch.writeUInt32BE(dataAt - 4 - metaAt, metaAt - 4);
  scratch.writeUInt32BE(end - dataAt, dataAt - 4);
  return end;
}
