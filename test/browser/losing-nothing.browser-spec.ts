import type { Page } from 'playwright-core';
import { begin, field, name, tick } from './forms.js';
import { Setting } from './setting.js';

// Two tabs, a server that stops, a session that ends: what was filled in is never lost, and never recorded twice.

let setting: Setting;
let inspector: Page;
let path: string;
beforeAll(async () => {
  setting = await Setting.open();
  inspector = await setting.signedIn('inspector1');
  await inspector.locator('table.list tbody a').first().click();
  await inspector.getByRole('region', { name: '下一步' }).getByRole('link').first().waitFor();
  path = new URL(inspector.url()).pathname;
}, 180_000);
afterAll(() => setting?.close());

async function toForm(page: Page, act: string): Promise<void> {
  await page.goto(setting.url + path);
  await begin(page, act);
}

async function fillEvidence(page: Page, called: string): Promise<void> {
  await name(page, '执法人员', '监察员乙');
  await field(page, '证据种类').click();
  await page.locator('.ant-select-dropdown:visible').getByTitle('书证', { exact: true }).click();
  await field(page, '名称').fill(called);
}

/** How often the timeline shows it. */
async function timesOnRecord(page: Page, called: string): Promise<number> {
  await page.goto(`${setting.url}${path}/timeline`);
  await page.locator('.timeline li').first().waitFor();
  return page.locator('.timeline').getByText(called, { exact: true }).count();
}

it(
  'resolves a conflict between two tabs without losing a word',
  () =>
    setting.watched(async () => {
      await toForm(inspector, '收集证据');
      await fillEvidence(inspector, '考勤表复印件');

      const second = await setting.anotherTab(inspector.context(), path);
      await begin(second, '收到陈述申辩');
      await field(second, '陈述申辩内容').fill('单位称资金周转困难。');
      await second.getByRole('button', { name: '办理：收到陈述申辩' }).click();
      await second.getByText('已办理：收到陈述申辩').first().waitFor();

      await inspector.getByRole('button', { name: '办理：收集证据' }).click();
      await inspector.getByText('他人先办理了本案').waitFor();
      await inspector.getByText(/办理了《.*陈述申辩.*》/).waitFor();
      expect(await field(inspector, '名称').inputValue()).toBe('考勤表复印件');
      await inspector.getByRole('button', { name: '已看清，重新提交' }).click();
      await inspector.getByText('已办理：收集证据').first().waitFor();
      expect(await timesOnRecord(inspector, '考勤表复印件')).toBe(1);
      await second.close();
    }),
  120_000,
);

it(
  'keeps a draft while the server is away, and records it once when it is back',
  () =>
    setting.watched(async () => {
      await toForm(inspector, '收集证据');
      await fillEvidence(inspector, '工资表复印件');
      await setting.stopServer();
      await inspector.getByRole('button', { name: '办理：收集证据' }).click();
      await inspector.getByText('连接不上服务器').waitFor();
      await inspector.getByText('没有收到服务器的回应').waitFor();
      expect(await field(inspector, '名称').inputValue()).toBe('工资表复印件');

      await setting.startServer();
      await inspector.reload();
      await inspector.getByText(/已恢复.*的草稿/).waitFor();
      expect(await field(inspector, '名称').inputValue()).toBe('工资表复印件');
      await inspector.getByRole('button', { name: '重新提交' }).click();
      await inspector.getByText('已办理：收集证据').first().waitFor();
      expect(await timesOnRecord(inspector, '工资表复印件')).toBe(1);
    }),
  120_000,
);

it(
  'asks to sign in again over the form, and leaves the form as it was',
  () =>
    setting.watched(async () => {
      await toForm(inspector, '询问');
      await field(inspector, '姓名').fill('测试证人');
      await tick(inspector, '被询问人身份', '证人');
      await inspector.context().clearCookies();
      await inspector.getByRole('button', { name: '办理：询问' }).click();
      await name(inspector, '执法人员', '监察员乙');
      await inspector.getByRole('button', { name: '办理：询问' }).click();
      const again = inspector.getByRole('dialog', { name: '登录已到期' });
      await again.waitFor();
      await again.getByLabel('密码', { exact: true }).fill(setting.passwordOf('inspector1'));
      await again.getByRole('button', { name: '登录' }).click();
      await again.waitFor({ state: 'hidden' });
      expect(await field(inspector, '姓名').inputValue()).toBe('测试证人');
      await inspector.getByRole('button', { name: '办理：询问' }).click();
      await inspector.getByText('已办理：询问').first().waitFor();
    }),
  120_000,
);
