import { setImmediate as nextTurn } from 'node:timers/promises';
import { type EventStore, type Position, Problem, startOfLog } from '#kernel';
import { givenUp } from '../heads/head-book.js';
import type { PlaceContents } from '../heads/place.js';
import { type SignedHead, hex } from '../heads/signed-head.js';
import { LogTree } from '../log-tree.js';
import type { CaseFileProofs, CaseFileStream } from './format.js';

/** The positions and chain hashes of a log in commit order; `SqliteReader` is one. */
export interface LogHashes {
  hashes(after: Position, limit: number): Hashes | Promise<Hashes>;
}
type Hashes = readonly (readonly [Position, Uint8Array])[];

/** Those of any store; an adapter that reads hashes without the events is cheaper. */
export const hashesOf = (store: Pick<EventStore, 'readAll'>): LogHashes => ({
  hashes: async (after, limit) =>
    (await store.readAll(after, limit)).map(({ position, hash }) => [position, hash] as const),
});

export interface ProofOptions {
  readonly log: LogHashes;
  /** Where the heads are; the newest is what is proved against. */
  readonly place: PlaceContents;
  readonly streams: readonly CaseFileStream[];
  /** Counts of heads that somebody holds and will want to compare. */
  readonly heldCounts?: readonly number[];
}

const page = 5000;

/**
 * Proves each event's place in the log, and that the log goes on from earlier heads: from those asked for, from the last
 * that each earlier key signed, and from one of every power of two.
 * @throws Problem `no-signed-head` before the first head, `case-file-unprovable` (corrupt) when the log is not what the
 *   head signed.
 */
export async function proofsFor({ log, place, streams, heldCounts = [] }: ProofOptions): Promise<CaseFileProofs> {
  const lost = givenUp(place.heads);
  const heads = place.heads.filter((head) => !lost.has(head));
  const head = heads.at(-1);
  if (!head) throw new Problem('unavailable', 'no-signed-head');
  const wanted = new Set(streams.flatMap(({ events }) => events.map(({ position }) => position)));
  const { tree, indexes } = await treeUpTo(log, head, wanted);
  if (tree.count !== head.count || hex(tree.root(head.count)) !== head.root)
    throw new Problem('corrupt', 'case-file-unprovable', { signed: head.position });
  return {
    head,
    keys: place.keys,
    places: streams.map(({ stream, events }) => ({
      stream,
      at: events.map(({ position }) => {
        const index = indexes.get(position);
        return index === undefined ? null : { index, path: tree.inclusion(index, head.count).map(hex) };
      }),
    })),
    consistency: headsToCompare(heads, heldCounts).map((from) => ({
      from,
      proof: tree.consistency(from.count, head.count).map(hex),
    })),
  };
}

async function treeUpTo(
  log: LogHashes,
  head: SignedHead,
  wanted: ReadonlySet<Position>,
): Promise<{ readonly tree: LogTree; readonly indexes: ReadonlyMap<Position, number> }> {
  const tree = new LogTree();
  const indexes = new Map<Position, number>();
  for (let after = startOfLog; after < head.position;) {
    const hashes = (await log.hashes(after, page)).filter(([at]) => at <= head.position);
    if (hashes.length === 0) break;
    for (const [at, hash] of hashes) {
      if (wanted.has(at)) indexes.set(at, tree.count);
      tree.add(hash);
      after = at;
    }
    await nextTurn();
  }
  return { tree, indexes };
}

function headsToCompare(heads: readonly SignedHead[], held: readonly number[]): readonly SignedHead[] {
  const chosen = new Set<SignedHead>();
  const newest = heads.at(-1)!;
  for (const [n, head] of heads.entries()) {
    const next = heads[n + 1];
    if (!next) break;
    const power = Math.floor(Math.log2(next.count)) > Math.floor(Math.log2(head.count));
    if (power || next.keyId !== head.keyId || held.includes(head.count)) chosen.add(head);
  }
  return [...chosen].filter(({ count }) => count < newest.count);
}
