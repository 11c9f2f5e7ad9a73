import type { Page } from 'playwright-core';
import { enter, focusedName, inFirstFault, tabTo, toForm, until } from './keyboard.js';
import { Setting } from './setting.js';

// Every form without a mouse: reached, refused at its first wrong field, left without loss, handed in.

let setting: Setting;
let path: string;
let inspector: Page;
beforeAll(async () => {
  setting = await Setting.open();
  inspector = await setting.signedIn('inspector1');
  await inspector.getByRole('link', { name: '测试己公司' }).first().click();
  await inspector.locator('.act-button').first().waitFor();
  path = new URL(inspector.url()).pathname;
}, 180_000);
afterAll(() => setting?.close());

const patience = 120_000;

/** Another person's page of the same case. */
async function pageOf(login: string, rest = ''): Promise<Page> {
  const page = await setting.signedIn(login);
  await page.goto(setting.url + path + rest);
  await page.locator('.act-button, .timeline li').first().waitFor();
  return page;
}

/** Handed in empty the form shows its first fault; Esc leaves it, and the link that led to it has the focus again. */
async function refusesAndCloses(page: Page, act: string): Promise<void> {
  await page.goto(setting.url + path);
  await toForm(page, act);
  await enter(page, `办理：${act}`);
  await page.locator('.fault').first().waitFor();
  await until(page, inFirstFault);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: '下一步' }).waitFor();
  await until(page, `document.activeElement.textContent === '${act}'`);
}

it.each(['询问', '收集证据', '处罚处理告知', '送达限期改正指令书'])(
  '%s is reached, refused at its first fault, and left with Esc',
  (act) => setting.watched(() => refusesAndCloses(inspector, act)),
  patience,
);

it(
  'an interview is filled in and handed in; Esc is left to an input method that composes, else it keeps the draft',
  () =>
    setting.watched(async () => {
      const { keyboard } = inspector;
      await inspector.goto(setting.url + path);
      await toForm(inspector, '询问');
      await tabTo(inspector, '/监察员丁');
      await keyboard.press('Space');
      await tabTo(inspector, '姓名');
      await keyboard.insertText('测试工友');
      await inspector.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }))`,
      );
      await inspector.getByRole('button', { name: '办理：询问' }).waitFor();
      await tabTo(inspector, '被询问人身份');
      await keyboard.press('Space');
      await keyboard.press('Escape');
      await until(inspector, `document.activeElement.textContent === '询问'`);
      await keyboard.press('Enter');
      await inspector.getByText(/已恢复.*的草稿/).waitFor();
      await enter(inspector, '办理：询问');
      await inspector.getByText('已办理：询问').first().waitFor();
      await until(inspector, `document.activeElement.textContent === '询问'`);
    }),
  patience,
);

it(
  'a choice that is open closes first with Esc, the form stays',
  () =>
    setting.watched(async () => {
      await inspector.goto(setting.url + path);
      await toForm(inspector, '收集证据');
      await tabTo(inspector, '证据种类');
      await inspector.keyboard.press('ArrowDown');
      await inspector.locator('.ant-select-dropdown:visible').waitFor();
      await inspector.keyboard.press('Escape');
      await inspector.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
      await inspector.getByRole('button', { name: '办理：收集证据' }).waitFor();
      await inspector.keyboard.press('Escape');
      await inspector.getByRole('region', { name: '下一步' }).waitFor();
    }),
  patience,
);

it(
  'personal data is opened for a purpose; closed with Esc the button has the focus again',
  () =>
    setting.watched(async () => {
      const { keyboard } = inspector;
      await inspector.goto(`${setting.url}${path}/timeline`);
      const show = inspector.getByRole('button', { name: '显示完整信息' }).first();
      await show.focus();
      await keyboard.press('Enter');
      const dialog = inspector.getByRole('dialog', { name: '查看完整个人信息' });
      const inside = `document.activeElement.closest('[role=dialog]') !== null`;
      await until(inspector, inside);
      await enter(inspector, '确定');
      await until(inspector, `document.activeElement.getAttribute('aria-invalid') === 'true'`);
      await keyboard.insertText('核对身份');
      await keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await focusedName(inspector)).toBe('显示完整信息');
      await keyboard.press('Enter');
      await until(inspector, inside);
      expect(await dialog.getByRole('textbox').inputValue()).toBe('核对身份');
      await enter(inspector, '事由');
      await until(inspector, `document.activeElement.className === 'unmasked'`);
    }),
  patience,
);

it(
  'a record is corrected; the focus returns to its link',
  () =>
    setting.watched(async () => {
      const leader = await pageOf('leader1', '/timeline');
      const record = leader.locator('.timeline li[data-type=SiteInspected]');
      await record.getByRole('link', { name: '更正' }).focus();
      await leader.keyboard.press('Enter');
      await leader.getByRole('button', { name: '办理：更正记录' }).waitFor();
      await enter(leader, '办理：更正记录');
      await until(leader, inFirstFault);
      await leader.keyboard.insertText('地点写错。');
      await tabTo(leader, '地点');
      await leader.keyboard.press('Control+a');
      await leader.keyboard.insertText('测试己公司南门');
      await enter(leader, '办理：更正记录');
      await leader.getByText('已办理：更正记录').first().waitFor();
      await until(leader, `document.activeElement.textContent === '更正'`);
      await leader.close();
    }),
  patience,
);

it(
  'a paper is copied in; Esc leads back to where papers are copied from',
  () =>
    setting.watched(async () => {
      const archivist = await pageOf('archivist1', '/timeline');
      await archivist.getByRole('link', { name: '补录' }).focus();
      await archivist.keyboard.press('Enter');
      await tabTo(archivist, '补录哪一项行为');
      await archivist.getByRole('combobox', { name: '补录哪一项行为' }).selectOption({ label: '询问' });
      await archivist.getByRole('button', { name: /^办理：/ }).waitFor();
      await enter(archivist, '办理：');
      await until(archivist, inFirstFault);
      await archivist.keyboard.press('Escape');
      await until(archivist, `document.activeElement.textContent.startsWith('补录')`);
      await archivist.close();
    }),
  patience,
);

it(
  'the day of a hearing and its presider are reached by who may name them',
  () =>
    setting.watched(async () => {
      const reviewer = await pageOf('reviewer1');
      await refusesAndCloses(reviewer, '确定听证');
      await reviewer.close();
    }),
  patience,
);
