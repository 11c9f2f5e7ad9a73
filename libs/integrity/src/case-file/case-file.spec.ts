import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { openSqliteReader } from '#event-store';
import { type FileHash, type Instant, type SubjectId } from '#kernel';
import { readPlace } from '../heads/place.js';
import { type TestRecord, sampleStream, testRecords } from '../testing/record.js';
import type { CaseFileContent } from './format.js';
import { proofsFor } from './proofs.js';
import { unpackCaseFile } from './unpack-case-file.js';
import { verifyUnpacked } from './verify-case-file.js';
import { writeCaseFile } from './write-case-file.js';

const newRecord = testRecords();
const scan = Buffer.from('%PDF-1.7 测试扫描件');
const hash = createHash('sha256').update(scan).digest('hex') as FileHash;

/** A case file of two streams, with whatever of it is to be different. */
async function contentOf(record: TestRecord, other: Partial<CaseFileContent> = {}): Promise<CaseFileContent> {
  const reader = openSqliteReader(record.events);
  const streams = [1, 2].map((n) => {
    const stream = sampleStream(n);
    return { stream, role: 'case' as const, events: reader.read(stream).events };
  });
  const proofs = await proofsFor({ log: reader, place: readPlace(record.places.headsDirectory), streams });
  reader.close();
  return {
    inspectionCase: sampleStream(1),
    storeId: reader.storeId,
    madeAt: '2026-03-02T01:00:00.000Z' as Instant,
    disclosure: { purpose: 'litigation' },
    streams,
    evidence: [],
    keys: [],
    proofs,
    documents: { 'index.txt': '卷内目录\n' },
    ...other,
  };
}

async function unpacked(record: TestRecord, content: CaseFileContent): Promise<string> {
  const zip = join(record.directory, 'case.zip');
  await pipeline(writeCaseFile(content), createWriteStream(zip));
  const directory = join(record.directory, 'unpacked');
  mkdirSync(directory);
  await unpackCaseFile(zip, directory);
  return directory;
}

const faultOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'nothing was found',
    (error: { code?: string; details?: { fault?: string } }) => error.details?.fault ?? error.code ?? String(error),
  );

describe('a case file', () => {
  let record: TestRecord;
  beforeEach(async () => {
    record = newRecord();
    await record.write(4, 10);
  });

  it('proves every event against the signed head, and that the log goes on from earlier heads', async () => {
    const directory = await unpacked(record, await contentOf(record));
    expect(await verifyUnpacked(directory)).toMatchObject({
      streams: 2,
      events: 16,
      unproved: 0,
      consistency: 2,
      head: { count: 40 },
    });
  });

  it('is proved by its own script in words, with nothing but Node', async () => {
    const directory = await unpacked(record, await contentOf(record));
    const said = execFileSync(process.execPath, ['verify.mjs'], { cwd: directory, encoding: 'utf8', env: {} });
    expect(said).toContain('✓ 记录没有被改动。');
    expect(said).toContain('已从存储的字节重新计算 16 条事件（2 个事件流）');
  });

  it('says how many events no head covers yet', async () => {
    const store = record.open();
    const { head } = await store.read(sampleStream(1));
    await store.append(sampleStream(1), head, [(await import('../testing/record.js')).sampleEvent(99)]);
    await store.close();
    const directory = await unpacked(record, await contentOf(record));
    expect(await verifyUnpacked(directory)).toMatchObject({ events: 17, unproved: 1 });
  });

  it('is bound to a head that somebody kept, also from before the key was changed', async () => {
    const kept = join(record.directory, 'kept.json');
    writeFileSync(kept, JSON.stringify(readPlace(record.places.headsDirectory).heads[3]));
    const store = record.open();
    const signer = await record.signer(store);
    signer.rotateKey();
    await signer.close();
    await store.close();
    await record.write(1, 5, 40);
    const directory = await unpacked(record, await contentOf(record));
    const [first] = readPlace(record.places.headsDirectory).keys;
    expect(await verifyUnpacked(directory, { head: kept, trustedKeys: [first!.keyId] })).toMatchObject({
      head: { count: 45 },
    });
    expect(await faultOf(verifyUnpacked(directory, { trustedKeys: ['00'.repeat(32)] }))).toContain('不在可信之列');
    const forged = { ...readPlace(record.places.headsDirectory).heads[3], root: '00'.repeat(32) };
    writeFileSync(kept, JSON.stringify(forged));
    expect(await faultOf(verifyUnpacked(directory, { head: kept }))).toContain('与另行保存的链头不符');
  });

  it('names an altered event, a swapped one, a forged proof, an altered and a foreign file', async () => {
    const content = await contentOf(record);
    const directory = await unpacked(record, content);
    const folder = join(directory, 'events', 'sample-case-1');
    const swap = (path: string, change: (text: string) => string) => {
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, change(before));
      return () => writeFileSync(path, before);
    };
    /** Puts the manifest right, as whoever alters a file would. */
    const reseal = () =>
      swap(join(directory, 'manifest.json'), (text) => {
        const manifest = JSON.parse(text) as { files: { path: string; bytes: number; sha256: string }[] };
        for (const file of manifest.files) {
          const bytes = readFileSync(join(directory, file.path));
          file.bytes = bytes.length;
          file.sha256 = createHash('sha256').update(bytes).digest('hex');
        }
        return JSON.stringify(manifest);
      });
    const data = join(folder, '00003.data.json');

    const undo = swap(data, (text) => text.replace('询问', '检查'));
    expect(await faultOf(verifyUnpacked(directory))).toContain('00003.data.json”的内容与清单不符');
    const restore = reseal();
    expect(await faultOf(verifyUnpacked(directory))).toContain('sample-case-1 第 3 条不在已签名的记录之中');
    undo();
    restore();

    const other = readFileSync(join(folder, '00004.data.json'), 'utf8');
    const undoSwaps = [
      swap(join(folder, '00004.data.json'), () => readFileSync(data, 'utf8')),
      swap(data, () => other),
    ];
    const restoreSwaps = reseal();
    expect(await faultOf(verifyUnpacked(directory))).toContain('不在已签名的记录之中');
    for (const back of [...undoSwaps, restoreSwaps]) back();

    const forged = swap(join(directory, 'proofs.json'), (text) => text.replace(/"index": 1,/, '"index": 2,'));
    const restoreProofs = reseal();
    expect(await faultOf(verifyUnpacked(directory))).toContain('不在已签名的记录之中');
    forged();
    restoreProofs();

    writeFileSync(join(directory, 'events', 'extra.txt'), 'x');
    expect(await faultOf(verifyUnpacked(directory))).toContain('是外来的文件');
  });

  it('holds files that an event names, and none beside', async () => {
    const evidence = [
      {
        hash,
        size: scan.length,
        mediaType: 'application/pdf',
        bytes: async function* () {
          yield scan;
        },
      },
    ];
    const directory = await unpacked(record, await contentOf(record, { evidence }));
    expect(readFileSync(join(directory, 'files', hash))).toEqual(scan);
    expect(await faultOf(verifyUnpacked(directory))).toContain('没有任何一条记录提到');
  });

  it('finds a key that opens nothing', async () => {
    const keys = [{ subject: 'person-x' as SubjectId, key: Buffer.alloc(32).toString('base64') }];
    const directory = await unpacked(record, await contentOf(record, { keys }));
    expect(await verifyUnpacked(directory)).toMatchObject({ opened: 0, closed: 0 });
  });

  it('cannot be made before a head was signed', async () => {
    const unsigned = newRecord();
    const store = unsigned.open();
    await store.close();
    expect(await faultOf(contentOf(unsigned))).toBe('no-signed-head');
  });
});

describe('a zip that is no case file', () => {
  const zipOf = async (fill: (zip: ZipFile) => void, patch: (bytes: Buffer) => Buffer = (bytes) => bytes) => {
    const record = newRecord();
    mkdirSync(record.directory, { recursive: true });
    const zip = new ZipFile();
    fill(zip);
    zip.end();
    const parts: Buffer[] = [];
    for await (const part of zip.outputStream) parts.push(part as Buffer);
    const path = join(record.directory, 'evil.zip');
    writeFileSync(path, patch(Buffer.concat(parts)));
    const to = join(record.directory, 'to');
    mkdirSync(to);
    return { path, to };
  };
  const refusal = async ({ path, to }: { path: string; to: string }) => {
    const code = await faultOf(unpackCaseFile(path, to, { entries: 50, bytes: 64 * 2 ** 20, ratio: 200 }));
    expect(readdirSync(to)).toEqual([]);
    return code;
  };
  const renamed = (from: string, to: string) => (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

  it.each(['../etc/pass', '/etc/passwd', 'C:\\windows1', 'a\\..\\..\\b'])(
    'is refused for the path %s',
    async (name) => {
      const placeholder = 'x'.repeat(name.length);
      const evil = await zipOf((zip) => zip.addBuffer(Buffer.from('!'), placeholder), renamed(placeholder, name));
      expect(await refusal(evil)).toBe('case-file-path-refused');
    },
  );

  it('is refused as a bomb by what it says and by what it does', async () => {
    const zeros = Buffer.alloc(8 * 2 ** 20);
    expect(await refusal(await zipOf((zip) => zip.addBuffer(zeros, 'zeros')))).toBe('case-file-bomb');
    const many = await zipOf((zip) => {
      for (let n = 0; n < 51; n++) zip.addBuffer(Buffer.from('x'), `n${n}`);
    });
    expect(await refusal(many)).toBe('case-file-bomb');
    const large = await zipOf((zip) => {
      for (let n = 0; n < 9; n++) zip.addBuffer(zeros, `n${n}`, { compress: false });
    });
    expect(await refusal(large)).toBe('case-file-bomb');
  });

  it('is refused for links, for names that come twice, and when it is no zip', async () => {
    const link = await zipOf((zip) => zip.addBuffer(Buffer.from('/etc/passwd'), 'link', { mode: 0o120777 }));
    expect(await refusal(link)).toBe('case-file-link');
    const twice = await zipOf((zip) => {
      zip.addBuffer(Buffer.from('a'), 'same');
      zip.addBuffer(Buffer.from('b'), 'same');
    });
    expect(await refusal(twice)).toBe('case-file-twice');
    const torn = await zipOf(
      (zip) => zip.addBuffer(Buffer.from('a'), 'a'),
      (bytes) => bytes.subarray(0, 20),
    );
    expect(await refusal(torn)).toBe('case-file-unreadable');
    expect(await faultOf(unpackCaseFile('/nowhere/case.zip', torn.to))).toBe('case-file-missing');
  });

  it('is no case file in a directory with links either', async () => {
    const { to } = await zipOf((zip) => zip.addBuffer(Buffer.from('a'), 'a'));
    const manifest = { format: 'anmai-case-file', version: 1, files: [] };
    writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
    symlinkSync('/etc/passwd', join(to, 'passwd'));
    expect(await faultOf(verifyUnpacked(to))).toContain('不是普通文件');
    expect(await faultOf(verifyUnpacked(join(to, 'nowhere')))).toContain('不是一份完整的卷宗');
  });
});
