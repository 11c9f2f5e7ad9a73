import { type Head, type StreamId } from '#kernel';
import type { Connection } from './connection.js';

/** The last event of the log. */
export interface LogEnd {
  /** 0 for an empty log. */
  readonly pos: number;
  /** ms since 1970 at which it was recorded. */
  readonly ts: number;
}

export interface NewRow {
  readonly pos: number;
  readonly stream: StreamId;
  readonly ver: number;
  readonly type: string;
  /** UUID. */
  readonly id: string;
  /** UUID. */
  readonly cmd: string;
  readonly ts: number;
  readonly hash: Uint8Array;
  readonly meta: string;
  readonly data: string;
}

const insertEvent = `
  INSERT INTO events (pos, stream, ver, type, id, cmd, ts, hash, meta, data)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const lastOfStream = 'SELECT ver, hash FROM events WHERE stream = ? ORDER BY ver DESC LIMIT 1';
const lastOfLog = 'SELECT pos, ts FROM events ORDER BY pos DESC LIMIT 1';

/** The statements of the writer, prepared once. */
export class AppendStatements {
  readonly #begin;
  readonly #commit;
  readonly #insert;
  readonly #lastOfStream;
  readonly #lastOfLog;
  readonly #dataVersion;

  constructor(private readonly db: Connection) {
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#insert = db.prepare(insertEvent);
    this.#lastOfStream = db.prepare(lastOfStream).raw();
    this.#lastOfLog = db.prepare(lastOfLog);
    this.#dataVersion = db.prepare('PRAGMA data_version').pluck();
  }

  begin(): void {
    this.#begin.run();
  }

  commit(): void {
    this.#commit.run();
  }

  rollBack(): void {
    if (this.db.inTransaction) this.db.exec('ROLLBACK');
  }

  /** Changes when another connection has written. */
  dataVersion(): number {
    return this.#dataVersion.get() as number;
  }

  end(): LogEnd {
    return (this.#lastOfLog.get() as LogEnd | undefined) ?? { pos: 0, ts: 0 };
  }

  /** Undefined for a stream without events. */
  headOf(stream: StreamId): Head | undefined {
    const row = this.#lastOfStream.get(stream) as [number, Uint8Array] | undefined;
    return row && { version: row[0], hash: row[1] };
  }

  insert({ pos, stream, ver, type, id, cmd, ts, hash, meta, data }: NewRow): void {
    this.#insert.run(pos, stream, ver, type, uuidBytes(id), uuidBytes(cmd), ts, hash, meta, data);
  }
}

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
