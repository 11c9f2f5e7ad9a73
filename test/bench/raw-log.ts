import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { type NewEvent, type StreamId, encodeEvent, instantOfMs, msOfInstant, stampMeta } from '#kernel';

const recordedAt = instantOfMs(Date.UTC(2026, 2, 2, 1));
const ts = msOfInstant(recordedAt);

/** A row as the event store writes it, made before the clock starts. */
export type RawRow = [StreamId, number, string, Buffer, Buffer, number, Buffer, string, string];

export function rawRows(events: readonly NewEvent[], streams: readonly StreamId[]): RawRow[] {
  return events.map((event, n) => {
    const stream = streams[n % streams.length]!;
    const version = Math.floor(n / streams.length) + 1;
    const { meta, data } = encodeEvent(stream, version, event);
    const { type } = event.meta;
    return [
      stream,
      version,
      type,
      randomBytes(16),
      randomBytes(16),
      ts,
      randomBytes(32),
      stampMeta(meta, recordedAt),
      data,
    ];
  });
}

/** The least that one could do with the same row and the same safety: what the event store is compared with. */
export class RawLog {
  readonly #db: Database.Database;

  constructor(path: string) {
    this.#db = new Database(path);
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'cache_size = -65536',
      'wal_autocheckpoint = 16000',
    ])
      this.#db.pragma(pragma);
    this.#db.exec(`
      CREATE TABLE events (pos INTEGER PRIMARY KEY, stream TEXT NOT NULL, ver INTEGER NOT NULL, type TEXT NOT NULL,
        id BLOB NOT NULL, cmd BLOB NOT NULL, ts INTEGER NOT NULL, hash BLOB NOT NULL, meta TEXT NOT NULL,
        data TEXT NOT NULL, UNIQUE (stream, ver)) STRICT`);
  }

  write(rows: readonly RawRow[], perCommit: number): void {
    const insert = this.#db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const begin = this.#db.prepare('BEGIN IMMEDIATE');
    const commit = this.#db.prepare('COMMIT');
    for (let from = 0; from < rows.length; from += perCommit) {
      begin.run();
      for (let n = from; n < Math.min(rows.length, from + perCommit); n++) insert.run(n + 1, ...rows[n]!);
      commit.run();
    }
  }

  close(): void {
    this.#db.close();
  }
}
