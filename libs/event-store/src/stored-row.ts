import { chainRoom, chainTextInPlace } from '#kernel';

/** What stands in the columns of an event. */
export interface Columns {
  readonly pos: number;
  readonly ver: number;
  /** ms since 1970. */
  readonly ts: number;
  /** The UUIDs of event and command, bytes behind each other. */
  readonly ids: Uint8Array;
  readonly hash: Uint8Array;
  readonly stream: string;
  readonly type: string;
  readonly meta: Uint8Array;
  readonly data: Uint8Array;
  readonly dataIsJson: boolean;
}

const [comma, semicolon, minus, zero, nine] = [...',;-09'].map((each) => each.charCodeAt(0));

/**
 * An event as stored, for whoever checks the bytes: a window on a buffer that holds a page of them, as a buffer for each
 * costs more than the read. In the buffer stand, for each event, ten numbers in digits with commas between them and a
 * semicolon behind: `pos, ver, ts`, the sizes of ids, hash, stream, type, meta and data, and whether data is well-formed
 * JSON; then ids, hash, stream, type, `chainRoom.beforeMeta` bytes, meta, `chainRoom.beforeData` bytes, data.
 */
export class StoredRow {
  readonly pos: number;
  readonly ver: number;
  /** ms since 1970. */
  readonly ts: number;
  readonly dataIsJson: boolean;
  /** A byte a character. */
  readonly hashText: string;
  readonly idsAt: number;
  readonly hashAt: number;
  readonly streamAt: number;
  readonly typeAt: number;
  readonly roomAt: number;
  readonly metaAt: number;
  readonly metaEnd: number;
  readonly dataAt: number;
  /** Where the next event begins. */
  readonly end: number;

  /** @param at where the event begins. */
  constructor(
    readonly bytes: Buffer,
    at: number,
  ) {
    this.idsAt = readNumbers(bytes, at);
    this.pos = numbers[0]!;
    this.ver = numbers[1]!;
    this.ts = numbers[2]!;
    this.hashAt = this.idsAt + numbers[3]!;
    this.streamAt = this.hashAt + numbers[4]!;
    this.typeAt = this.streamAt + numbers[5]!;
    this.roomAt = this.typeAt + numbers[6]!;
    this.metaAt = this.roomAt + chainRoom.beforeMeta;
    this.metaEnd = this.metaAt + numbers[7]!;
    this.dataAt = this.metaEnd + chainRoom.beforeData;
    this.end = this.dataAt + numbers[8]!;
    this.dataIsJson = numbers[9] === 1;
    this.hashText = bytes.toString('latin1', this.hashAt, this.streamAt);
  }

  static of(columns: Columns): StoredRow {
    const { pos, ver, ts, ids, hash, meta, data, dataIsJson } = columns;
    const [stream, type] = [Buffer.from(columns.stream), Buffer.from(columns.type)];
    const sizes = [ids, hash, stream, type, meta, data].map(({ length }) => length);
    const head = Buffer.from(`${[pos, ver, ts, ...sizes, Number(dataIsJson)].join(',')};`);
    const room = (bytes: number) => Buffer.alloc(bytes);
    const { beforeMeta, beforeData } = chainRoom;
    return new StoredRow(
      Buffer.concat([head, ids, hash, stream, type, room(beforeMeta), meta, room(beforeData), data]),
      0,
    );
  }

  /** The UUIDs of event and command, 64 hex digits. */
  get ids(): string {
    return this.bytes.toString('hex', this.idsAt, this.hashAt);
  }

  get hash(): Buffer {
    return this.bytes.subarray(this.hashAt, this.streamAt);
  }

  get stream(): string {
    return this.bytes.toString('utf8', this.streamAt, this.typeAt);
  }

  /** The stream's bytes, each a character: cheaper than its name, and as good a key. */
  get streamKey(): string {
    return this.bytes.toString('latin1', this.streamAt, this.typeAt);
  }

  get type(): string {
    return this.bytes.toString('utf8', this.typeAt, this.roomAt);
  }

  get meta(): Buffer {
    return this.bytes.subarray(this.metaAt, this.metaEnd);
  }

  get data(): Buffer {
    return this.bytes.subarray(this.dataAt, this.end);
  }

  /** The chain hash that the texts give after another, a byte a character. */
  chainTextAfter(prev: string): string {
    return chainTextInPlace(this.bytes, this.roomAt, prev, this.metaEnd - this.metaAt, this.end - this.dataAt);
  }
}

/** What stands in front of an event, until the next is read. */
const numbers: number[] = Array.from({ length: 10 }, () => 0);

/** What is no number is none to whoever compares it. @returns where they end. */
function readNumbers(bytes: Buffer, from: number): number {
  let at = from;
  for (let n = 0; n < numbers.length; n++) {
    let value = 0;
    let sign = 1;
    for (let byte = bytes[at++]; byte !== comma && byte !== semicolon; byte = bytes[at++]) {
      if (byte === minus) sign = -1;
      else value = byte! >= zero! && byte! <= nine! ? value * 10 + byte! - zero! : Number.NaN;
    }
    numbers[n] = sign * value;
  }
  return at;
}
