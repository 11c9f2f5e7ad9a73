import type { Page } from 'playwright-core';
import { answer, begin, choose, field, name, tick } from './forms.js';
import { fits, settled, smallTargets } from './looks.js';
import { Setting, phone } from './setting.js';

// On site with a telephone: my cases, what a case is about, the record of an inspection, a photograph, a service.

let setting: Setting;
let page: Page;
beforeAll(async () => {
  setting = await Setting.open();
  page = await setting.signedIn('inspector1', phone);
}, 180_000);
afterAll(() => setting?.close());

const photograph = {
  name: '现场照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Nothing to be scrolled sideways, nothing too small for a finger. */
async function fitsFingers(): Promise<void> {
  await settled(page);
  expect(await fits(page)).toBe(true);
  expect(await smallTargets(page)).toEqual([]);
}

const open = (employer: string) => page.getByRole('table').getByRole('link', { name: employer, exact: true }).tap();
const keysFor = (label: string) => field(page, label).getAttribute('inputmode');

it(
  'finds the case among my cases, and what it is about',
  () =>
    setting.watched(async () => {
      await page.getByRole('table').getByRole('link').first().waitFor();
      await fitsFingers();
      await page.getByRole('button', { name: '主菜单' }).tap();
      await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '案件' }).tap();
      await page.getByRole('heading', { name: '案件', exact: true }).waitFor();
      await page.getByRole('table').getByRole('link').first().waitFor();
      await fitsFingers();
      await open('测试己公司');
      await page.getByRole('heading', { name: /测试己公司/ }).waitFor();
      await page.getByRole('list', { name: '时限' }).waitFor();
      await page.getByText('隆尧县').waitFor();
      await fitsFingers();
      await page.getByRole('tab', { name: '文书' }).tap();
      await page.getByRole('table').getByRole('link').first().waitFor();
      expect((await page.getByRole('tabpanel').boundingBox())!.y).toBeLessThan(phone.height);
      await fitsFingers();
      await page.getByRole('tab', { name: '概览' }).tap();
    }),
  120_000,
);

it(
  'writes the record of an inspection while the connection drops, and hands it in once it is back',
  () =>
    setting.watched(async () => {
      await begin(page, '现场检查');
      await fitsFingers();
      await name(page, '执法人员', '监察员乙');
      await field(page, '地点').fill('测试工地东门');
      await tick(page, '是否出示执法证件', '是');
      expect([await keysFor('日期'), await keysFor('时刻')]).toEqual(['numeric', 'numeric']);
      await page.context().setOffline(true);
      await page.getByText('连接不上服务器').waitFor();
      await field(page, '笔录正文').fill('工地有二十人施工，未见工资公示牌。');
      await page.getByText(/草稿已存于本机/).waitFor();
      await page.locator('input[type=file]').setInputFiles(photograph);
      const again = page.getByRole('button', { name: '重新上传 现场照片.png' });
      await again.waitFor();
      expect(await page.getByRole('button', { name: '办理：现场检查' }).isDisabled()).toBe(true);
      await fitsFingers();

      await page.context().setOffline(false);
      await page.getByText('连接不上服务器').waitFor({ state: 'hidden' });
      await again.tap();
      await page.getByText('本机与服务器的校验值一致').waitFor();
      await page.getByRole('button', { name: '办理：现场检查' }).tap();
      await page.getByText('已办理：现场检查').first().waitFor();
      await page.goto(`${page.url()}/timeline`);
      await page.locator('.timeline li').first().waitFor();
      expect(await page.locator('.timeline').getByText('测试工地东门').count()).toBe(1);
      await fitsFingers();
      await page.goto(page.url().replace('/timeline', ''));
    }),
  120_000,
);

it(
  'takes a photograph as evidence',
  () =>
    setting.watched(async () => {
      await begin(page, '收集证据');
      await name(page, '执法人员', '监察员乙');
      await choose(page, '证据种类', '视听资料');
      await field(page, '证据名称').fill('工资公示栏照片');
      const camera = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '拍照' }).tap();
      const device = (await camera).element();
      expect([await device.getAttribute('capture'), await device.getAttribute('accept')]).toEqual([
        'environment',
        'image/*',
      ]);
      await (await camera).setFiles(photograph);
      await page.getByText('本机与服务器的校验值一致').waitFor();
      await page.getByText(/本机时间/).waitFor();
      await fitsFingers();
      await page.getByRole('button', { name: '办理：收集证据' }).tap();
      await page.getByText('已办理：收集证据').first().waitFor();
    }),
  120_000,
);

it(
  'records a service, with the signed receipt from the camera',
  () =>
    setting.watched(async () => {
      await begin(page, '送达限期改正指令书');
      await fitsFingers();
      await name(page, '执法人员', '监察员乙');
      await answer(page, '送达方式', '直接送达');
      await page.locator('input[type=file]').setInputFiles({ ...photograph, name: '送达回证.png' });
      await page.getByText('本机与服务器的校验值一致').waitFor();
      await fitsFingers();
      await page.getByRole('button', { name: '办理：送达限期改正指令书' }).tap();
      await page.getByText('已办理：送达限期改正指令书').first().waitFor();
    }),
  120_000,
);

it(
  'shows for telephones and amounts the keys that they are typed with',
  () =>
    setting.watched(async () => {
      await page.goto(`${setting.url}/intake`);
      await fitsFingers();
      expect([await keysFor('电话'), await keysFor('涉及金额'), await keysFor('涉及劳动者人数')]).toEqual([
        'tel',
        'decimal',
        'numeric',
      ]);
    }),
  60_000,
);
