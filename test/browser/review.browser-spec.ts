import type { Page } from 'playwright-core';
import { filterBy } from './forms.js';
import { violations } from './looks.js';
import { Setting } from './setting.js';

// A reviewer goes from a finding to what it rests on, hears who answers for it, and decides; the case is looked back on.

let setting: Setting;
beforeAll(async () => {
  setting = await Setting.open();
}, 180_000);
afterAll(() => setting?.close());

async function act(page: Page, name: string, fill: Readonly<Record<string, string>>, until: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  for (const [label, value] of Object.entries(fill)) await page.getByLabel(new RegExp(label)).fill(value);
  await page.getByRole('button', { name: `办理：${name}` }).click();
  await page.locator('header .tag').getByText(until, { exact: true }).waitFor();
}

it(
  'hears who answers, upholds, and leaves the appeal to somebody else',
  () =>
    setting.watched(async () => {
      const reviewer = await setting.signedIn('reviewer1');
      await reviewer.goto(`${setting.url}/review`);
      await filterBy(reviewer, '有关人员', '窗口员甲');
      await reviewer.waitForURL(/person=/);
      await reviewer.locator('tr[data-key]', { hasText: '未立案' }).first().getByRole('link').click();
      await reviewer.getByRole('heading', { name: '证据链' }).waitFor();
      const path = new URL(reviewer.url()).pathname;
      await act(reviewer, '要求说明', { 需要说明的问题: '为什么受理？', 说明的最后一日: '20991231' }, '待说明');
      const clerk = await setting.signedIn('clerk1');
      await clerk.goto(setting.url + path);
      await act(clerk, '作出说明', { 说明内容: '上级交办。' }, '已说明');
      await reviewer.reload();
      await act(reviewer, '认定成立', { 理由: '没有交办的记录。' }, '成立');
      await clerk.reload();
      await act(clerk, '提出申诉', { 申诉理由: '交办函已经补录。' }, '申诉中');
      await reviewer.reload();
      await reviewer.getByText('申诉应当由原认定人员以外的人员处理').waitFor();
      expect(await reviewer.getByRole('link', { name: '处理申诉' }).count()).toBe(0);
    }),
  120_000,
);

it(
  'steps back through the record of a case, and cannot act there',
  () =>
    setting.watched(async () => {
      const leader = await setting.signedIn('leader1');
      await leader.goto(`${setting.url}/cases`);
      await leader.locator('table.list tbody a').first().click();
      await leader.getByRole('region', { name: '下一步' }).waitFor();
      await leader.keyboard.press('t');
      await leader.getByRole('region', { name: '回看' }).waitFor();
      await leader.keyboard.press('[');
      await leader.getByText('正在回看，不能办理').waitFor();
      expect(await leader.locator('.act-button').count()).toBe(0);
      await leader.getByRole('button', { name: '两个时点比较' }).click();
      await leader.getByText(/其间录入 \d+ 条记录/).waitFor();
      expect(await violations(leader)).toEqual([]);
      await leader.getByRole('button', { name: '回到现在' }).click();
      await leader.getByRole('region', { name: '下一步' }).waitFor();
    }),
  60_000,
);
