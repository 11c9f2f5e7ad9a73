import { api, dataOf } from './client.js';
import type { components } from './schema.js';

export type CaseProof = components['schemas']['CaseProofDto'];

/** What this browser found, by itself, from the bytes that the server gave. */
export interface Recomputed {
  /** Version of the first record that is not what its hash was made from; null where all are. */
  readonly brokenAt: number | null;
  /** Records that lead to the root of the signed head; null where nothing is signed yet. */
  readonly underHead: number | null;
}

/** @throws Refusal, NoAnswer. */
export const proveCase = (id: string): Promise<CaseProof> =>
  dataOf(api.GET('/api/inspection/cases/{id}/proof', { params: { path: { id } } }));

/** Browsers hash only where the connection is encrypted, or on the machine itself. */
export const canRecompute = (): boolean => typeof crypto.subtle === 'object';

/**
 * Hashes every record again and leads it to the root of the signed head: SHA-256(0x00 ‖ previous ‖ length ‖ meta ‖
 * length ‖ data) and the paths of RFC 6962.
 */
export async function recompute({ genesis, events, head }: CaseProof): Promise<Recomputed> {
  const signed = head as { readonly root: string; readonly count: number } | null;
  let prev = bytesOf(genesis);
  let under = 0;
  for (const { meta, data, hash, version, index, path } of events) {
    const own = await sha256(chainInput(prev, meta, data));
    if (hexOf(own) !== hash) return { brokenAt: version, underHead: null };
    if (signed && index !== null && hexOf(await rootFrom(own, index, path, signed.count)) === signed.root) under++;
    prev = own;
  }
  return { brokenAt: null, underHead: signed && under };
}

const encoder = new TextEncoder();

function chainInput(prev: Uint8Array, meta: string, data: string): Uint8Array<ArrayBuffer> {
  const texts = [encoder.encode(meta), encoder.encode(data)];
  const bytes = new Uint8Array(1 + prev.length + texts.reduce((sum, text) => sum + 4 + text.length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set(prev, 1);
  let at = 1 + prev.length;
  for (const text of texts) {
    view.setUint32(at, text.length);
    bytes.set(text, at + 4);
    at += 4 + text.length;
  }
  return bytes;
}

async function rootFrom(own: Uint8Array, index: number, path: readonly string[], count: number): Promise<Uint8Array> {
  let root = await sha256(joined(0x00, own));
  let [at, last] = [index, count - 1];
  for (const sibling of path) {
    const other = bytesOf(sibling);
    if (at % 2 === 1 || at === last) {
      root = await sha256(joined(0x01, other, root));
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else root = await sha256(joined(0x01, root, other));
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return root;
}

function joined(first: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes[0] = first;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
