import { setImmediate as nextTurn } from 'node:timers/promises';
import { type SqliteReader, numberOf } from '#event-store';
import { Problem } from '#kernel';
import { givenUp } from '../heads/head-book.js';
import type { PlaceContents } from '../heads/place.js';
import { type SignedHead, hex } from '../heads/signed-head.js';
import { LogTree } from '../log-tree.js';
import type { CaseFileProofs, CaseFileStream } from './format.js';

export interface ProofOptions {
  readonly reader: SqliteReader;
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
export async function proofsFor({ reader, place, streams, heldCounts = [] }: ProofOptions): Promise<CaseFileProofs> {
  const lost = givenUp(place.heads);
  const heads = place.heads.filter((head) => !lost.has(head));
  const head = heads.at(-1);
  if (!head) throw new Problem('unavailable', 'no-signed-head');
  const { tree, indexes } = await treeUpTo(
    reader,
    head,
    new Set(streams.flatMap(({ rows }) => rows.map((r) => r.pos))),
  );
  if (tree.count !== head.count || hex(tree.root(head.count)) !== head.root)
    throw new Problem('corrupt', 'case-file-unprovable', { signed: head.position });
  return {
    head,
    keys: place.keys,
    places: streams.map(({ stream, rows }) => ({
      stream,
      at: rows.map(({ pos }) => {
        const index = indexes.get(pos);
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
  reader: SqliteReader,
  head: SignedHead,
  wanted: ReadonlySet<number>,
): Promise<{ readonly tree: LogTree; readonly indexes: ReadonlyMap<number, number> }> {
  const tree = new LogTree();
  const indexes = new Map<number, number>();
  const last = numberOf(head.position);
  for (let pos = 0; pos < last;) {
    const hashes = reader.hashes(pos, page).filter(([at]) => at <= last);
    if (hashes.length === 0) break;
    for (const [at, hash] of hashes) {
      if (wanted.has(at)) indexes.set(at, tree.count);
      tree.add(hash);
      pos = at;
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
