import type { Page } from 'playwright-core';
import { begin, choose, dayFromNow, field, handIn, name, tick } from './forms.js';
import { Setting } from './setting.js';

// An officer takes a complaint and works the case to its end, without an API client.

let setting: Setting;
beforeAll(async () => {
  setting = await Setting.open();
}, 180_000);
afterAll(() => setting?.close());

const employer = '测试甲乙丙纺织有限公司';

async function toCase(page: Page, path: string): Promise<void> {
  await page.goto(setting.url + path);
  await page.getByRole('region', { name: '下一步' }).waitFor();
}

it(
  'takes a complaint from the counter to closure',
  () =>
    setting.watched(async () => {
      const inspector = await setting.signedIn('inspector1');
      await inspector.getByRole('link', { name: '登记线索' }).click();
      await field(inspector, '单位名称').fill(employer);
      await choose(inspector, '案由', '克扣或者无故拖欠工资');
      await field(inspector, '涉及劳动者人数').fill('12');
      await field(inspector, '涉及金额').fill('86,400.5');
      await expect(inspector.getByText('人民币捌万陆仟肆佰元零伍角整').isVisible()).resolves.toBe(true);
      await field(inspector, '姓名').fill('测试投诉人');
      await field(inspector, '反映的情况').fill('自八月起没有发工资。');
      await inspector.getByRole('button', { name: '办理：登记线索' }).click();
      await inspector.getByRole('heading', { name: '举报投诉登记回执' }).waitFor();
      await inspector.getByRole('link', { name: '打开线索' }).click();

      await begin(inspector, '受理');
      await handIn(inspector, '受理');
      await inspector.getByRole('button', { name: '建案' }).click();
      await inspector.getByRole('button', { name: '办理：建案' }).waitFor();
      expect(await field(inspector, '单位名称').inputValue()).toBe(employer);
      await handIn(inspector, '建案');
      await inspector.waitForURL('**/cases/inspection-case-*');
      const path = new URL(inspector.url()).pathname;

      await begin(inspector, '立案呈批');
      await field(inspector, /理由/).fill('有明确的用人单位和事实。');
      await name(inspector, '承办人员', '监察员甲');
      await name(inspector, '承办人员', '监察员乙');
      await handIn(inspector, '立案呈批');

      const leader = await setting.signedIn('leader1');
      await toCase(leader, path);
      await begin(leader, '批准立案');
      await name(leader, '承办人员', '监察员甲');
      await name(leader, '承办人员', '监察员乙');
      await handIn(leader, '批准立案');

      await toCase(inspector, path);
      await inspector
        .getByText(/监立〔\d{4}〕\d+号/)
        .first()
        .waitFor();
      await begin(inspector, '询问');
      await name(inspector, '执法人员', '监察员乙');
      await field(inspector, '姓名').fill('测试劳动者');
      await tick(inspector, '被询问人身份', '劳动者');
      await tick(inspector, '是否出示执法证件', '是');
      await tick(inspector, '是否告知权利义务', '是');
      await handIn(inspector, '询问');

      await begin(inspector, '责令限期改正');
      await name(inspector, '执法人员', '监察员乙');
      await choose(inspector, '违法行为', '克扣或者无故拖欠工资');
      await field(inspector, '改正要求').fill('支付十二名劳动者工资。');
      await field(inspector, '改正期限的最后一日').fill(dayFromNow(7).replaceAll('-', ''));
      await handIn(inspector, '责令限期改正');

      await begin(inspector, '送达限期改正指令书');
      await name(inspector, '执法人员', '监察员乙');
      await choose(inspector, '送达方式', '直接送达');
      await handIn(inspector, '送达限期改正指令书');
      await begin(inspector, '复查改正情况');
      await name(inspector, '执法人员', '监察员乙');
      await tick(inspector, '改正情况', '已改正');
      await handIn(inspector, '复查改正情况');
      await begin(inspector, '调查终结');
      await choose(inspector, '处理建议', '已改正，结案');
      await handIn(inspector, '调查终结');
      await begin(inspector, '结案呈批');
      await choose(inspector, '理由', '已经改正');
      await handIn(inspector, '结案呈批');

      const director = await setting.signedIn('director1');
      await toCase(director, path);
      await begin(director, '结案');
      await choose(director, '理由', '已经改正');
      await handIn(director, '结案');
      await director.getByText('已结案').first().waitFor();
    }),
  240_000,
);
