import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2011: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2010〕40号',
    title: '国务院办公厅关于2011年部分节假日安排的通知',
    signedOn: '2010-12-09',
    publishedOn: '2010-12-10',
    year: 2011,
    coverage: { from: '2011-01-01', to: '2011-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2011-01-01', to: '2011-01-03' }], work: [] },
      { festival: '春节', off: [{ from: '2011-02-02', to: '2011-02-08' }], work: ['2011-01-30', '2011-02-12'] },
      { festival: '清明节', off: [{ from: '2011-04-03', to: '2011-04-05' }], work: ['2011-04-02'] },
      { festival: '劳动节', off: [{ from: '2011-04-30', to: '2011-05-02' }], work: [] },
      { festival: '端午节', off: [{ from: '2011-06-04', to: '2011-06-06' }], work: [] },
      { festival: '中秋节', off: [{ from: '2011-09-10', to: '2011-09-12' }], work: [] },
      { festival: '国庆节', off: [{ from: '2011-10-01', to: '2011-10-07' }], work: ['2011-10-08', '2011-10-09'] },
    ],
    source: [
      'https://zh.wikisource.org/zh-hant/国务院办公厅关于2011年部分节假日安排的通知',
      'http://paper.mm111.net/shtml/mmrb/20101211/348872.shtml',
    ],
    verified: 'notice-text',
    how: '全文读自维基文库和报纸转载。',
  },
];
