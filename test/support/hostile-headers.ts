import type { Attack } from './hostile-requests.js';
import type { Route } from './routes.js';

// What is done to the headers of a request.

export const spoilHeader: Attack = (dice, right, route) => {
  const [name, values] = dice.pick(headers.filter(([, , asks]) => asks(route)));
  const value = dice.pick(values);
  const { [name]: _, ...others } = right.headers;
  const mustRefuse =
    refusing.includes(name) && !route.access.public && !(name === 'x-csrf-token' && route.method === 'GET');
  return {
    ...right,
    headers: value === undefined ? others : { ...others, [name]: value },
    what: `${name}: ${String(value).slice(0, 60)}`,
    mustRefuse,
  };
};

/** Without a right one of these a request may not get through. */
const refusing = ['cookie', 'x-csrf-token', 'idempotency-key', 'if-match'];
const everyRoute = () => true;

type HostileHeader = readonly [
  name: string,
  values: readonly (string | readonly string[] | undefined)[],
  asks: (route: Route) => boolean,
];
const headers: readonly HostileHeader[] = [
  [
    'cookie',
    [undefined, '', '=', ';;;', 'anmai-session', 'anmai-session=', `anmai-session=${'A'.repeat(43)}`],
    everyRoute,
  ],
  [
    'cookie',
    ['anmai-session=%00', `anmai-session=${'x'.repeat(10_000)}`, 'a=b; '.repeat(1500), '\xff=\xfe'],
    everyRoute,
  ],
  ['x-csrf-token', [undefined, '', 'x', 'A'.repeat(43), 'A'.repeat(9000), ['a', 'b']], everyRoute],
  [
    'idempotency-key',
    [
      undefined,
      '',
      'short',
      'x'.repeat(201),
      'with a space',
      'tab\there',
      '\xe6\xb5\x8b\xe8\xaf\x95\xe6\xb5\x8b\xe8\xaf\x95',
      ['12345678', '87654321'],
    ],
    ({ headers: asked }) => asked.includes('idempotency-key'),
  ],
  [
    'if-match',
    [
      '*',
      '""',
      '"1-00"',
      'W/"1-0"',
      '0',
      '-1-',
      '1e400',
      '"999999-00000000000000000000000000000000"',
      'x'.repeat(8000),
      '\xff',
      '"1", "2"',
      ['"1"', '"2"'],
      '1-0123456789abcdef0123456789abcdef',
    ],
    ({ headers: asked }) => asked.includes('if-match'),
  ],
  ['origin', ['null', 'https://evil.example', 'file://', 'x', ''], everyRoute],
  ['sec-fetch-site', ['cross-site', 'same-site', 'none', 'x'], everyRoute],
  ['accept', ['text/html', 'application/xml;q=0', 'x'.repeat(5000), ''], everyRoute],
  ['accept-encoding', ['gzip, br', '*;q=0', 'x'], everyRoute],
  ['accept-version', ['1.x', '2'], everyRoute],
  ['content-encoding', ['gzip', 'br', 'x'], everyRoute],
  ['range', ['bytes=0-', 'bytes=-1', 'bytes=99999999999999999999-', 'x'], everyRoute],
  ['host', ['', 'evil.example', 'a:b:c', 'x'.repeat(3000)], everyRoute],
  ['x-forwarded-for', ['1.2.3.4', "'", 'x'.repeat(3000)], everyRoute],
  ['x-http-method-override', ['DELETE', 'PUT'], everyRoute],
  ['x-request-id', ['\xff', 'x'.repeat(3000), '1'], everyRoute],
  ['transfer-encoding', ['chunked'], ({ body }) => body !== null],
  ['x-big', ['x'.repeat(15_000), 'x'.repeat(20_000)], everyRoute],
];
