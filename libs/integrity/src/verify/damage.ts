import type { JsonObject, Position } from '#kernel';

/** What can be wrong with a record. The Chinese sentence of each stands in `sentences.ts`. */
export type DamageKind =
  /** SQLite cannot read a page, or its indexes do not fit its tables. */
  | 'structure'
  /** Positions are not dense: events were deleted. */
  | 'position-gap'
  /** Versions of a stream are not dense: events of it were deleted, or it was moved. */
  | 'version-gap'
  /** Meta or data is not what the chain hash was made from. */
  | 'hash-mismatch'
  | 'meta-not-json'
  | 'data-not-json'
  /** A column says something else than the hashed meta. */
  | 'column-differs'
  /** Recorded before the event in front of it. */
  | 'time-goes-back'
  /** The log up to a signed head is not the log that was signed. */
  | 'head-mismatch'
  /** A signed head stands behind the end of the log: its tail was cut. */
  | 'tail-cut'
  /** A head that no believed key has signed, or that contradicts itself. */
  | 'head-invalid'
  /** A head or key in the second place is not in the first, or differs. */
  | 'heads-disagree'
  /** A line of a heads or keys file is no head or key. */
  | 'heads-unreadable';

export interface Damage {
  readonly kind: DamageKind;
  /** Of the first event that is wrong, or after which the damage lies; null when it is about no event. */
  readonly position: Position | null;
  readonly stream: string | null;
  readonly version: number | null;
  readonly details: JsonObject;
}

/** Worth telling, but no damage. */
export type Notice =
  /** Events after the last signed head: nothing outside the store can prove them yet. */
  | { readonly kind: 'unsigned-tail'; readonly events: number }
  /** No head was ever signed. */
  | { readonly kind: 'no-heads' }
  /** Heads that the second place did not receive. */
  | { readonly kind: 'second-place-behind'; readonly heads: number }
  /** The record was restored from a backup; what was recorded after it, up to a position, is lost. */
  | { readonly kind: 'restored'; readonly to: Position; readonly lost: Position; readonly at: string };

/** The outcome of a verification: plain data. There is no damage iff `damage` is empty. */
export interface Verification {
  readonly storeId: string;
  readonly events: number;
  readonly streams: number;
  readonly end: Position;
  /** Root of the Merkle tree over all events that were read, hex. */
  readonly root: string;
  /** Signed heads that the log was compared with. */
  readonly heads: number;
  /** At most one about events, the first found in commit order; then those about structure and heads. */
  readonly damage: readonly Damage[];
  readonly notices: readonly Notice[];
}
