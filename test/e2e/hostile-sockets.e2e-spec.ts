import { MovableClock } from '#kernel/testing';
import { ApiInProcess } from '../support/api-in-process.js';
import { type RawAnswer, talk } from '../support/raw-socket.js';

const line = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const get = (path: string, ...headers: string[]): string => line(`GET ${path} HTTP/1.1`, 'Host: x', ...headers, '');
const post = (...headersAndBody: string[]): string => line('POST /api/session HTTP/1.1', 'Host: x', ...headersAndBody);
const json = 'Content-Type: application/json';
const last = 'Connection: close';

/** What no HTTP client would send: what it is, the bytes, the code that it is answered with. */
const hostile: readonly (readonly [what: string, bytes: string, code: string])[] = [
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'request-malformed'],
  ['noise', '\x00\x01\x02\xff\xfe\r\n\r\n', 'request-malformed'],
  ['a method that is none', line('FETCH /api/health HTTP/1.1', 'Host: x', ''), 'request-malformed'],
  ['a version that is none', line('GET /api/health HTTP/7.1', 'Host: x', ''), 'request-malformed'],
  ['the greeting of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'request-malformed'],
  ['HTTP/0.9', 'GET /api/health\r\n\r\n', 'request-malformed'],
  ['no host', line('GET /api/health HTTP/1.1', ''), 'request-malformed'],
  ['two hosts', get('/api/health', 'Host: y'), 'request-malformed'],
  [
    'a length and chunks',
    post(json, 'Content-Length: 6', 'Transfer-Encoding: chunked', '', '0', '', 'X'),
    'request-malformed',
  ],
  [
    'chunks and a length',
    post(json, 'Transfer-Encoding: chunked', 'Content-Length: 6', '', '0', '', 'X'),
    'request-malformed',
  ],
  ['two lengths', post(json, 'Content-Length: 2', 'Content-Length: 3', '', '{}'), 'request-malformed'],
  ['two lengths in one', post(json, 'Content-Length: 2, 3', '', '{}'), 'request-malformed'],
  ['a negative length', post(json, 'Content-Length: -2', '', '{}'), 'request-malformed'],
  ['a length with a plus', post(json, 'Content-Length: +2', '', '{}'), 'request-malformed'],
  ['a length in hexadecimal', post(json, 'Content-Length: 0x2', '', '{}'), 'request-malformed'],
  ['a length beyond counting', post(json, `Content-Length: ${'9'.repeat(30)}`, '', '{}'), 'request-malformed'],
  [
    'another transfer encoding',
    post(json, 'Transfer-Encoding: chunked, identity', '', '0', '', ''),
    'request-malformed',
  ],
  ['a transfer encoding that is none', post(json, 'Transfer-Encoding: xchunked', '', '0', '', ''), 'request-malformed'],
  ['a disguised transfer encoding', post(json, 'Transfer-Encoding : chunked', '', '0', '', ''), 'request-malformed'],
  ['a chunk of no size', post(json, 'Transfer-Encoding: chunked', '', 'zz', '{}', '0', '', ''), 'request-malformed'],
  [
    'a chunk larger than said',
    post(json, 'Transfer-Encoding: chunked', '', '2', '{}{}{}', '0', '', ''),
    'request-malformed',
  ],
  ['bare line feeds', 'GET /api/health HTTP/1.1\nHost: x\nX: y\n\n', 'request-malformed'],
  ['a folded header', get('/api/health', 'X: a', ' b'), 'request-malformed'],
  ['a header name with a space', get('/api/health', 'X Y: a'), 'request-malformed'],
  ['a header without a colon', get('/api/health', 'nothing'), 'request-malformed'],
  ['NUL in a header', get('/api/health', 'X: a\x00b'), 'request-malformed'],
  ['a line break in a header', get('/api/health', 'X: a\rY: b'), 'request-malformed'],
  ['a space in the address', line('GET /api/he alth HTTP/1.1', 'Host: x', ''), 'request-malformed'],
  ['a control character in the address', get('/api/\x07health'), 'request-malformed'],
  ['headers of a megabyte', get('/api/health', `X: ${'x'.repeat(1024 * 1024)}`), 'headers-too-large'],
  ['an address of a megabyte', get(`/api/${'x'.repeat(1024 * 1024)}`), 'headers-too-large'],
  ['a broken escape in the address', get('/api/%', last), 'request-malformed'],
  ['a long parameter', get(`/api/inspection/cases/${'x'.repeat(400)}`, last), 'address-too-long'],
  ['the address of the server as a whole', line('OPTIONS * HTTP/1.1', 'Host: x', last, ''), 'route-not-found'],
  ['a tunnel', line('CONNECT example.org:443 HTTP/1.1', 'Host: x', ''), 'method-not-allowed'],
  ['an expectation', get('/api/health', 'Expect: something', last), 'expectation-unmet'],
  ['a trace', line('TRACE /api/health HTTP/1.1', 'Host: x', last, ''), 'route-not-found'],
  ['a body that says nothing of its type', post('Content-Length: 2', last, '', '{}'), 'media-type-unsupported'],
];

function expectProblem({ status, headers, body }: RawAnswer, code: string): void {
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  });
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  const said = JSON.parse(body) as Readonly<Record<string, unknown>>;
  expect(said).toEqual({
    type: `urn:anmai:problem:${code}`,
    title: expect.stringMatching(/^\p{Script=Han}.*。$/u),
    status,
    code,
    details: {},
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
}

describe('a connection', () => {
  let api: ApiInProcess;
  let port: number;

  beforeAll(async () => {
    api = await ApiInProcess.start(new MovableClock());
    port = Number(new URL(await api.app.getUrl()).port);
  });
  afterAll(() => api.close());

  it.each(hostile)('that sends %s is told so in problem+json and closed', async (_, bytes, code) => {
    const { answers } = await talk(port, bytes);
    expect(answers).toHaveLength(1);
    expectProblem(answers[0]!, code);
  });

  it('that sends noise after a request gets the answer to the request, and nothing that looks like it', async () => {
    const { answers } = await talk(port, `${get('/api/health/live')}\x00\x01\r\n\r\n`);
    expect(answers.map(({ status }) => status)).toEqual([200]);
  });

  it('that sends more than it said gets the rest read as another request', async () => {
    const body = '{"login":"x","password":"x"}';
    const { answers } = await talk(
      port,
      post(json, `Content-Length: ${body.length}`, '', `${body}GET /api/session HTTP/1.1`, 'Host: x', last, ''),
    );
    expect(answers.map(({ body: said }) => (JSON.parse(said) as { code: string }).code)).toEqual([
      'sign-in-failed',
      'not-signed-in',
    ]);
  });

  it.each([
    ['in its first line', 'GET /api/hea'],
    ['in its headers', 'GET /api/health HTTP/1.1\r\nHost: x\r\nX'],
    ['in its body', post(json, 'Content-Length: 100', '', '{"login"')],
    ['in a chunk', post(json, 'Transfer-Encoding: chunked', '', '64', '{"log')],
  ])('that ends %s is closed', async (_, bytes) => {
    const { answers } = await talk(port, bytes, { halfClose: true });
    for (const answer of answers) expectProblem(answer, 'request-malformed');
  });

  it('that waits to be asked for its body is asked for it', async () => {
    const { text } = await talk(port, post(json, 'Expect: 100-continue', 'Content-Length: 2', last, '', '{}'));
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 400 /);
  });

  it('that wants another protocol goes on with this one', async () => {
    const { answers } = await talk(port, get('/api/health/live', 'Connection: upgrade, close', 'Upgrade: websocket'));
    expect(answers.map(({ status }) => status)).toEqual([200]);
  });

  it('of the old kind, without a host, is served', async () => {
    const { answers } = await talk(port, line('GET /api/health/live HTTP/1.0', ''));
    expect(answers.map(({ status }) => status)).toEqual([200]);
  });

  it('is served after all of these as before', async () => {
    const { answers } = await talk(port, get('/api/health', last));
    expect(answers[0]).toMatchObject({ status: 200, body: expect.stringContaining('"status":"ok"') });
  });
});
