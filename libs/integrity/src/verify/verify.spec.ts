import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteReader } from '#event-store';
import { chainHash, stampMeta } from '#kernel';
import { type TestRecord, sampleStream, testRecords } from '../testing/record.js';
import { readPlace } from '../heads/place.js';
import type { Damage, DamageKind } from './damage.js';
import { damageSentence, noticeSentence } from './sentences.js';
import { verify } from './verify.js';

const newRecord = testRecords();
const position = (n: number): string => String(n).padStart(16, '0');

/** 40 events of five streams, a head after every ten. */
async function sampleRecord(): Promise<TestRecord> {
  const record = newRecord();
  await record.write(4, 10);
  return record;
}

async function firstDamage(record: TestRecord): Promise<Damage> {
  const { damage } = await record.verify();
  return damage[0]!;
}

describe('an untouched record', () => {
  it('verifies, with every head met', async () => {
    const record = await sampleRecord();
    const verified = await record.verify();
    expect(verified).toMatchObject({ events: 40, streams: 5, end: position(40), heads: 4, damage: [], notices: [] });
    expect(verified.root).toBe(readPlace(record.places.headsDirectory).heads.at(-1)!.root);
  });

  it('tells what no head covers yet, and when there is no head at all', async () => {
    const record = await sampleRecord();
    const places = [record.places.headsDirectory, record.places.secondDirectory].map(readPlace);
    await record.write(1, 3, 40);
    const reader = openSqliteReader(record.events);
    const older = await verify(reader, { places });
    const none = await verify(reader);
    reader.close();
    expect(older.damage).toEqual([]);
    expect(older.notices).toEqual([{ kind: 'unsigned-tail', events: 3 }]);
    expect(none.notices).toEqual([{ kind: 'no-heads' }]);
    for (const notice of [...older.notices, ...none.notices]) expect(noticeSentence(notice)).toMatch(/[。]$/);
  });

  it('can be read while the server writes', async () => {
    const record = await sampleRecord();
    const store = record.open();
    expect((await record.verify()).damage).toEqual([]);
    await store.close();
  });

  it('reports progress and stops when asked', async () => {
    const record = await sampleRecord();
    const reader = openSqliteReader(record.events);
    const seen: number[] = [];
    await verify(reader, { progress: (events) => seen.push(events) });
    await expect(verify(reader, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
    reader.close();
    expect(seen).toEqual([40]);
  });
});

describe('a flipped byte', () => {
  const flips: readonly [string, string, DamageKind][] = [
    ['in the data', "UPDATE events SET data = replace(data, '第16次', '第17次') WHERE pos = 17", 'hash-mismatch'],
    ['in the meta', "UPDATE events SET meta = replace(meta, 'unknown', 'unknowm') WHERE pos = 17", 'hash-mismatch'],
    ['in the hash', 'UPDATE events SET hash = zeroblob(32) WHERE pos = 17', 'hash-mismatch'],
    ['in the stream', "UPDATE events SET stream = 'sample-case-99' WHERE pos = 17", 'column-differs'],
    ['in the version', 'UPDATE events SET ver = 99 WHERE pos = 17', 'column-differs'],
    ['in the type', "UPDATE events SET type = 'CaseClosed' WHERE pos = 17", 'column-differs'],
    ['in the event id', 'UPDATE events SET id = zeroblob(16) WHERE pos = 17', 'column-differs'],
    ['that lengthens the event id', 'UPDATE events SET id = zeroblob(20) WHERE pos = 17', 'column-differs'],
    ['that shortens the hash', 'UPDATE events SET hash = zeroblob(31) WHERE pos = 17', 'hash-mismatch'],
    ['in the command id', 'UPDATE events SET cmd = zeroblob(16) WHERE pos = 17', 'column-differs'],
    ['in the time', 'UPDATE events SET ts = ts + 1 WHERE pos = 17', 'column-differs'],
    ['that breaks the meta', 'UPDATE events SET meta = substr(meta, 2) WHERE pos = 17', 'meta-not-json'],
  ];

  it.each(flips)('%s is named with its event', async (_, sql, kind) => {
    const record = await sampleRecord();
    record.tamper((db) => db.exec(sql));
    const damage = await firstDamage(record);
    expect(damage).toMatchObject({ kind, position: position(17) });
    expect(damageSentence(damage)).toContain(`位置 ${position(17)}`);
  });

  it('anywhere in the texts of the file is found', async () => {
    const record = await sampleRecord();
    const rows = () => {
      const reader = openSqliteReader(record.events);
      const read = reader.storedRows(0, 100);
      reader.close();
      return read.map(({ data }) => data.toString('latin1')).join();
    };
    const [file, untouched] = [readFileSync(record.events), rows()];
    const texts = [...file.toString('latin1').matchAll(/"note":"/g)].map(({ index }) => index + 9);
    let found = 0;
    for (const at of texts) {
      const flipped = Buffer.from(file);
      flipped[at]! ^= 0x04;
      writeFileSync(record.events, flipped);
      // pages keep remnants of rows that have moved: a flip there changes nothing that anybody reads
      const live = rows() !== untouched;
      expect((await record.verify()).damage.map(({ kind }) => kind)).toEqual(live ? ['hash-mismatch'] : []);
      if (live) found++;
    }
    expect(found).toBe(40);
  });

  it('in a page that holds the tables together is told as structure', async () => {
    const record = await sampleRecord();
    const file = readFileSync(record.events);
    file.fill(0xff, 4096 * 4, 4096 * 5);
    writeFileSync(record.events, file);
    const { damage } = await record.verify();
    expect(damage.map(({ kind }) => kind)).toContain('structure');
  });
});

describe('what was taken away', () => {
  it('an event in the middle leaves a gap', async () => {
    const record = await sampleRecord();
    record.tamper((db) => db.exec('DELETE FROM events WHERE pos = 23'));
    expect(await firstDamage(record)).toMatchObject({ kind: 'position-gap', position: position(23) });
  });

  it('an event whose followers were moved up leaves a gap in its stream', async () => {
    const record = await sampleRecord();
    record.tamper((db) => {
      db.exec('DELETE FROM events WHERE pos = 23');
      db.exec('UPDATE events SET pos = -pos WHERE pos > 23; UPDATE events SET pos = -pos - 1 WHERE pos < 0');
    });
    const stream = sampleStream(22 % 5);
    expect(await firstDamage(record)).toMatchObject({
      kind: 'version-gap',
      position: position(27),
      stream,
      version: 6,
    });
  });

  it('a whole stream leaves gaps, or another tree when the gaps were closed', async () => {
    const record = await sampleRecord();
    record.tamper((db) => db.exec(`DELETE FROM events WHERE stream = '${sampleStream(3)}'`));
    expect(await firstDamage(record)).toMatchObject({ kind: 'position-gap', position: position(4) });
    record.tamper((db) => {
      const rows = db.prepare('SELECT pos FROM events ORDER BY pos').pluck().all() as number[];
      const move = db.prepare('UPDATE events SET pos = ? WHERE pos = ?');
      for (const [n, pos] of rows.entries()) move.run(n + 1, pos);
    });
    expect(await firstDamage(record)).toMatchObject({
      kind: 'head-mismatch',
      details: { after: '', signed: position(10) },
    });
  });

  it.each([
    ['before the last head', 33],
    ['just before the last head', 39],
    ['at an older head', 30],
  ])('a tail cut %s is seen', async (_, end) => {
    const record = await sampleRecord();
    record.tamper((db) => db.exec(`DELETE FROM events WHERE pos > ${end}`));
    const damage = await firstDamage(record);
    expect(damage).toMatchObject({ kind: 'tail-cut', position: position(end), details: { signed: position(40) } });
    expect(damageSentence(damage)).toContain('尾部被截断');
  });

  it('a tail cut together with the heads beside the store is seen from the second place', async () => {
    const record = await sampleRecord();
    record.tamper((db) => db.exec('DELETE FROM events WHERE pos > 20'));
    const path = join(record.places.headsDirectory, 'heads.jsonl');
    writeFileSync(path, `${readFileSync(path, 'utf8').split('\n').slice(0, 2).join('\n')}\n`);
    const { damage } = await record.verify();
    expect(damage.map(({ kind }) => kind)).toEqual(['tail-cut', 'heads-disagree']);
  });
});

describe('what was moved or rewritten', () => {
  it('two events that changed places in different streams give another tree', async () => {
    const record = await sampleRecord();
    record.tamper((db) =>
      db.exec(`UPDATE events SET pos = -1 WHERE pos = 13; UPDATE events SET pos = 13 WHERE pos = 14;
        UPDATE events SET pos = 14 WHERE pos = -1`),
    );
    expect(await firstDamage(record)).toMatchObject({
      kind: 'head-mismatch',
      details: { after: position(10), signed: position(20) },
    });
  });

  it('two events of one stream that changed places are named', async () => {
    const record = await sampleRecord();
    record.tamper((db) =>
      db.exec(`UPDATE events SET pos = -1 WHERE pos = 11; UPDATE events SET pos = 11 WHERE pos = 16;
        UPDATE events SET pos = 16 WHERE pos = -1`),
    );
    expect(await firstDamage(record)).toMatchObject({ kind: 'version-gap', position: position(11) });
  });

  it('a time set back is named', async () => {
    const record = await sampleRecord();
    record.tamper((db) => rewriteLast(db, '2026-01-01T00:00:00.000Z'));
    expect(await firstDamage(record)).toMatchObject({ kind: 'time-goes-back', position: position(40) });
  });

  it('an event rewritten with a fitting chain contradicts the signed head', async () => {
    const record = await sampleRecord();
    record.tamper((db) => rewriteLast(db, '2026-03-02T02:00:00.000Z'));
    expect(await firstDamage(record)).toMatchObject({ kind: 'head-mismatch', details: { after: position(30) } });
  });

  it('an event added behind the last head is only a notice, which is said', async () => {
    const record = await sampleRecord();
    const [heads, second] = [record.places.headsDirectory, record.places.secondDirectory].map(readPlace);
    await record.write(1, 1, 40);
    const reader = openSqliteReader(record.events);
    const verified = await verify(reader, { places: [heads!, second!] });
    reader.close();
    expect(verified).toMatchObject({ damage: [], notices: [{ kind: 'unsigned-tail', events: 1 }] });
  });
});

/** Gives the last event another time and recomputes all that it can: text, columns and chain hash. */
function rewriteLast(db: import('better-sqlite3').Database, recordedAt: string): void {
  const row = db.prepare('SELECT stream, ver, meta, data FROM events WHERE pos = 40').get() as Record<string, string>;
  const prev = db.prepare('SELECT hash FROM events WHERE stream = ? AND ver = ?').pluck();
  const { recordedAt: _, ...rest } = JSON.parse(row['meta']!) as Record<string, unknown>;
  const meta = stampMeta(JSON.stringify(rest), recordedAt as never);
  const hash = chainHash(prev.get(row['stream'], Number(row['ver']) - 1) as Uint8Array, meta, row['data']!);
  db.prepare('UPDATE events SET meta = ?, ts = ?, hash = ? WHERE pos = 40').run(meta, Date.parse(recordedAt), hash);
}

describe('the heads themselves', () => {
  const change = (path: string, from: string | RegExp, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  it('that were altered, or signed by somebody else, are named', async () => {
    const record = await sampleRecord();
    const path = join(record.places.headsDirectory, 'heads.jsonl');
    change(path, '"count":20', '"count":21');
    expect(await firstDamage(record)).toMatchObject({ kind: 'head-invalid', details: { signed: position(20) } });
    const honest = await sampleRecord();
    const { damage } = await honest.verify(['00'.repeat(32)]);
    expect(damage.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'head-invalid'));
  });

  it('that stand only in the second place are named', async () => {
    const record = await sampleRecord();
    change(join(record.places.headsDirectory, 'heads.jsonl'), /^.*\n/, '');
    expect(await firstDamage(record)).toMatchObject({ kind: 'heads-disagree', details: { line: 1 } });
  });

  it('that cannot be read are named', async () => {
    const record = await sampleRecord();
    change(join(record.places.secondDirectory, 'heads.jsonl'), /^.*\n/, 'nonsense\n');
    const damage = await firstDamage(record);
    expect(damage).toMatchObject({ kind: 'heads-unreadable', details: { line: 1 } });
    expect(damageSentence(damage)).toContain('第 1 行无法读取');
  });

  it('that the second place did not receive are told', async () => {
    const record = await sampleRecord();
    const path = join(record.places.secondDirectory, 'heads.jsonl');
    writeFileSync(path, `${readFileSync(path, 'utf8').split('\n').slice(0, 3).join('\n')}\n`);
    expect(await record.verify()).toMatchObject({ damage: [], notices: [{ kind: 'second-place-behind', heads: 1 }] });
  });
});
