import { Turns } from './turns.js';

/** Work that ends when the test says so. */
function held() {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  return { released, release };
}

describe('turns', () => {
  it('run the work on one key one after the other, in the order in which it was asked for', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const first = held();
    const running = [
      turns.run('案件', async () => {
        log.push('甲始');
        await first.released;
        log.push('甲终');
      }),
      turns.run('案件', async () => void log.push('乙')),
      turns.run('案件', async () => void log.push('丙')),
    ];
    first.release();
    await Promise.all(running);
    expect(log).toEqual(['甲始', '甲终', '乙', '丙']);
  });

  it('let work on another key pass', async () => {
    const turns = new Turns();
    const slow = held();
    const waiting = turns.run('案件一', () => slow.released);
    await expect(turns.run('案件二', async () => '办完')).resolves.toBe('办完');
    slow.release();
    await waiting;
  });

  it('go on after work that failed, and fail that work alone', async () => {
    const turns = new Turns();
    const failing = turns.run('案件', async () => Promise.reject(new Error('没办成')));
    const next = turns.run('案件', async () => '办完');
    await expect(failing).rejects.toThrow('没办成');
    await expect(next).resolves.toBe('办完');
  });

  it('come round again for a key whose work is all done', async () => {
    const turns = new Turns();
    for (const n of [1, 2, 3]) await expect(turns.run('案件', async () => n)).resolves.toBe(n);
  });
});
