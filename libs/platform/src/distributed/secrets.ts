import { readFileSync } from 'node:fs';
import { Problem } from '#kernel';

export type Environment = Readonly<Record<string, string | undefined>>;

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

const isDefault = (password: string): boolean =>
  defaultSecrets.has(password.toLowerCase()) || /^(.)\1*$|^$|^0?123456/.test(password);

/** @throws Problem `setting-default-secret` that names the variable and not its value. */
export function assertOwn(name: string, password: string): void {
  if (isDefault(password)) throw new Problem('denied', 'setting-default-secret', { name });
}

/**
 * What a variable holds, or the file that the variable with `_FILE` behind its name names.
 * @throws Problem `setting-file-unreadable`.
 */
export const secretIn = (env: Environment, name: string): string | undefined =>
  (env[name] || fromFile(env, name))?.trim() || undefined;

function fromFile(env: Environment, name: string): string | undefined {
  const path = env[`${name}_FILE`];
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new Problem('unavailable', 'setting-file-unreadable', { name: `${name}_FILE` }, { cause });
  }
}
