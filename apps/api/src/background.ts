import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { ProjectionThread, type ProjectionThreadData, type Report } from '#read-store';
import type { Settings } from '#platform';

// Imports little: main.ts starts the thread before it loads the server, so that the two load side by side.

/** What the thread works on, once the server has it. */
export interface BackgroundErrand {
  readonly settings: Pick<Settings, 'data' | 'heads' | 'bureau'>;
  /** To the writer of events. */
  readonly writer: MessagePort;
}

/** What the thread is started with. */
export interface BackgroundData extends ProjectionThreadData {
  /** Brings the errand; closes when there will be none. */
  readonly errands: MessagePort;
}

/** The background thread on its way: it loads, and waits to be told what to work on. */
export class Background {
  readonly #errands: MessagePort;
  readonly #thread: Promise<ProjectionThread>;
  #report: (report: Report) => void = () => undefined;

  constructor() {
    const { port1, port2: errands } = new MessageChannel();
    this.#errands = port1;
    this.#thread = ProjectionThread.start({
      url: new URL('./background-thread.js', import.meta.url),
      workerData: { errands } satisfies Omit<BackgroundData, 'projectionPort'>,
      transferList: [errands],
      report: (report) => this.#report(report),
    });
    // whoever begins is told; a thread that never had an errand has nobody to tell
    this.#thread.catch(() => undefined);
  }

  /** @throws Problem `projection-thread-failed`. */
  begin(errand: BackgroundErrand, report: (report: Report) => void): Promise<ProjectionThread> {
    this.#report = report;
    this.#errands.postMessage(errand, [errand.writer]);
    this.#errands.close();
    return this.#thread;
  }

  /** Lets the thread end when there is nothing for it to work on. */
  abandon(): void {
    this.#errands.close();
  }
}
