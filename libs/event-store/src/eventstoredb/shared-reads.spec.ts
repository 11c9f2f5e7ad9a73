import { SharedReads } from './shared-reads.js';

describe('shared reads', () => {
  /** Readings that end when told to, numbered in the order in which they began. */
  const setting = () => {
    const reads = new SharedReads<number>();
    const ends: (() => void)[] = [];
    const read = (key = 'a') =>
      reads.read(key, () => {
        const n = ends.length + 1;
        return new Promise((resolve) => ends.push(() => resolve(n)));
      });
    return { read, ends };
  };

  it('gives those who ask during a reading the next one, all the same, and never the one under way', async () => {
    const { read, ends } = setting();
    const first = read();
    const others = [read(), read(), read()];
    const elsewhere = read('b');
    expect(ends).toHaveLength(2);
    ends[0]!();
    expect(await first).toBe(1);
    ends[1]!();
    expect(await elsewhere).toBe(2);
    expect(ends).toHaveLength(3);
    const late = read();
    ends[2]!();
    expect(await Promise.all(others)).toEqual([3, 3, 3]);
    ends[3]!();
    expect(await late).toBe(4);
  });

  it('reads again after a reading that failed', async () => {
    const reads = new SharedReads<number>();
    const failing = reads.read('a', () => Promise.reject(new Error('gone')));
    const next = reads.read('a', () => Promise.resolve(7));
    await expect(failing).rejects.toThrow('gone');
    expect(await next).toBe(7);
  });
});
