import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { jest } from '@jest/globals';
import { OfficerAdministration } from '#identity';
import { type RecordedEvent, SystemClock, bureauCode, startOfLog } from '#kernel';
import { type Foundation, openFoundation } from '#platform';
import { FollowedProjections, type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../migrations/index.js';
import { compiled } from '../faults/compiled.js';
import { DistributedPlace } from '../support/distributed-place.js';
import { testPostgres } from '../support/read-stores.js';

jest.setTimeout(120_000);

const withServer = testPostgres === undefined ? describe.skip : describe;

/** A worker as `npm run build` leaves it. */
class CompiledWorker {
  #lead: () => void = () => undefined;
  /** Resolves when it leads what makes the rows. */
  readonly leading = new Promise<void>((resolve) => (this.#lead = resolve));

  private constructor(private readonly child: ChildProcess) {}

  static async start(env: Readonly<Record<string, string>>): Promise<CompiledWorker> {
    const child = spawn(process.execPath, [compiled('apps/worker/src/main.js')], {
      env: { ...process.env, ...env, ANMAI_LOG: 'info' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const worker = new CompiledWorker(child);
    const working = new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { msg, duty } = JSON.parse(line) as { msg: string; duty?: string };
        if (msg === 'leading' && duty === 'read-models') worker.#lead();
        if (msg === 'working') resolve();
      });
      child.once('exit', () => reject(new Error('the worker ended before it worked')));
    });
    await working;
    return worker;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

withServer('workers of one installation', () => {
  const clock = new SystemClock();
  const workers: CompiledWorker[] = [];
  let place: DistributedPlace;
  let foundation: Foundation;
  let readStore: ReadStore;
  beforeAll(async () => {
    place = await DistributedPlace.make(clock);
    foundation = await openFoundation(place.settings('api'), clock);
    readStore = await openReadStore(foundation.readModels, migrations, 'expected');
  });
  afterAll(async () => {
    for (const worker of workers) await worker.end('SIGKILL');
    await readStore.close();
    await foundation.close();
    await place.close();
  });

  let registered = 0;
  const register = async (): Promise<void> => {
    const n = ++registered;
    const { store, officers, hashCommand } = foundation;
    await new OfficerAdministration(store, officers, clock, hashCommand).execute({
      sender: { system: 'test' },
      key: `officer ${n}`,
      act: { act: 'RegisterOfficer', name: `测试员${n}`, unit: '测试大队', bureau: bureauCode('130525') },
    });
  };
  const started = async (node: string): Promise<CompiledWorker> => {
    const worker = await CompiledWorker.start(place.env(node));
    workers.push(worker);
    return worker;
  };
  /** Records while nobody may be leading. */
  const untilLeading = async (worker: CompiledWorker): Promise<void> => {
    for (let n = 0; n < 30; n++) await register();
    await worker.leading;
  };
  const settled = async (): Promise<void> => {
    const followed = new FollowedProjections({ readStore, store: foundation.store });
    do await followed.look();
    while (followed.health().length === 0 || !followed.health().every(({ caughtUp }) => caughtUp));
  };
  const officers = async (): Promise<readonly string[]> =>
    (
      await readStore.db
        .withTables<{ officers: { key: string } }>()
        .selectFrom('officers')
        .select('key')
        .orderBy('key')
        .execute()
    ).map(({ key }) => key);
  const recorded = async (): Promise<readonly RecordedEvent[]> => {
    const log: RecordedEvent[] = [];
    for (let after = startOfLog; ;) {
      const page = await foundation.store.readAll(after, 1000);
      if (page.length === 0) return log;
      log.push(...page);
      after = page.at(-1)!.position;
    }
  };

  it('take over from one that is killed while it leads, and from one that sleeps; nothing is doubled by its waking', async () => {
    const first = await started('first');
    await untilLeading(first);
    const second = await started('second');
    await first.end('SIGKILL');
    await untilLeading(second);
    const third = await started('third');
    // its connections stay; what it holds is taken from it because it says nothing
    second.signal('SIGSTOP');
    await untilLeading(third);
    second.signal('SIGCONT');
    for (let n = 0; n < 20; n++) await register();
    await settled();

    const rows = await officers();
    expect(rows).toHaveLength(registered);
    const ids = (await recorded()).map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const worker of [second, third]) await worker.end();
  });
});
