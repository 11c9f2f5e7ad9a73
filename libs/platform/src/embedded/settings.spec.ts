import { resolve } from 'node:path';
import { Problem } from '#kernel';
import { settingsFrom } from './settings.js';

const refusedName = (env: Readonly<Record<string, string>>): unknown => {
  try {
    return settingsFrom(env);
  } catch (error) {
    const { code, details } = error as Problem;
    return { code, name: details['name'] };
  }
};

describe('the settings', () => {
  it('have a sensible value each when nothing is said', () =>
    expect(settingsFrom({})).toEqual({
      profile: { kind: 'embedded' },
      data: resolve('data'),
      heads: resolve('data/heads-copy'),
      bureau: '130525',
      host: '127.0.0.1',
      port: 3000,
      fieldLagDays: 3,
      liveSince: null,
      tls: false,
      origins: [],
      proxies: [],
      log: 'info',
    }));

  it('take proxies as addresses and networks, of either kind', () =>
    expect(settingsFrom({ ANMAI_PROXIES: '127.0.0.1, 10.1.0.0/16,::1,2001:db8::/32,' }).proxies).toEqual([
      '127.0.0.1',
      '10.1.0.0/16',
      '::1',
      '2001:db8::/32',
    ]));

  it.each([
    'proxy.example',
    '10.1.0.0/33',
    '10.1.0.0/',
    '10.1.0.0/0',
    '10.1.0.0/16/8',
    '2001:db8::/129',
    'loopback',
    '*',
  ])('refuse the proxy %s: nobody is to be believed by a slip', (given) =>
    expect(refusedName({ ANMAI_PROXIES: given })).toEqual({ code: 'setting-invalid', name: 'ANMAI_PROXIES' }),
  );

  it('take origins as a browser sends them', () =>
    expect(settingsFrom({ ANMAI_ORIGINS: 'https://anmai.example,http://10.1.2.3:8080' }).origins).toEqual([
      'https://anmai.example',
      'http://10.1.2.3:8080',
    ]));

  it.each(['anmai.example', 'https://anmai.example/', 'https://anmai.example:443', 'HTTPS://ANMAI.EXAMPLE'])(
    'refuse the origin %s, which no browser would send',
    (given) =>
      expect(refusedName({ ANMAI_ORIGINS: given })).toEqual({ code: 'setting-invalid', name: 'ANMAI_ORIGINS' }),
  );

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['ANMAI_TLS', 'yes'],
    ['ANMAI_BUREAU', '隆尧县'],
    ['ANMAI_FIELD_LAG_DAYS', '61'],
    ['ANMAI_LOG', 'loud'],
  ])('refuse %s=%s by name', (name, given) =>
    expect(refusedName({ [name]: given })).toEqual({ code: 'setting-invalid', name }),
  );
});
