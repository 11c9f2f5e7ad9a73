import { Kafka, logLevel } from 'kafkajs';
import { Problem } from '#kernel';
import type { KafkaOptions } from './options.js';

/** ms for a connection to come about, and for an answer: a broker that has nothing to say says so before that. */
const connectionMs = 5_000;
const answerMs = 15_000;

/** Never restarts by itself and never waits long: whoever uses it decides what follows a failure. */
export const kafkaClient = ({ brokers, clientId = 'anmai', tls, sasl, log }: KafkaOptions): Kafka =>
  new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: connectionMs,
    requestTimeout: answerMs,
    retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 2_000, restartOnFailure: async () => false },
    ...(tls && { ssl: tls === true ? true : { ca: [tls.ca] } }),
    ...(sasl && { sasl }),
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ level, log: { message } }) =>
        log?.({ level: level <= logLevel.ERROR ? 'error' : 'warn', message }),
  });

/** Errors of the protocol that connecting again does not mend: rights, settings, a broker that is too old. */
const lasting = new Set([
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'ILLEGAL_SASL_STATE',
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'UNSUPPORTED_VERSION',
  'MESSAGE_TOO_LARGE',
  'INVALID_TOPIC_EXCEPTION',
]);

/** The port's word for what the client failed with. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const types = causesOf(error).flatMap((cause) => (isTyped(cause) ? [cause.type] : []));
  const refused = types.find((type) => lasting.has(type)) ?? saslFault(error);
  if (refused) return new Problem('unavailable', 'broker-refused', { because: refused }, { cause: error });
  const because = types.at(-1) ?? (error instanceof Error ? error.name : 'unknown');
  return new Problem('unavailable', 'broker-unreachable', { because }, { cause: error });
}

const saslFault = (error: unknown): string | undefined =>
  causesOf(error)
    .map((cause) => (cause instanceof Error ? cause.name : ''))
    .find((name) => name === 'KafkaJSSASLAuthenticationError');

const isTyped = (error: unknown): error is { readonly type: string } =>
  typeof error === 'object' && error !== null && typeof (error as { type?: unknown }).type === 'string';

/** The error and what it says was behind it. */
function causesOf(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let at = error; at !== undefined && at !== null && found.length < 8; at = (at as { cause?: unknown }).cause)
    found.push(at);
  return found;
}
