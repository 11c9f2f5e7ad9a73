import { openSqliteReader } from '#event-store';
import { readPlace, verify } from '#integrity';
import { MovableClock } from '#kernel/testing';
import { problemSentences } from '#platform';
import { type ApiInProcess, type Browser, answered } from '../support/api-in-process.js';
import { type HostileRequest, type Sender, hostileRequests } from '../support/hostile-requests.js';
import { canaries } from '../support/hostile-values.js';
import { type PlainAnswer, PlainHttp, Unanswered } from '../support/plain-http.js';
import {
  type Population,
  complaint,
  everyRole,
  parameterOf,
  populate,
  registerLead,
} from '../support/populated-api.js';
import { type Route, routesOf } from '../support/routes.js';

/** More and others by hand: `ANMAI_HOSTILE=100000 ANMAI_SEED=7`. */
const count = Number(process.env['ANMAI_HOSTILE'] ?? 10_000);
const seed = Number(process.env['ANMAI_SEED'] ?? 20_261_121);
const atOnce = 24;
/** A request that has no answer after so long hangs, in ms: a busy machine may be slow, the server never waits. */
const mostMs = 10_000;

const leads = 'inspection/leads';

const json = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

/** What is wrong with an answer, in words; undefined when it is a right one. */
function faultIn({ mustRefuse, method, body }: HostileRequest, answer: PlainAnswer): string | undefined {
  const { status, headers, text } = answer;
  if (status >= 500) return `answered ${status}`;
  if (mustRefuse && status < 400) return `taken with ${status}`;
  if (status < 400 || method === 'HEAD') return undefined;
  if (!/^application\/problem\+json\b/.test(String(headers['content-type']))) return `is ${headers['content-type']}`;
  const { code, title, status: said, requestId } = json(text);
  if (typeof code !== 'string' || !(code in problemSentences) || code === 'internal') return `has the code ${code}`;
  if (typeof title !== 'string' || !/\p{Script=Han}.*。$/u.test(title)) return `has the title ${title}`;
  if (/\b(must|should|property|undefined|null|Error)\b/.test(title.replaceAll(/“[^”]*”/g, '')))
    return `has English in ${title}`;
  if (said !== status || typeof requestId !== 'string') return 'has not the members of a problem';
  if (/node_modules|\.[jt]s:\d|\bat .+\(/.test(text)) return 'tells where it failed';
  if (body && canaries.some((canary) => text.includes(canary))) return 'repeats what may be personal';
  if (text.length > 20_000) return `is ${text.length} characters long`;
  return undefined;
}

interface Storm {
  readonly faults: string[];
  readonly codes: Map<string, number>;
  slowest: { ms: number; what: string };
}

/** Sends every request, several at once, and looks at every answer. */
async function weather(http: PlainHttp, requests: Iterable<HostileRequest>): Promise<Storm> {
  const storm: Storm = { faults: [], codes: new Map(), slowest: { ms: 0, what: '' } };
  const pending = requests[Symbol.iterator]();
  const sendNext = async (): Promise<void> => {
    for (let next = pending.next(); !next.done; next = pending.next()) await look(next.value);
  };
  const look = async (request: HostileRequest): Promise<void> => {
    try {
      const answer = await http.send(request);
      const fault = faultIn(request, answer);
      if (fault) storm.faults.push(`${request.what}: ${fault}`);
      const code = `${answer.status} ${String(json(answer.text)['code'] ?? '')}`.trim();
      storm.codes.set(code, (storm.codes.get(code) ?? 0) + 1);
      if (answer.ms > storm.slowest.ms) storm.slowest = { ms: answer.ms, what: request.what };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      storm.faults.push(`${request.what}: ${error.message}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendNext));
  return storm;
}

describe('the API', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let browser: Browser;
  let population: Population;
  let http: PlainHttp;

  beforeAll(async () => {
    clock.moveToDay('2026-03-16');
    ({ api, browser, population } = await populate(clock));
    http = new PlainHttp(new URL(await api.app.getUrl()), mostMs);
  });
  afterAll(async () => {
    http.close();
    await api.close();
  });

  it(`refuses ${count} generated bad requests, each with a problem in Chinese, and never fails or hangs`, async () => {
    await api.employ('替身甲', ...everyRole);
    const scapegoat = await api.signIn('替身甲');
    const from = performance.now();
    const world = {
      known: {
        officer: [population.everybody, population.newcomer],
        stream: [population.openLead],
        record: [],
      },
      parameter: (path: string, name: string) => parameterOf(population, path, name),
      // what is sent there may end the session
      senderFor: ({ path }: Route): Sender => (path.startsWith('/api/session') ? scapegoat : browser),
    };
    const { faults, codes, slowest } = await weather(http, hostileRequests(routesOf(api.app), world, seed, count));
    console.log(
      `${count} requests of seed ${seed} in ${Math.round(performance.now() - from)} ms; slowest ` +
        `${Math.round(slowest.ms)} ms (${slowest.what.slice(0, 120)}); ${codes.size} kinds of answers: ` +
        [...codes].map(([code, n]) => `${code} ×${n}`).join(', '),
    );
    expect(faults.slice(0, 20)).toEqual([]);
    // the requests are wrong in many ways, and get deep enough to find out
    expect(codes.size).toBeGreaterThan(40);
    const deep = ['422 refused-by-law', '409 stream-changed', '400 officer-unknown', '404 file-unknown'];
    expect([...codes.keys()]).toEqual(expect.arrayContaining(deep));
  }, 300_000);

  it('then has a sound record, read models that keep up, and goes on working', async () => {
    clock.advance(20 * 60_000); // failed sign-ins have slowed down this address
    browser = await api.signIn('全能甲');
    const lead = await registerLead(browser);
    const accepted = answered(200, await browser.act(leads, lead, 'accept-lead', {}));
    const list = await browser.get(`/api/${leads}?limit=200&waitFor=${String(accepted.body['position'])}`);
    expect(answered(200, list).body['items']).toContainEqual(
      expect.objectContaining({ id: lead, stageName: '已受理' }),
    );
    const { projections } = answered(200, await browser.get('/api/health')).body as unknown as {
      projections: { ok: boolean; held: number }[];
    };
    expect(projections.filter(({ ok, held }) => !ok || held > 0)).toEqual([]);
    const reader = openSqliteReader(api.foundation.places.events);
    const { damage, events } = await verify(reader, { places: [readPlace(api.foundation.places.heads)] });
    reader.close();
    expect(damage).toEqual([]);
    expect(events).toBeGreaterThan(count / 50);
  }, 60_000);

  it('takes rare characters in names and counts each as one', async () => {
    const employer = (length: number) => ({ ...complaint, employer: { name: '𠮷'.repeat(length) } });
    const taken = answered(201, await browser.act(leads, null, 'register-lead', employer(200)));
    const lead = await browser.get(`/api/${leads}/${String(taken.body['stream'])}`);
    expect(lead.body).toMatchObject({ employer: { name: '𠮷'.repeat(200) } });
    const refused = await browser.act(leads, null, 'register-lead', employer(201));
    expect(answered(400, refused).body).toMatchObject({
      details: { fields: [{ field: 'input.employer.name', fault: '内容过长' }] },
    });
  });

  it('takes no list where one object belongs', async () => {
    const sent = (body: object) => browser.post(`/api/${leads}/acts/register-lead`, { body });
    for (const input of [[], [complaint], [[complaint]]])
      expect(answered(400, await sent({ input })).body).toMatchObject({
        details: { fields: [{ field: 'input', fault: '应当是对象' }] },
      });
    const nested = await sent({ input: { ...complaint, matters: [[{ kind: 'wageArrears' }]] } });
    expect(answered(400, nested).body).toMatchObject({ details: { fields: [{ field: 'input.matters.0' }] } });
  });

  it('tells the first thirty faults of an input and no more', async () => {
    const strangers = Object.fromEntries(Array.from({ length: 4000 }, (_, n) => [`k${n}`, n]));
    const refused = answered(400, await browser.post(`/api/${leads}/acts/register-lead`, { body: strangers }));
    expect(refused.body).toMatchObject({ code: 'input-invalid', details: { fields: { length: 30 } } });
  });

  it('says nothing of a wait for what was never recorded', async () => {
    const from = performance.now();
    answered(200, await browser.get(`/api/${leads}?waitFor=9999999999999999`));
    expect(performance.now() - from).toBeLessThan(4000); // a real wait takes five seconds
  });
});
