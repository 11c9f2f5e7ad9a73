import { execFileSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteReader } from '#event-store';
import { Problem } from '#kernel';
import { acknowledgeLoss } from '../heads/acknowledge-loss.js';
import { readPlace } from '../heads/place.js';
import { type TestRecord, appendSamples, testRecords } from '../testing/record.js';
import { noticeSentence } from '../verify/sentences.js';
import { verify } from '../verify/verify.js';
import { type Backup, type BackupOptions, backup } from './backup.js';
import { type RestoreOptions, restore } from './restore.js';

const newRecord = testRecords();

/** A record with files and keys, and where its backups go. */
async function completeRecord(): Promise<{ record: TestRecord; options: BackupOptions }> {
  const record = newRecord();
  await record.write(2, 10);
  const at = (...names: string[]) => join(record.directory, ...names);
  mkdirSync(at('store', 'files', 'ab'), { recursive: true });
  mkdirSync(at('store', 'files', 'incoming'));
  writeFileSync(at('store', 'files', 'ab', 'abcd'), 'sealed evidence');
  writeFileSync(at('store', 'files', 'incoming', 'half'), 'sealed evi');
  const keys = new Database(at('keys.db'));
  keys.exec("CREATE TABLE subject_keys (subject TEXT); INSERT INTO subject_keys VALUES ('person-1')");
  keys.close();
  const options: BackupOptions = {
    eventsPath: record.events,
    headsDirectory: record.places.headsDirectory,
    filesDirectory: at('store', 'files'),
    target: at('backups'),
    keys: { keysPath: at('keys.db'), signingDirectory: record.places.signingDirectory, target: at('key-backups') },
    clock: record.clock,
  };
  return { record, options };
}

/** Where a restore puts things: a new machine. */
function elsewhere(record: TestRecord, { directory, keysDirectory }: Backup): RestoreOptions {
  const at = (...names: string[]) => join(record.directory, 'new-machine', ...names);
  return {
    from: directory,
    eventsPath: at('events.db'),
    headsDirectory: at('heads'),
    filesDirectory: at('files'),
    keys: { from: keysDirectory!, keysPath: at('keys.db'), signingDirectory: at('signing') },
  };
}

const refusal = async (call: Promise<unknown>): Promise<Problem> => {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Problem);
  return error as Problem;
};

describe('a backup', () => {
  it('holds events, heads and files, and the keys apart from them', async () => {
    const { options } = await completeRecord();
    const { manifest, directory, keysDirectory } = await backup(options);
    expect(manifest).toMatchObject({ format: 1, holds: 'record', events: 20, position: '0000000000000020' });
    expect(manifest.root).toBe(readPlace(options.headsDirectory).heads.at(-1)!.root);
    const files = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(files(directory)).toEqual(
      ['SHA256SUMS', 'events.db', 'files', 'files/ab', 'files/ab/abcd', 'heads', 'heads/heads.jsonl']
        .concat(['heads/keys.jsonl', 'manifest.json'])
        .toSorted(),
    );
    expect(files(keysDirectory!)).toEqual(
      expect.arrayContaining(['SHA256SUMS', 'keys.db', 'manifest.json', expect.stringMatching(/^signing\/.*\.pem$/)]),
    );
  });

  it('can be checked without any program of ours', async () => {
    const { options } = await completeRecord();
    const { directory } = await backup(options);
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: directory, encoding: 'utf8' });
    expect(
      said
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
  });

  it('is taken of a live store as of one moment', async () => {
    const { record, options } = await completeRecord();
    const store = record.open();
    const signer = await record.signer(store);
    const taken = backup(options);
    await appendSamples(store, 15, 20);
    await signer.close();
    const { manifest } = await taken;
    await appendSamples(store, 1, 35);
    await store.close();
    expect(Number(manifest.position)).toBe(manifest.events);
    expect(manifest.events).toBeGreaterThanOrEqual(20);
  });

  it('links the files that an older backup has already', async () => {
    const { record, options } = await completeRecord();
    const first = await backup(options);
    record.clock.advance(1000);
    writeFileSync(join(options.filesDirectory!, 'ab', 'abce'), 'more evidence');
    const second = await backup(options);
    const inode = (taken: Backup) => statSync(join(taken.directory, 'files', 'ab', 'abcd')).ino;
    expect(inode(second)).toBe(inode(first));
    expect(readFileSync(join(second.directory, 'files', 'ab', 'abce'), 'utf8')).toBe('more evidence');
    await restore(elsewhere(record, second));
    expect(existsSync(join(record.directory, 'new-machine', 'files', 'ab', 'abce'))).toBe(true);
  });

  it('is not made of a record that does not verify, and leaves nothing behind', async () => {
    const { record, options } = await completeRecord();
    record.tamper((db) => db.exec("UPDATE events SET data = '{}' WHERE pos = 7"));
    expect(await refusal(backup(options))).toMatchObject({
      kind: 'corrupt',
      code: 'backup-not-sound',
      details: { kind: 'hash-mismatch', position: '0000000000000007' },
    });
    expect(readdirSync(options.target)).toEqual([]);
  });
});

describe('the restore drill', () => {
  it('gives back the same record, files and keys, and the server goes on from it', async () => {
    const { record, options } = await completeRecord();
    const taken = await backup(options);
    const to = elsewhere(record, taken);
    await restore(to);
    const [before, after] = [record.events, to.eventsPath].map((path) => openSqliteReader(path));
    const texts = (reader: typeof before) =>
      reader!.readAll('' as never, 100).map((e) => [e.metaText, e.dataText, e.hash]);
    expect(texts(after)).toEqual(texts(before));
    expect(after!.storeId).toBe(before!.storeId);
    before!.close();
    after!.close();
    expect(readFileSync(join(to.filesDirectory!, 'ab', 'abcd'), 'utf8')).toBe('sealed evidence');
    const keys = new Database(to.keys!.keysPath, { readonly: true });
    expect(keys.prepare('SELECT subject FROM subject_keys').pluck().all()).toEqual(['person-1']);
    keys.close();
    const restored = newRecord();
    Object.assign(restored, { events: to.eventsPath });
    Object.assign(restored.places, { headsDirectory: to.headsDirectory, signingDirectory: to.keys!.signingDirectory });
    await restored.write(1, 5, 20);
    expect(await restored.verify()).toMatchObject({ events: 25, heads: 3, damage: [] });
  });

  it('keeps the proof: elsewhere the record meets the same heads, its own and those that were kept apart from it', async () => {
    const { record, options } = await completeRecord();
    const to = elsewhere(record, await backup(options));
    await restore(to);
    const provedBy = async (events: string, ...heads: readonly string[]) => {
      const reader = openSqliteReader(events);
      const [own, ...apart] = heads.map(readPlace);
      const trustedKeys = readPlace(record.places.headsDirectory).keys.map(({ keyId }) => keyId);
      const found = await verify(reader, { places: [own!], witnesses: apart, trustedKeys });
      reader.close();
      return { ...found, signed: own!.heads };
    };
    const { headsDirectory, secondDirectory } = record.places;
    const before = await provedBy(record.events, headsDirectory, secondDirectory);
    expect(before).toMatchObject({ events: 20, damage: [], signed: [{ count: 10 }, { count: 20 }] });
    expect(before.root).toBe(before.signed.at(-1)!.root);
    expect(await provedBy(to.eventsPath, to.headsDirectory, secondDirectory)).toEqual(before);
    // and what would be changed there is told by them
    const restored = Object.assign(newRecord(), { events: to.eventsPath });
    restored.tamper((db) => db.exec('DELETE FROM events WHERE pos = 20'));
    const cut = await provedBy(to.eventsPath, to.headsDirectory, secondDirectory);
    expect(cut.damage).toMatchObject([{ kind: 'tail-cut' }]);
  });

  it('refuses to overwrite anything', async () => {
    const { record, options } = await completeRecord();
    const taken = await backup(options);
    const to = elsewhere(record, taken);
    const inPlace = { ...to, eventsPath: record.events };
    expect(await refusal(restore(inPlace))).toMatchObject({ kind: 'conflict', code: 'restore-target-occupied' });
    await restore(to);
    expect(await refusal(restore(to))).toMatchObject({ code: 'restore-target-occupied' });
  });

  it.each([
    ['an altered event', 'events.db', (bytes: Buffer) => bytes.fill(0x41, 5000, 5001)],
    ['an altered file', 'files/ab/abcd', (bytes: Buffer) => bytes.fill(0x41, 0, 1)],
    ['an altered sum', 'SHA256SUMS', (bytes: Buffer) => bytes.fill(0x41, 0, 1)],
  ])('refuses a backup with %s, and puts nothing in place', async (_, file, damage) => {
    const { record, options } = await completeRecord();
    const taken = await backup(options);
    const path = join(taken.directory, file);
    const bytes = readFileSync(path);
    damage(bytes);
    rmSync(path);
    writeFileSync(path, bytes);
    expect(await refusal(restore(elsewhere(record, taken)))).toMatchObject({
      code: 'backup-damaged',
      details: { file },
    });
    expect(existsSync(join(record.directory, 'new-machine'))).toBe(false);
  });

  it('refuses a missing file, a file that nobody named, and the keys of another record', async () => {
    const { record, options } = await completeRecord();
    const [taken, other] = [await backup(options), await backup((await completeRecord()).options)];
    const to = elsewhere(record, taken);
    const foreignKeys = { ...to, keys: { ...to.keys!, from: other.keysDirectory! } };
    expect(await refusal(restore(foreignKeys))).toMatchObject({ details: { kind: 'keys-of-another-record' } });
    writeFileSync(join(taken.directory, 'files', 'extra'), '');
    expect(await refusal(restore(to))).toMatchObject({ details: { file: 'files/extra', reason: 'unknown' } });
    rmSync(join(taken.directory, 'files'), { recursive: true });
    expect(await refusal(restore(to))).toMatchObject({ details: { file: 'files/ab/abcd', reason: 'missing' } });
    expect(await refusal(restore({ ...to, from: join(record.directory, 'no-backup') }))).toMatchObject({
      code: 'backup-missing',
    });
  });

  it('of an older backup shows for ever what was lost', async () => {
    const { record, options } = await completeRecord();
    const taken = await backup(options);
    await record.write(1, 5, 20);
    for (const gone of [record.events, record.places.headsDirectory]) rmSync(gone, { recursive: true });
    await restore({ from: taken.directory, eventsPath: record.events, headsDirectory: record.places.headsDirectory });
    expect((await record.verify()).damage.map(({ kind }) => kind)).toContain('tail-cut');
    const reader = openSqliteReader(record.events);
    const loss = acknowledgeLoss({ reader, clock: record.clock, ...record.places });
    expect(loss).toMatchObject({ position: '0000000000000020', count: 20, lost: '0000000000000025' });
    expect(acknowledgeLoss({ reader, clock: record.clock, ...record.places })).toBeUndefined();
    reader.close();
    await record.write(1, 3, 30);
    const verified = await record.verify();
    expect(verified.damage).toEqual([]);
    expect(verified.notices).toEqual([
      expect.objectContaining({ kind: 'restored', to: '0000000000000020', lost: '0000000000000025' }),
    ]);
    expect(noticeSentence(verified.notices[0]!)).toContain('已丢失');
  });
});
