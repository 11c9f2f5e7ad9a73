import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { chunkBytes, sealedChunkBytes } from './framing.js';
import { pdfOf } from './testing/samples.js';
import { TemporaryStore, codeOf, flip, jia, sha256, yi } from './testing/temporary-store.js';

let store: TemporaryStore;

beforeEach(async () => {
  store = await TemporaryStore.make();
});
afterEach(() => store.remove());

describe('damage is found', () => {
  const content = pdfOf(3 * chunkBytes + 500);
  const hash = sha256(content);
  const header = 5 + 1 + jia.length + 32;
  let path: string;
  let stored: Buffer;

  beforeEach(async () => {
    await store.put(content);
    path = await store.storedPath();
    stored = readFileSync(path);
  });

  async function isFound(): Promise<void> {
    expect(await store.checked()).toEqual(['damaged']);
    expect(await codeOf(store.read(hash))).toBe('file-corrupt');
  }

  it('of any single bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
        writeFileSync(path, stored);
        flip(path, at, bit);
        await isFound();
      }),
      { numRuns: 60 },
    );
  });

  it('of a cut anywhere', async () => {
    const cuts = [0, 1, 5, header, header + 1, header + sealedChunkBytes, header + 2 * sealedChunkBytes];
    for (const length of [...cuts, stored.length - 144, stored.length - 1]) {
      writeFileSync(path, stored.subarray(0, length));
      await isFound();
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), async (length) => {
        writeFileSync(path, stored.subarray(0, length));
        await isFound();
      }),
      { numRuns: 40 },
    );
  });

  const chunk = (n: number) => stored.subarray(header + n * sealedChunkBytes, header + (n + 1) * sealedChunkBytes);
  const end = () => stored.subarray(header + 3 * sealedChunkBytes);

  it.each<[string, () => Uint8Array[]]>([
    ['two chunks change places', () => [chunk(1), chunk(0), chunk(2), end()]],
    ['a chunk is left out', () => [chunk(0), chunk(2), end()]],
    ['a chunk is there twice', () => [chunk(0), chunk(0), chunk(2), end()]],
    ['a chunk is added', () => [chunk(0), chunk(1), chunk(2), chunk(2), end()]],
    ['bytes are appended', () => [chunk(0), chunk(1), chunk(2), end(), Buffer.alloc(16)]],
  ])('when %s', async (_, parts) => {
    writeFileSync(path, Buffer.concat([stored.subarray(0, header), ...parts()]));
    await isFound();
  });

  it('when a chunk comes from another file of the same subject', async () => {
    const other = pdfOf(content.length, 0x21);
    await store.put(other);
    const otherStored = readFileSync(path.replace(hash, sha256(other)));
    const mixed = Buffer.concat([stored.subarray(0, header), otherStored.subarray(header)]);
    writeFileSync(path, mixed);
    expect(await store.checked()).toEqual(['damaged', 'intact']);
    expect(await codeOf(store.read(hash))).toBe('file-corrupt');
  });

  it('when another file takes its name', async () => {
    const other = pdfOf(1000);
    await store.put(other);
    writeFileSync(path, readFileSync(path.replace(hash, sha256(other))));
    expect(await codeOf(store.read(hash))).toBe('file-corrupt');
    expect(await store.checked()).toEqual(['damaged', 'intact']);
  });

  it('when it is passed off as another subject’s', async () => {
    await store.put(content, yi);
    const others = (await store.listed())
      .map((file) => join(store.directory, file.path))
      .filter((file) => file !== path);
    writeFileSync(others[0]!, stored);
    expect(await codeOf(store.read(hash, yi))).toBe('file-corrupt');
    expect(await store.checked()).toEqual(['damaged', 'intact']);
  });

  it('before a single damaged byte is handed out', async () => {
    flip(path, header + sealedChunkBytes + 10);
    const opened = await store.files.open(jia, hash);
    const received: Uint8Array[] = [];
    const reading = async () => {
      for await (const piece of opened.bytes()) received.push(piece);
    };
    expect(await codeOf(reading())).toBe('file-corrupt');
    expect(Buffer.concat(received).equals(content.subarray(0, chunkBytes))).toBe(true);
  });
});
