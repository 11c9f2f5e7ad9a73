import type { Consumer, EachBatchPayload, IHeaders, Kafka, KafkaMessage } from 'kafkajs';
import { Problem } from '#kernel';
import type { Alarm } from '#read-store';
import type { Handle, Received } from '../port.js';
import { retryDelayMs } from '../retry.js';
import { Watchdog } from './watchdog.js';

export interface MembershipOptions {
  readonly group: string;
  /** As the brokers know it. */
  readonly topic: string;
  /** As the contract knows it. */
  readonly name: string;
  readonly handle: Handle;
  readonly alarm: Alarm;
  readonly silenceMs: number;
}

const sessionMs = 10_000;
const rebalanceMs = 30_000;
/** How long leaving waits for the client, in ms. */
const leavingMs = 5_000;
/** Heartbeats, fetches and messages after which a membership has proved itself. */
const signsOfLife = 20;

/** One membership of a consumer group, as long as it lasts. */
export class Membership {
  readonly #consumer: Consumer;
  readonly #watchdog: Watchdog;
  readonly #over = new AbortController();
  /** Attempts in a row at the message that each partition stands at. */
  readonly #attempts = new Map<number, number>();

  constructor(
    kafka: Kafka,
    private readonly on: MembershipOptions,
  ) {
    this.#consumer = kafka.consumer({
      groupId: on.group,
      sessionTimeout: sessionMs,
      rebalanceTimeout: rebalanceMs,
      allowAutoTopicCreation: false,
    });
    this.#watchdog = new Watchdog(on.silenceMs, on.alarm, () =>
      this.#end(new Problem('unavailable', 'broker-silent', { group: on.group })),
    );
  }

  /** Whether it came to something: what ended it then is no failure in a row with the one before. */
  get proved(): boolean {
    return this.#watchdog.count >= signsOfLife;
  }

  /**
   * Takes part until the signal aborts.
   * @throws whatever ended it before.
   */
  async last(signal: AbortSignal): Promise<void> {
    this.#listen();
    const ended = whenAborted(AbortSignal.any([signal, this.#over.signal]));
    try {
      this.#watchdog.start();
      this.#start().catch((error: unknown) => this.#end(error));
      await ended;
    } finally {
      this.#watchdog.stop();
      await this.#leave();
    }
    if (!signal.aborted) throw this.#over.signal.reason;
  }

  #end(reason: unknown): void {
    this.#over.abort(reason);
  }

  #listen(): void {
    const { events } = this.#consumer;
    const alive = (): void => this.#watchdog.heard();
    this.#consumer.on(events.GROUP_JOIN, alive);
    this.#consumer.on(events.HEARTBEAT, alive);
    this.#consumer.on(events.FETCH, alive);
    this.#consumer.on(events.CRASH, ({ payload }) => this.#end(payload.error));
    // stopped by nobody here: the client does that too
    this.#consumer.on(events.STOP, () =>
      this.#end(new Problem('unavailable', 'broker-unreachable', { because: 'stop' })),
    );
  }

  async #start(): Promise<void> {
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics: [this.on.topic], fromBeginning: true });
    await this.#consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (batch) => this.#batch(batch),
    });
  }

  /**
   * Deals with one message after the other. What was dealt with is settled at the end, and whatever a rebalance takes
   * away before that comes again (kafkajs 28, 1046). Where one fails, the partition rests for a while.
   */
  async #batch({ batch, resolveOffset, heartbeat, pause, isRunning, isStale }: EachBatchPayload): Promise<void> {
    const { partition } = batch;
    let settled: string | undefined;
    for (const message of batch.messages) {
      if (!isRunning() || isStale() || this.#over.signal.aborted) break;
      if (!(await this.#isDealtWith(message, partition))) {
        this.#resumeLater(pause(), this.#attempts.get(partition)!);
        break;
      }
      resolveOffset(message.offset);
      settled = message.offset;
      this.#watchdog.heard();
      await heartbeat();
    }
    if (settled === undefined || isStale()) return;
    const offset = String(BigInt(settled) + 1n);
    await this.#consumer.commitOffsets([{ topic: this.on.topic, partition, offset }]);
  }

  async #isDealtWith(message: KafkaMessage, partition: number): Promise<boolean> {
    try {
      await this.on.handle(received(this.on.name, partition, message));
      this.#attempts.delete(partition);
      return true;
    } catch {
      this.#attempts.set(partition, (this.#attempts.get(partition) ?? 0) + 1);
      return false;
    }
  }

  #resumeLater(resume: () => void, attempts: number): void {
    this.on.alarm(retryDelayMs(attempts), this.#over.signal).then(resume, () => undefined);
  }

  async #leave(): Promise<void> {
    this.#end(new Error('left'));
    const waited = new AbortController();
    await Promise.race([
      this.#consumer.disconnect().catch(() => undefined),
      this.on.alarm(leavingMs, waited.signal).catch(() => undefined),
    ]);
    waited.abort();
  }
}

export function received(topic: string, partition: number, { key, value, offset, headers }: KafkaMessage): Received {
  return {
    topic,
    partition,
    offset,
    key: key?.toString() ?? null,
    value: value ?? Buffer.alloc(0),
    headers: headers ? textHeaders(headers) : {},
  };
}

/** Of a header that is there more than once, the last one. */
const textHeaders = (headers: IHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, given]) => {
      const last = Array.isArray(given) ? given.at(-1) : given;
      return last === undefined || last === null ? [] : [[name, last.toString()] as const];
    }),
  );

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
