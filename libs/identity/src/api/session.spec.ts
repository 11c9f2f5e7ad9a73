import { AccountAdministration } from '../application/account-administration.js';
import { OfficerAdministration } from '../application/officer-administration.js';
import { throttlePolicies } from '../operations/throttle.js';
import { type Browser, HttpApp, password, setup } from '../testing/http-app.js';
import { temporaryDirectory } from '../testing/temporary-directory.js';

const files = temporaryDirectory();
let http: HttpApp;

beforeEach(async () => {
  http = await HttpApp.start(files.next());
});
afterEach(() => http.close());

describe('a route', () => {
  it('is closed to whoever is not signed in, also where its module says nothing about it', async () => {
    for (const url of ['/api/elsewhere', '/api/elsewhere/restricted', '/api/session', '/api/officers'])
      expect(await http.send('get', url)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(await http.send('post', '/api/elsewhere')).toMatchObject({ status: 401 });
    expect(await http.send('get', '/api/elsewhere', { headers: { cookie: 'anmai-session=x' } })).toMatchObject({
      status: 401,
    });
  });

  it('marked public is open to everybody', async () => {
    expect(await http.send('get', '/api/elsewhere/public')).toMatchObject({ status: 200 });
  });

  it('opens with a session', async () => {
    await http.newcomer('jia', 'inspector');
    const jia = await http.signIn('jia');
    expect(await http.send('get', '/api/elsewhere', { as: jia })).toMatchObject({ status: 200 });
    expect(await http.send('post', '/api/elsewhere', { as: jia })).toMatchObject({ status: 201 });
  });

  it('for some roles is closed to others, and the denial is noted', async () => {
    const person = await http.newcomer('jia', 'inspector');
    await http.newcomer('yi', 'auditor');
    const url = '/api/elsewhere/restricted';
    expect(await http.send('get', url, { as: await http.signIn('jia') })).toMatchObject({
      status: 403,
      body: { code: 'role-missing' },
    });
    expect(await http.send('get', url, { as: await http.signIn('yi') })).toMatchObject({ status: 200 });
    expect(http.denials).toEqual([{ person, what: `GET ${url}`, why: 'role-missing' }]);
  });

  it('closes the moment a role is withdrawn or the person leaves', async () => {
    const person = await http.newcomer('yi', 'auditor');
    const yi = await http.signIn('yi');
    const officers = http.app.get(OfficerAdministration);
    const on = http.clock.today();
    await officers.execute({
      sender: setup,
      key: 'withdraw',
      person,
      act: { act: 'WithdrawRole', role: 'auditor', on, reason: '调整' },
    });
    expect(await http.send('get', '/api/elsewhere/restricted', { as: yi })).toMatchObject({ status: 403 });
    await officers.execute({ sender: setup, key: 'leave', person, act: { act: 'RecordLeaving', on, reason: '退休' } });
    expect(await http.send('get', '/api/elsewhere', { as: yi })).toMatchObject({ status: 401 });
    expect(await http.send('post', '/api/session', { body: { login: 'yi', password } })).toMatchObject({
      status: 401,
      body: { code: 'sign-in-failed' },
    });
  });
});

describe('a session over HTTP', () => {
  it('is in a cookie that no script reads and no other site sends', async () => {
    await http.newcomer('jia', 'inspector');
    const { cookie, body } = await http.send('post', '/api/session', { body: { login: 'jia', password } });
    expect(cookie).toMatch(/^anmai-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(body).toEqual({
      person: expect.any(String),
      login: 'jia',
      name: 'jia某',
      unit: '一中队',
      roles: ['inspector'],
      mustChangePassword: false,
      csrfToken: expect.any(String),
    });
  });

  it('is bound to host and TLS where the site has TLS', async () => {
    await http.close();
    http = await HttpApp.start(files.next(), { secureCookies: true });
    await http.newcomer('jia', 'inspector');
    const { cookie } = await http.send('post', '/api/session', { body: { login: 'jia', password } });
    expect(cookie).toMatch(/^__Host-anmai-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(await http.send('get', '/api/session', { as: await http.signIn('jia') })).toMatchObject({ status: 200 });
  });

  it('tells who is signed in, ends with signing out, or everywhere', async () => {
    await http.newcomer('jia', 'inspector');
    const [desk, phone, home] = [await http.signIn('jia'), await http.signIn('jia'), await http.signIn('jia')];
    expect(await http.send('get', '/api/session', { as: desk })).toMatchObject({ status: 200, body: { login: 'jia' } });
    expect(await http.send('delete', '/api/session', { as: desk })).toMatchObject({ status: 204 });
    expect(await http.send('get', '/api/session', { as: desk })).toMatchObject({ status: 401 });
    expect(await http.send('get', '/api/session', { as: phone })).toMatchObject({ status: 200 });
    await http.send('delete', '/api/session?everywhere=true', { as: phone });
    expect(await http.send('get', '/api/session', { as: home })).toMatchObject({ status: 401 });
  });

  it('is replaced when the same browser signs in again', async () => {
    await http.newcomer('jia', 'inspector');
    const first = await http.signIn('jia');
    await http.send('post', '/api/session', { body: { login: 'jia', password }, headers: { cookie: first.cookie } });
    expect(await http.send('get', '/api/session', { as: first })).toMatchObject({ status: 401 });
  });

  it('is refused with a wrong password, noted, and throttled', async () => {
    const person = await http.newcomer('jia', 'inspector');
    const attempt = (login: string) =>
      http.send('post', '/api/session', { body: { login, password: 'wrong password' } });
    expect(await attempt('jia')).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect(await attempt('nobody')).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect(http.denials).toEqual([
      { person, what: 'POST /api/session', why: 'sign-in-failed' },
      { person: null, what: 'POST /api/session', why: 'sign-in-failed' },
    ]);
    for (let n = 1; n < throttlePolicies.account.free; n++) await attempt('jia');
    expect(await attempt('jia')).toMatchObject({ status: 429, body: { code: 'sign-in-throttled' } });
  });

  it('begun with a one-time password opens nothing until another is chosen', async () => {
    const person = await http.newcomer('jia', 'inspector');
    const oneTime = await http.app
      .get(AccountAdministration)
      .resetPassword({ sender: setup, key: 'reset', person, login: 'jia' });
    const jia = await http.signIn('jia', oneTime ?? '');
    expect(await http.send('get', '/api/session', { as: jia })).toMatchObject({ body: { mustChangePassword: true } });
    expect(await http.send('get', '/api/elsewhere', { as: jia })).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
    const change = (next: string) =>
      http.send('post', '/api/session/password', { as: jia, body: { current: oneTime, next } });
    expect(await change('short')).toMatchObject({ status: 400, body: { code: 'password-too-short' } });
    const { status, body, cookie } = await change('another horse battery');
    expect([status, body.mustChangePassword]).toEqual([200, false]);
    const renewed = { cookie: cookie.split(';')[0] ?? '', csrf: body.csrfToken };
    expect(await http.send('get', '/api/elsewhere', { as: renewed })).toMatchObject({ status: 200 });
    expect(await http.send('get', '/api/session', { as: jia })).toMatchObject({ status: 401 });
  });
});

describe('a request that another site makes a browser send', () => {
  const write = (as: Browser, headers: Record<string, string>) => http.send('post', '/api/elsewhere', { as, headers });

  it.each<[string, Record<string, string>, string]>([
    ['without the token', { 'x-csrf-token': '' }, 'csrf-token-wrong'],
    ['with another token', { 'x-csrf-token': 'x'.repeat(43) }, 'csrf-token-wrong'],
    ['from another origin', { origin: 'https://evil.example' }, 'cross-site-request'],
    ['from an opaque origin', { origin: 'null' }, 'cross-site-request'],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 'cross-site-request'],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }, 'cross-site-request'],
  ])('%s is refused and noted', async (_, headers, code) => {
    const person = await http.newcomer('jia', 'inspector');
    expect(await write(await http.signIn('jia'), headers)).toMatchObject({ status: 403, body: { code } });
    expect(http.denials).toEqual([{ person, what: 'POST /api/elsewhere', why: code }]);
  });

  it('signs nobody in', async () => {
    await http.newcomer('jia', 'inspector');
    const body = { login: 'jia', password };
    expect(
      await http.send('post', '/api/session', { body, headers: { origin: 'https://evil.example' } }),
    ).toMatchObject({
      status: 403,
    });
  });

  it('is told from one of our own pages', async () => {
    await http.newcomer('jia', 'inspector');
    const headers = { origin: 'https://anmai.example', 'sec-fetch-site': 'same-origin' };
    expect(await write(await http.signIn('jia'), headers)).toMatchObject({ status: 201 });
  });

  it('is measured by the configured origins where there are some', async () => {
    await http.close();
    http = await HttpApp.start(files.next(), { origins: ['https://front.example'] });
    await http.newcomer('jia', 'inspector');
    const jia = await http.signIn('jia');
    expect(await write(jia, { origin: 'https://front.example' })).toMatchObject({ status: 201 });
    expect(await write(jia, { origin: 'https://anmai.example' })).toMatchObject({ status: 403 });
  });
});
