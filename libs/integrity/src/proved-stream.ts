import { type RecordedEvent, type StreamId, chainHash, genesisHash } from '#kernel';
import type { ProvedPlace } from './case-file/format.js';
import { type LogHashes, proofsFor } from './case-file/proofs.js';
import type { PlaceContents } from './heads/place.js';
import { type SignedHead, hex, isConsistent, isSignedBy } from './heads/signed-head.js';
import { type KeyRecord, knownKeys } from './heads/signing-keys.js';
import { leafHash, nodeHash } from './tree.js';

/** Whether a stream is as it was recorded, and everything from which anybody can find that again. */
export interface ProvedStream {
  /** Version of the first event that is not what its hash was made from, or does not follow the one before it. */
  readonly brokenAt: number | null;
  /** What the first event is chained to, hex. */
  readonly genesis: string;
  /** Where each event stands under the newest signed head; null for one that no head covers yet. */
  readonly places: readonly (ProvedPlace | null)[];
  /** Null before any was signed. */
  readonly head: SignedHead | null;
  readonly keys: readonly KeyRecord[];
  /** Whether a believed key has signed the head, and every place leads to its root. */
  readonly headHolds: boolean;
}

export interface ProveStreamOptions {
  readonly storeId: string;
  readonly stream: StreamId;
  readonly events: readonly RecordedEvent[];
  readonly log: LogHashes;
  readonly place: PlaceContents;
}

/** @throws Problem `case-file-unprovable` (corrupt) when the log is not what the newest head signed. */
export async function proveStream({ storeId, stream, events, log, place }: ProveStreamOptions): Promise<ProvedStream> {
  const genesis = genesisHash(storeId, stream);
  const about = { brokenAt: firstBroken(genesis, events), genesis: hex(genesis) };
  if (place.heads.length === 0)
    return { ...about, places: events.map(() => null), head: null, keys: place.keys, headHolds: true };
  const { head, keys, places } = await proofsFor({ log, place, streams: [{ stream, role: 'case', events }] });
  const { at } = places[0]!;
  const led = at.every((one, n) => !one || rootFrom(events[n]!.hash, one, head.count) === head.root);
  return { ...about, places: at, head, keys, headHolds: isSigned(head, keys) && head.storeId === storeId && led };
}

function firstBroken(genesis: Uint8Array, events: readonly RecordedEvent[]): number | null {
  let prev = genesis;
  for (const [n, event] of events.entries()) {
    const { hash, metaText, dataText } = event;
    const chained = event.version === n + 1 && Buffer.compare(chainHash(prev, metaText, dataText), hash) === 0;
    if (!chained || event.meta.version !== n + 1 || event.meta.stream !== event.stream) return n + 1;
    prev = hash;
  }
  return null;
}

function isSigned(head: SignedHead, keys: readonly KeyRecord[]): boolean {
  const key = knownKeys(keys).get(head.keyId);
  return !!key && isSignedBy(head, key) && isConsistent(head);
}

/** The root to which a path leads (RFC 9162, 2.1.3.2), hex. @param count events under the head. */
export function rootFrom(eventHash: Uint8Array, { index, path }: ProvedPlace, count: number): string {
  let root = leafHash(eventHash);
  let [at, last] = [index, count - 1];
  for (const sibling of path) {
    const other = Buffer.from(sibling, 'hex');
    if (at % 2 === 1 || at === last) {
      root = nodeHash(other, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else root = nodeHash(root, other);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return root.toString('hex');
}
