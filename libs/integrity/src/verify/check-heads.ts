import type { Position } from '#kernel';
import { givenUp } from '../heads/head-book.js';
import { type PlaceContents } from '../heads/place.js';
import { type SignedHead, hex, isConsistent, isSignedBy } from '../heads/signed-head.js';
import { type KnownKeys, knownKeys } from '../heads/signing-keys.js';
import type { GrowingTree } from '../tree.js';
import type { Damage, DamageKind, Notice } from './damage.js';

const aboutHeads = (kind: DamageKind, details: Damage['details']): Damage => ({
  kind,
  position: null,
  stream: null,
  version: null,
  details,
});

/** The heads to compare a log with, in commit order, and what is wrong with the heads themselves. */
export interface HeadsToMeet {
  readonly heads: readonly SignedHead[];
  readonly damage: readonly Damage[];
  readonly notices: readonly Notice[];
}

export interface HeadSources {
  /** The first is the store's own; what stands in another must stand there too. */
  readonly places?: readonly PlaceContents[];
  /** Of other signers of the same log. */
  readonly witnesses?: readonly PlaceContents[];
  /** Key ids known from outside. */
  readonly trustedKeys?: readonly string[];
}

export function headsToMeet(storeId: string, { places = [], witnesses = [], trustedKeys }: HeadSources): HeadsToMeet {
  const damage: Damage[] = [];
  const notices: Notice[] = [];
  const meet = new Map<string, SignedHead>();
  for (const { directory, heads, keys, unreadable } of [...places, ...witnesses]) {
    damage.push(...unreadable.map((line) => aboutHeads('heads-unreadable', { directory, line })));
    const known = knownKeys(keys, trustedKeys);
    const lost = givenUp(heads);
    for (const head of heads) {
      if (!isValid(head, storeId, known)) damage.push(aboutHeads('head-invalid', { directory, signed: head.position }));
      else if (!lost.has(head)) meet.set(head.signature, head);
    }
  }
  const [first, ...others] = places;
  for (const other of first ? others : []) {
    const { missing, line } = compared(first!, other);
    if (line !== undefined) damage.push(aboutHeads('heads-disagree', { directory: other.directory, line }));
    else if (missing > 0) notices.push({ kind: 'second-place-behind', heads: missing });
  }
  const heads = [...meet.values()].toSorted((a, b) => a.count - b.count);
  for (const { lost, position: to, at } of heads)
    if (lost !== undefined) notices.push({ kind: 'restored', to, lost, at });
  if (heads.length === 0) notices.push({ kind: 'no-heads' });
  return { heads, damage, notices };
}

function isValid(head: SignedHead, storeId: string, known: KnownKeys): boolean {
  const key = known.get(head.keyId);
  return !!key && head.storeId === storeId && isSignedBy(head, key) && isConsistent(head);
}

/** The first line of the second place that the first has not, and how many heads the second has not received. */
function compared(first: PlaceContents, second: PlaceContents): { missing: number; line?: number } {
  const own = new Set(first.heads.map(({ signature }) => signature));
  const foreign = second.heads.findIndex(({ signature }) => !own.has(signature));
  const missing = first.heads.length - second.heads.length;
  return foreign === -1 ? { missing } : { missing, line: foreign + 1 };
}

/** What a head says differently about the log up to it; undefined when it agrees. */
export function differenceFrom(
  head: SignedHead,
  log: { readonly tree: GrowingTree; readonly position: Position; readonly hash: Uint8Array },
): string | undefined {
  if (head.position !== log.position) return '位置';
  if (head.lastHash !== hex(log.hash)) return '末个事件';
  if (head.root !== hex(log.tree.root())) return '树根';
  return undefined;
}
