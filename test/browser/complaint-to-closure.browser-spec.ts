import { fileComplaint, toCase } from './filed-case.js';
import { begin, choose, dayFromNow, field, handIn, name, tick } from './forms.js';
import { Setting } from './setting.js';

// An officer takes a complaint and works the case to its end, without an API client.

let setting: Setting;
beforeAll(async () => {
  setting = await Setting.open();
}, 180_000);
afterAll(() => setting?.close());

it(
  'takes a complaint from the counter to closure',
  () =>
    setting.watched(async () => {
      const inspector = await setting.signedIn('inspector1');
      const leader = await setting.signedIn('leader1');
      const path = await fileComplaint(setting, { inspector, leader, employer: '测试甲乙丙纺织有限公司' });

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
      await toCase(setting, director, path);
      await begin(director, '结案');
      await choose(director, '理由', '已经改正');
      await handIn(director, '结案');
      await director.getByText('已结案').first().waitFor();
    }),
  240_000,
);
