import { type ActKind, actBase } from './act-base.js';
import { send } from './client.js';

/** The lead or case that a file belongs to; or, before there is one, the key of the act that will create it. */
export type UploadPlace =
  { readonly kind: ActKind; readonly id: string } | { readonly kind: ActKind; readonly key: string };

export interface Uploaded {
  readonly hash: string;
  readonly size: number;
  readonly name: string;
  /** What the device says of when the file came about, in ms. */
  readonly takenAt: number;
  /** Whether the hash computed here is the server's; null where the browser computes none. */
  readonly matches: boolean | null;
}

/** What the server takes at most. */
export const mostBytes = 50 * 1024 * 1024;

/** SHA-256 in lower-case hex; null over plain HTTP from elsewhere, where browsers offer none. */
async function hashOf(file: Blob): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Hashes a file here, sends it, and holds the server's hash against it.
 * @param progress told once before sending; the rest is one request.
 * @throws Refusal, NoAnswer.
 */
export async function upload(place: UploadPlace, file: File, progress: (percent: number) => void): Promise<Uploaded> {
  const own = await hashOf(file);
  progress(0);
  const path = 'id' in place ? `${encodeURIComponent(place.id)}/files` : 'files';
  const type = file.type === '' ? '' : `?type=${encodeURIComponent(file.type)}`;
  const request = new Request(`${location.origin}${actBase[place.kind]}/${path}${type}`, {
    method: 'POST',
    body: file,
    headers: {
      'content-type': 'application/octet-stream',
      ...('key' in place && { 'idempotency-key': place.key }),
    },
  });
  const { hash, size } = (await (await send(request)).json()) as { hash: string; size: number };
  return { hash, size, name: file.name, takenAt: file.lastModified, matches: own === null ? null : own === hash };
}
