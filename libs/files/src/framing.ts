import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { type FileHash, Problem, type SubjectId, type SubjectKey } from '#kernel';

// How a file is sealed: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM.
//
//   file     = header ‖ chunk 0 ‖ … ‖ chunk n-1 ‖ trailer
//   header   = "ANMF" ‖ version 1 (1 byte) ‖ length of subject (1 byte) ‖ subject ‖ salt (32 bytes)
//   file key = HKDF-SHA256(subject key, salt, everything of the header before the salt)
//   chunk i  = AES-256-GCM(file key, nonce i, 65,536 plain bytes, fewer in the last one) ‖ tag
//   trailer  = AES-256-GCM(file key, nonce n with the final flag, SHA-256 ‖ size ‖ media type, 128 bytes) ‖ tag
//   nonce    = 7 zero bytes ‖ counter (4 bytes, big-endian) ‖ final flag (1 byte)
//
// Every file has its own key, so nonces may count. A chunk out of place has the wrong counter; a file cut short, or cut
// and joined with another's end, has no trailer that fits; another subject's file has another key.

export const chunkBytes = 65_536;
const tagBytes = 16;
const saltBytes = 32;
const trailerBytes = 128;
export const sealedChunkBytes = chunkBytes + tagBytes;
export const sealedTrailerBytes = trailerBytes + tagBytes;
const magic = Buffer.from('ANMF\u0001');
/** No header is longer. */
export const mostHeaderBytes = magic.length + 1 + 255 + saltBytes;

export interface Header {
  readonly subject: SubjectId;
  /** The header as stored. */
  readonly bytes: Uint8Array;
}

export interface Trailer {
  readonly hash: FileHash;
  readonly size: number;
  readonly mediaType: string;
}

/** @throws RangeError for a subject longer than 255 bytes. */
export function newHeader(subject: SubjectId): Header {
  const name = Buffer.from(subject);
  if (name.length > 255) throw new RangeError('subject id longer than 255 bytes');
  return { subject, bytes: Buffer.concat([magic, Buffer.of(name.length), name, randomBytes(saltBytes)]) };
}

/** @param start of a stored file, `mostHeaderBytes` of it or the whole. @returns undefined when it is no header. */
export function readHeader(start: Uint8Array): Header | undefined {
  const at = magic.length;
  const length = start[at];
  if (length === undefined || Buffer.compare(start.subarray(0, at), magic) !== 0) return undefined;
  const end = at + 1 + length + saltBytes;
  if (start.length < end) return undefined;
  const subject = Buffer.from(start.subarray(at + 1, at + 1 + length)).toString() as SubjectId;
  return { subject, bytes: start.subarray(0, end) };
}

/** Where the parts of a stored file are, by its size; undefined when the size fits no file. */
export function layoutOf(header: Header, storedBytes: number): { chunks: number; end: number } | undefined {
  const end = storedBytes - sealedTrailerBytes;
  const content = end - header.bytes.length;
  const chunks = Math.ceil(content / sealedChunkBytes);
  const last = content - (chunks - 1) * sealedChunkBytes;
  return content > 0 && last > tagBytes ? { chunks, end } : undefined;
}

/** Seals and opens the parts of one file. */
export class Framing {
  readonly #key: Uint8Array;

  constructor(key: SubjectKey, { bytes }: Header) {
    const [prefix, salt] = [bytes.subarray(0, -saltBytes), bytes.subarray(-saltBytes)];
    this.#key = new Uint8Array(hkdfSync('sha256', key, salt, prefix, 32));
  }

  sealChunk(index: number, plain: Uint8Array): Uint8Array {
    return this.#seal(nonce(index, false), plain);
  }

  /** @param index the number of chunks before it. */
  sealTrailer(index: number, { hash, size, mediaType }: Trailer): Uint8Array {
    const plain = Buffer.alloc(trailerBytes);
    plain.write(hash, 'hex');
    plain.writeBigUInt64BE(BigInt(size), 32);
    plain.writeUInt8(mediaType.length, 40);
    plain.write(mediaType, 41, 'latin1');
    return this.#seal(nonce(index, true), plain);
  }

  /** @throws Problem `file-corrupt`. */
  openChunk(index: number, sealed: Uint8Array): Uint8Array {
    return this.#open(nonce(index, false), sealed);
  }

  /** @throws Problem `file-corrupt`. */
  openTrailer(index: number, sealed: Uint8Array): Trailer {
    const plain = Buffer.from(this.#open(nonce(index, true), sealed));
    return {
      hash: plain.toString('hex', 0, 32) as FileHash,
      size: Number(plain.readBigUInt64BE(32)),
      mediaType: plain.toString('latin1', 41, 41 + plain.readUInt8(40)),
    };
  }

  #seal(iv: Uint8Array, plain: Uint8Array): Uint8Array {
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  #open(iv: Uint8Array, sealed: Uint8Array): Uint8Array {
    const end = sealed.length - tagBytes;
    if (end <= 0) throw new Problem('corrupt', 'file-corrupt');
    const decipher = createDecipheriv('aes-256-gcm', this.#key, iv, { authTagLength: tagBytes });
    decipher.setAuthTag(sealed.subarray(end));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
    } catch (cause) {
      throw new Problem('corrupt', 'file-corrupt', {}, { cause });
    }
  }
}

function nonce(index: number, final: boolean): Uint8Array {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(index, 7);
  bytes.writeUInt8(final ? 1 : 0, 11);
  return bytes;
}
