import { randomUUID } from 'node:crypto';
import type { EachBatchPayload, Kafka } from 'kafkajs';
import { type Instant, invalid, msOfInstant } from '#kernel';
import { revived } from '../intake/intake.js';
import { deadLetterTopic, intakeTopic } from '../intake/topics.js';
import type { Message, Received } from '../port.js';
import { kafkaClient, problemOf } from './client.js';
import { KafkaOutlet } from './kafka-outlet.js';
import { received } from './membership.js';
import type { Replayed, ReplayOptions } from './open.js';
import { type KafkaOptions, prefixed } from './options.js';
import { administering, ensureTopics } from './topics.js';

/** Keeps which dead letters were replayed. */
const group = 'intake-replay';

/** A part of a partition, from an offset up to but without another. */
interface Span {
  readonly partition: number;
  readonly from: bigint;
  readonly to: bigint;
}

export async function replay({ kafka: options, of, since, reason, dry = false }: ReplayOptions): Promise<Replayed> {
  if (of === 'intake' && since === undefined) throw invalid('intake-replay-unbounded');
  const name = of === 'intake' ? intakeTopic : deadLetterTopic;
  const kafka = kafkaClient(options);
  try {
    await ensureTopics(kafka, options, [intakeTopic, deadLetterTopic]);
    const spans = await spansOf(kafka, options, name, since);
    const asked = (message: Received) => reason === undefined || message.headers['dead-letter-reason'] === reason;
    const outlet = new KafkaOutlet(options, [intakeTopic]);
    let counts: Replayed = { replayed: 0, left: 0 };
    try {
      await readSpans(kafka, prefixed(options, name), spans, async (batch) => {
        const messages = batch.map((found) => received(name, 0, found));
        const chosen: Message[] = messages.filter(asked).map(revived);
        if (!dry) await outlet.publish(chosen);
        counts = { replayed: counts.replayed + chosen.length, left: counts.left + messages.length - chosen.length };
      });
    } finally {
      await outlet.close();
    }
    // what a filter left is still to be replayed some day
    if (!dry && of === 'dead-letters' && reason === undefined) await settle(kafka, options, name, spans);
    return counts;
  } catch (error) {
    throw problemOf(error);
  }
}

/** What there is to read, as it is now. */
async function spansOf(
  kafka: Kafka,
  options: KafkaOptions,
  name: string,
  since: Instant | undefined,
): Promise<readonly Span[]> {
  const topic = prefixed(options, name);
  return administering(kafka, async (admin) => {
    const ends = await admin.fetchTopicOffsets(topic);
    const begun =
      since === undefined
        ? ((await admin.fetchOffsets({ groupId: prefixed(options, group), topics: [topic] }))[0]?.partitions ?? [])
        : await admin.fetchTopicOffsetsByTimestamp(topic, msOfInstant(since));
    return ends
      .map(({ partition, low, high }) => {
        const known = BigInt(begun.find((at) => at.partition === partition)?.offset ?? -1);
        return { partition, from: known > BigInt(low) ? known : BigInt(low), to: BigInt(high) };
      })
      .filter(({ from, to }) => from < to);
  });
}

const settle = (kafka: Kafka, options: KafkaOptions, name: string, spans: readonly Span[]): Promise<void> =>
  administering(kafka, async (admin) => {
    const partitions = spans.map(({ partition, to }) => ({ partition, offset: String(to) }));
    if (partitions.length > 0)
      await admin.setOffsets({ groupId: prefixed(options, group), topic: prefixed(options, name), partitions });
  });

/** Reads the spans and nothing more, in a group of its own that is gone afterwards. */
async function readSpans(
  kafka: Kafka,
  topic: string,
  spans: readonly Span[],
  deal: (messages: EachBatchPayload['batch']['messages']) => Promise<void>,
): Promise<void> {
  if (spans.length === 0) return;
  const groupId = `${topic}-replay-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 250 });
  const open = new Map(spans.map((span) => [span.partition, span]));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      const eachBatch = async ({ batch }: EachBatchPayload): Promise<void> => {
        const span = open.get(batch.partition);
        if (!span) return;
        await deal(batch.messages.filter(({ offset }) => BigInt(offset) >= span.from && BigInt(offset) < span.to));
        if (BigInt(batch.lastOffset()) + 1n >= span.to) open.delete(batch.partition);
        if (open.size === 0) resolve();
      };
      consumer.run({ autoCommit: false, eachBatch }).catch(reject);
      for (const { partition, from } of spans) consumer.seek({ topic, partition, offset: String(from) });
    });
  } finally {
    await consumer.disconnect();
    await administering(kafka, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
}
