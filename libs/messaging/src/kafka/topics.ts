import type { Admin, Kafka } from 'kafkajs';
import { type KafkaOptions, prefixed } from './options.js';

/** Enough for a province: one relay writes them all, and a stream stays in one. */
const defaultPartitions = 6;

/** Makes the topics that are not there. One that is there is left as it is. */
export async function ensureTopics(kafka: Kafka, options: KafkaOptions, names: readonly string[]): Promise<void> {
  await administering(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    const missing = names.map((name) => prefixed(options, name)).filter((topic) => !there.has(topic));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({
        topic,
        numPartitions: options.partitions ?? defaultPartitions,
        replicationFactor: options.replicas ?? -1,
      })),
    });
  });
}

/** Does something as administrator of the brokers. */
export async function administering<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
