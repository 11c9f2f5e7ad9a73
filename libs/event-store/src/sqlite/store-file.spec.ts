import Database from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { startOfLog } from '#kernel';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { append, refusedSync, sqliteStores } from '../testing/sqlite-stores.js';
import { copyDatabase } from './copy-database.js';
import { openSqliteReader } from './sqlite-reader.js';

const { newPath, open } = sqliteStores();
const a = sampleStream('a');

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
    const { pos, stream, ver, type, ids, ts, dataIsJson } = row!;
    expect({
      pos,
      stream,
      ver,
      type,
      ids,
      ts,
      dataIsJson,
      hash: row!.hash,
      meta: row!.meta.toString(),
      data: row!.data.toString(),
    }).toEqual({
      pos: 1,
      stream: a,
      ver: 1,
      type: meta.type,
      ids: `${meta.id}${meta.commandId}`.replaceAll('-', ''),
      ts: Date.parse(meta.recordedAt),
      hash,
      meta: metaText,
      data: dataText,
      dataIsJson: true,
    });
  });
});

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
    expect(await reader.structuralDamage()).toEqual([]);
    reader.close();
  });

  it('copies the store as of one moment, however much is written meanwhile', async () => {
    const path = newPath();
    const store = open(path);
    const filler = Array.from({ length: 60 }, (_, n) => sampleEvent(n, { text: '案'.repeat(2500) }));
    for (let n = 0; n < 5; n++) await append(store, a, ...filler);
    const copy = newPath();
    const steps = { copied: false };
    const copying = copyDatabase(path, copy).finally(() => {
      steps.copied = true;
    });
    let written = 0;
    for (; !steps.copied; written++) await append(store, a, sampleEvent(1000 + written));
    await copying;
    expect(written).toBeGreaterThan(5);
    const copied = openSqliteReader(copy);
    expect(copied.read(a).head.version).toBe(300);
    expect(await copied.structuralDamage()).toEqual([]);
    copied.close();
  });
});
