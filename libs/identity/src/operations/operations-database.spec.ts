import { Problem } from '#kernel';
import { temporaryDirectory } from '../testing/temporary-directory.js';
import { durably, openOperations } from './operations-database.js';

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

  it('syncs every commit, and is made once', () => {
    const path = files.next();
    openOperations(path).close();
    const db = openOperations(path);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });
});
