import Database from 'better-sqlite3';
import { existsSync, writeFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type NewEvent, Problem, type StreamId, VersionConflict, chainHash, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { refusalOf } from '../testing/subject.js';
import { temporaryDirectory } from '../testing/temporary-directory.js';
import type { FaultPoint } from './event-writer.js';
import { SqliteEventStore, type SqliteOptions } from './sqlite-event-store.js';
import { openSqliteReader } from './sqlite-reader.js';

const directory = temporaryDirectory();
let files = 0;
const newPath = (): string => directory.file(`${++files}.db`);
const opened: SqliteEventStore[] = [];

function open(path: string, options: Partial<SqliteOptions> = {}): SqliteEventStore {
  const store = new SqliteEventStore({ path, clock: new MovableClock(), ...options });
  opened.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

async function append(store: SqliteEventStore, stream: StreamId, ...events: NewEvent[]) {
  return store.append(stream, (await store.read(stream)).head, events);
}

const thrownBySqlite = (code: string): Error => Object.assign(new Error(code), { code });
const refusedSync = (call: () => unknown): Problem => {
  try {
    call();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

const [a, b, c] = ['a', 'b', 'c'].map(sampleStream) as [StreamId, StreamId, StreamId];

describe('opening a store', () => {
  it('keeps identity, streams and log over a restart', async () => {
    const path = newPath();
    const first = open(path);
    const { head, position } = await append(first, a, sampleEvent(1), sampleEvent(2));
    await first.close();
    const second = open(path);
    expect(second.storeId).toBe(first.storeId);
    expect((await second.read(a)).head).toEqual(head);
    const next = await append(second, a, sampleEvent(3));
    expect([position, next.position]).toEqual(['0000000000000002', '0000000000000003']);
  });

  it('refuses a second writer at once, and lets the next one in after the first has closed', async () => {
    const path = newPath();
    const first = open(path);
    expect(refusedSync(() => open(path))).toMatchObject({ kind: 'locked', code: 'store-locked' });
    await append(first, a, sampleEvent(1));
    await first.close();
    expect((await open(path).read(a)).head.version).toBe(1);
  });

  it('refuses a store with another identity than the one wanted', async () => {
    const path = newPath();
    await open(path).close();
    expect(refusedSync(() => open(path, { storeId: 'another' }))).toMatchObject({ code: 'store-mismatch' });
    expect((await open(path).read(a)).head.version).toBe(0);
  });

  it('refuses what is no store: garbage, a foreign database, a newer format, nothing', () => {
    const [garbage, foreign, newer] = [newPath(), newPath(), newPath()];
    writeFileSync(garbage, '案'.repeat(3000));
    const db = new Database(foreign);
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE accounts (name TEXT)');
    db.close();
    const next = new Database(newer);
    next.pragma('journal_mode = WAL');
    next.exec("CREATE TABLE store (id, format); CREATE TABLE events (pos); INSERT INTO store VALUES ('x', 99)");
    next.close();
    for (const openIt of [open, openSqliteReader] as const) {
      expect(refusedSync(() => openIt(garbage))).toMatchObject({ kind: 'corrupt', code: 'store-corrupt' });
      expect(refusedSync(() => openIt(foreign))).toMatchObject({ kind: 'corrupt', code: 'store-format-unknown' });
      expect(refusedSync(() => openIt(newer))).toMatchObject({ details: { found: '99' } });
    }
    expect(refusedSync(() => openSqliteReader(newPath()))).toMatchObject({ code: 'store-missing' });
  });

  it('refuses to read a file that is not in WAL mode', async () => {
    const path = newPath();
    await open(path).close();
    const db = new Database(path);
    db.pragma('journal_mode = DELETE');
    db.close();
    expect(refusedSync(() => openSqliteReader(path))).toMatchObject({
      code: 'sqlite-pragma-refused',
      details: { name: 'journal_mode', found: 'delete' },
    });
  });
});

describe('the tables', () => {
  it('refuse that an event is changed or deleted, or the store given another identity', async () => {
    const path = newPath();
    await append(open(path), a, sampleEvent(1));
    const db = new Database(path);
    expect(() => db.exec("UPDATE events SET data = '{}'")).toThrow('events never change');
    expect(() => db.exec('DELETE FROM events')).toThrow('events are never deleted');
    expect(() => db.exec("UPDATE store SET id = 'x'")).toThrow('keeps its identity');
    expect(() => db.exec('DELETE FROM store')).toThrow('keeps its identity');
    db.close();
  });

  it('hold the columns that readers use as the meta says them', async () => {
    const path = newPath();
    const { events } = await append(open(path), a, sampleEvent(1));
    const reader = openSqliteReader(path);
    const [row] = reader.storedRows(0, 10);
    reader.close();
    const { meta, metaText, dataText, hash } = events[0]!;
    const uuid = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
    expect(row).toEqual({
      pos: 1,
      stream: a,
      ver: 1,
      type: meta.type,
      id: uuid(meta.id),
      cmd: uuid(meta.commandId),
      ts: Date.parse(meta.recordedAt),
      hash,
      meta: Buffer.from(metaText),
      data: Buffer.from(dataText),
      dataIsJson: true,
    });
  });
});

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
    const reported = new Promise<Problem>((resolve) => {
      const fault = (point: FaultPoint) => {
        if (point === 'checkpoint') throw thrownBySqlite('SQLITE_IOERR_READ');
      };
      const store = open(newPath(), { fault, report: resolve });
      void append(store, a, sampleEvent(1));
    });
    expect(await reported).toMatchObject({ code: 'store-failed', details: { code: 'SQLITE_IOERR_READ' } });
    expect((await append(opened[0]!, a, sampleEvent(2))).head.version).toBe(2);
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

describe('a reader beside the writer', () => {
  it('sees what was committed, cannot write, and does not disturb', async () => {
    const path = newPath();
    const store = open(path);
    await append(store, a, sampleEvent(1));
    const reader = openSqliteReader(path);
    expect(reader.storeId).toBe(store.storeId);
    expect(reader.read(a).head).toEqual((await store.read(a)).head);
    await append(store, a, sampleEvent(2));
    expect(reader.end()).toBe('0000000000000002');
    expect(reader.readAll(startOfLog, 10).map(({ version }) => version)).toEqual([1, 2]);
    expect(reader.structuralDamage()).toEqual([]);
    const copy = newPath();
    await reader.copyTo(copy);
    reader.close();
    const copied = openSqliteReader(copy);
    expect(copied.read(a)).toEqual(await store.read(a));
    copied.close();
  });
});
