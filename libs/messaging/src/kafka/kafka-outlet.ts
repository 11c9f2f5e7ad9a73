import { type Kafka, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import { type Alarm, systemAlarm } from '#read-store';
import { type Message, Outlet } from '../port.js';
import { kafkaClient, problemOf } from './client.js';
import { type KafkaOptions, prefixed } from './options.js';
import { ensureTopics } from './topics.js';

/** How long closing waits for the client, in ms: it has been seen to wait for ever. */
const closingMs = 5_000;

/**
 * Messages to Kafka. One call at a time and every copy of a partition asked, for the client's idempotent producer loses
 * count when calls overlap (kafkajs 598). A producer that failed once is thrown away with its count.
 */
export class KafkaOutlet extends Outlet {
  readonly #kafka: Kafka;
  #producer: Producer | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly options: KafkaOptions,
    /** Names of the topics that it publishes to; they are made where there are none. */
    private readonly topics: readonly string[],
    private readonly alarm: Alarm = systemAlarm,
  ) {
    super();
    this.#kafka = kafkaClient(options);
  }

  override publish(messages: readonly Message[]): Promise<void> {
    const turn = this.#turn.then(() => this.#send(messages));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  override async close(): Promise<void> {
    this.#closed = true;
    await this.#turn;
    await this.#discard();
  }

  async #send(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    try {
      const producer = (this.#producer ??= await this.#connect());
      await producer.sendBatch({ acks: -1, topicMessages: this.#byTopic(messages) });
    } catch (error) {
      await this.#discard();
      throw problemOf(error);
    }
  }

  async #connect(): Promise<Producer> {
    if (this.#closed) throw new Error('the outlet is closed');
    await ensureTopics(this.#kafka, this.options, this.topics);
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    try {
      await producer.connect();
      return producer;
    } catch (error) {
      await this.#disconnect(producer);
      throw error;
    }
  }

  #byTopic(messages: readonly Message[]): TopicMessages[] {
    const topics = new Map<string, TopicMessages>();
    for (const { topic, key, value, headers } of messages) {
      const name = prefixed(this.options, topic);
      const of = topics.get(name) ?? { topic: name, messages: [] };
      topics.set(name, of);
      of.messages.push({ key, value, headers: { ...headers } });
    }
    return [...topics.values()];
  }

  async #discard(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    if (producer) await this.#disconnect(producer);
  }

  async #disconnect(producer: Producer): Promise<void> {
    const waited = new AbortController();
    await Promise.race([
      producer.disconnect().catch(() => undefined),
      this.alarm(closingMs, waited.signal).catch(() => undefined),
    ]);
    waited.abort();
  }
}
