import { type Head, type Position, RecordedEvent, type StreamId, type StreamSlice, genesisHash } from '#kernel';
import { numberOf, positionOf } from '../position.js';
import type { Connection } from './connection.js';
import { type StoredColumns, StoredRow, storedColumns } from './stored-row.js';

const eventColumns = 'pos, stream, ver, type, meta, data, hash';
const ofStream = `SELECT ${eventColumns} FROM events WHERE stream = ? AND ver > ? ORDER BY ver`;
const ofLog = `SELECT ${eventColumns} FROM events WHERE pos > ? ORDER BY pos LIMIT ?`;
const headOf = 'SELECT ver, hash FROM events WHERE stream = ? ORDER BY ver DESC LIMIT 1';
const end = 'SELECT max(pos) FROM events';
const storedRows = `SELECT ${storedColumns} FROM events WHERE pos > ? ORDER BY pos LIMIT ?`;
const hashes = 'SELECT pos, hash FROM events WHERE pos > ? ORDER BY pos LIMIT ?';
const storedVersion = `SELECT ${storedColumns} FROM events WHERE stream = ? AND ver = ?`;

type EventColumns = [number, StreamId, number, string, string, string, Uint8Array];

/** The reads of a store, each one short transaction, prepared once. */
export class ReadStatements {
  readonly #ofStream;
  readonly #ofLog;
  readonly #headOf;
  readonly #end;
  readonly #storedRows;
  readonly #storedVersion;
  readonly #hashes;

  constructor(
    db: Connection,
    private readonly storeId: string,
  ) {
    this.#ofStream = db.prepare(ofStream).raw();
    this.#ofLog = db.prepare(ofLog).raw();
    this.#headOf = db.prepare(headOf).raw();
    this.#end = db.prepare(end).pluck();
    this.#storedRows = db.prepare(storedRows).raw();
    this.#storedVersion = db.prepare(storedVersion).raw();
    this.#hashes = db.prepare(hashes).raw();
  }

  read(stream: StreamId, after: number): StreamSlice {
    // Only when there is nothing after `after` is the head read by itself, and then it is the head of that moment.
    if (after > 0) {
      const head = this.headOf(stream);
      if (head.version <= after) return { head, events: [] };
    }
    const events = (this.#ofStream.all(stream, after) as EventColumns[]).map(eventOf);
    const last = events.at(-1);
    return { head: last ? { version: last.version, hash: last.hash } : this.#genesis(stream), events };
  }

  readAll(after: Position, limit: number): RecordedEvent[] {
    return (this.#ofLog.all(numberOf(after), limit) as EventColumns[]).map(eventOf);
  }

  end(): Position {
    return positionOf((this.#end.get() as number | null) ?? 0);
  }

  headOf(stream: StreamId): Head {
    const row = this.#headOf.get(stream) as [number, Uint8Array] | undefined;
    return row ? { version: row[0], hash: row[1] } : this.#genesis(stream);
  }

  storedRows(after: number, limit: number): StoredRow[] {
    return (this.#storedRows.all(after, limit) as StoredColumns[]).map((columns) => new StoredRow(columns));
  }

  storedVersion(stream: string, version: number): StoredRow | undefined {
    const row = this.#storedVersion.get(stream, version) as StoredColumns | undefined;
    return row && new StoredRow(row);
  }

  hashes(after: Position, limit: number): [Position, Buffer][] {
    const found = this.#hashes.all(numberOf(after), limit) as [number, Buffer][];
    return found.map(([pos, hash]) => [positionOf(pos), hash]);
  }

  #genesis(stream: StreamId): Head {
    return { version: 0, hash: genesisHash(this.storeId, stream) };
  }
}

const eventOf = ([pos, stream, ver, type, meta, data, hash]: EventColumns): RecordedEvent =>
  new RecordedEvent(positionOf(pos), stream, ver, type, meta, data, hash);
