import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { field } from './forms.js';
import { fits, foreignWords, settled, violations } from './looks.js';
import { Setting, office, phone, pictures } from './setting.js';

// Every screen: seen by axe, kept as a picture for people, read for words that no officer would use.

let setting: Setting;
/** What is left of 1366 × 768 where a page is read at 200 %. */
const twice = { width: 683, height: 384 };
const signedIn = new Map<string, Page>();
beforeAll(async () => {
  setting = await Setting.open();
}, 400_000);
afterAll(() => setting?.close());

/** Everybody's own page, signed in once. */
async function pageOf(login: string): Promise<Page> {
  const page = signedIn.get(login) ?? (await setting.signedIn(login));
  signedIn.set(login, page);
  return page;
}

/** Paths that were found before, by where and by whom: many screens are of one case. */
const known = new Map<Page, Map<string, Promise<string>>>();
function once(page: Page, what: string, find: () => Promise<string>): Promise<string> {
  const ofPage = known.get(page) ?? new Map<string, Promise<string>>();
  const found = ofPage.get(what) ?? find();
  known.set(page, ofPage.set(what, found));
  return found;
}

/** Where the first link of a screen leads to. */
const firstLink = (page: Page, path: string, link: string): Promise<string> =>
  once(page, `${path} ${link}`, async () => {
    await page.goto(setting.url + path);
    const first = page.locator(link).first();
    await first.waitFor();
    return (await first.getAttribute('href'))!;
  });
const inList = 'table.list tbody a';
const aCase = (page: Page) => firstLink(page, '/cases', inList);
const aLead = (page: Page) => firstLink(page, '/leads', inList);
const aFinding = (page: Page) => firstLink(page, '/review', 'tr[data-key] a');
/** The demo has no review of dossiers: one is planned, of all that was closed in its time. */
const aReview = (page: Page) =>
  once(page, 'a review of dossiers', async () => {
    await page.goto(`${setting.url}/dossiers`);
    await page.getByRole('button', { name: '制定评查计划' }).click();
    await field(page, '评查年度').fill('2026');
    await field(page, '结案日不早于').fill('20200101');
    await field(page, '结案日不晚于').fill('20991231');
    await field(page, '抽取件数').fill('3');
    await field(page, '公开抽取的随机数').fill('当众摇出的测试号码');
    await page.getByRole('button', { name: '办理：制定评查计划' }).click();
    await page.waitForURL('**/dossiers/dossier-review-*');
    return new URL(page.url()).pathname;
  });
const ofCase = (rest: string) => async (page: Page) => `${await aCase(page)}/${rest}`;

interface Screen {
  /** Name of its picture. */
  readonly picture: string;
  /** As the application's routes name it. */
  readonly route: string;
  readonly login: string;
  readonly find: (page: Page) => Promise<string>;
}
const screen = (picture: string, route: string, login: string, find?: (page: Page) => Promise<string>): Screen => ({
  picture,
  route,
  login,
  find: find ?? (async () => `/${route}`),
});

const screens: readonly Screen[] = [
  screen('work', 'work', 'inspector1'),
  screen('intake', 'intake', 'inspector1'),
  screen('leads', 'leads', 'inspector1'),
  screen('lead', 'leads/:id', 'inspector1', aLead),
  screen('lead-act', 'leads/:id/acts/:act', 'inspector1', async (page) => `${await aLead(page)}/acts/refuse-lead`),
  screen('lead-record', 'leads/:id/records/:event/:what', 'leader1', async (page) =>
    firstLink(page, await aLead(page), '.record-links a'),
  ),
  screen(
    'lead-transcribe',
    'leads/:id/transcribe/:act?',
    'archivist1',
    async (page) => `${await aLead(page)}/transcribe`,
  ),
  screen('cases', 'cases', 'inspector1'),
  screen('cases-filtered-empty', 'cases', 'inspector1', async () => '/cases?text=没有这个单位'),
  screen('case-new', 'cases/new', 'inspector1'),
  screen('case', 'cases/:id/:tab?', 'inspector1', aCase),
  ...['timeline', 'documents', 'evidence', 'people', 'service', 'opinions', 'proof'].map((tab) =>
    screen(`case-${tab}`, 'cases/:id/:tab?', 'inspector1', ofCase(tab)),
  ),
  ...['hold-interview', 'inspect-site', 'collect-evidence', 'close-case'].map((act) =>
    screen(`act-${act}`, 'cases/:id/acts/:act', 'inspector1', ofCase(`acts/${act}`)),
  ),
  screen('case-record', 'cases/:id/records/:event/:what', 'leader1', async (page) =>
    firstLink(page, await ofCase('timeline')(page), '.record-links a'),
  ),
  screen('case-paper', 'cases/:id/records/:event/paper', 'inspector1', async (page) =>
    firstLink(page, await ofCase('documents')(page), 'a[href$="/paper"]'),
  ),
  screen('case-transcribe', 'cases/:id/transcribe/:act?', 'archivist1', ofCase('transcribe/hold-interview')),
  screen('deadlines', 'deadlines', 'inspector1'),
  screen('review', 'review', 'auditor1'),
  screen('finding', 'review/:id', 'auditor1', aFinding),
  screen('finding-act', 'review/:id/acts/:act', 'auditor1', async (page) =>
    firstLink(page, await aFinding(page), 'main a[href*="/acts/"]'),
  ),
  screen('dossiers', 'dossiers', 'auditor1'),
  screen('dossier-review', 'dossiers/:id', 'auditor1', aReview),
  screen('score-sheet', 'dossiers/:id/:dossier', 'auditor1', async (page) =>
    firstLink(page, await aReview(page), inList),
  ),
  ...['', '/norms', '/powers', '/editions'].map((tab) =>
    screen(`law${tab.replace('/', '-')}`, 'law/:tab?', 'auditor1', async () => `/law${tab}`),
  ),
  screen('officers', 'officers', 'admin1'),
  screen('system', 'system', 'auditor1'),
  screen('password', 'account/password', 'inspector1'),
  screen('not-found', '*', 'inspector1', async () => '/nowhere'),
];

it('knows every screen that there is', () => {
  const routes = [...readFileSync('apps/web/src/routes.tsx', 'utf8').matchAll(/path="([^"]+)"/g)].map(
    ([, path]) => path!,
  );
  expect(routes.toSorted()).toEqual([...new Set(screens.map(({ route }) => route))].toSorted());
});

it.each(screens)(
  '$picture can be used by everybody, also at twice the size, and speaks Chinese',
  async ({ picture, login, find }) => {
    const page = await pageOf(login);
    await page.setViewportSize(office);
    await page.goto(setting.url + (await find(page)));
    await settled(page);
    await page.screenshot({ path: join(pictures, `${picture}.png`) });
    expect(await violations(page)).toEqual([]);
    expect(await foreignWords(page, setting.logins)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await page.setViewportSize(twice);
    expect(await fits(page)).toBe(true);
  },
  120_000,
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
