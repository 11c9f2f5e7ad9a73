import { jest } from '@jest/globals';
import { AccountAdministration, Identity, OfficerAdministration } from '#identity';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localDate, startOfLog } from '#kernel';
import { readPlace } from '#integrity';
import { openFoundation } from '#platform';
import { openReadStore } from '#read-store';
import { pino } from 'pino';
import { now, runLine } from '../../apps/cli/src/testing/terminal.js';
import { ToldClock } from '../../apps/cli/src/told-clock.js';
import { BackgroundWorker } from '../../apps/worker/src/worker.js';
import { migrations } from '../../migrations/index.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { testPostgres } from '../support/read-stores.js';

jest.setTimeout(120_000);

const withServer = testPostgres === undefined ? describe.skip : describe;

withServer('the command line on the distributed profile', () => {
  const clock = new ToldClock(now);
  let place: DistributedPlace;
  beforeAll(async () => {
    place = await DistributedPlace.make(clock);
    await employ('guanliyuan');
  });
  afterAll(() => place.close());

  const run = (...line: string[]) => runLine(line, { env: place.env('cli') });

  async function employ(login: string): Promise<void> {
    const settings = place.settings('setup');
    const { store, officers: register, hashCommand, operations, close } = await openFoundation(settings, clock);
    const officers = new OfficerAdministration(store, register, clock, hashCommand);
    const sender = { system: 'test' };
    const act = { act: 'RegisterOfficer', name: '测试人员', unit: '测试大队', bureau: settings.bureau } as const;
    const { person } = await officers.execute({ sender, key: `${login} 1`, act });
    const from = localDate('2020-01-01');
    const granted = { act: 'GrantRole', role: 'administrator', from, to: null, unit: null } as const;
    await officers.execute({ sender, key: `${login} 2`, act: granted, person });
    const identity = await Identity.open(operations, { memoryCost: 8, timeCost: 1 });
    const accounts = new AccountAdministration(officers, register, identity, clock);
    await accounts.openWithPassword({ sender, key: `${login} 3`, person, login }, '测试口令-仅供测试-一二三');
    await identity.close();
    await close();
  }

  it('adopts an edition in the name of somebody who may, and shows it', async () => {
    expect((await run('law', 'show')).out).toContain('尚未施行任何版本');
    expect(await run('law', 'adopt', '--dry-run')).toMatchObject({ exit: 0, err: '' });
    expect((await run('law', 'adopt', '--reason', '首次采用', '--by', 'nobody')).err).toContain('account-unknown');
    expect(await run('law', 'adopt', '--reason', '首次采用', '--by', 'guanliyuan')).toMatchObject({ exit: 0, err: '' });
    const shown = JSON.parse((await run('law', 'show', '--json')).out) as { adopted: object[] };
    expect(shown.adopted).toMatchObject([{ reason: '首次采用', by: { system: 'command-line' } }]);
  });

  it('rebuilds the read models from the record', async () => {
    const readStore = await openReadStore((await openedReadModels()).readModels, migrations, 'expected');
    const officers = () => readStore.db.withTables<{ officers: object }>().selectFrom('officers').selectAll().execute();
    expect(await run('rebuild', 'officers')).toMatchObject({
      exit: 0,
      err: '',
      out: expect.stringContaining('officers'),
    });
    const rows = await officers();
    expect(rows).toHaveLength(1);
    await readStore.db.withTables<{ officers: object }>().deleteFrom('officers').execute();
    expect(await run('rebuild', '--json', 'officers')).toMatchObject({ exit: 0 });
    expect(await officers()).toEqual(rows);
    await readStore.close();
  });

  it('verifies the record from its bytes', async () => {
    const { exit, out } = await run('verify', '--json');
    const found = JSON.parse(out) as { events: number; damage: object[]; damagedFiles: object[] };
    expect({ exit, damage: found.damage, damagedFiles: found.damagedFiles }).toEqual({
      exit: 0,
      damage: [],
      damagedFiles: [],
    });
    const foundation = await openFoundation(place.settings('cli'), clock);
    const events = (await foundation.store.readAll(startOfLog, 1000)).length;
    await foundation.close();
    expect(found.events).toBe(events);
  });

  it('leaves backups to the servers, and says where it is written how', async () => {
    expect(await run('backup', place.directory)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('docker/README.md'),
    });
    expect(await run('restore', place.directory)).toMatchObject({ exit: 2 });
  });

  it('rotates the key of a worker that stands still, and of no other', async () => {
    const rotate = () => runLine(['rotate-key'], { env: place.env('worker') });
    expect(await rotate()).toMatchObject({ exit: 2, err: expect.stringContaining('signing-not-here') });
    const worker = await BackgroundWorker.open(place.settings('worker'), pino({ level: 'silent' }), { clock });
    try {
      expect(await rotate()).toMatchObject({ exit: 3, err: expect.stringContaining('请先停止该后台进程') });
      const second = BackgroundWorker.open(place.settings('worker'), pino({ level: 'silent' }), { clock });
      await expect(second).rejects.toMatchObject({ code: 'signing-held' });
    } finally {
      await worker.close();
    }
    const { data } = place.settings('worker');
    expect(await rotate()).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('已启用新的签名密钥') });
    const { keys, heads } = readPlace(join(data, 'heads'));
    expect(keys.map(({ endorsedBy }) => endorsedBy)).toEqual([null, keys[0]!.keyId]);
    // what is recorded from now on is signed with the new key, and the whole verifies against the first
    await employ('other');
    await (await BackgroundWorker.open(place.settings('worker'), pino({ level: 'silent' }), { clock })).close();
    expect(readPlace(join(data, 'heads')).heads.slice(heads.length)[0]).toMatchObject({ keyId: keys[1]!.keyId });
    const env = { ...place.env('cli'), ANMAI_HEADS: place.settings('worker').heads };
    const { exit, out } = await runLine(['verify', '--json', '--trusted-key', keys[0]!.keyId], { env });
    const found = JSON.parse(out) as { heads: number; damage: object[]; notices: object[] };
    expect({ exit, damage: found.damage, heads: found.heads > heads.length }).toEqual({
      exit: 0,
      damage: [],
      heads: true,
    });
  });

  it('finds no record where there is none, says where it looked, and makes none', async () => {
    const out = join(place.directory, 'none.zip');
    const given = ['--out', out, '--purpose', 'litigation', '--reason', '诉讼', '--officer', 'guanliyuan'];
    const { data } = place.settings('nowhere');
    const env = { ...place.env('nowhere'), ANMAI_NAMESPACE: 'nowhere' };
    const lines = [
      ['verify'],
      ['rebuild'],
      ['law', 'show'],
      ['law', 'adopt', '--reason', '首次采用', '--by', 'guanliyuan'],
      ['export-case', 'inspection-case-000000000001', ...given],
      ['relay', 'restart'],
      ['verify'], // nobody before has made one
    ];
    for (const line of lines) {
      const { exit, err } = await runLine(line, { env });
      expect({ line, exit, err }).toEqual({
        line,
        exit: 2,
        err: expect.stringMatching(/没有本局的记录.*ANMAI_NAMESPACE/),
      });
    }
    expect(existsSync(out)).toBe(false);
    expect(existsSync(data)).toBe(false);
    expect(place.double?.stream('nowhere.store') ?? []).toEqual([]);
  });

  async function openedReadModels() {
    const foundation = await openFoundation(place.settings('cli'), clock);
    await foundation.close();
    return foundation;
  }
});
