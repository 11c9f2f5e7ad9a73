import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Problem } from '#kernel';
import { batchEnd } from '../append-queue.js';
import type { EventWriter } from './event-writer.js';
import {
  type AppendMessage,
  type FromWriter,
  type ToWriter,
  outcomesToWire,
  problemToWire,
  requestsFromWire,
} from './messages.js';

/**
 * Who was just answered often asks again at once, and being woken takes a thread about as long as a commit: after each
 * the writer looks out for so many ms before it sleeps.
 */
const lookOutMs = 0.05;
/** Then the event loop has its turn: checkpoints are due there. */
const commitsInARow = 64;

interface Waiting {
  readonly client: MessagePort;
  readonly message: AppendMessage;
}

/** Serves the writer to clients in other threads. What they send in one turn is committed in one transaction. */
export class WriterService {
  readonly #clients = new Set<MessagePort>();
  #waiting: Waiting[] = [];
  #scheduled = false;

  constructor(private readonly writer: EventWriter) {}

  connect(client: MessagePort): void {
    this.#clients.add(client);
    client.on('message', (message: ToWriter) => this.#take(client, message));
    client.on('close', () => this.#clients.delete(client));
  }

  #take(client: MessagePort, message: ToWriter): void {
    switch (message.is) {
      case 'append':
        this.#waiting.push({ client, message });
        this.#schedule();
        return;
      case 'connect':
        this.connect(message.port);
        return;
      case 'truncate-wal':
        this.writer.checkpoints.truncate();
        return;
      case 'close':
        this.#close();
    }
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      for (let commits = 0; commits < commitsInARow && this.#waiting.length > 0; commits++) {
        this.#commitNext();
        this.#lookOut();
      }
      this.#scheduled = false;
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  /** Takes what the clients have sent meanwhile; when that is nothing, looks for a moment whether one asks again. */
  #lookOut(): void {
    const until = performance.now() + lookOutMs;
    do
      for (const client of this.#clients)
        for (let got; (got = receiveMessageOnPort(client));) this.#take(client, got.message as ToWriter);
    while (this.#waiting.length === 0 && performance.now() < until);
  }

  #commitNext(): void {
    const end = batchEnd(this.#waiting, ({ message }) => ({ requests: message.count, bytes: message.bytes }));
    const batch = this.#waiting.slice(0, end);
    this.#waiting = this.#waiting.slice(end);
    const now = batch.reduce(
      (latest, { message }) => (message.now > latest ? message.now : latest),
      batch[0]!.message.now,
    );
    const outcomes = this.writer.commit(
      batch.flatMap(({ message }) => requestsFromWire(message)),
      now,
    );
    let next = 0;
    for (const { client, message } of batch) {
      const own = outcomes.slice(next, (next += message.count));
      const answer = outcomesToWire(own);
      tell(client, { is: 'done', batch: message.batch, ...answer }, [answer.hashes.buffer as ArrayBuffer]);
    }
    const answered = new Set(batch.map(({ client }) => client));
    for (const client of this.#clients) if (!answered.has(client)) tell(client, { is: 'committed' });
    this.writer.checkpoints.committed();
    this.#tellFailure();
  }

  #tellFailure(): void {
    const { failure } = this.writer;
    if (!failure) return;
    for (const client of this.#clients) tell(client, { is: 'stopped', problem: problemToWire(failure) });
  }

  #close(): void {
    while (this.#waiting.length > 0) this.#commitNext();
    this.writer.close();
    for (const client of this.#clients) client.close();
  }
}

/** Sends to a client, which may be gone. */
export function tell(client: MessagePort, message: FromWriter, transfer: readonly ArrayBuffer[] = []): void {
  client.postMessage(message, transfer);
}

export const reportTo =
  (client: MessagePort) =>
  (problem: Problem): void =>
    tell(client, { is: 'report', problem: problemToWire(problem) });
