import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '#kernel';

type Environment = Readonly<Record<string, string | undefined>>;

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
}

/** Passwords that come with a server, or that everybody tries first. */
const defaultSecrets = new Set([
  'admin',
  'anmai',
  'changeit',
  'changeme',
  'example',
  'ops',
  'password',
  'postgres',
  'root',
  'secret',
  'test',
]);

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
  return {
    kind,
    eventStoreUrl: secretUrl(env, 'EVENTSTORE_URL', /^(esdb|kurrentdb)(\+discover)?:$/),
    namespace: env['ANMAI_NAMESPACE'] || 'anmai',
    databaseUrl,
    keysUrl: secretUrl(env, 'ANMAI_KEYS_URL', /^postgres(ql)?:$/, databaseUrl),
    masterKeyPath: resolve(env['ANMAI_MASTER_KEY_FILE'] || join(data, 'keys', 'master.key')),
    files: resolve(env['ANMAI_FILES'] || join(data, 'files')),
  };
}

function secretUrl(env: Environment, name: string, scheme: RegExp, otherwise?: string): string {
  const text = (env[name] || fromFile(env, name) || otherwise)?.trim();
  if (!text) throw new Problem('invalid', 'setting-missing', { name });
  // several hosts of a cluster are no URL; what stands before the @ is told apart by hand
  const [, protocol = '', password] = /^([a-z+]+:)\/\/(?:[^/@]*?:([^/@]*)@)?[^/@]/i.exec(text) ?? [];
  if (!scheme.test(protocol)) throw new Problem('invalid', 'setting-invalid', { name, given: protocol });
  if (password !== undefined && isDefault(decoded(password)))
    throw new Problem('denied', 'setting-default-secret', { name });
  return text;
}

const isDefault = (password: string): boolean =>
  defaultSecrets.has(password.toLowerCase()) || /^(.)\1*$|^$|^0?123456/.test(password);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromFile(env: Environment, name: string): string | undefined {
  const path = env[`${name}_FILE`];
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new Problem('unavailable', 'setting-file-unreadable', { name: `${name}_FILE` }, { cause });
  }
}
