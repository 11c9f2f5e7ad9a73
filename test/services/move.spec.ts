import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Identity } from '#identity';
import { type EventStore, type PersonId, type RecordedEvent, type SubjectId, startOfLog } from '#kernel';
import { openFoundation, openInThread, settingsFrom } from '#platform';
import { now, runLine } from '../../apps/cli/src/testing/terminal.js';
import { ToldClock } from '../../apps/cli/src/told-clock.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { testPostgres } from '../support/read-stores.js';

jest.setTimeout(60_000);

const withServer = testPostgres === undefined ? describe.skip : describe;
const cheap = { memoryCost: 8, timeCost: 1 };
const person = '3d9f1c55-0000-5000-8000-000000000001' as PersonId;
const subject = 'person-1' as SubjectId;

withServer('moving up from one machine', () => {
  const clock = new ToldClock(now);
  const data = mkdtempSync(join(tmpdir(), 'anmai-move-'));
  const embedded = settingsFrom({ ANMAI_DATA: data });
  let place: DistributedPlace;
  beforeAll(async () => {
    place = await DistributedPlace.unmade(clock);
  });
  afterAll(async () => {
    await place.close();
    rmSync(data, { recursive: true });
  });

  const hashes = async (store: EventStore): Promise<readonly string[]> =>
    (await store.readAll(startOfLog, 10_000)).map(
      ({ stream, version, hash }: RecordedEvent) => `${stream}@${version} ${Buffer.from(hash).toString('hex')}`,
    );

  it('takes events, keys and accounts along, and can be asked again', async () => {
    const from = await openInThread(embedded, clock);
    const { store, refusals, vault } = from;
    for (let n = 0; n < 30; n++) await refusals.denied({ person, what: `动作${n}`, why: 'role-missing' });
    const key = await vault.ensure(subject);
    const recorded = await hashes(store);
    const identity = await Identity.open(from.operations, cheap);
    const password = 'correct horse battery';
    await identity.openAccount({ login: 'jia', person, password });
    await identity.close();
    await from.close();
    expect(recorded.length).toBeGreaterThan(0);

    place.takeMasterKey(join(data, 'keys', 'master.key'));
    const env = { ...place.env('cli'), ANMAI_DATA: data };
    const move = () => runLine(['--json', 'migrate-store', '--to', 'eventstoredb'], { env });
    const moved = await move();
    expect(moved).toMatchObject({ exit: 0 });
    expect(JSON.parse(moved.out)).toMatchObject({ events: recorded.length, keys: expect.any(Number), accounts: 1 });
    expect(await move()).toMatchObject({ exit: 3, err: expect.stringContaining('move-finished') });

    const to = await openFoundation(place.settings('api'), clock);
    expect(await hashes(to.store)).toEqual(recorded);
    expect(await to.vault.find(subject)).toEqual(key);
    expect(to.hashCommand('x')).toBe(from.hashCommand('x'));
    const there = await Identity.open(to.operations, cheap);
    expect(await there.signIn('jia', password, '10.0.0.7', clock.now())).toMatchObject({ login: 'jia' });
    await there.close();
    await to.close();
  });
});
