import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { WorkerEventStore } from '#event-store';
import { MovableClock } from '#kernel/testing';
import type { Report } from './report.js';
import { recordIn } from './testing/setting.js';
import { ProjectionThread } from './thread.js';

const dist = pathToFileURL(`${process.cwd()}/dist/`);
const url = pathToFileURL(join(process.cwd(), 'libs/read-store/src/testing/thread-entry.mjs'));

describe('projections in a thread of their own', () => {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-thread-'));
  const events = join(directory, 'events.db');
  const readModels = join(directory, 'read.db');
  const reports: Report[] = [];
  let store: WorkerEventStore;
  let thread: ProjectionThread;

  beforeAll(async () => {
    if (!existsSync(new URL('libs/read-store/src/index.js', dist)))
      throw new Error('dist is missing: run "npm run build" before these tests');
    const threadUrl = new URL('libs/event-store/src/sqlite/writer-thread.js', dist);
    store = await WorkerEventStore.start({ path: events, clock: new MovableClock(), threadUrl });
    thread = await start({});
  });
  afterAll(async () => {
    await thread.close();
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const start = (more: object) => {
    const writer = store.connect();
    const workerData = { dist: dist.href, events, readModels, writer, ...more };
    return ProjectionThread.start({ url, workerData, transferList: [writer], report: (told) => reports.push(told) });
  };
  const notes = (): unknown => {
    const db = new Database(readModels, { readonly: true });
    const rows = db.prepare('select key, notes from note_count order by key').all();
    db.close();
    return rows;
  };

  it('follow what another thread records, and say how far they are', async () => {
    for (let n = 0; n < 3; n++) {
      const position = await recordIn(store, 1, 'MatterNoted', '询问');
      expect(await thread.waitFor('note-counts', position, 10_000)).toBe(true);
      expect(thread.health()).toMatchObject([{ projection: 'note-counts', position, caughtUp: true, failure: null }]);
    }
    expect(notes()).toEqual([{ key: 'matter-1', notes: 3 }]);
  });

  it('tell of a stream that they hold back, and of its retry', async () => {
    const bad = await recordIn(store, 2, 'MatterMisrecorded', '误记');
    expect(await thread.waitFor('note-counts', bad, 10_000)).toBe(true);
    const held = { kind: 'held-back', projection: 'note-counts', stream: 'matter-2', position: bad, code: 'TypeError' };
    expect(reports).toContainEqual(held);
    thread.retry('note-counts');
    const after = await recordIn(store, 2, 'MatterNoted', '之后');
    expect(await thread.waitFor('note-counts', after, 10_000)).toBe(true);
    expect(thread.health()).toMatchObject([{ held: 1 }]);
  });

  it('rebuild on request', async () => {
    thread.rebuild('note-counts');
    const position = await recordIn(store, 3, 'MatterNoted', '重建');
    await until(() => reports.some(({ kind }) => kind === 'rebuilt'));
    expect(await thread.waitFor('note-counts', position, 10_000)).toBe(true);
    expect(notes()).toEqual([
      { key: 'matter-1', notes: 3 },
      { key: 'matter-3', notes: 1 },
    ]);
  });

  it('refuse a projection that the thread does not have', async () => {
    expect(() => thread.rebuild('no-such')).toThrow('projection-unknown');
    await expect(thread.waitFor('no-such', await store.end(), 1)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('say what they died of before they served', async () => {
    await expect(start({ fails: true })).rejects.toMatchObject({
      code: 'projection-thread-failed',
      cause: { message: 'the thread cannot begin' },
    });
  });

  it('end when they are closed, and go on from there when they are started again', async () => {
    await thread.close();
    expect(await thread.ended).toBeUndefined();
    const position = await recordIn(store, 1, 'MatterNoted', '停机期间');
    thread = await start({});
    expect(await thread.waitFor('note-counts', position, 10_000)).toBe(true);
    expect(notes()).toContainEqual({ key: 'matter-1', notes: 4 });
  });

  it('say so when they die while they serve', async () => {
    await recordIn(store, 4, 'MatterClosed', '进程退出');
    expect(await thread.ended).toMatchObject({ code: 'projection-thread-failed' });
  });

  /** Looks again after every message that the thread may have sent. */
  async function until(seen: () => boolean): Promise<void> {
    while (!seen()) await new Promise(setImmediate);
  }
});
