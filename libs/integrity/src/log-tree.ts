import { leafHash, nodeHash } from './tree.js';

const hashBytes = 32;

/** Hashes of one size in flat memory. */
class Hashes {
  #bytes = Buffer.alloc(hashBytes * 64);
  count = 0;

  push(hash: Uint8Array): void {
    if (this.count * hashBytes === this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    this.#bytes.set(hash, this.count++ * hashBytes);
  }

  at(n: number): Buffer {
    return this.#bytes.subarray(n * hashBytes, (n + 1) * hashBytes);
  }
}

/**
 * The Merkle tree of a log with all its nodes, to prove from (RFC 6962, 2.1). It takes 64 bytes per event; who only
 * needs the root uses `GrowingTree`.
 */
export class LogTree {
  /** Level k holds the roots of the perfect subtrees of 2^k leaves. */
  readonly #levels: Hashes[] = [new Hashes()];

  get count(): number {
    return this.#levels[0]!.count;
  }

  add(eventHash: Uint8Array): void {
    let hash = leafHash(eventHash);
    for (let level = 0; ; level++) {
      const hashes = (this.#levels[level] ??= new Hashes());
      hashes.push(hash);
      if (hashes.count % 2 === 1) return;
      hash = nodeHash(hashes.at(hashes.count - 2), hashes.at(hashes.count - 1));
    }
  }

  /** Root of the tree over the first `count` events, at least one. */
  root(count: number): Buffer {
    return this.#rootOf(0, count);
  }

  /**
   * What proves that an event is the one at this place among the first `count`: the siblings on its way up.
   * @param index of the event, from 0.
   */
  inclusion(index: number, count: number): readonly Buffer[] {
    return this.#path(index, 0, count);
  }

  /** What proves that the first `older` of `count` events are unchanged: at least one, at most `count`. */
  consistency(older: number, count: number): readonly Buffer[] {
    return this.#unchanged(older, 0, count, true);
  }

  #path(index: number, from: number, to: number): readonly Buffer[] {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...this.#path(index, from, middle), this.#rootOf(middle, to)]
      : [...this.#path(index, middle, to), this.#rootOf(from, middle)];
  }

  /** @param known whether the verifier has the root of what is left of `older` here. */
  #unchanged(older: number, from: number, to: number, known: boolean): readonly Buffer[] {
    if (older === to) return known ? [] : [this.#rootOf(from, to)];
    const middle = from + splitOf(to - from);
    return older <= middle
      ? [...this.#unchanged(older, from, middle, known), this.#rootOf(middle, to)]
      : [...this.#unchanged(older, middle, to, false), this.#rootOf(from, middle)];
  }

  /** Ranges come from splitting, so one whose size is a power of two stands as a node of its level. */
  #rootOf(from: number, to: number): Buffer {
    const size = to - from;
    const level = Math.log2(size);
    if (Number.isInteger(level)) return this.#levels[level]!.at(from / size);
    const middle = from + splitOf(size);
    return nodeHash(this.#rootOf(from, middle), this.#rootOf(middle, to));
  }
}

/** The largest power of two below the size. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);
