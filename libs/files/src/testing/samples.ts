import { crc32 } from 'node:zlib';
import type { MediaType } from '../media-type.js';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

/** An archive that stores its entries uncompressed. */
export function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(content.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    sizes.writeUInt16LE(name.length, 12);
    const local = Buffer.concat([
      bytes('PK', [3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from(name),
      content,
    ]);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    centrals.push(
      Buffer.concat([bytes('PK', [1, 2, 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]), sizes, offset, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const contentTypes = (main: string) => `<Types><Override PartName="/main.xml" ContentType="${main}+xml"/></Types>`;
const office = 'application/vnd.openxmlformats-officedocument';

/** An Office document whose table of contents stands first, or last behind so many bytes of other parts. */
export const officeFile = (main: string, before = 0): Uint8Array =>
  zip({
    ...(before > 0 && { 'word/media/picture.bin': 'x'.repeat(before) }),
    '[Content_Types].xml': contentTypes(main),
    'word/document.xml': '<w/>',
  });

/** The smallest beginning by which each kind of file is known. */
export const samples: Readonly<Record<MediaType, Uint8Array>> = {
  'application/pdf': bytes('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'),
  'image/jpeg': bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]),
  'image/png': bytes(
    [0x89],
    'PNG\r\n\x1a\n',
    [0, 0, 0, 13],
    'IHDR',
    Array(17).fill(1),
    [0, 0, 0, 0],
    'IDAT',
    [0, 0, 0, 0],
  ),
  'image/tiff': bytes('II', [42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  'image/heic': bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
  'video/mp4': bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isommp42'),
  'audio/mpeg': bytes('ID3', [3, 0, 0, 0, 0, 0, 10], Array(10).fill(0), [0xff, 0xfb, 0x90, 0x64], Array(413).fill(0)),
  'audio/mp4': bytes([0, 0, 0, 24], 'ftypM4A ', [0, 0, 0, 0], 'M4A mp42'),
  'audio/wav': bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt ', [16, 0, 0, 0, 1, 0, 1, 0]),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': officeFile(
    `${office}.wordprocessingml.document.main`,
  ),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': officeFile(`${office}.spreadsheetml.sheet.main`),
  'text/plain': Buffer.from('询问笔录：𠮷某称工资未发。\r\n'),
};

/** A PDF of exactly so many bytes, at least as many as its beginning has. */
export const pdfOf = (size: number, filler = 0x20): Uint8Array =>
  Buffer.concat([samples['application/pdf'], Buffer.alloc(size, filler)]).subarray(0, size);

/** The bytes in pieces of these sizes over and over, as a network would bring them. */
export async function* inPieces(content: Uint8Array, sizes: readonly number[] = [content.length]) {
  let at = 0;
  for (let n = 0; at < content.length; n++) {
    const size = sizes[n % sizes.length] ?? 1;
    yield content.subarray(at, at + size);
    at += size;
  }
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
