import { type MessagePort, workerData } from 'node:worker_threads';
import { EventWriter, type WriterOptions } from './event-writer.js';
import { problemToWire } from './messages.js';
import { problemOf } from './sqlite-problem.js';
import { WriterService, reportTo, tell } from './writer-service.js';

export type WriterThreadOptions = Pick<WriterOptions, 'path' | 'storeId' | 'maxPages'>;

/** What the thread is started with. */
export interface WriterThreadStart {
  readonly options: WriterThreadOptions;
  /** To the client that started it. */
  readonly port: MessagePort;
}

// The entry of the thread that writes events.
const { options, port } = workerData as WriterThreadStart;
try {
  const writer = new EventWriter({ ...options, report: reportTo(port) });
  new WriterService(writer).connect(port);
  tell(port, { is: 'ready' });
} catch (error) {
  tell(port, { is: 'refused', problem: problemToWire(problemOf(error)) });
  port.close();
}
