import type { Kafka } from 'kafkajs';
import type { Alarm } from '#read-store';
import { problemOf } from './client.js';
import { KafkaInlet } from './kafka-inlet.js';
import { KafkaOutlet } from './kafka-outlet.js';
import { Watchdog } from './watchdog.js';

/** No time passes, but others have their turn. */
const atOnce: Alarm = async (_, signal) => {
  await new Promise((turn) => setImmediate(turn));
  signal.throwIfAborted();
};
const nobody = { brokers: ['127.0.0.1:1'] };
const protocol = (type: string) => Object.assign(new Error(type), { name: 'KafkaJSProtocolError', type });

/** Brokers that answer whoever administers them with an error. */
const refusing = (error: Error): Kafka => {
  const connect = async () => {
    throw error;
  };
  const admin = () => ({ connect, disconnect: async () => undefined });
  const consumer = () => ({ events: {}, on: () => undefined, disconnect: async () => undefined });
  return { admin, consumer } as unknown as Kafka;
};

describe('messages in from Kafka', () => {
  it('end with a problem when the brokers refuse again and again', async () => {
    const problems: string[] = [];
    const inlet = new KafkaInlet(
      nobody,
      { group: 'g', alarm: atOnce, report: ({ code }) => problems.push(code) },
      refusing(protocol('TOPIC_AUTHORIZATION_FAILED')),
    );
    await expect(inlet.run('t', async () => undefined, new AbortController().signal)).rejects.toMatchObject({
      code: 'broker-consumer-failed',
      details: { because: 'broker-refused' },
    });
    expect(problems).toEqual(Array.from({ length: 10 }, () => 'broker-refused'));
  });

  it('are waited for while the brokers cannot be reached, until it is time to stop', async () => {
    const stopping = new AbortController();
    let reports = 0;
    const inlet = new KafkaInlet(
      nobody,
      { group: 'g', alarm: atOnce, report: () => ++reports === 50 && stopping.abort() },
      refusing(protocol('COORDINATOR_NOT_AVAILABLE')),
    );
    await inlet.run('t', async () => undefined, stopping.signal);
    expect(reports).toBe(50);
  });
});

describe('messages out to Kafka', () => {
  it('fail as unavailable where there is no broker, and the outlet closes all the same', async () => {
    const outlet = new KafkaOutlet(nobody, ['cases']);
    const message = { topic: 'cases', key: 'a', value: '{}', headers: {} };
    await expect(outlet.publish([message])).rejects.toMatchObject({ kind: 'unavailable', code: 'broker-unreachable' });
    await outlet.close();
  }, 30_000);
});

describe('what the client fails with', () => {
  it.each<[string, unknown, string]>([
    ['a sign-in that failed', protocol('SASL_AUTHENTICATION_FAILED'), 'broker-refused'],
    ['a leader that moved', protocol('NOT_LEADER_FOR_PARTITION'), 'broker-unreachable'],
    ['a refusal behind retries', new Error('r', { cause: protocol('CLUSTER_AUTHORIZATION_FAILED') }), 'broker-refused'],
    ['a broken connection', new Error('socket'), 'broker-unreachable'],
    ['no error at all', 'nonsense', 'broker-unreachable'],
  ])('is told in the words of the port: %s', (_, error, code) => expect(problemOf(error)).toMatchObject({ code }));
});

describe('the watchdog', () => {
  it('calls once nothing was heard from one time to the next', async () => {
    let passed = 0;
    const called = new Promise<number>((resolve) => {
      const dog: Watchdog = new Watchdog(
        1000,
        async () => {
          if (++passed <= 3) dog.heard();
        },
        () => resolve(passed),
      );
      dog.start();
    });
    // three times there was something; the fourth was silent
    expect(await called).toBe(4);
  });

  it('never calls after it was stopped', async () => {
    let calls = 0;
    const dog = new Watchdog(1000, atOnce, () => calls++);
    dog.start();
    dog.stop();
    for (let turn = 0; turn < 5; turn++) await new Promise((next) => setImmediate(next));
    expect(calls).toBe(0);
  });
});
