import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2009: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2008〕42号',
    title: '国务院办公厅关于2009年部分节假日安排的通知',
    signedOn: null,
    publishedOn: '2008-12-04',
    year: 2009,
    coverage: { from: '2009-01-01', to: '2009-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2009-01-01', to: '2009-01-03' }], work: ['2009-01-04'] },
      { festival: '春节', off: [{ from: '2009-01-25', to: '2009-01-31' }], work: ['2009-01-24', '2009-02-01'] },
      { festival: '清明节', off: [{ from: '2009-04-04', to: '2009-04-06' }], work: [] },
      { festival: '劳动节', off: [{ from: '2009-05-01', to: '2009-05-03' }], work: [] },
      { festival: '端午节', off: [{ from: '2009-05-28', to: '2009-05-30' }], work: ['2009-05-31'] },
      { festival: '国庆节、中秋节', off: [{ from: '2009-10-01', to: '2009-10-08' }], work: ['2009-09-27', '2009-10-10'] },
    ],
    source: [
      'http://www.xixik.com/content/3cb2fcd5e2d67458/1/',
      'http://zhongtushe.com/html/yinxiangzhongguo/2009/0909/459256.html',
    ],
    verified: 'notice-text',
    how: '正文读自两处转载；公布日取自第三方对照表。',
  },
];
