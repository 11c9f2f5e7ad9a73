import * as fc from 'fast-check';
import { GrowingTree, leafHash, nodeHash, subtreesOf } from './tree.js';

/** MTH of RFC 6962, section 2.1, word for word. */
function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leafHash(leaves[0]!);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

const hashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 70 });

describe('the growing tree', () => {
  it('has the root that RFC 6962 defines', () => {
    fc.assert(
      fc.property(hashes, (leaves) => {
        const tree = new GrowingTree();
        for (const leaf of leaves) tree.add(leaf);
        expect(tree.root()).toEqual(Buffer.from(rootOf(leaves)));
        expect(tree.count).toBe(leaves.length);
        expect(tree.subtrees).toHaveLength(subtreesOf(leaves.length));
      }),
    );
  });

  it('goes on from its subtrees as if it had never stopped', () => {
    fc.assert(
      fc.property(hashes, fc.nat(), (leaves, cut) => {
        const whole = new GrowingTree();
        let resumed = new GrowingTree();
        for (const [n, leaf] of leaves.entries()) {
          if (n === cut % leaves.length) resumed = new GrowingTree(resumed.count, resumed.subtrees);
          whole.add(leaf);
          resumed.add(leaf);
        }
        expect(resumed.root()).toEqual(whole.root());
      }),
    );
  });

  it('gives the published root of nothing and of one known leaf', () => {
    expect(new GrowingTree().root().toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    // the test vector of RFC 6962 implementations: the leaf hash of an empty input
    expect(leafHash(new Uint8Array()).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });
});
