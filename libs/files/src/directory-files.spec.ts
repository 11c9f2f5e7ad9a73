import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FileHash, SubjectId } from '#kernel';
import { chunkBytes } from './framing.js';
import { collect, inPieces, officeFile, pdfOf, samples } from './testing/samples.js';
import { TemporaryStore, codeOf, flip, jia, sha256, yi } from './testing/temporary-store.js';

let store: TemporaryStore;

beforeEach(async () => {
  store = await TemporaryStore.make();
});
afterEach(() => store.remove());

describe('a file', () => {
  it('comes back as it went in, with its hash, size and type', async () => {
    const content = pdfOf(1000);
    const stored = { hash: sha256(content), size: 1000, mediaType: 'application/pdf' };
    expect(await store.put(content, jia, 'application/pdf')).toEqual(stored);
    const opened = await store.files.open(jia, stored.hash);
    expect(opened).toMatchObject(stored);
    expect(await collect(opened.bytes())).toEqual(content);
    expect(await collect(opened.bytes())).toEqual(content);
  });

  it('of any size and however it arrives comes back whole and verifies', async () => {
    const edges = [1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes, 3 * chunkBytes + 7];
    const sizes = fc.oneof(fc.integer({ min: 40, max: 3 * chunkBytes }), fc.constantFrom(...edges.slice(1)));
    const pieces = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, pieces, fc.nat(255), async (size, cuts, filler) => {
        const content = pdfOf(size, filler);
        const { hash } = await store.files.put(jia, inPieces(content, cuts));
        expect(hash).toBe(sha256(content));
        expect((await store.read(hash)).equals(content)).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(new Set(await store.checked())).toEqual(new Set(['intact']));
  });

  it('is never plain on disk', async () => {
    await store.put(Buffer.from('这是一段不应出现在磁盘上的询问笔录'.repeat(3)));
    const stored = readFileSync(await store.storedPath());
    expect(stored.includes('不应出现在磁盘上')).toBe(false);
    expect(statSync(await store.storedPath()).mode & 0o077).toBe(0);
  });

  it('given again is harmless, also at the same time', async () => {
    const content = pdfOf(70_000);
    const all = await Promise.all(Array.from({ length: 8 }, () => store.put(content)));
    expect(new Set(all.map(({ hash }) => hash)).size).toBe(1);
    expect(await store.listed()).toHaveLength(1);
    expect((await store.read(all[0]!.hash)).equals(content)).toBe(true);
  });

  it('given again heals a damaged one', async () => {
    const { hash } = await store.put(pdfOf(1000));
    flip(await store.storedPath(), 300);
    expect(await store.checked()).toEqual(['damaged']);
    await store.put(pdfOf(1000));
    expect(await store.checked()).toEqual(['intact']);
    expect(await store.read(hash)).toEqual(pdfOf(1000));
  });

  it('of two subjects is two files under two keys', async () => {
    const { hash } = await store.put(pdfOf(1000), jia);
    await store.put(pdfOf(1000), yi);
    const [first, second] = (await store.listed()).map(({ path }) => readFileSync(join(store.directory, path)));
    expect(first?.subarray(100).equals(second!.subarray(100))).toBe(false);
    await store.vault.destroy(jia, '到期销毁', []);
    expect(await codeOf(store.read(hash, jia))).toBe('file-erased');
    expect(await store.read(hash, yi)).toEqual(pdfOf(1000));
    expect(await store.checked()).toEqual(['erased', 'intact']);
  });

  it('of an erased subject is taken in no more', async () => {
    await store.vault.destroy(jia, '到期销毁', []);
    expect(await codeOf(store.put(pdfOf(1000)))).toBe('vault-key-destroyed');
    expect(await store.listed()).toEqual([]);
  });

  it('that nobody gave is unknown, also to another subject', async () => {
    const { hash } = await store.put(pdfOf(1000));
    expect(await codeOf(store.files.open(yi, hash))).toBe('file-unknown');
    expect(await codeOf(store.files.open(jia, sha256(pdfOf(999))))).toBe('file-unknown');
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\0`])(
    'cannot be asked for by anything but a hash: %j',
    async (name) => expect(await codeOf(store.files.open(jia, name as FileHash))).toBe('file-hash-malformed'),
  );

  it('of a subject with any name stays inside the store', async () => {
    const odd = '../../outside' as SubjectId;
    const { hash } = await store.put(pdfOf(1000), odd);
    expect(await store.read(hash, odd)).toEqual(pdfOf(1000));
    expect((await store.listed())[0]?.path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/);
  });
});

describe('a file is not taken in', () => {
  const nothingLeft = async () => {
    expect(await store.listed()).toEqual([]);
    expect(readdirSync(join(store.directory, 'incoming'))).toEqual([]);
  };

  it.each<[string, Uint8Array, string | undefined, string]>([
    ['when it is empty', Buffer.alloc(0), undefined, 'file-empty'],
    ['when it is too large', pdfOf(400_001), undefined, 'file-too-large'],
    ['when its kind is not allowed', Buffer.from('GIF89a'.padEnd(64, '\0')), undefined, 'file-type-refused'],
    ['when it is not what it is said to be', pdfOf(1000), 'image/png', 'file-type-contradicted'],
    ['when its text holds NUL', Buffer.from('询问\0笔录'), 'text/plain', 'file-type-refused'],
    ['when its text is not UTF-8', Buffer.from([0xd1, 0xaf, 0xce, 0xca]), 'text/plain', 'file-type-refused'],
    ['when its text ends within a character', Buffer.from('笔录').subarray(0, 5), undefined, 'file-type-refused'],
    [
      'when its text stops being text far behind its beginning',
      Buffer.concat([Buffer.alloc(100_000, 'a'), Buffer.of(0xff)]),
      undefined,
      'file-type-refused',
    ],
  ])('%s', async (_, content, claimed, code) => {
    expect(await codeOf(store.put(content, jia, claimed))).toBe(code);
    await nothingLeft();
  });

  it('when its sender breaks off', async () => {
    async function* broken() {
      yield pdfOf(100_000);
      throw new Error('connection lost');
    }
    expect(await codeOf(store.files.put(jia, broken()))).toBe('Error: connection lost');
    await nothingLeft();
  });

  it('but is when it just fits', async () => {
    expect(await codeOf(store.put(pdfOf(400_000)))).toBe('done');
    const text = '笔'.repeat(chunkBytes);
    expect((await store.put(Buffer.from(text))).mediaType).toBe('text/plain');
    const office = officeFile(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main',
      3 * chunkBytes,
    );
    expect((await store.put(office)).mediaType).toMatch(/wordprocessingml\.document$/);
  });

  it('and what an upload left behind when the process died is cleared away', async () => {
    writeFileSync(join(store.directory, 'incoming', 'left-behind'), 'sealed bytes');
    await store.put(samples['image/png']);
    await store.files.clearIncoming();
    expect(readdirSync(join(store.directory, 'incoming'))).toEqual([]);
    expect(await store.checked()).toEqual(['intact']);
  });

  it('that were left behind long ago are removed where others may be taking files in', async () => {
    const left = (name: string, idleMs: number) => {
      const path = join(store.directory, 'incoming', name);
      writeFileSync(path, 'sealed bytes');
      const at = (Date.now() - idleMs) / 1000;
      utimesSync(path, at, at);
    };
    left('abandoned', 120_000);
    left('under-way', 10_000);
    await store.files.clearIncoming(60_000);
    expect(readdirSync(join(store.directory, 'incoming'))).toEqual(['under-way']);
  });
});

describe('the list of files', () => {
  it('names each once, in a stable order, and nothing that is still coming in', async () => {
    const hashes = [];
    for (const size of [50, 60, 70]) hashes.push((await store.put(pdfOf(size))).hash);
    writeFileSync(join(store.directory, 'incoming', 'x'), '');
    const first = await store.listed();
    expect(first.map(({ hash }) => hash).toSorted()).toEqual(hashes.toSorted());
    expect(await store.listed()).toEqual(first);
    for (const { path, storedBytes } of first) expect(statSync(join(store.directory, path)).size).toBe(storedBytes);
  });

  it('is that of the directory, whoever opens it', async () => {
    const { hash } = await store.put(pdfOf(50));
    store.files = await store.reopened();
    expect((await store.listed()).map((file) => file.hash)).toEqual([hash]);
    expect(await store.read(hash)).toEqual(pdfOf(50));
  });
});
