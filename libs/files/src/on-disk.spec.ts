import { readFile } from 'node:fs/promises';
import { Problem } from '#kernel';
import { onDisk, systemCode } from './on-disk.js';

const failing = (code: string) => onDisk(() => Promise.reject(Object.assign(new Error(code), { code })));

describe('work on the disk', () => {
  it('says when there is no room', async () => {
    for (const code of ['ENOSPC', 'EDQUOT'])
      await expect(failing(code)).rejects.toMatchObject({ kind: 'unavailable', code: 'files-full' });
  });

  it('says when it fails otherwise, and why', async () => {
    await expect(onDisk(() => readFile('/nowhere/at/all'))).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'files-failed',
      cause: { code: 'ENOENT' },
    });
  });

  it('lets a problem through as it is', async () => {
    const problem = new Problem('corrupt', 'file-corrupt');
    await expect(onDisk(() => Promise.reject(problem))).rejects.toBe(problem);
  });

  it('knows the system’s code of an error', () => {
    expect([new Error('x'), 'x', null, undefined, { code: 7 }, { code: 'EIO' }].map(systemCode)).toEqual([
      '',
      '',
      '',
      '',
      '',
      'EIO',
    ]);
  });
});
