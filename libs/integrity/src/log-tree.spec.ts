import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { continues, rootFrom } from './case-file/script/verify.mjs';
import { LogTree } from './log-tree.js';
import { GrowingTree } from './tree.js';

const eventHash = (n: number): Buffer => createHash('sha256').update(`event ${n}`).digest();

function trees(count: number): { tree: LogTree; roots: readonly Buffer[] } {
  const [tree, growing] = [new LogTree(), new GrowingTree()];
  const roots = [growing.root()];
  for (let n = 0; n < count; n++) {
    tree.add(eventHash(n));
    growing.add(eventHash(n));
    roots.push(growing.root());
  }
  return { tree, roots };
}

const most = 130;
const { tree, roots } = trees(most);

// What proves is written here; what verifies is the script that travels with a case file, written apart from it.
describe('proofs from the tree of the log', () => {
  it('give the same roots as the tree that only grows', () => {
    for (let count = 1; count <= most; count++) expect(tree.root(count)).toEqual(roots[count]);
  });

  it('show each event at its place among the first so many', () => {
    for (let count = 1; count <= most; count++)
      for (let index = 0; index < count; index += 1 + Math.floor(count / 9))
        expect(rootFrom(eventHash(index), index, count, tree.inclusion(index, count))).toEqual(roots[count]);
  });

  it('show no event at another place, no other event, and nothing with a bit of the path changed', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: most }), fc.nat(), fc.nat(), fc.nat(), (count, a, b, bit) => {
        const [index, wrong] = [a % count, b % count];
        const path = tree.inclusion(index, count);
        const same = (root: Uint8Array | undefined) => root !== undefined && Buffer.from(root).equals(roots[count]!);
        expect(same(rootFrom(eventHash(index), wrong, count, path))).toBe(wrong === index);
        expect(same(rootFrom(eventHash(index + 1), index, count, path))).toBe(false);
        expect(same(rootFrom(eventHash(index), index, count, path.slice(1)))).toBe(false);
        const flipped = path.map((hash) => Buffer.from(hash));
        flipped[bit % flipped.length]![bit % 32]! ^= 1 << (bit % 8);
        expect(same(rootFrom(eventHash(index), index, count, flipped))).toBe(false);
      }),
    ));

  it('show that a log goes on from an older one', () => {
    for (let count = 1; count <= most; count++)
      for (let older = 1; older <= count; older += 1 + Math.floor(count / 11))
        expect(continues(older, roots[older]!, count, roots[count]!, tree.consistency(older, count))).toBe(true);
  });

  it('show it of no other older log, and of none with a bit changed', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: most }), fc.nat(), fc.nat(), (count, a, bit) => {
        const older = 1 + (a % (count - 1));
        const proof = tree.consistency(older, count);
        const forged = createHash('sha256').update('another history').digest();
        expect(continues(older, forged, count, roots[count]!, proof)).toBe(false);
        expect(continues(older, roots[older]!, count, forged, proof)).toBe(false);
        expect(continues(older, roots[older]!, count, roots[count]!, proof.slice(1))).toBe(false);
        const flipped = proof.map((hash) => Buffer.from(hash));
        flipped[bit % flipped.length]![bit % 32]! ^= 1 << (bit % 8);
        expect(continues(older, roots[older]!, count, roots[count]!, flipped)).toBe(false);
      }),
    ));
});
