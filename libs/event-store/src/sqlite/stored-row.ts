/** The columns of an event with everything that is bytes in one piece: five small buffers cost more than the read. */
export const storedColumns = `
  pos, stream, ver, type, ts, length(id) + length(cmd), length(hash), length(CAST(meta AS BLOB)), json_valid(data),
  CAST(id || cmd || hash || CAST(meta AS BLOB) || CAST(data AS BLOB) AS BLOB)`;

export type StoredColumns = [number, string, number, string, number, number, number, number, 0 | 1, Buffer];

/** A row as stored, its texts as bytes, for whoever checks them. */
export class StoredRow {
  readonly pos: number;
  readonly stream: string;
  readonly ver: number;
  readonly type: string;
  /** ms since 1970. */
  readonly ts: number;
  /** Whether the data is well-formed JSON. */
  readonly dataIsJson: boolean;
  readonly #hashAt: number;
  readonly #metaAt: number;
  readonly #dataAt: number;
  readonly #packed: Buffer;

  constructor([pos, stream, ver, type, ts, idBytes, hashBytes, metaBytes, dataIsJson, packed]: StoredColumns) {
    this.pos = pos;
    this.stream = stream;
    this.ver = ver;
    this.type = type;
    this.ts = ts;
    this.dataIsJson = dataIsJson === 1;
    this.#hashAt = idBytes;
    this.#metaAt = this.#hashAt + hashBytes;
    this.#dataAt = this.#metaAt + metaBytes;
    this.#packed = packed;
  }

  /** The UUIDs of event and command, 64 hex digits. */
  get ids(): string {
    return this.#packed.toString('hex', 0, this.#hashAt);
  }

  get hash(): Buffer {
    return this.#packed.subarray(this.#hashAt, this.#metaAt);
  }

  get meta(): Buffer {
    return this.#packed.subarray(this.#metaAt, this.#dataAt);
  }

  get data(): Buffer {
    return this.#packed.subarray(this.#dataAt);
  }
}
