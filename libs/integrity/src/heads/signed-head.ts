import { type KeyObject, sign, verify } from 'node:crypto';
import { type Instant, type Position, canonicalJson } from '#kernel';
import { GrowingTree, subtreesOf } from '../tree.js';

/** What is signed: the end of the log at some moment. Hashes in lower-case hex. */
export interface LogHead {
  readonly storeId: string;
  /** Of the last event. */
  readonly position: Position;
  /** Events up to and with it. */
  readonly count: number;
  /** Root of the Merkle tree over them: it commits to every event before. */
  readonly root: string;
  /** Chain hash of the last event. */
  readonly lastHash: string;
  readonly at: Instant;
  /** The tree's perfect subtrees, to go on from without reading the log again. */
  readonly subtrees: readonly string[];
  /** The log was restored to this head from a backup; events after it, up to this position, are known to be lost. */
  readonly lost?: Position;
  /** SHA-256 of the public key. */
  readonly keyId: string;
}

/** One line of a heads file. */
export interface SignedHead extends LogHead {
  /** Ed25519, base64. */
  readonly signature: string;
}

/** Tells a signed head from anything else that the key might sign. */
const purpose = 'anmai signed head 1\n';

const signedBytes = (head: LogHead): Buffer => Buffer.from(purpose + canonicalJson(head));

export const signHead = (head: LogHead, privateKey: KeyObject): SignedHead => ({
  ...head,
  signature: sign(null, signedBytes(head), privateKey).toString('base64'),
});

export function isSignedBy({ signature, ...head }: SignedHead, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(head), publicKey, Buffer.from(signature, 'base64'));
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const treeOf = ({ count, subtrees }: LogHead): GrowingTree =>
  new GrowingTree(
    count,
    subtrees.map((subtree) => Buffer.from(subtree, 'hex')),
  );

/** Whether the subtrees are as many as the count needs and give the root. */
export const isConsistent = (head: LogHead): boolean =>
  head.subtrees.length === subtreesOf(head.count) && hex(treeOf(head).root()) === head.root;
