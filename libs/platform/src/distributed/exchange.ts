import { Problem } from '#kernel';
import type { KafkaOptions } from '#messaging';
import { type Environment, assertOwn, secretIn } from './secrets.js';

/** Events out to other departments, and leads in from them. */
export interface Exchange {
  readonly kafka: KafkaOptions;
  /** 接收机构 of the leads; null while none are taken. `ANMAI_INTAKE_UNIT`. */
  readonly intakeUnit: string | null;
}

const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;
type Mechanism = (typeof mechanisms)[number];

/**
 * `KAFKA_BROKERS`, comma-separated `host:port`; nothing is exchanged without. `KAFKA_TLS=1`, with `KAFKA_CA` where the
 * brokers' authority is one's own; `KAFKA_USERNAME` and `KAFKA_PASSWORD` with `KAFKA_MECHANISM`; `KAFKA_PREFIX` in front
 * of topics and groups. Certificate and password may be named by a file instead, with `_FILE` behind the name.
 * @throws Problem `setting-invalid`, `setting-missing`, `setting-file-unreadable`, `setting-default-secret`.
 */
export function exchangeFrom(env: Environment): Exchange | undefined {
  const brokers = (env['KAFKA_BROKERS'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (brokers.length === 0) return undefined;
  const wrong = brokers.find((broker) => !/^(\[[0-9a-f:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/.test(broker));
  if (wrong !== undefined) throw wrongly('KAFKA_BROKERS', wrong);
  const tls = tlsFrom(env);
  const sasl = saslFrom(env);
  return {
    kafka: { brokers, prefix: prefixFrom(env), ...(tls && { tls }), ...(sasl && { sasl }) },
    intakeUnit: env['ANMAI_INTAKE_UNIT'] || null,
  };
}

const wrongly = (name: string, given: string): Problem =>
  new Problem('invalid', 'setting-invalid', { name, given: given.slice(0, 100) });

function prefixFrom(env: Environment): string {
  const prefix = env['KAFKA_PREFIX'] || 'anmai';
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(prefix)) throw wrongly('KAFKA_PREFIX', prefix);
  return prefix;
}

function tlsFrom(env: Environment): KafkaOptions['tls'] {
  const chosen = env['KAFKA_TLS'] || '0';
  if (!['0', '1'].includes(chosen)) throw wrongly('KAFKA_TLS', chosen);
  if (chosen === '0') return undefined;
  const ca = secretIn(env, 'KAFKA_CA');
  return ca === undefined ? true : { ca };
}

function saslFrom(env: Environment): KafkaOptions['sasl'] {
  const username = env['KAFKA_USERNAME'];
  if (!username) return undefined;
  const password = secretIn(env, 'KAFKA_PASSWORD');
  if (password === undefined) throw new Problem('invalid', 'setting-missing', { name: 'KAFKA_PASSWORD' });
  assertOwn('KAFKA_PASSWORD', password);
  const mechanism = env['KAFKA_MECHANISM'] || 'scram-sha-512';
  if (!isMechanism(mechanism)) throw wrongly('KAFKA_MECHANISM', mechanism);
  return { mechanism, username, password };
}

const isMechanism = (text: string): text is Mechanism => mechanisms.some((mechanism) => mechanism === text);
