import { randomBytes } from 'node:crypto';
import { StreamEnds } from './stream-ends.js';

it('remembers the last version and hash of more streams than it first had room for', () => {
  const ends = new StreamEnds();
  const hashes = Array.from({ length: 5000 }, () => randomBytes(32));
  for (const [n, hash] of hashes.entries()) ends.set(`stream-${n}`, 1, hash.toReversed());
  for (const [n, hash] of hashes.entries()) ends.set(`stream-${n}`, 2 + n, hash);
  expect(ends.size).toBe(5000);
  const wrong = hashes.filter((hash, n) => {
    const end = ends.find(`stream-${n}`);
    return end?.version !== 2 + n || !hash.equals(end.hash);
  });
  expect(wrong).toEqual([]);
  expect(ends.find('stream-5000')).toBeUndefined();
});
