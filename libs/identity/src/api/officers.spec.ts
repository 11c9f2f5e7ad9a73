import { HttpApp } from '../testing/http-app.js';
import { temporaryDirectory } from '../testing/temporary-directory.js';

const files = temporaryDirectory();
let http: HttpApp;

beforeEach(async () => {
  http = await HttpApp.start(files.next());
});
afterEach(() => http.close());

describe('the register over HTTP', () => {
  it('is kept by administrators from the first entry to the first sign-in', async () => {
    await http.newcomer('guan', 'administrator');
    const guan = await http.signIn('guan');
    const registered = await http.send('post', '/api/officers', { as: guan, body: { name: '丁某', unit: '二中队' } });
    expect(registered).toMatchObject({ status: 201, body: { version: 1 } });
    const acts = `/api/officers/${registered.body.person}/acts`;
    const steps: [string, object][] = [
      ['issue-credential', { number: '执09', validFrom: '2026-01-01', validTo: '2028-12-31' }],
      ['grant-role', { role: 'teamLeader', from: '2026-01-01' }],
      ['grant-role', { role: 'inspector', from: '2026-01-01', to: '2026-06-30' }],
      ['withdraw-role', { role: 'inspector', on: '2026-02-01', reason: '专任大队长' }],
      ['change-unit', { unit: '三中队', from: '2026-03-02' }],
    ];
    for (const [act, body] of steps)
      expect(await http.send('post', `${acts}/${act}`, { as: guan, body })).toMatchObject({ status: 200 });
    const opened = await http.send('post', `${acts}/open-account`, { as: guan, body: { login: 'ding' } });
    const ding = await http.signIn('ding', opened.body.oneTimePassword);
    expect(await http.send('get', '/api/session', { as: ding })).toMatchObject({
      body: { name: '丁某', unit: '三中队', roles: ['teamLeader'], mustChangePassword: true },
    });
    const { body: list } = await http.send('get', '/api/officers', { as: guan });
    expect(list).toEqual([
      expect.objectContaining({ name: 'guan某', accounts: [{ login: 'guan', disabled: false }] }),
      expect.objectContaining({
        name: '丁某',
        credential: { number: '执09', validFrom: '2026-01-01', validTo: '2028-12-31' },
        accounts: [{ login: 'ding', disabled: false }],
      }),
    ]);
  });

  it('withdraws, ends, disables and enables', async () => {
    await http.newcomer('guan', 'administrator');
    const person = await http.newcomer('jia', 'inspector');
    const [guan, jia] = [await http.signIn('guan'), await http.signIn('jia')];
    const act = (name: string, body: object) =>
      http.send('post', `/api/officers/${person}/acts/${name}`, { as: guan, body });
    await act('issue-credential', { number: '执01', validFrom: '2026-01-01', validTo: '2026-12-31' });
    expect(await act('withdraw-credential', { number: '执01', on: '2026-03-01', reason: '遗失' })).toMatchObject({
      status: 200,
    });
    expect(await act('disable-account', { login: 'jia', reason: '借调' })).toMatchObject({ status: 204 });
    expect(await http.send('get', '/api/session', { as: jia })).toMatchObject({ status: 401 });
    expect(await act('enable-account', { login: 'jia', reason: '借调结束' })).toMatchObject({ status: 204 });
    expect((await act('reset-password', { login: 'jia' })).body.oneTimePassword).toMatch(/^[a-z2-9-]{23}$/);
    expect(await act('record-leaving', { on: '2026-03-02', reason: '调离' })).toMatchObject({ status: 200 });
  });

  it('is read by colleagues without accounts, and shows no other bureau', async () => {
    await http.newcomer('jia', 'inspector');
    await http.newcomer('far', 'inspector', '130526');
    const { body } = await http.send('get', '/api/officers', { as: await http.signIn('jia') });
    expect(body.map(({ name }: { name: string }) => name)).toEqual(['jia某']);
    expect(body[0]).not.toHaveProperty('accounts');
  });

  it('is changed by nobody else, and in no other bureau', async () => {
    const person = await http.newcomer('jia', 'inspector');
    const far = await http.newcomer('far', 'inspector', '130526');
    await http.newcomer('guan', 'administrator');
    const body = { role: 'administrator', from: '2026-01-01' };
    expect(
      await http.send('post', `/api/officers/${person}/acts/grant-role`, { as: await http.signIn('jia'), body }),
    ).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    const guan = await http.signIn('guan');
    expect(await http.send('post', `/api/officers/${far}/acts/grant-role`, { as: guan, body })).toMatchObject({
      status: 403,
      body: { code: 'other-bureau' },
    });
    const reset = { as: guan, body: { login: 'far' } };
    expect(await http.send('post', `/api/officers/${far}/acts/reset-password`, reset)).toMatchObject({ status: 403 });
  });

  it('answers a command sent again as before and needs its key', async () => {
    await http.newcomer('guan', 'administrator');
    const guan = await http.signIn('guan');
    const body = { name: '丁某', unit: '二中队' };
    const sent = { as: guan, body, headers: { 'idempotency-key': 'same-key-1' } };
    const [first, again] = [
      await http.send('post', '/api/officers', sent),
      await http.send('post', '/api/officers', sent),
    ];
    expect(again.body).toEqual(first.body);
    expect(await http.send('post', '/api/officers', { ...sent, body: { ...body, unit: '三中队' } })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    const unkeyed = { ...sent, headers: { 'idempotency-key': '' } };
    expect(await http.send('post', '/api/officers', unkeyed)).toMatchObject({
      status: 400,
      body: { code: 'idempotency-key-missing' },
    });
  });

  it.each([
    ['issue-credential', { number: '执01', validFrom: '2026-02-30', validTo: '2026-12-31' }],
    ['issue-credential', { number: '执01', validFrom: 20260101, validTo: '2026-12-31' }],
    ['grant-role', { role: 'king', from: '2026-01-01' }],
    ['grant-role', { role: 'inspector', from: '2026-01-01', surprise: true }],
    ['withdraw-role', { role: 'inspector', on: '2026-01-01' }],
  ])('refuses a malformed %s', async (act, body) => {
    await http.newcomer('guan', 'administrator');
    const person = await http.newcomer('jia', 'inspector');
    const as = await http.signIn('guan');
    expect(await http.send('post', `/api/officers/${person}/acts/${act}`, { as, body })).toMatchObject({ status: 400 });
    expect(await http.send('post', `/api/officers/not-a-person/acts/${act}`, { as, body })).toMatchObject({
      status: 400,
    });
  });
});
