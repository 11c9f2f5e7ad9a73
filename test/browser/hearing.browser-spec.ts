import type { Page } from 'playwright-core';
import { fileComplaint, toCase } from './filed-case.js';
import { answer, begin, choose, field, find, handIn, name, tick } from './forms.js';
import { Setting } from './setting.js';

// Five people, each at a computer of his own, take a case through a hearing to a fine: who investigates, who heads the
// team, who reviews and presides, who decides; and the second investigator, who may not preside.

const arrears = '克扣或者无故拖欠工资';
let setting: Setting;
let path: string;
let inspector: Page;
let leader: Page;
let reviewer: Page;
let director: Page;
beforeAll(async () => {
  setting = await Setting.at('2026-11-23');
  inspector = await setting.signedIn('inspector1');
  leader = await setting.signedIn('leader1');
  reviewer = await setting.signedIn('reviewer1');
  director = await setting.signedIn('director1');
}, 400_000);
afterAll(() => setting?.close());

/** Nobody stays signed in from one day to another. */
async function on(day: string): Promise<void> {
  await setting.moveTo(day);
  await setting.signIn(inspector, 'inspector1');
  await setting.signIn(leader, 'leader1');
  await setting.signIn(reviewer, 'reviewer1');
  await setting.signIn(director, 'director1');
}

const patience = 400_000;

/** Opens the case afresh and one of its forms, fills it in and hands it in. */
async function does(page: Page, act: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  await toCase(setting, page, path);
  await begin(page, act);
  await fill();
  await handIn(page, act);
}

/** A fine for not paying after the order: the form asks for what its penalty needs, and says what the law allows. */
async function fine(page: Page, yuan: string): Promise<void> {
  await answer(page, '处罚种类', '罚款');
  await choose(page, '所处罚的违法行为', arrears);
  await find(page, '处罚事项', '拒不改正或者拒不履行');
  await tick(page, '违法情形', '经责令改正拒不改正，或者拒不履行行政处理决定（第三项）');
  await page.getByText('违法行为起止、退赔、减轻处罚的理由').click();
  await field(page, '违法行为开始之日').fill('20260801');
  await field(page, '罚款、没收的金额').fill(yuan);
  await page.getByText('被处罚人、权责清单序号').click();
  await answer(page, '被处罚人', '用人单位');
}

const serves = (paper: string): Promise<void> =>
  does(inspector, '送达文书', async () => {
    await answer(inspector, '文书种类', paper);
    await find(inspector, '所送达的文书', '');
    await choose(inspector, '送达方式', '直接送达');
  });

it(
  'the inspector files, investigates, orders and looks again',
  () =>
    setting.watched(async () => {
      path = await fileComplaint(setting, { inspector, leader, employer: '测试听证纺织有限公司' });
      await does(inspector, '询问', async () => {
        await name(inspector, '执法人员', '监察员乙');
        await field(inspector, '姓名').fill('测试劳动者');
        await tick(inspector, '被询问人身份', '劳动者');
        await tick(inspector, '是否出示执法证件', '是');
        await tick(inspector, '是否告知权利义务', '是');
      });
      await does(inspector, '收集证据', async () => {
        await name(inspector, '执法人员', '监察员乙');
        await choose(inspector, '证据种类', '书证');
        await field(inspector, '证据名称').fill('工资表复印件');
        await tick(inspector, '复制件是否与原件核对无异', '是');
      });
      await does(inspector, '责令限期改正', async () => {
        await name(inspector, '执法人员', '监察员乙');
        await choose(inspector, '违法行为', arrears);
        await field(inspector, '改正要求').fill('支付十二名劳动者工资。');
        await field(inspector, '改正期限的最后一日').fill('20261130');
      });
      await does(inspector, '送达限期改正指令书', async () => {
        await name(inspector, '执法人员', '监察员乙');
        await choose(inspector, '送达方式', '直接送达');
      });
      await on('2026-12-01');
      await does(inspector, '复查改正情况', async () => {
        await name(inspector, '执法人员', '监察员乙');
        await tick(inspector, '改正情况', '拒不改正');
      });
      await does(inspector, '调查终结', async () => {
        await choose(inspector, '处理建议', '行政处罚');
        await tick(inspector, '违法情节是否轻微', '否');
      });
    }),
  patience,
);

it(
  'a fine is proposed, passes the team leader, the legal reviewer and the head, and is announced',
  () =>
    setting.watched(async () => {
      await does(inspector, '案件处理报批', async () => {
        await choose(inspector, '处理建议', '行政处罚');
        await inspector.getByRole('button', { name: '添加一项' }).first().click();
        await fine(inspector, '20000');
        await tick(inspector, '是否情节复杂或者重大违法行为', '否');
        await field(inspector, /理由/).fill('期满仍未支付。');
      });
      await does(leader, '大队审核', () => tick(leader, '意见', '同意'));
      await does(reviewer, '法制审核', () => tick(reviewer, '意见', '同意'));
      await does(director, '批准处理意见');
      await does(inspector, '处罚处理告知', async () => {
        await answer(inspector, '告知事项', '行政处罚');
        await fine(inspector, '20000');
        await tick(inspector, '是否告知事实、理由、依据', '是');
        await tick(inspector, '是否告知陈述、申辩等权利', '是');
        await field(inspector, '陈述申辩的最后一日').fill('20261208');
      });
      await does(inspector, '听证告知');
      await serves('处罚处理告知书');
      await serves('听证告知书');
      await does(inspector, '要求听证');
    }),
  patience,
);

it(
  'whoever investigated may not preside: the screen says so with sentence and article',
  () =>
    setting.watched(async () => {
      await toCase(setting, reviewer, path);
      await begin(reviewer, '确定听证');
      await field(reviewer, '听证举行日').fill('20261215');
      await field(reviewer, '地点').fill('测试县人社局听证室');
      await tick(reviewer, '是否公开举行', '是');
      await reviewer.getByRole('combobox', { name: '听证主持人' }).click();
      const offered = reviewer.locator('.ant-select-dropdown:visible');
      expect(await offered.getByTitle('监察员甲', { exact: true }).count()).toBe(0);
      await offered.getByTitle('监察员丁', { exact: true }).click();

      // while the form is open, the person chosen takes part in the investigation
      await does(inspector, '现场检查', async () => {
        await name(inspector, '执法人员', '监察员丁');
        await field(inspector, '检查地点').fill('测试车间');
        await tick(inspector, '是否出示执法证件', '是');
        await field(inspector, '笔录正文').fill('工资仍未支付。');
      });
      await reviewer.getByRole('button', { name: '办理：确定听证' }).click();
      await reviewer.getByText(/办理了《现场检查.*》/).waitFor();
      await reviewer.getByRole('button', { name: '已看清，重新提交' }).click();
      const refused = reviewer.getByRole('alert').filter({ hasText: '依法不能办理' });
      await refused.getByText('听证由行政机关指定的非本案调查人员主持').waitFor();
      await refused.getByText('《行政处罚法》第64条').waitFor();
      expect(await field(reviewer, '地点').inputValue()).toBe('测试县人社局听证室');
      await choose(reviewer, '听证主持人', '法制审核员甲');
      await handIn(reviewer, '确定听证');
      await serves('听证通知书');
    }),
  patience,
);

it(
  'the decision waits for the hearing; the presider holds and reports it',
  () =>
    setting.watched(async () => {
      await toCase(setting, director, path);
      const closed = director.getByRole('region', { name: '下一步' });
      expect(await closed.getByRole('link', { name: '行政处罚决定', exact: true }).count()).toBe(0);
      await on('2026-12-15');
      await does(reviewer, '举行听证', async () => {
        await choose(reviewer, '听证主持人', '法制审核员甲');
        await tick(reviewer, '当事人或者其代理人是否出席', '是');
        await tick(reviewer, '笔录是否经核对无误签字或者盖章', '是');
      });
      await does(reviewer, '听证报告', () => tick(reviewer, '意见', '建议修改'));
      await does(reviewer, '法制审核', () => tick(reviewer, '意见', '同意'));
    }),
  patience,
);

it(
  'the head decides a lower fine, which is served, paid, and ends the case',
  () =>
    setting.watched(async () => {
      await does(director, '行政处罚决定', async () => {
        await fine(director, '10000');
        await find(director, '据以处罚的证据', '工资表');
        await director.keyboard.press('Escape');
        await tick(director, '是否根据听证笔录作出', '是');
        await tick(director, '是否载明复议、诉讼的途径和期限', '是');
      });
      await serves('行政处罚决定书');
      await on('2026-12-21');
      await does(inspector, '缴款', async () => {
        await field(inspector, '金额').fill('10000');
        await answer(inspector, '缴款项目', '罚款');
        await tick(inspector, '是否缴清', '是');
        await field(inspector, '票据号码').fill('测试票据一');
      });
      await does(inspector, '结案呈批', () => choose(inspector, '结案理由', '已经履行'));
      await does(director, '结案', () => choose(director, '结案理由', '已经履行'));
      await director.getByText('已结案').first().waitFor();
    }),
  patience,
);
