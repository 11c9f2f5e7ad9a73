import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MemoryEventStore } from '#event-store';
import { type NewEvent, type RecordedEvent, SystemClock, startOfLog } from '#kernel';
import {
  type KafkaOptions,
  type Message,
  RelayCheckpoints,
  messagesOf,
  openOutlet,
  publicEventOf,
  relayName,
  tellEvents,
} from '#messaging';
import { openReadStore } from '#read-store';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import { migrations } from '../../migrations/index.js';
import { type BenchLine, type BenchOptions, type Measure, interleaved, seconds } from './rounds.js';
import { sampleEvent, sampleStreams } from './sample-events.js';

const clock = new SystemClock();
const perStream = 50;
/** As many messages in one call as a part of the relay's has. */
const perCall = 700;

/**
 * The relay, from the record to a broker's acknowledgement with its checkpoint kept, against a bare producer that sends
 * the very same messages. Both connect within the time taken; the topics are there.
 */
export async function* relayBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const address = process.env['ANMAI_KAFKA'];
  if (!address) {
    console.error(
      'SKIPPED: relay — ANMAI_KAFKA names no broker; run it as node test/services/kafka/kafka.mjs npm run bench',
    );
    return;
  }
  const store = await filled(events);
  const messages = await messagesIn(store);
  const own = (round: number, who: string): KafkaOptions => ({
    brokers: [address],
    prefix: `bench-${who}-${round}-${randomUUID()}`,
  });
  const names = { bare: 'bare kafkajs producer', relay: 'relay into Kafka' };
  const medians = await interleaved(
    [
      { name: names.bare, measure: (round) => bare(own(round, 'bare'), messages) },
      {
        name: names.relay,
        measure: (round) => relayed(own(round, 'relay'), store, messages.slice(0, 1), join(directory, `${round}.db`)),
      },
    ],
    rounds,
  );
  const [raw, ours] = [medians.get(names.bare)!, medians.get(names.relay)!];
  yield { bench: names.bare, events, unit: 'events/s', ...raw };
  const ratio = Number((ours.value / raw.value).toFixed(3));
  yield { bench: names.relay, events, unit: 'events/s', ...ours, ratioTo: names.bare, ratio };
}

async function filled(events: number): Promise<MemoryEventStore> {
  const store = new MemoryEventStore({ clock });
  const streams = sampleStreams(Math.ceil(events / perStream));
  for (let n = 0; n < events; n += 5) {
    const stream = streams[(n / 5) % streams.length]!;
    const some = Array.from({ length: Math.min(5, events - n) }, (_, i) => filed(n + i));
    await store.append(stream, (await store.read(stream, Infinity)).head, some);
  }
  return store;
}

const filed = (n: number): NewEvent => {
  const { meta } = sampleEvent(n);
  return {
    data: { number: `测立〔2026〕${n}号`, officers: null, document: null },
    meta: { ...meta, type: 'CaseFiled' },
  };
};

async function messagesIn(store: MemoryEventStore): Promise<readonly Message[]> {
  const recorded: readonly RecordedEvent[] = await store.readAll(startOfLog, Infinity);
  return messagesOf(recorded.flatMap((event) => publicEventOf(event) ?? []));
}

async function bare({ brokers, prefix }: KafkaOptions, messages: readonly Message[]): Promise<Measure> {
  const topic = `${prefix}.cases`;
  await makeTopics({ brokers, prefix: prefix! }, messages.slice(0, 1));
  const ready = messages.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } }));
  const took = await seconds(async () => {
    const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    for (let n = 0; n < ready.length; n += perCall)
      await producer.send({ topic, acks: -1, messages: ready.slice(n, n + perCall) });
    await producer.disconnect();
  });
  return { value: messages.length / took };
}

async function relayed(
  kafka: KafkaOptions,
  store: MemoryEventStore,
  first: readonly Message[],
  path: string,
): Promise<Measure> {
  await makeTopics(kafka, first);
  const readStore = await openReadStore({ kind: 'sqlite', path }, migrations);
  const checkpoints = new RelayCheckpoints(readStore);
  const end = await store.end();
  const stopping = new AbortController();
  const from = performance.now();
  const telling = tellEvents({ kafka, store, readStore }, stopping.signal);
  while ((await checkpoints.find(relayName))?.position !== end) await pause(5);
  const took = (performance.now() - from) / 1000;
  stopping.abort();
  await telling;
  await readStore.close();
  return { value: Number(end) / took };
}

/** Making topics is not what is measured. */
async function makeTopics(kafka: KafkaOptions, first: readonly Message[]): Promise<void> {
  const outlet = await openOutlet(kafka, ['leads', 'cases', 'limits']);
  await outlet.publish(first);
  await outlet.close();
}
