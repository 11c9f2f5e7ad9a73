import { type Head, type Position, RecordedEvent, type StreamId, type StreamSlice, genesisHash } from '#kernel';
import { numberOf, positionOf } from '../position.js';
import type { Connection } from './connection.js';
import type { StoredRow } from '../stored-row.js';
import { type PackedRows, packedRows, unpackedRows } from './packed-rows.js';

const eventColumns = 'pos, stream, ver, type, meta, data, hash';
const ofStream = `SELECT ${eventColumns} FROM events WHERE stream = ? AND ver > ? ORDER BY ver`;
const ofLog = `SELECT ${eventColumns} FROM events WHERE pos > ? ORDER BY pos LIMIT ?`;
const headOf = 'SELECT ver, hash FROM events WHERE stream = ? ORDER BY ver DESC LIMIT 1';
const end = 'SELECT max(pos) FROM events';
const storedRange = packedRows('events WHERE pos > ? AND pos <= ?');
const storedRows = packedRows('(SELECT * FROM events WHERE pos > ? ORDER BY pos LIMIT ?)');
const hashes = 'SELECT pos, hash FROM events WHERE pos > ? ORDER BY pos LIMIT ?';
const storedVersion = packedRows('events WHERE stream = ? AND ver = ?');

type EventColumns = [number, StreamId, number, string, string, string, Uint8Array];

/** The reads of a store, each one short transaction, prepared once. */
export class ReadStatements {
  readonly #ofStream;
  readonly #ofLog;
  readonly #headOf;
  readonly #end;
  readonly #storedRange;
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
    this.#storedRange = db.prepare(storedRange).raw();
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
    // a range is read faster than a limit; it is short where positions are missing, and at the end
    const range = this.#storedRange.get(after, after + limit) as PackedRows;
    return unpackedRows(range[0] === limit ? range : (this.#storedRows.get(after, limit) as PackedRows));
  }

  storedVersion(stream: string, version: number): StoredRow | undefined {
    return unpackedRows(this.#storedVersion.get(stream, version) as PackedRows)[0];
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
