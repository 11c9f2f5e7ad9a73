import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fits, foreignWords, settled, violations } from './looks.js';
import { Setting, phone, pictures } from './setting.js';

// Every screen: seen by axe, kept as a picture for people, read for words that no officer would use.

let setting: Setting;
let page: Page;
let casePath: string;
let leadPath: string;
beforeAll(async () => {
  setting = await Setting.open();
  page = await setting.signedIn('inspector1');
  casePath = await pathOfFirst('/cases');
  leadPath = await pathOfFirst('/leads');
}, 180_000);
afterAll(() => setting?.close());

async function pathOfFirst(list: string): Promise<string> {
  await page.goto(setting.url + list);
  const link = page.locator('table.list tbody a').first();
  await link.waitFor();
  return (await link.getAttribute('href'))!;
}

const screens: readonly (readonly [string, () => string])[] = [
  ['work', () => '/work'],
  ['intake', () => '/intake'],
  ['leads', () => '/leads'],
  ['lead', () => leadPath],
  ['cases', () => '/cases'],
  ['cases-filtered-empty', () => '/cases?text=没有这个单位'],
  ['case', () => casePath],
  ['case-timeline', () => `${casePath}/timeline`],
  ['case-documents', () => `${casePath}/documents`],
  ['case-evidence', () => `${casePath}/evidence`],
  ['case-people', () => `${casePath}/people`],
  ['case-service', () => `${casePath}/service`],
  ['case-opinions', () => `${casePath}/opinions`],
  ['case-proof', () => `${casePath}/proof`],
  ['act-interview', () => `${casePath}/acts/hold-interview`],
  ['act-closed', () => `${casePath}/acts/close-case`],
  ['deadlines', () => '/deadlines'],
  ['password', () => '/account/password'],
  ['not-found', () => '/nowhere'],
];

it.each(screens)(
  '%s can be used by everybody and speaks Chinese',
  async (picture, path) => {
    await page.goto(setting.url + path());
    await settled(page);
    await page.screenshot({ path: join(pictures, `${picture}.png`) });
    expect(await violations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  },
  60_000,
);

it('the sign-in can be used by everybody', async () => {
  const stranger = await setting.stranger();
  await stranger.getByLabel('账号').waitFor();
  await stranger.screenshot({ path: join(pictures, 'sign-in.png') });
  expect(await violations(stranger)).toEqual([]);
}, 60_000);

it.each(['/work', '/cases', '/intake'])(
  '%s fits a telephone',
  async (path) => {
    const onTheWay = await setting.signedIn('inspector1', phone);
    await onTheWay.goto(setting.url + path);
    await settled(onTheWay);
    await onTheWay.screenshot({ path: join(pictures, `phone${path.replace('/', '-')}.png`) });
    expect(await violations(onTheWay)).toEqual([]);
    expect(await fits(onTheWay)).toBe(true);
    await onTheWay.close();
  },
  60_000,
);

it('can be read at twice the size', async () => {
  await page.setViewportSize({ width: 683, height: 384 });
  await page.goto(setting.url + casePath);
  await settled(page);
  await page.screenshot({ path: join(pictures, 'case-200-percent.png') });
  expect(await fits(page)).toBe(true);
}, 60_000);
