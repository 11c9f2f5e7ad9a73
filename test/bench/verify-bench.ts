import Database from 'better-sqlite3';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { openSqliteReader } from '#event-store';
import { verify } from '#integrity';
import { eventsPerStream, fill } from './filled-store.js';
import { type BenchLine, type BenchOptions, type Contender, interleaved, seconds } from './rounds.js';

const page = 1000;

/** The verification of a whole record, against a bare scan that hashes the same bytes. */
export async function* verifyBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const path = join(directory, 'events.db');
  const total = (await fill(path, events)).length * eventsPerStream;
  const names = { raw: 'raw, scan and SHA-256', verify: 'verify the whole record' };
  const contenders: Contender[] = [
    { name: names.raw, measure: () => rawScan(path, total) },
    { name: names.verify, measure: () => verified(path, total) },
  ];
  const medians = await interleaved(contenders, rounds);
  const [raw, own] = [medians.get(names.raw)!, medians.get(names.verify)!];
  yield { bench: names.raw, events: total, unit: 'events/s', ...raw };
  const ratio = Number((own.value / raw.value).toFixed(3));
  yield { bench: names.verify, events: total, unit: 'events/s', ...own, ratioTo: names.raw, ratio };
}

async function rawScan(path: string, total: number) {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -65536');
  const select = db
    .prepare('SELECT pos, CAST(meta || data AS BLOB) FROM events WHERE pos > ? ORDER BY pos LIMIT ?')
    .raw();
  let bytes = 0;
  const took = await seconds(() => {
    for (let after = 0; ;) {
      const rows = select.all(after, page) as [number, Buffer][];
      for (const [, row] of rows) {
        hash('sha256', row, 'buffer');
        bytes += row.length;
      }
      if (rows.length < page) break;
      [after] = rows.at(-1)!;
    }
  });
  db.close();
  return { value: total / took, megabytes: bytes / 1e6 };
}

async function verified(path: string, total: number) {
  const reader = openSqliteReader(path);
  let found = 0;
  const took = await seconds(async () => {
    found = (await verify(reader)).damage.length;
  });
  reader.close();
  return { value: total / took, damage: found };
}
