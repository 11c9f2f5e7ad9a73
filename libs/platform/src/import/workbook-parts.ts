import { buffer } from 'node:stream/consumers';
import { type Entry, type ZipFile as OpenedZip, fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { Problem, invalid } from '#kernel';

/** What a workbook may be before it is taken for an attack; a list of some hundred rows is a fortieth of it. */
const limits = { entries: 1000, bytes: 4 * 2 ** 20 };

/** What is needed of a workbook for the cells of a sheet; pictures, drawings and themes are not unpacked. */
const part = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const sheet = /^xl\/worksheets\//;

/**
 * The same workbook with nothing in it but what a reader of cells needs, each part counted while it was unpacked and
 * packed again without compression: what comes out is as large as what is read from it.
 * @param regular makes the text of a sheet regular.
 * @throws Problem `table-workbook-broken`, `table-workbook-foreign`, `table-workbook-locked`, `table-workbook-too-large`.
 */
export async function repacked(bytes: Uint8Array, regular: (xml: string) => string): Promise<Buffer> {
  const parts = await unpacked(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!parts.has('xl/workbook.xml')) throw invalid('table-workbook-foreign');
  const zip = new ZipFile();
  for (const [name, content] of parts)
    zip.addBuffer(sheet.test(name) ? Buffer.from(regular(content.toString('utf8'))) : content, name, {
      compress: false,
    });
  zip.end();
  return buffer(zip.outputStream);
}

async function unpacked(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
    if (zip.entryCount > limits.entries) throw tooLarge();
    const parts = new Map<string, Buffer>();
    let room = limits.bytes;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw invalid('table-workbook-locked');
      if (!part.test(entry.fileName) || parts.has(entry.fileName)) continue;
      room -= entry.uncompressedSize;
      // the size that an entry states is held against its bytes while they are read
      if (room < 0) throw tooLarge();
      parts.set(entry.fileName, await contentOf(zip, entry));
    }
    return parts;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('invalid', 'table-workbook-broken', {}, { cause: error });
  }
}

const contentOf = async (zip: OpenedZip, entry: Entry): Promise<Buffer> =>
  buffer(await zip.openReadStreamPromise(entry));

const tooLarge = () => new Problem('too-large', 'table-workbook-too-large');
