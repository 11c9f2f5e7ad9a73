import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Problem, type StreamId, VersionConflict, chainHash, startOfLog } from '#kernel';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { append, sqliteStores, thrownBySqlite } from '../testing/sqlite-stores.js';
import { refusalOf } from '../testing/subject.js';
import type { FaultPoint } from './event-writer.js';
import type { SqliteEventStore } from './sqlite-event-store.js';

const { newPath, open } = sqliteStores();
const [a, b, c] = ['a', 'b', 'c'].map(sampleStream) as [StreamId, StreamId, StreamId];

describe('a batch', () => {
  const genesisAppends = async (store: SqliteEventStore, streams: readonly StreamId[]) => {
    const heads = await Promise.all(streams.map(async (stream) => (await store.read(stream)).head));
    return Promise.allSettled(streams.map((stream, n) => store.append(stream, heads[n]!, [sampleEvent(n)])));
  };

  it('is one transaction of at most 512 requests', async () => {
    let commits = 0;
    const store = open(newPath(), { fault: (point) => (commits += point === 'commit' ? 1 : 0) });
    const streams = Array.from({ length: 1100 }, (_, n) => sampleStream(n));
    const results = await genesisAppends(store, streams);
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(commits).toBe(3);
  });

  it('lets a request that cannot be written fail alone', async () => {
    const poison = (point: FaultPoint, stream?: StreamId) => {
      if (point === 'insert' && stream === b) throw thrownBySqlite('SQLITE_TOOBIG');
    };
    const store = open(newPath(), { fault: poison });
    const results = await genesisAppends(store, [a, b, c]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const { reason } = results[1] as PromiseRejectedResult;
    expect(reason).toMatchObject({ kind: 'unavailable', code: 'store-failed', details: { code: 'SQLITE_TOOBIG' } });
    expect((await store.readAll(startOfLog, 10)).map(({ position }) => Number(position))).toEqual([1, 2]);
    expect(store.failure).toBeUndefined();
  });

  it('is tried again once when something unexpected went wrong', async () => {
    let failures = 1;
    const once = (point: FaultPoint) => {
      if (point === 'insert' && failures-- > 0) throw thrownBySqlite('SQLITE_NOMEM');
    };
    const store = open(newPath(), { fault: once });
    const results = await genesisAppends(store, [a, b]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('notices what another connection has written in spite of the lock', async () => {
    const path = newPath();
    const store = open(path);
    const { head, events } = await append(store, a, sampleEvent(1));
    const db = new Database(path);
    const hash = chainHash(events[0]!.hash, '{}', '{}');
    db.prepare("INSERT INTO events SELECT 2, stream, 2, type, id, cmd, ts, ?, '{}', '{}' FROM events").run(hash);
    db.close();
    const conflict = await refusalOf(store.append(a, head, [sampleEvent(2)]));
    expect(conflict).toBeInstanceOf(VersionConflict);
    expect((conflict as VersionConflict).actual).toEqual({ version: 2, hash });
    expect((await append(store, a, sampleEvent(3))).position).toBe('0000000000000003');
  });

  it('is refused when too much waits already', async () => {
    const store = open(newPath());
    const { head } = await store.read(a);
    const calls = Array.from({ length: 10_050 }, () => store.append(a, head, [sampleEvent(1)]));
    const results = await Promise.allSettled(calls);
    const codes = results.map((r) => (r.status === 'fulfilled' ? 'appended' : (r.reason as Problem).code));
    expect(codes.filter((code) => code === 'appended')).toHaveLength(1);
    expect(codes.filter((code) => code === 'version-conflict')).toHaveLength(9_999);
    expect(codes.filter((code) => code === 'store-overloaded')).toHaveLength(50);
    expect((await append(store, a, sampleEvent(2))).head.version).toBe(2);
  });
});

describe('a disk that fails', () => {
  it('refuses clearly while it is full, goes on reading, and recovers without a restart', async () => {
    let full = false;
    const fault = (point: FaultPoint) => {
      if (full && point === 'commit') throw thrownBySqlite('SQLITE_FULL');
    };
    const store = open(newPath(), { fault });
    await append(store, a, sampleEvent(1));
    full = true;
    expect(await refusalOf(append(store, a, sampleEvent(2)))).toMatchObject({
      kind: 'unavailable',
      code: 'store-full',
    });
    expect(await refusalOf(append(store, b, sampleEvent(3)))).toMatchObject({ code: 'store-full' });
    expect((await store.read(a)).head.version).toBe(1);
    full = false;
    expect((await append(store, a, sampleEvent(2))).head.version).toBe(2);
  });

  it('refuses when the file may not grow', async () => {
    const store = open(newPath(), { maxPages: 40 });
    const big = sampleEvent(1, { text: '案'.repeat(80_000) });
    await append(store, a, sampleEvent(1));
    expect(await refusalOf(append(store, a, big))).toMatchObject({ code: 'store-full' });
    expect((await store.read(a)).events).toHaveLength(1);
  });

  it.each(['SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_WRITE'])(
    'takes nothing more after %s in a commit, because its outcome is unknown',
    async (code) => {
      const reports: Problem[] = [];
      let failing = false;
      const fault = (point: FaultPoint) => {
        if (failing && point === 'commit') throw thrownBySqlite(code);
      };
      const store = open(newPath(), { fault, report: (problem) => reports.push(problem) });
      await append(store, a, sampleEvent(1));
      failing = true;
      const unknown = { code: 'store-failed', details: { reason: 'outcome-unknown' } };
      expect(await refusalOf(append(store, a, sampleEvent(2)))).toMatchObject(unknown);
      failing = false;
      expect(await refusalOf(append(store, b, sampleEvent(3)))).toMatchObject(unknown);
      expect(reports).toEqual([store.failure]);
      expect((await store.read(a)).head.version).toBe(1);
    },
  );

  it('reports a checkpoint that failed and goes on', async () => {
    let store: SqliteEventStore | undefined;
    const reported = new Promise<Problem>((resolve) => {
      const fault = (point: FaultPoint) => {
        if (point === 'checkpoint') throw thrownBySqlite('SQLITE_IOERR_READ');
      };
      store = open(newPath(), { fault, report: resolve });
    });
    await append(store!, a, sampleEvent(1));
    expect(await reported).toMatchObject({ code: 'store-failed', details: { code: 'SQLITE_IOERR_READ' } });
    expect((await append(store!, a, sampleEvent(2))).head.version).toBe(2);
  });
});

describe('the write-ahead log', () => {
  it('is copied back when the writer is idle, and cut when asked', async () => {
    const path = newPath();
    let began = (): void => undefined;
    const checkpoint = new Promise<void>((resolve) => {
      began = resolve;
    });
    const store = open(path, { fault: (point) => point === 'checkpoint' && began() });
    await append(store, a, sampleEvent(1));
    await checkpoint;
    await nextTurn();
    expect(behind(path)).toBe(0);
    expect(existsSync(`${path}-wal`)).toBe(true);
    store.truncateWal();
    expect(pages(path)).toBe(0);
  });
});

const walState = (path: string): { log: number; checkpointed: number } => {
  const db = new Database(path, { readonly: true });
  const [state] = db.pragma('wal_checkpoint(NOOP)') as [{ log: number; checkpointed: number }];
  db.close();
  return state;
};
const pages = (path: string): number => walState(path).log;
const behind = (path: string): number => walState(path).log - walState(path).checkpointed;
