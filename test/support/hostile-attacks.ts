import type { Dice } from './dice.js';
import { hostileBody } from './hostile-bodies.js';
import { spoilHeader } from './hostile-headers.js';
import type { Attack } from './hostile-requests.js';
import { spoilField } from './hostile-values.js';
import { validInput } from './valid-input.js';

// What is done to the body, the media type, the method, the path and the query of a request.

const spoilBody: Attack = (dice, right, { body }, { known }) => {
  if (body === null) return undefined;
  if (body !== 'bytes') {
    const { bytes, what, mustRefuse } = hostileBody(dice, body, known);
    return { ...right, body: bytes, what, mustRefuse };
  }
  const [what, bytes] = dice.pick(hostileFiles);
  return { ...right, body: bytes, what: `file: ${what}`, mustRefuse: true };
};

const hostileFiles: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['empty', Buffer.alloc(0)],
  ['a program', Buffer.from('7f454c46020101000000000000000000', 'hex')],
  ['a Windows program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00')],
  ['NULs', Buffer.alloc(3000)],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))],
  ['half a ZIP', Buffer.from('504b0304140000000800', 'hex')],
  ['half a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['an ASF header that claims no length', Buffer.from('3026b2758e66cf11a6d900aa0062ce6c0000000000000000', 'hex')],
];

const mediaTypes = [
  'text/plain',
  'text/json',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/jsonp',
  'application/problem+json',
  'application/json-patch+json',
  'json',
  'application',
  '/',
  ';',
  'application/json/x',
  'a'.repeat(3000),
];

const spoilMediaType: Attack = (dice, right, { body }) => {
  if (body === null) return undefined;
  const { 'content-type': own, ...headers } = right.headers;
  const other = own === 'application/json' ? 'application/octet-stream' : 'application/json';
  const type = dice.pick([undefined, other, ...mediaTypes]);
  return {
    ...right,
    headers: { ...headers, ...(type !== undefined && { 'content-type': type }) },
    what: `content-type ${String(type).slice(0, 60)}`,
    mustRefuse: true,
  };
};

const methods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'LOCK',
  'QUERY',
  'PURGE',
];

const spoilMethod: Attack = (dice, right) => {
  const others = methods.filter((method) => method !== right.method && !(right.method === 'GET' && method === 'HEAD'));
  const method = dice.pick(others);
  // another method of the same path may be a route of its own
  return {
    ...right,
    method,
    what: `method ${method}`,
    mustRefuse: ['TRACE', 'PROPFIND', 'LOCK', 'PURGE'].includes(method),
  };
};

const wrongIds = [
  'x',
  '0',
  '-1',
  '%00',
  '%2e%2e',
  '..%2f..%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%252e%252e%252f',
  '%E6%B5%8B',
  '%ff',
  '%',
  '%zz',
  '%C0%AF',
  '%ED%A0%80',
  '\xe6\xb5\x8b',
  'inspection-case-',
  'inspection-lead-00000000-0000-0000-0000-000000000000',
  'inspection-case-00000000-0000-0000-0000-000000000000',
  'refusals-2026-03-02',
  'officer-00000000-0000-5000-8000-000000000000',
  '00000000-0000-0000-0000-000000000000',
  '__proto__',
  'constructor',
  "'%20OR%201=1--",
  'a'.repeat(200),
  'a'.repeat(301),
  'a'.repeat(5000),
  ';id=1',
];

const spoilPath: Attack = (dice, right, { path }, world) => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  if (names.length === 0 || dice.chance(20)) {
    const suffix = dice.pick(['/', '//', '/..', '/../..', '/.', '/%2e%2e/', '/x', ';x', '%20', '%00', '/\xff', '/*']);
    return { ...right, target: right.target + suffix, what: `path with ${JSON.stringify(suffix)}`, mustRefuse: true };
  }
  const spoilt = dice.pick(names);
  const value = dice.pick(wrongIds);
  const target = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === spoilt ? value : world.parameter(path, name),
  );
  return { ...right, target, what: `:${spoilt} is ${value.slice(0, 60)}`, mustRefuse: true };
};

const spoilQuery: Attack = (dice, right, { query, queryNames }, { known }) => {
  const [what, text, mustRefuse = false] = dice.pick([
    () => ['repeated', `${queryName(dice, queryNames)}=a&`.repeat(dice.whole(2, 500))] as const,
    () =>
      [
        'of the form of an object',
        'a[b]=c&limit[$gt]=1&__proto__[x]=1&constructor.prototype.x=1',
        query !== null,
      ] as const,
    () => ['percent signs', 'text=%&after=%zz&%00=%00&x=%C3%28'] as const,
    () => ['very long', `text=${'x'.repeat(dice.whole(200, 12_000))}`] as const,
    () => ['a made-up cursor', `after=${madeUpCursor(dice)}`] as const,
    () => ['an unknown name', 'drop=1', query !== null] as const,
    () => ['bytes', 'text=\xff\xfe&type=\xe6&\x80=1'] as const,
    () => ['everywhere', 'everywhere=maybe&type=%00&type=application/pdf&type[]=x'] as const,
  ])();
  if (query && dice.chance(60)) {
    const spoilt = spoilField(dice, query, validInput(dice, query, known), known);
    const pairs = Object.entries(spoilt.value as object).map(([name, value]): [string, string] => [
      name,
      asText(value),
    ]);
    return { ...right, target: `${right.target}?${encoded(pairs)}`, what: `query ${spoilt.what}` };
  }
  return { ...right, target: `${right.target}?${text}`, what: `query ${what}`, mustRefuse };
};

const queryName = (dice: Dice, own: readonly string[]): string =>
  dice.pick(['limit', 'after', 'text', 'waitFor', 'asOf', 'knownAt', ...own]);

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Lone surrogates and NULs as somebody would send them who encodes by hand. */
const encoded = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');

const madeUpCursor = (dice: Dice): string =>
  dice.pick([
    'x',
    '0',
    'bnVsbA',
    'A'.repeat(599),
    'A'.repeat(601),
    '%F0%9F%98%80',
    Buffer.from('2026-03-02\nx').toString('base64url'),
    Buffer.from('\n\n').toString('base64url'),
    Buffer.from("'; DROP TABLE x;--\ny").toString('base64url'),
    Buffer.from([0, 10, 255]).toString('base64url'),
  ]);

/** Half of them spoil the body, which has most to spoil. */
export const attacks: readonly Attack[] = [
  spoilBody,
  spoilBody,
  spoilBody,
  spoilBody,
  spoilHeader,
  spoilHeader,
  spoilPath,
  spoilQuery,
  spoilMediaType,
  spoilMethod,
];
