import { MovableClock } from '#kernel/testing';
import type { ApiInProcess, Browser } from '../support/api-in-process.js';
import { PlainHttp, type PlainAnswer } from '../support/plain-http.js';
import { type Population, complaint, populate } from '../support/populated-api.js';

/** What a browser is told with every answer. */
const always = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'self'",
    "base-uri 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "object-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
/** Where TLS is promised, besides. */
const withTls = {
  ...always,
  'content-security-policy': always['content-security-policy'] + ';upgrade-insecure-requests',
  'strict-transport-security': 'max-age=31536000',
};
/** Where the router could not read the address: nothing is loaded at all. */
const bare = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** Headers that tell of the one answer, not of the site. */
const ownToAnswer = [
  'connection',
  'content-disposition',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'retry-after',
  'set-cookie',
  'transfer-encoding',
  'x-request-id',
];
const siteHeaders = ({ headers }: PlainAnswer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ownToAnswer.includes(name)));

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const leads = '/api/inspection/leads';
const json = { 'content-type': 'application/json' };
const fresh = { ...json, 'idempotency-key': 'headers-of-answers' };

/** One request for every kind of answer: its status, its target, and what is sent with it. */
const kinds = ({ inspectionCase, lead, file }: Population): readonly (readonly [number, string, Asked?])[] => [
  [200, '/api/health'],
  [200, '/api/metrics'],
  [200, '/api/session'],
  [200, '/api/session', { method: 'HEAD' }],
  [200, leads],
  [200, `/api/inspection/cases/${inspectionCase}/files/${file}`],
  [201, `${leads}/acts/register-lead`, { method: 'POST', headers: fresh, body: JSON.stringify({ input: complaint }) }],
  [400, `${leads}/acts/register-lead`, { method: 'POST', headers: fresh, body: '{' }],
  [400, `${leads}?limit=x`],
  [401, '/api/session', { headers: { cookie: '' } }],
  [403, '/api/session', { method: 'DELETE', headers: { 'x-csrf-token': 'x' } }],
  [404, '/api/nothing'],
  [404, `${leads}/inspection-lead-x`],
  [
    409,
    `${leads}/${lead}/acts/accept-lead`,
    {
      method: 'POST',
      headers: { ...fresh, 'if-match': '"1-0"' },
      body: '{"input":{}}',
    },
  ],
  [413, `${leads}/acts/register-lead`, { method: 'POST', headers: fresh, body: `"${'x'.repeat(300_000)}"` }],
  [415, `${leads}/acts/register-lead`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }],
  [422, `${leads}/${lead}/acts/accept-lead`, { method: 'POST', headers: fresh, body: '{"input":{}}' }],
  [429, '/api/session', { method: 'POST', headers: json, body: '{"login":"nobody","password":"x"}' }],
  [204, '/api/session', { method: 'DELETE' }],
];

describe.each([
  ['plain HTTP', {}, always],
  ['TLS', { ANMAI_TLS: '1' }, withTls],
])('the headers over %s', (_, env, expected) => {
  let api: ApiInProcess;
  let browser: Browser;
  let population: Population;
  let http: PlainHttp;

  beforeAll(async () => {
    const clock = new MovableClock();
    clock.moveToDay('2026-03-16');
    ({ api, browser, population } = await populate(clock, env));
    http = new PlainHttp(new URL(await api.app.getUrl()), 10_000);
    for (let attempt = 0; attempt < 5; attempt++)
      await send('/api/session', { method: 'POST', headers: json, body: '{"login":"nobody","password":"x"}' });
  });
  afterAll(async () => {
    http.close();
    await api.close();
  });

  const send = (target: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<PlainAnswer> =>
    http.send({
      method,
      target,
      headers: { cookie: browser.cookie, 'x-csrf-token': browser.csrf, ...headers },
      body: body === undefined ? null : Buffer.from(body),
    });

  it('are the same on every kind of answer', async () => {
    for (const [status, target, asked] of kinds(population)) {
      const answer = await send(target, asked);
      expect({ target, status: answer.status, headers: siteHeaders(answer) }).toEqual({
        target,
        status,
        headers: expected,
      });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it.each([
    [400, '/api/%'],
    [414, `${leads}/${'x'.repeat(400)}`],
  ])('are the least there is on the answer %i to an address that nobody can read', async (status, target) => {
    const answer = await send(target);
    expect({ status: answer.status, headers: siteHeaders(answer) }).toEqual({ status, headers: bare });
  });

  it('bind the session cookie to this host where there is TLS', () => {
    expect(browser.cookie.split('=')[0]).toBe('ANMAI_TLS' in env ? '__Host-anmai-session' : 'anmai-session');
  });
});
