import { begin, field, name } from './forms.js';
import { fits, settled } from './looks.js';
import { printed } from './printed.js';
import { Setting, phone } from './setting.js';

// How officers work: by keyboard, and on the way with a telephone.

let setting: Setting;
beforeAll(async () => {
  setting = await Setting.open();
}, 180_000);
afterAll(() => setting?.close());

it(
  'opens a case, finds its next act and hands a form in by keyboard alone',
  () =>
    setting.watched(async () => {
      const page = await setting.signedIn('inspector1');
      const { keyboard } = page;
      await page.locator('table.list tbody a').first().waitFor();
      await keyboard.press('j');
      await keyboard.press('j');
      await keyboard.press('k');
      await keyboard.press('Enter');
      await page.locator('.act-button').first().waitFor();
      await keyboard.press('t');
      await page.waitForURL('**/timeline');
      await page.locator('.timeline li').first().waitFor();
      await keyboard.press('a');
      await page.locator('.act-button:focus').waitFor();

      await page.getByRole('link', { name: '收集证据', exact: true }).focus();
      await keyboard.press('Enter');
      await page.getByRole('button', { name: '办理：收集证据' }).waitFor();
      await page.getByRole('group', { name: '执法人员' }).getByRole('checkbox', { name: '监察员乙' }).focus();
      await keyboard.press('Space');
      await field(page, '证据种类').focus();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await field(page, '名称').focus();
      await keyboard.insertText('键盘录入的证据');
      await keyboard.press('Control+s');
      await page.getByText(/草稿已存于本机/).waitFor();
      await page.getByRole('button', { name: '办理：收集证据' }).focus();
      await keyboard.press('Enter');
      await page.getByText('已办理：收集证据').first().waitFor();

      await keyboard.press('g');
      await keyboard.press('d');
      await page.waitForURL('**/deadlines');
      await page.getByRole('heading', { name: '期限日历' }).waitFor();
      await keyboard.press('?');
      await page.getByRole('dialog', { name: '快捷键' }).waitFor();
      await keyboard.press('Escape');
      await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'hidden' });
      await keyboard.press('/');
      expect(await page.evaluate('document.activeElement.id')).toBe('search');
      await keyboard.type('gw');
      expect(new URL(page.url()).pathname).toBe('/deadlines');
      await page.close();
    }),
  120_000,
);

it(
  'leaves single letters to an input method that composes',
  () =>
    setting.watched(async () => {
      const page = await setting.signedIn('inspector1');
      await page.evaluate(
        `for (const key of ['g', 'd']) dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }))`,
      );
      expect(new URL(page.url()).pathname).toBe('/work');
      await page.close();
    }),
  60_000,
);

it(
  'records an inspection on a telephone, without scrolling sideways',
  () =>
    setting.watched(async () => {
      const page = await setting.signedIn('inspector1', phone);
      await page.locator('table.list tbody a').first().waitFor();
      expect(await fits(page)).toBe(true);
      await page.locator('table.list tbody a').first().click();
      await page.locator('.act-button').first().waitFor();
      expect(await fits(page)).toBe(true);
      await begin(page, '现场检查');
      expect(await fits(page)).toBe(true);
      await name(page, '执法人员', '监察员乙');
      await field(page, '地点').fill('测试工地东门');
      await page.getByRole('radiogroup', { name: '是否出示执法证件' }).getByText('是', { exact: true }).click();
      await field(page, '笔录正文').fill('工地有二十人施工，未见工资公示牌。');
      await page.locator('input[type=file]').setInputFiles({
        name: '现场照片.png',
        mimeType: 'image/png',
        buffer: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      });
      await page.getByText('本机与服务器的校验值一致').waitFor();
      const height = await page.getByRole('button', { name: '办理：现场检查' }).evaluate((b) => b.clientHeight);
      expect(height).toBeGreaterThanOrEqual(42);
      await page.getByRole('button', { name: '办理：现场检查' }).click();
      await page.getByText('已办理：现场检查').first().waitFor();
      await page.close();
    }),
  120_000,
);

it(
  'prints what belongs in a dossier: A4, nothing to click, heads on every page, the case on every sheet',
  () =>
    setting.watched(async () => {
      const page = await setting.signedIn('inspector1');
      const open = async (path: string) => {
        await page.goto(setting.url + path);
        await settled(page);
        return printed(page);
      };
      const ledger = await open('/cases');
      expect(ledger).toMatchObject({ paper: [842, 595], heads: 'table-header-group', title: '劳动保障监察案件台账' });
      expect(ledger.pages).toBeGreaterThan(1);
      expect(ledger.clickable).toEqual([]);
      const archived = page.getByRole('row', { name: '已归档' }).getByRole('link').first();
      const path = (await archived.getAttribute('href'))!;

      const register = await open(`${path}/documents`);
      expect(register).toMatchObject({ paper: [595, 842], heads: 'table-header-group', clickable: [] });
      expect(register.head).toMatch(/^监立〔\d{4}〕\d+号 测试/);
      const sheetOf = (called: string) =>
        page
          .getByRole('link', { name: `打印 ${called}` })
          .first()
          .getAttribute('href');
      const [decision, receipt] = [await sheetOf('行政处罚决定书'), await sheetOf('送达回证')];
      const { text, ...sheet } = await open(decision!);
      expect(sheet).toMatchObject({ paper: [595, 842], pages: 1, clickable: [], title: '行政处罚决定书' });
      expect(sheet.head).toBe(register.head);
      for (const said of ['监罚决〔', '罚款、没收的金额', '（行政机关印章）']) expect(text).toContain(said);
      const served = await open(receipt!);
      expect(served).toMatchObject({ pages: 1, clickable: [], title: '送达回证' });
      for (const said of ['受送达人签名或者盖章', '见证人', '送达人签名']) expect(served.text).toContain(said);
      await page.close();
    }),
  120_000,
);
