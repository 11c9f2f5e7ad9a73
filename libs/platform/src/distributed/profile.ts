import { join, resolve } from 'node:path';
import { Problem } from '#kernel';
import { type Exchange, exchangeFrom } from './exchange.js';
import { type Environment, assertOwn, secretIn } from './secrets.js';

/** One process on SQLite files; or several on servers, which share accounts, keys, read models and files. */
export type Profile = { readonly kind: 'embedded' } | DistributedProfile;

export interface DistributedProfile {
  readonly kind: 'distributed';
  /** `esdb://…` of the record. `EVENTSTORE_URL`. */
  readonly eventStoreUrl: string;
  /** Keeps stores on one EventStoreDB apart. `ANMAI_NAMESPACE`, default `anmai`. */
  readonly namespace: string;
  /** `postgres://…` of read models and accounts. `DATABASE_URL`. */
  readonly databaseUrl: string;
  /** `postgres://…` of the keys; a database of their own lets them be backed up apart. `ANMAI_KEYS_URL`. */
  readonly keysUrl: string;
  /** File of the master key, the same for every process. `ANMAI_MASTER_KEY_FILE`. */
  readonly masterKeyPath: string;
  /** Directory of evidence and scans that every process sees. `ANMAI_FILES`. */
  readonly files: string;
  /** Events out and leads in over Kafka; left out without `KAFKA_BROKERS`. */
  readonly exchange?: Exchange;
}

/** What stands in PostgreSQL. The read models may be dropped at any time, the others never. */
export const storesOf = ({ databaseUrl, keysUrl }: DistributedProfile) => ({
  readModels: { url: databaseUrl, schema: 'anmai_read' },
  operations: { url: databaseUrl, schema: 'anmai_operations' },
  keys: { url: keysUrl, schema: 'anmai_keys' },
});

/**
 * `ANMAI_PROFILE`, embedded unless it says distributed. What holds a secret may be named by a file instead, with `_FILE`
 * behind the name of the variable.
 * @throws Problem `setting-invalid`, `setting-missing`, `setting-file-unreadable`, `setting-default-secret`; each names
 * the variable, none tells its value when it may hold a secret.
 */
export function profileFrom(env: Environment, data: string): Profile {
  const kind = env['ANMAI_PROFILE'] || 'embedded';
  if (kind === 'embedded') return { kind };
  if (kind !== 'distributed')
    throw new Problem('invalid', 'setting-invalid', { name: 'ANMAI_PROFILE', given: kind.slice(0, 100) });
  const databaseUrl = secretUrl(env, 'DATABASE_URL', /^postgres(ql)?:$/);
  const exchange = exchangeFrom(env);
  return {
    kind,
    eventStoreUrl: secretUrl(env, 'EVENTSTORE_URL', /^(esdb|kurrentdb)(\+discover)?:$/),
    namespace: env['ANMAI_NAMESPACE'] || 'anmai',
    databaseUrl,
    keysUrl: secretUrl(env, 'ANMAI_KEYS_URL', /^postgres(ql)?:$/, databaseUrl),
    masterKeyPath: resolve(env['ANMAI_MASTER_KEY_FILE'] || join(data, 'keys', 'master.key')),
    files: resolve(env['ANMAI_FILES'] || join(data, 'files')),
    ...(exchange && { exchange }),
  };
}

function secretUrl(env: Environment, name: string, scheme: RegExp, otherwise?: string): string {
  const text = secretIn(env, name) ?? otherwise;
  if (!text) throw new Problem('invalid', 'setting-missing', { name });
  // several hosts of a cluster are no URL; what stands before the @ is told apart by hand
  const [, protocol = '', password] = /^([a-z+]+:)\/\/(?:[^/@]*?:([^/@]*)@)?[^/@]/i.exec(text) ?? [];
  if (!scheme.test(protocol)) throw new Problem('invalid', 'setting-invalid', { name, given: protocol });
  if (password !== undefined) assertOwn(name, decoded(password));
  return text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
