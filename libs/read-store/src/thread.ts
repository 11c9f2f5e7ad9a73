import { MessageChannel, type MessagePort, type Transferable, Worker } from 'node:worker_threads';
import { type Position, Problem } from '#kernel';
import { type Alarm, Progress } from './progress.js';
import type { ProjectionHealth, Report } from './report.js';
import { ProjectionRunner, type RunnerOptions } from './runner.js';

/** What the thread's entry finds in its `workerData`, besides what the application put there. */
export interface ProjectionThreadData {
  /** To be handed to `serveProjections`. */
  readonly projectionPort: MessagePort;
}

export interface ProjectionThreadOptions {
  /** The application's compiled entry: it opens the stores, names the projections and calls `serveProjections`. */
  readonly url: URL;
  readonly workerData?: object;
  readonly transferList?: readonly Transferable[];
  readonly report?: (report: Report) => void;
  readonly alarm?: Alarm;
}

type ToThread = { readonly ask: 'rebuild' | 'retry'; readonly projection: string } | { readonly ask: 'stop' };
type FromThread = { readonly kind: 'ready'; readonly health: readonly ProjectionHealth[] } | Report;

/**
 * In the thread: runs the projections until the other side closes. The entry then closes its stores and ends.
 * @param port `projectionPort` of the thread's data.
 */
export async function serveProjections(port: MessagePort, options: Omit<RunnerOptions, 'report'>): Promise<void> {
  const stop = new AbortController();
  const tell = (message: FromThread): void => port.postMessage(message, []);
  const runner = new ProjectionRunner({ ...options, report: tell });
  port.on('message', (message: ToThread) => {
    if (message.ask === 'stop') stop.abort();
    else runner[message.ask](message.projection);
  });
  port.on('close', () => stop.abort());
  tell({ kind: 'ready', health: runner.health() });
  await runner.run(stop.signal);
  port.close();
}

/** Projections that run in a thread of their own, as the server's thread sees them. */
export class ProjectionThread {
  readonly #health = new Map<string, ProjectionHealth>();
  readonly #progress: Progress;
  readonly #ready: Promise<void>;
  #closing = false;

  /** Resolves when the thread has ended: with a problem unless it was closed. The application says what follows. */
  readonly ended: Promise<Problem | undefined>;

  private constructor(
    worker: Worker,
    private readonly port: MessagePort,
    { report, alarm }: ProjectionThreadOptions,
  ) {
    this.#progress = new Progress(alarm);
    this.ended = ended(worker).then((problem) => (this.#closing ? undefined : problem));
    this.#ready = new Promise((ready) => {
      port.on('message', (told: FromThread) => {
        if (told.kind === 'ready') {
          for (const health of told.health) this.#health.set(health.projection, health);
          return ready();
        }
        if (told.kind === 'health') {
          this.#health.set(told.health.projection, told.health);
          this.#progress.reach(told.health.projection, told.health.position);
        }
        report?.(told);
      });
    });
  }

  /** @throws Problem `projection-thread-failed` when the entry does not come to serve; the cause says why. */
  static async start(options: ProjectionThreadOptions): Promise<ProjectionThread> {
    const { port1: port, port2: projectionPort } = new MessageChannel();
    const worker = new Worker(options.url, {
      workerData: { ...options.workerData, projectionPort } satisfies ProjectionThreadData,
      transferList: [projectionPort, ...(options.transferList ?? [])],
    });
    const thread = new ProjectionThread(worker, port, options);
    const failed = await Promise.race([thread.#ready, thread.ended]);
    if (failed) throw failed;
    return thread;
  }

  /** As last heard. Compare the positions with the store's end to notice a thread that has fallen silent. */
  health(): readonly ProjectionHealth[] {
    return [...this.#health.values()];
  }

  /**
   * @param timeoutMs how long to wait at most.
   * @returns true once the projection shows everything up to the position, false when the time is up.
   * @throws Problem `projection-unknown`; the signal's reason when it aborts.
   */
  async waitFor(projection: string, position: Position, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
    this.#assertKnown(projection);
    return this.#progress.waitFor(projection, position, timeoutMs, signal);
  }

  /** @throws Problem `projection-unknown`. */
  rebuild(projection: string): void {
    this.#ask('rebuild', projection);
  }

  /** @throws Problem `projection-unknown`. */
  retry(projection: string): void {
    this.#ask('retry', projection);
  }

  /** Lets the page at hand be finished, then ends the thread. */
  async close(): Promise<void> {
    if (!this.#closing) this.#post({ ask: 'stop' });
    this.#closing = true;
    await this.ended;
  }

  #ask(ask: 'rebuild' | 'retry', projection: string): void {
    this.#assertKnown(projection);
    this.#post({ ask, projection });
  }

  #post(message: ToThread): void {
    this.port.postMessage(message, []);
  }

  #assertKnown(projection: string): void {
    if (!this.#health.has(projection)) throw new Problem('not-found', 'projection-unknown', { projection });
  }
}

/** What the thread died of. A thread that ended by itself, without being asked to, died as well. */
async function ended(worker: Worker): Promise<Problem> {
  let cause: unknown;
  worker.once('error', (error) => (cause = error));
  await new Promise((resolve) => worker.once('exit', resolve));
  return new Problem('unavailable', 'projection-thread-failed', {}, { cause });
}
