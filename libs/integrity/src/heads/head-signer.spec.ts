import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { EventStore, Problem } from '#kernel';
import { type TestRecord, appendSamples, testRecords } from '../testing/record.js';
import { GrowingTree } from '../tree.js';
import type { HeadSigner } from './head-signer.js';
import { readPlace } from './place.js';
import { hex, isSignedBy } from './signed-head.js';
import { knownKeys } from './signing-keys.js';

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'nothing was refused',
    (error: unknown) => (error as Problem).code,
  );

async function rootOf(store: EventStore): Promise<string> {
  const tree = new GrowingTree();
  for (const { hash } of await store.readAll('' as never, 100_000)) tree.add(hash);
  return hex(tree.root());
}

const newRecord = testRecords();

describe('the head signer', () => {
  const open: { close(): Promise<void> }[] = [];
  const started = async (record: TestRecord): Promise<{ store: EventStore; signer: HeadSigner }> => {
    const store = record.open();
    open.push(store);
    const signer = await record.signer(store);
    open.push(signer);
    return { store, signer };
  };
  const stop = async (): Promise<void> => {
    for (const one of open.splice(0).toReversed()) await one.close();
  };
  afterEach(stop);

  it('signs what was committed when its time has come, in both places', async () => {
    const record = newRecord();
    const { store, signer } = await started(record);
    await appendSamples(store, 3);
    expect(signer.last).toBeUndefined();
    await record.signed(signer, 3);
    const head = signer.last!;
    expect(head).toMatchObject({
      storeId: store.storeId,
      count: 3,
      position: await store.end(),
      at: record.clock.now(),
    });
    expect(head.root).toBe(await rootOf(store));
    const [first, second] = [record.places.headsDirectory, record.places.secondDirectory].map(readPlace);
    expect(first!.heads.at(-1)).toEqual(head);
    expect(second).toEqual({ ...first, directory: record.places.secondDirectory });
    expect(isSignedBy(head, knownKeys(first!.keys).get(head.keyId)!)).toBe(true);
    expect(isSignedBy({ ...head, count: 4 }, knownKeys(first!.keys).get(head.keyId)!)).toBe(false);
  });

  it('signs the rest when it is closed, and nothing twice', async () => {
    const record = newRecord();
    const { store, signer } = await started(record);
    await appendSamples(store, 4);
    await signer.close();
    expect(signer.last!.count).toBe(4);
    await stop();
    await started(record);
    await stop();
    expect(readPlace(record.places.headsDirectory).heads).toHaveLength(1);
  });

  it('goes on from its last head without reading the log before it', async () => {
    const record = newRecord();
    await record.write(3, 5);
    const { store, signer } = await started(record);
    const read: string[] = [];
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (after, signal) => {
      read.push(after);
      return subscribe(after, signal);
    };
    const resumed = await record.signer(store);
    open.push(resumed);
    expect(read).toEqual([await store.end()]);
    await appendSamples(store, 2, 15);
    await signer.close();
    await resumed.close();
    expect(resumed.last).toMatchObject({ count: 17, root: await rootOf(store) });
  });

  it('keeps the private key apart, readable by its owner only', async () => {
    const record = newRecord();
    await record.write(1, 1);
    const { signingDirectory, headsDirectory } = record.places;
    const files = readdirSync(signingDirectory);
    expect(files).toHaveLength(1);
    expect(statSync(join(signingDirectory, files[0]!)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(headsDirectory, 'keys.jsonl'), 'utf8')).not.toContain('PRIVATE');
    rmSync(signingDirectory, { recursive: true });
    expect(await codeOf(started(record))).toBe('signing-key-missing');
  });

  it('rotates its key, each endorsed by the one before', async () => {
    const record = newRecord();
    const { store, signer } = await started(record);
    await appendSamples(store, 1);
    await record.signed(signer, 1);
    const before = signer.last!.keyId;
    signer.rotateKey();
    await appendSamples(store, 1, 1);
    await record.signed(signer, 2);
    expect(signer.last!.keyId).not.toBe(before);
    const { keys } = readPlace(record.places.secondDirectory);
    expect([...knownKeys(keys).keys()]).toEqual([before, signer.last!.keyId]);
    expect([...knownKeys(keys, [before]).keys()]).toHaveLength(2);
    expect([...knownKeys([{ ...keys[0]! }, { ...keys[1]!, endorsedBy: null }]).keys()]).toEqual([before]);
    await stop();
    expect((await record.verify()).damage).toEqual([]);
  });

  it('refuses a log that ends before the last signed head', async () => {
    const record = newRecord();
    await record.write(2, 5);
    record.tamper((db) => db.exec('DELETE FROM events WHERE pos > 7'));
    expect(await codeOf(started(record))).toBe('log-cut');
  });

  it('refuses places that contradict each other', async () => {
    const record = newRecord();
    await record.write(2, 5);
    const path = join(record.places.secondDirectory, 'heads.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"count":5', '"count":6'));
    expect(await codeOf(started(record))).toBe('heads-disagree');
  });

  it('forgets a line that a crash left unfinished', async () => {
    const record = newRecord();
    await record.write(2, 5);
    const path = join(record.places.headsDirectory, 'heads.jsonl');
    appendFileSync(path, '{"storeId":"half a li');
    await record.write(1, 5, 10);
    expect(readPlace(record.places.headsDirectory).heads.map(({ count }) => count)).toEqual([5, 10, 15]);
    expect((await record.verify()).damage).toEqual([]);
  });

  it('works on while the second place is out of reach, says so once, and catches it up', async () => {
    const record = newRecord();
    const { secondDirectory } = record.places;
    const { store, signer } = await started(record);
    rmSync(join(record.directory, 'elsewhere'), { recursive: true });
    writeFileSync(join(record.directory, 'elsewhere'), 'a file where the directory should be');
    for (let n = 0; n < 3; n++) {
      await appendSamples(store, 1, n);
      await record.signed(signer, n + 1);
    }
    expect(signer.last!.count).toBe(3);
    expect(record.reports.map(({ code }) => code)).toEqual(['second-place-failed']);
    rmSync(join(record.directory, 'elsewhere'));
    await appendSamples(store, 1, 3);
    await record.signed(signer, 4);
    expect(readPlace(secondDirectory).heads.map(({ count }) => count)).toEqual([1, 2, 3, 4]);
  });

  it('tries again until a head can be written, and says so once', async () => {
    const record = newRecord();
    await record.write(1, 2);
    const path = join(record.places.headsDirectory, 'heads.jsonl');
    const { store, signer } = await started(record);
    renameSync(path, `${path}.away`);
    mkdirSync(path);
    await appendSamples(store, 1, 2);
    for (let n = 0; n < 3; n++) await record.timer.goOff();
    expect(signer.last!.count).toBe(2);
    expect(record.reports.map(({ code }) => code)).toEqual(['heads-not-signed']);
    rmdirSync(path);
    renameSync(`${path}.away`, path);
    await record.signed(signer, 3);
    await stop();
    expect(await record.verify()).toMatchObject({ heads: 2, damage: [], notices: [] });
  });
});
