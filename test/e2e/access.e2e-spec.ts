import { channel } from 'node:diagnostics_channel';
import { randomUUID } from 'node:crypto';
import { AccountAdministration, OfficerAdministration, type Role } from '#identity';
import { bureauCode, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import type { FastifyInstance } from 'fastify';
import { describeApi } from '../../apps/api/src/app.js';
import { beforePasswordChange, refusalFor, ruleOf } from '../support/access-rules.js';
import { ApiInProcess, Browser, answered, password, unit } from '../support/api-in-process.js';
import { Dice } from '../support/dice.js';
import { type PlainAnswer, PlainHttp } from '../support/plain-http.js';
import { type Population, complaint, everyRole, scan, targetOf } from '../support/populated-api.js';
import { planReview, raiseFinding } from '../support/raised-finding.js';
import { type Route, routeName, routesOf } from '../support/routes.js';
import { validInput } from '../support/valid-input.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';

/** What the server itself knows as routes, whoever put them there. */
const served: string[] = [];
channel('fastify.initialization').subscribe((message) => {
  const { fastify } = message as { fastify: FastifyInstance };
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) served.push(`${each} ${url}`);
  });
});

/** How an answer turns somebody away; null where it does not. */
function refusalIn({ status, text }: Pick<PlainAnswer, 'status' | 'text'>): string | null {
  const { code } = (status >= 400 && text !== '' ? JSON.parse(text) : {}) as { code?: string };
  const turnsAway = ['not-signed-in', 'role-missing', 'stream-not-found', 'password-change-required', 'access-denied'];
  return turnsAway.includes(code ?? '') || status === 401 ? `${status} ${code}` : null;
}

describe('access to the API', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let http: PlainHttp;
  let routes: readonly Route[];
  let population: Population;
  const browsers = new Map<Role, Browser>();

  /** One person for each role, a lead of the clerk's, and a case that the inspector made of it. */
  beforeAll(async () => {
    clock.moveToDay('2026-03-16');
    api = await ApiInProcess.start(clock);
    http = new PlainHttp(new URL(await api.app.getUrl()), 10_000);
    routes = routesOf(api.app).filter(ruleOf);
    for (const role of everyRole) browsers.set(role, (await api.registered(`一职${role}`, role)).browser);
    const newcomer = await api.employ('新人甲');
    const [clerk, inspector] = [browsers.get('intakeClerk')!, browsers.get('inspector')!];
    const lead = await registered(clerk);
    answered(200, await clerk.act(leads, lead, 'accept-lead', {}));
    const { employer, matters } = complaint;
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    const inspectionCase = String(answered(201, opened).body['stream']);
    const stored = await inspector.upload(`/api/${cases}/${inspectionCase}/files`, scan);
    const file = String(answered(201, stored).body['hash']);
    const finding = await raiseFinding(api.foundation, inspectionCase);
    const dossierReview = await planReview(api.foundation, inspectionCase);
    const openLead = await registered(clerk);
    population = { everybody: newcomer, newcomer, lead, openLead, inspectionCase, file, finding, dossierReview };
  });
  afterAll(async () => {
    http.close();
    await api.close();
  });

  const registered = async (browser: Browser): Promise<string> =>
    String(answered(201, await browser.act(leads, null, 'register-lead', complaint)).body['stream']);

  /** A request that is right in form, so that nothing but the rule can turn it away. */
  function send(route: Route, browser?: Pick<Browser, 'cookie' | 'csrf'>, ids = population): Promise<PlainAnswer> {
    const { method, body } = route;
    const dice = new Dice(1);
    const known = { officer: [], stream: [], record: [] };
    const isBytes = body === 'bytes';
    return http.send({
      method,
      target: targetOf(ids, route),
      headers: {
        'idempotency-key': randomUUID(),
        ...(browser && { cookie: browser.cookie, 'x-csrf-token': browser.csrf }),
        ...(body && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      },
      body: body === null ? null : isBytes ? scan : Buffer.from(JSON.stringify(validInput(dice, body, known))),
    });
  }

  /** Denials that are on record: of routes and of acts. */
  async function denials(): Promise<number> {
    const { events } = await api.foundation.store.read('refusals-2026-03-16' as never);
    return events.filter(({ type }) => type === 'AccessDenied').length;
  }

  async function signInAs(login: string, secret: string): Promise<Browser> {
    const answer = await http.send({
      method: 'POST',
      target: '/api/session',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ login, password: secret })),
    });
    const cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0]!;
    return new Browser(await api.app.getUrl(), cookie, (JSON.parse(answer.text) as { csrfToken: string }).csrfToken);
  }

  it('is described with each parameter of a route once, however it is spelled', () => {
    type Operations = Readonly<Record<string, { readonly parameters?: readonly { in: string; name: string }[] }>>;
    const declared = Object.entries(describeApi(api.app).paths).flatMap(([path, operations]) =>
      Object.entries(operations as unknown as Operations).flatMap(([method, { parameters = [] }]) =>
        parameters.map(({ in: place, name }) => `${method} ${path} ${place} ${name.toLowerCase()}`),
      ),
    );
    expect(declared.length).toBeGreaterThan(routes.length);
    expect(declared.filter((each, n) => declared.indexOf(each) !== n)).toEqual([]);
  });

  it('has no route beside those of the controllers, where the guards stand', () => {
    const known = new Set(routesOf(api.app).map(routeName));
    expect(served.length).toBeGreaterThan(50);
    expect(served.map((route) => route.replace(/^HEAD /, 'GET ')).filter((route) => !known.has(route))).toEqual([]);
  });

  it('has a rule for every route', () => {
    expect(
      routesOf(api.app)
        .filter((route) => !ruleOf(route))
        .map(routeName),
    ).toEqual([]);
  });

  it('is refused on every route without a session, but on those that are public', async () => {
    for (const route of routes)
      for (const method of route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]) {
        const answer = await send({ ...route, method });
        const expected = ruleOf(route)!.is === 'public' ? 'open' : 401;
        const found = answer.status === 401 && !answer.text.includes('sign-in-failed') ? 401 : 'open';
        expect({ route: routeName({ ...route, method }), found }).toEqual({
          route: routeName({ ...route, method }),
          found: expected,
        });
      }
  });

  it('is given before a one-time password was changed to nothing but the own session', async () => {
    const administrator = browsers.get('administrator')!;
    const opened = await administrator.post(`/api/officers/${population.newcomer}/acts/open-account`, {
      body: { login: 'newcomer' },
    });
    const browser = await signInAs('newcomer', String(answered(200, opened).body['oneTimePassword']));
    const open: string[] = [];
    for (const route of routes.filter((each) => ruleOf(each)!.is !== 'public' && each.method !== 'DELETE'))
      if (refusalIn(await send(route, browser)) !== '403 password-change-required') open.push(routeName(route));
    expect(open).toEqual(beforePasswordChange.filter((route) => !route.startsWith('DELETE')));
  });

  it.each(everyRole)('is given to the role %s as the rules say, and every refusal is on record', async (role) => {
    const browser = browsers.get(role)!;
    const before = await denials();
    const found: Record<string, string | null> = {};
    const expected: Record<string, string | null> = {};
    for (const route of routes.filter(({ path }) => path !== '/api/session')) {
      expected[routeName(route)] = refusalFor(ruleOf(route)!, role);
      found[routeName(route)] = refusalIn(await send(route, browser));
    }
    expect(found).toEqual(expected);
    const turnedAway = Object.values(expected).filter((refusal) => refusal !== null).length;
    expect((await denials()) - before).toBeGreaterThanOrEqual(turnedAway);
  });

  describe('to a lead or case of somebody else', () => {
    const about = () => routes.filter((route) => ruleOf(route)!.is === 'seen');
    const nowhere = () => ({
      ...population,
      openLead: `inspection-lead-${randomUUID()}`,
      inspectionCase: `inspection-case-${randomUUID()}`,
      finding: `finding-${randomUUID()}`,
      dossierReview: `dossier-review-${randomUUID()}`,
    });

    /** Nobody who does not see it can tell whether it is there. */
    async function expectNothingThere(browser: Browser): Promise<void> {
      expect(about().length).toBeGreaterThan(20);
      for (const route of about()) {
        const [there, notThere] = [await send(route, browser), await send(route, browser, nowhere())];
        const said = [there, notThere].map(({ status, text }) => ({
          ...(JSON.parse(text) as object),
          requestId: '',
          status,
          route: routeName(route),
        }));
        expect(said[0]).toMatchObject({ status: 404, code: 'stream-not-found', route: routeName(route) });
        expect(said[0]).toEqual(said[1]);
      }
      for (const path of [leads, cases])
        expect(answered(200, await browser.get(`/api/${path}`)).body['items']).toEqual([]);
    }

    it('answers an inspector who has no part in it as if it were not there, on every route', async () => {
      await expectNothingThere((await api.registered('监察员丁', 'inspector')).browser);
    });

    it('answers everybody of another bureau so, whatever roles they hold there', async () => {
      const sender = { system: 'test' };
      const from = localDate('2020-01-01');
      const officers = api.app.get(OfficerAdministration);
      const act = { act: 'RegisterOfficer', name: '外局甲', unit, bureau: bureauCode('130526') } as const;
      const { person } = await officers.execute({ sender, key: 'foreigner', act });
      for (const role of everyRole)
        await officers.execute({
          sender,
          key: `foreign ${role}`,
          person,
          act: { act: 'GrantRole', role, from, to: null, unit: null },
        });
      const login = 'foreigner';
      await api.app.get(AccountAdministration).openWithPassword({ sender, key: 'account', person, login }, password);
      await expectNothingThere(await signInAs(login, password));
    });
  });
});
