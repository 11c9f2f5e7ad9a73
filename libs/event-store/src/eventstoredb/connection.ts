import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  type AppendExpectedRevision,
  type AppendResult,
  type BinaryEventType,
  EventStoreDBClient,
  type EventData,
  type ReadPosition,
  type ReadRevision,
  type RecordedEvent,
  type StreamingRead,
  StreamNotFoundError,
  streamNameFilter,
} from '@eventstore/db-client';
import { Problem } from '#kernel';
import { isOfConnection, noAnswer, problemOf } from './client-problem.js';
import type { LogPosition } from './log-position.js';
import type { Timers } from './timers.js';

export interface ConnectionOptions {
  /** `esdb://…`, with credentials and TLS as the client reads them. */
  readonly url: string;
  /** How long a call may go without an answer, in ms. */
  readonly callMs: number;
  readonly timers: Timers;
  /** Called when a call shows that the connection is broken. */
  readonly lost: () => void;
}

export interface Reading<From> {
  readonly from: From;
  readonly count: number;
  readonly backwards?: boolean;
}

export interface SubscriptionListener {
  /** The server said something: there may be an event to read. */
  heard(): void;
  /** Nothing will come any more. Told several times. */
  over(problem: Problem): void;
}

/** Events that a subscription may hold here before the server is made to wait. */
const subscriptionBuffer = 1000;
/** Checkpoints serve as a sign of life only: one for every so many times 32 events that the server passes over. */
const checkpointInterval = 8;

/**
 * The client, with what it leaves open closed: each call ends within its time, and a connection on which a call went
 * unanswered is given up for a new one, where the client would go on using it until TCP notices.
 */
export class Connection {
  #client: EventStoreDBClient;
  /** Channels to one address share their connection: a new one gets another only when the old one is closed. */
  #ready: Promise<void> = Promise.resolve();
  /** Fails the reads under way. */
  readonly #reading = new Set<(problem: Problem) => void>();

  constructor(private readonly options: ConnectionOptions) {
    this.#client = this.#connect();
  }

  /** @throws what the client throws, or Problem `store-failed` (no-answer). */
  async append(
    stream: string,
    expectedRevision: AppendExpectedRevision,
    events: readonly EventData<BinaryEventType>[],
  ): Promise<AppendResult> {
    const { callMs } = this.options;
    return this.#called((client) =>
      this.#within(client.appendToStream(stream, [...events], { expectedRevision, deadline: callMs })),
    );
  }

  /** Empty when there is no such stream. */
  async readStream(stream: string, { from, count, backwards }: Reading<ReadRevision>): Promise<RecordedEvent[]> {
    const direction = backwards ? 'backwards' : 'forwards';
    try {
      return await this.#called((client) =>
        this.#collected(client.readStream(stream, { fromRevision: from, maxCount: count, direction })),
      );
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      throw problemOf(error);
    }
  }

  async readAll({ from, count, backwards }: Reading<ReadPosition>): Promise<RecordedEvent[]> {
    const direction = backwards ? 'backwards' : 'forwards';
    try {
      return await this.#called((client) =>
        this.#collected(client.readAll({ fromPosition: from, maxCount: count, direction })),
      );
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** What the server says that it is. */
  async serverVersion(): Promise<string> {
    try {
      return await this.#called(async (client) => (await this.#within(client['capabilities'])).serverVersion);
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** A filtered subscription to $all. It may break off at any time, so it is listened to from the start. */
  async subscribe(prefix: string, after: LogPosition, listener: SubscriptionListener): Promise<AllStreamSubscription> {
    await this.#ready;
    const heard = (): void => listener.heard();
    const filter = streamNameFilter({ prefixes: [prefix], checkpointInterval, checkpointReached: heard });
    const subscription = this.#client.subscribeToAll(
      { fromPosition: after, filter },
      { highWaterMark: subscriptionBuffer },
    );
    const over = (error?: unknown): void => listener.over(problemOf(error));
    subscription.on('readable', heard).on('confirmation', heard).on('error', over).on('end', over).on('close', over);
    return subscription;
  }

  /** The error of a subscription. */
  failed(problem: Problem): void {
    if (isOfConnection(problem)) this.options.lost();
  }

  async close(): Promise<void> {
    const client = this.#client;
    await this.#hangUp(client, new Problem('unavailable', 'store-closed'));
    await client.dispose();
  }

  async #hangUp(client: EventStoreDBClient, why: Problem): Promise<void> {
    // a read whose call is ended here would look as if it had come to its end
    for (const fail of this.#reading) fail(why);
    void client.dispose();
    // `dispose` leaves the channel open; one that is still looked for in a cluster is closed when it is found
    const closed = client['getChannel']().then(
      (channel) => channel.close(),
      () => undefined,
    );
    await Promise.race([closed, nextTurn()]);
  }

  #connect(): EventStoreDBClient {
    const client = EventStoreDBClient.connectionString(this.options.url);
    // Many appends over one call would share its fate, have no deadline, and the client ends the process when an answer
    // comes to an append that the failure of another call already answered. So each append is a call of its own.
    return Object.assign(client, { supports: async () => false });
  }

  async #called<T>(call: (client: EventStoreDBClient) => Promise<T>): Promise<T> {
    await this.#ready;
    const client = this.#client;
    try {
      return await call(client);
    } catch (error) {
      const problem = problemOf(error);
      if (isOfConnection(problem)) this.options.lost();
      if (problem.details['reason'] === 'no-answer' && client === this.#client) {
        this.#client = this.#connect();
        this.#ready = this.#hangUp(client, problem);
      }
      throw error;
    }
  }

  #within<T>(call: Promise<T>): Promise<T> {
    const { callMs, timers } = this.options;
    return new Promise((resolve, reject) => {
      const callOff = timers.after(callMs, () => reject(noAnswer(callMs)));
      call.then(resolve, reject).finally(callOff);
    });
  }

  /** The events of a read; it fails when nothing came for the time of a call. */
  #collected(reading: StreamingRead<{ event?: RecordedEvent }>): Promise<RecordedEvent[]> {
    const { callMs, timers } = this.options;
    return new Promise((resolve, reject) => {
      const events: RecordedEvent[] = [];
      let seen = 0;
      const watch = (): void => {
        if (events.length === seen) return fail(noAnswer(callMs));
        seen = events.length;
        callOff = timers.after(callMs, watch);
      };
      const over = (): void => {
        callOff();
        this.#reading.delete(fail);
      };
      const fail = (error: Error): void => {
        over();
        cancel(reading);
        reject(error);
      };
      this.#reading.add(fail);
      let callOff = timers.after(callMs, watch);
      reading.on('data', ({ event }) => {
        if (event) events.push(event);
      });
      reading.on('error', fail);
      reading.on('end', () => {
        over();
        resolve(events);
      });
    });
  }
}

/** Ends the call behind a stream, which ending the stream does not. */
export function cancel(reading: { cancel(): Promise<void> } | { unsubscribe(): Promise<void> }): void {
  const cancelled = 'cancel' in reading ? reading.cancel() : reading.unsubscribe();
  // it fails when there never was a call
  cancelled.catch(() => undefined);
}
