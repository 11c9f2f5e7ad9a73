import { statSync } from 'node:fs';
import { Problem } from '#kernel';
import { temporaryDirectory } from '../testing/temporary-directory.js';
import { SqliteOperations, durably } from './sqlite-operations.js';

const files = temporaryDirectory();
const failing = (code: string) => () =>
  durably(() => {
    throw Object.assign(new Error(code), { code });
  });

describe('the operations file', () => {
  it.each([
    ['SQLITE_FULL', 'operations-full'],
    ['SQLITE_IOERR_SHMSIZE', 'operations-full'],
    ['SQLITE_BUSY_SNAPSHOT', 'operations-busy'],
    ['SQLITE_IOERR_FSYNC', 'operations-failed'],
  ])('tells %s as %s', (code, told) => {
    expect(failing(code)).toThrow(expect.objectContaining({ kind: 'unavailable', code: told }));
  });

  it('lets other problems through as they are', () => {
    const problem = new Problem('conflict', 'login-taken');
    expect(() =>
      durably(() => {
        throw problem;
      }),
    ).toThrow(problem);
    expect(failing('ENOENT')).toThrow('ENOENT');
  });

  it('syncs every commit, is made once, and is readable to its owner alone', async () => {
    const path = files.next();
    await new SqliteOperations(path).close();
    const operations = new SqliteOperations(path);
    await operations.read(async (on) => {
      expect(await on.first('pragma synchronous')).toEqual({ synchronous: 2 });
      expect(await on.first('pragma journal_mode')).toEqual({ journal_mode: 'wal' });
    });
    await operations.close();
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});
