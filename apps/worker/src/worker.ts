import { HeadSigner } from '#integrity';
import { Problem, SystemClock, type WallClock } from '#kernel';
import { type Foundation, type Settings, headPlaces, holdSigning, isDistributed, openFoundation } from '#platform';
import { Leadership, type LeadershipOptions, type PostgresAddress, type ReadStore, openReadStore } from '#read-store';
import type { Logger } from 'pino';
import { migrations } from '../../../migrations/index.js';
import { logTo, tellReport } from '../../api/src/logging.js';
import { type Duty, type DutyGround, reactionsOn, readModelsDuty } from './duties.js';
import { exchangeDuties } from './exchange-duties.js';
import { serveHealth } from './health.js';

export interface WorkerOptions {
  readonly clock?: WallClock;
  readonly leadership?: LeadershipOptions;
}

/** How a duty stands with this worker. */
export interface DutyHealth {
  readonly duty: string;
  readonly leading: boolean;
  /** Code of what it last failed of; null since it goes on again. */
  readonly failure: string | null;
}

/** Connections that leading may take; a duty more waits for another to give up its lead. */
const mostDuties = 20;

/**
 * The background work of the distributed profile, in a process of its own. Of several workers one leads each duty;
 * every one of them signs heads, each with a key of its own, so that no single machine vouches for the record.
 */
export class BackgroundWorker {
  readonly #stopping = new AbortController();
  readonly #health = new Map<string, DutyHealth>();
  #working: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly foundation: Foundation,
    private readonly readStore: ReadStore,
    private readonly leadership: Leadership,
    private readonly log: Logger,
    /** In the order in which they are closed. */
    private readonly parts: readonly { close(): Promise<void> }[],
  ) {}

  /**
   * @throws Problem `worker-embedded` in the embedded profile, `signing-held` while another worker has the data directory,
   * and those of `openDistributed` and `openReadStore`.
   */
  static async open(settings: Settings, log: Logger, options: WorkerOptions = {}): Promise<BackgroundWorker> {
    if (!isDistributed(settings)) throw new Problem('invalid', 'worker-embedded');
    const { clock = new SystemClock(), leadership: pace } = options;
    const release = holdSigning(settings);
    const opened: { close(): Promise<void> }[] = [{ close: async () => release() }];
    try {
      const foundation = await openFoundation(settings, clock);
      opened.unshift(foundation);
      const { readModels, store } = foundation;
      const readStore = await openReadStore(readModels, migrations, 'expected');
      opened.unshift(readStore);
      const leadership = await Leadership.open(readModels as PostgresAddress, mostDuties, pace);
      opened.unshift(leadership);
      opened.unshift(await HeadSigner.start({ ...headPlaces(settings), store, clock }));
      const worker = new BackgroundWorker(foundation, readStore, leadership, log, opened);
      worker.#begin(settings);
      return worker;
    } catch (error) {
      for (const part of opened) await part.close();
      throw error;
    }
  }

  health(): readonly DutyHealth[] {
    return [...this.#health.values()];
  }

  /** Whether the record can be reached; throws when it cannot. */
  async reach(): Promise<void> {
    await this.foundation.store.end();
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#working;
    for (const part of this.parts) await part.close();
  }

  #begin(settings: Settings): void {
    const { store, clock, law } = this.foundation;
    const ground: DutyGround = { store, clock, law, readStore: this.readStore, report: this.#failed };
    const duties = [
      readModelsDuty(ground, settings.bureau, tellReport(this.log)),
      ...reactionsOn(ground),
      ...exchangeDuties(settings, this.foundation, ground),
    ];
    this.#working = Promise.all(duties.map((duty) => this.#lead(duty)));
  }

  async #lead({ name, run }: Duty): Promise<void> {
    this.#note(name, {});
    const work = async (signal: AbortSignal): Promise<void> => {
      this.#note(name, { leading: true, failure: null });
      this.log.info({ duty: name }, 'leading');
      try {
        await run(signal);
      } finally {
        this.#note(name, { leading: false });
        this.log.info({ duty: name }, 'leading no more');
      }
    };
    await this.leadership.lead(name, this.#stopping.signal, work, (problem) => this.#failed(name, problem));
  }

  #failed = (duty: string, problem: unknown): void => {
    const code = problem instanceof Problem ? problem.code : problem instanceof Error ? problem.name : 'unknown';
    this.#note(duty, { failure: code });
    this.log.error({ duty, code }, 'duty failed');
  };

  #note(duty: string, stands: Partial<DutyHealth>): void {
    this.#health.set(duty, { duty, leading: false, failure: null, ...this.#health.get(duty), ...stands });
  }
}

/** Works until the process is asked to stop, and tells its health over HTTP. */
export async function startWorker(settings: Settings): Promise<void> {
  const log = logTo(settings);
  const worker = await BackgroundWorker.open(settings, log);
  const health = await serveHealth(worker, settings);
  log.info({ address: health.address }, 'working');
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await health.close();
    await worker.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
}
