import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { HeadSigner } from '#integrity';
import { type Instant, type Position, type RecordedEvent, localDate, momentOn, startOfLog } from '#kernel';
import { type Foundation, type Settings, headPlaces, openFoundation, settingsFrom } from '#platform';
import { openReadStore } from '#read-store';
import { type LoadedDemo, loadDemo } from '../../apps/cli/src/demo/load-demo.js';
import { runLine } from '../../apps/cli/src/testing/terminal.js';
import { ToldClock } from '../../apps/cli/src/told-clock.js';
import { migrations } from '../../migrations/index.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { testPostgres } from '../support/read-stores.js';
import { type Rows, rowsOf } from './rows.js';

jest.setTimeout(600_000);

// The demo logs, performed through the executor in either profile: the same acts are accepted, the same events are
// recorded in the same order, and the same rows are made of them.

const withServer = testPostgres === undefined ? describe.skip : describe;
const now: Instant = momentOn(localDate('2027-03-17'), '11:00');
const cheap = { memoryCost: 8, timeCost: 1 };

/** What a profile made of the demo. */
interface Outcome {
  readonly demo: LoadedDemo;
  readonly events: readonly string[];
  /** The rows of each read model, positions told as the number of the event. */
  readonly rows: Rows;
}

withServer('the demo on both profiles', () => {
  const clock = new ToldClock(now);
  const data = mkdtempSync(join(tmpdir(), 'anmai-profiles-'));
  let place: DistributedPlace;
  const outcomes: Partial<Record<'embedded' | 'distributed', Outcome>> = {};
  beforeAll(async () => {
    place = await DistributedPlace.make(clock);
    outcomes.embedded = await outcomeOf(settingsFrom({ ANMAI_DATA: data, ANMAI_LOG: 'silent' }));
    outcomes.distributed = await outcomeOf(place.settings('demo'));
  });
  afterAll(async () => {
    await place.close();
    rmSync(data, { recursive: true });
  });

  async function outcomeOf(settings: Settings): Promise<Outcome> {
    const loaded = await loadDemo(settings, now, () => undefined, cheap);
    const demo = { ...loaded, accounts: loaded.accounts.map((account) => ({ ...account, password: null })) };
    const foundation = await openFoundation(settings, clock);
    const log = await wholeLog(foundation);
    const numbers = new Map(log.map(({ position }, n) => [position, n + 1]));
    const rows = await numberedRowsOf(foundation, settings, numbers);
    await foundation.close();
    return { demo, rows, events: log.map(({ stream, version, type }) => `${stream}@${version} ${type}`) };
  }

  it('accepts the same acts', () => expect(outcomes.distributed!.demo).toEqual(outcomes.embedded!.demo));

  it('records the same events in the same order', () => {
    expect(outcomes.embedded!.events.length).toBeGreaterThan(500);
    expect(outcomes.distributed!.events).toEqual(outcomes.embedded!.events);
  });

  it('makes the same rows of them', () => {
    expect(Object.values(outcomes.embedded!.rows).filter((rows) => rows.length > 0).length).toBeGreaterThan(4);
    expect(outcomes.distributed!.rows).toEqual(outcomes.embedded!.rows);
  });

  it('gives the same case file out, from which the same follows', async () => {
    const worker = place.env('worker');
    const heads = join(place.directory, 'heads');
    const signing = await signerOf(settingsFrom({ ...worker, ANMAI_HEADS: join(heads, 'worker') }));
    const embedded = await givenOut({ ANMAI_DATA: data }, join(data, 'given.zip'));
    const distributed = await givenOut({ ...place.env('cli'), ANMAI_HEADS: heads }, join(place.directory, 'given.zip'));
    await signing.end();
    const fine = { exit: 0, err: '' };
    expect(embedded).toMatchObject({ made: fine, verified: { exit: 0, unproved: 0 }, assessed: { err: '' } });
    expect(embedded.assessed.out).toContain('由卷宗中的记录');
    expect(embedded.said.streams).toBeGreaterThan(1);
    expect(embedded.said.files).toBeGreaterThan(0);
    expect(distributed).toEqual(embedded);
  });

  const theCase = (): string =>
    outcomes.embedded!.events.find((event) => /^inspection-case-\S+@1 /.test(event))!.split('@')[0]!;

  /** What the command line says of a case that it gave out, and of what follows from the zip. */
  async function givenOut(env: Readonly<Record<string, string>>, out: string) {
    const given = ['--purpose', 'litigation', '--reason', '诉讼', '--officer', officer(), '--out', out];
    const anmai = (...line: string[]) => runLine(line, { env, at: now });
    const { out: text, ...made } = await anmai('export-case', theCase(), ...given, '--json');
    const { streams, files, withheld } = JSON.parse(text) as Readonly<Record<string, number>>;
    const { exit, out: verified } = await anmai('verify-case', out, '--json');
    const { unproved } = JSON.parse(verified) as { unproved: number };
    return {
      made,
      said: { streams, files, withheld },
      verified: { exit, unproved },
      assessed: await anmai('assess', out),
    };
  }

  /** Somebody who may give a case file out. */
  const officer = (): string => outcomes.embedded!.demo.accounts.find(({ roles }) => roles.includes('局领导'))!.login;

  /** Signs as a worker does. */
  async function signerOf(settings: Settings): Promise<{ end(): Promise<void> }> {
    const { store, close } = await openFoundation(settings, clock);
    const signer = await HeadSigner.start({ ...headPlaces(settings), store, clock });
    return { end: () => signer.close().then(close) };
  }
});

async function wholeLog({ store }: Foundation): Promise<readonly RecordedEvent[]> {
  const log: RecordedEvent[] = [];
  for (let after = startOfLog; ;) {
    const page = await store.readAll(after, 1000);
    log.push(...page);
    if (page.length === 0) return log;
    after = page.at(-1)!.position;
  }
}

async function numberedRowsOf(
  { store, readModels: address }: Foundation,
  { bureau }: Settings,
  numbers: ReadonlyMap<Position, number>,
): Promise<Outcome['rows']> {
  const readStore = await openReadStore(address, migrations);
  try {
    const version = 'serverVersion' in store ? ` ${String(store.serverVersion)}` : '';
    console.info(`${store.constructor.name}${version} with ${await readStore.engine.versionOf(readStore.db)}`);
    const numbered = (row: string): string =>
      row.replaceAll(/\d{20}\/\d{20}|\b\d{16}\b/g, (at) => `#${numbers.get(at as Position) ?? at}`);
    const rows = Object.entries(await rowsOf(store, readStore, bureau, { folds: true }));
    return Object.fromEntries(rows.map(([table, found]) => [table, found.map(numbered)]));
  } finally {
    await readStore.close();
  }
}
