import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { type BureauCode, type LocalDate, Problem, bureauCode, localDate } from '#kernel';
import { type Profile, profileFrom } from '../distributed/profile.js';

/** What an installation decides, read once from the environment. */
export interface Settings {
  /** What everything is kept in. `ANMAI_PROFILE`, default embedded. */
  readonly profile: Profile;
  /** Directory of everything that this process keeps by itself. `ANMAI_DATA`, default `./data`. */
  readonly data: string;
  /** The second place of signed heads; best on another disk. `ANMAI_HEADS`, default inside the data directory. */
  readonly heads: string;
  /** 行政区划代码 of the bureau. `ANMAI_BUREAU`. */
  readonly bureau: BureauCode;
  /** `HOST`, default 127.0.0.1. */
  readonly host: string;
  /** `PORT`, default 3000. */
  readonly port: number;
  /** Calendar days within which a field act may be entered as live. `ANMAI_FIELD_LAG_DAYS`. */
  readonly fieldLagDays: number;
  /**
   * The first day on which the bureau worked in the system: acts of that day and later are done in it and not copied from
   * paper, but field acts. `ANMAI_LIVE_SINCE`; null while it is not set.
   */
  readonly liveSince: LocalDate | null;
  /** The site is served over TLS by a proxy in front: cookies are sent over nothing else. `ANMAI_TLS=1`. */
  readonly tls: boolean;
  /** Origins of our own pages, comma-separated; the request's own host when empty. `ANMAI_ORIGINS`. */
  readonly origins: readonly string[];
  /**
   * Addresses or networks (`10.1.0.0/16`) of proxies in front, comma-separated: of these alone `X-Forwarded-For` is
   * believed, so that sign-in attempts are counted per person's address and not all under the proxy's. `ANMAI_PROXIES`.
   */
  readonly proxies: readonly string[];
  /** pino's level. `ANMAI_LOG`, default info. */
  readonly log: string;
}

/** 隆尧县: whose published case-handling rules the county overlay follows. */
const defaultBureau = '130525';
const defaultFieldLag = '3';

/** @throws Problem `setting-invalid` that names the variable, and those of `profileFrom`. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const data = resolve(env['ANMAI_DATA'] || 'data');
  return {
    profile: profileFrom(env, data),
    data,
    heads: resolve(env['ANMAI_HEADS'] || join(data, 'heads-copy')),
    bureau: read('ANMAI_BUREAU', bureauCode, env['ANMAI_BUREAU'] || defaultBureau),
    host: env['HOST'] || '127.0.0.1',
    port: read('PORT', wholeNumber(0, 65_535), env['PORT'] || '3000'),
    fieldLagDays: read('ANMAI_FIELD_LAG_DAYS', wholeNumber(0, 60), env['ANMAI_FIELD_LAG_DAYS'] || defaultFieldLag),
    liveSince: env['ANMAI_LIVE_SINCE'] ? read('ANMAI_LIVE_SINCE', localDate, env['ANMAI_LIVE_SINCE']) : null,
    tls: read('ANMAI_TLS', oneOf('0', '1'), env['ANMAI_TLS'] || '0') === '1',
    origins: read('ANMAI_ORIGINS', listOf(origin), env['ANMAI_ORIGINS'] ?? ''),
    proxies: read('ANMAI_PROXIES', listOf(network), env['ANMAI_PROXIES'] ?? ''),
    log: read('ANMAI_LOG', oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent'), env['ANMAI_LOG'] || 'info'),
  };
}

function read<T>(name: string, parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (cause) {
    throw new Problem('invalid', 'setting-invalid', { name, given: text.slice(0, 100) }, { cause });
  }
}

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new RangeError(text);
  return value;
};

const oneOf =
  (...allowed: readonly string[]) =>
  (text: string) => {
    if (!allowed.includes(text)) throw new RangeError(text);
    return text;
  };

const listOf =
  <T>(parse: (text: string) => T) =>
  (text: string): readonly T[] =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map(parse);

/** As a browser sends it: scheme, host and port, and nothing after. */
function origin(text: string): string {
  if (new URL(text).origin !== text) throw new RangeError(text);
  return text;
}

/** An address, or a network with the length of its prefix. */
function network(text: string): string {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (bits === 0 || rest.length > 0) throw new RangeError(text);
  if (prefix !== undefined) wholeNumber(1, bits)(prefix);
  return text;
}

/** Where each part of the data directory stands. */
export const placesIn = (data: string) => ({
  events: join(data, 'events.db'),
  keys: join(data, 'keys', 'keys.db'),
  operations: join(data, 'operations.db'),
  readModels: join(data, 'read.db'),
  files: join(data, 'files'),
  heads: join(data, 'heads'),
  signing: join(data, 'keys', 'signing'),
});
