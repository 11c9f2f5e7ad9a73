import type { Page } from 'playwright-core';
import { begin, choose, field, handIn, name } from './forms.js';
import type { Setting } from './setting.js';

/** Opens the page of a case or lead and waits until it says what may be done. */
export async function toCase(setting: Setting, page: Page, path: string): Promise<void> {
  await page.goto(setting.url + path);
  await page.getByRole('region', { name: '下一步' }).waitFor();
}

/**
 * A complaint about unpaid wages that an inspector takes at the counter, and the case that a team leader files from it
 * with 监察员甲 and 监察员乙 as its officers.
 * @returns the address of the case.
 */
export async function fileComplaint(
  setting: Setting,
  { inspector, leader, employer }: { inspector: Page; leader: Page; employer: string },
): Promise<string> {
  await inspector.getByRole('link', { name: '登记线索' }).click();
  await field(inspector, '单位名称').fill(employer);
  await choose(inspector, '案由', '克扣或者无故拖欠工资');
  await field(inspector, '涉及劳动者人数').fill('12');
  await field(inspector, '涉及金额').fill('86,400.5');
  await inspector.getByText('人民币捌万陆仟肆佰元零伍角整').waitFor();
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
  await nameOfficers(inspector);
  await handIn(inspector, '立案呈批');
  await toCase(setting, leader, path);
  await begin(leader, '批准立案');
  await nameOfficers(leader);
  await handIn(leader, '批准立案');
  await toCase(setting, inspector, path);
  await inspector
    .getByText(/监立〔\d{4}〕\d+号/)
    .first()
    .waitFor();
  return path;
}

async function nameOfficers(page: Page): Promise<void> {
  await name(page, '承办人员', '监察员甲');
  await name(page, '承办人员', '监察员乙');
}
