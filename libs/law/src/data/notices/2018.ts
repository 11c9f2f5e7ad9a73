import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2018: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2017〕12号',
    title: '国务院办公厅关于2018年部分节假日安排的通知',
    signedOn: '2017-11-30',
    publishedOn: '2017-11-30',
    year: 2018,
    coverage: { from: '2018-01-01', to: '2018-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2018-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2018-02-15', to: '2018-02-21' }], work: ['2018-02-11', '2018-02-24'] },
      { festival: '清明节', off: [{ from: '2018-04-05', to: '2018-04-07' }], work: ['2018-04-08'] },
      { festival: '劳动节', off: [{ from: '2018-04-29', to: '2018-05-01' }], work: ['2018-04-28'] },
      { festival: '端午节', off: ['2018-06-18'], work: [] },
      { festival: '中秋节', off: ['2018-09-24'], work: [] },
      { festival: '国庆节', off: [{ from: '2018-10-01', to: '2018-10-07' }], work: ['2018-09-29', '2018-09-30'] },
    ],
    source: [
      'https://scgw.gov.cn/Detail.aspx?id=20171206072746664',
      'https://zh.wikisource.org/zh-hans/国务院办公厅关于2018年部分节假日安排的通知',
    ],
    verified: 'notice-text',
    how: '全文读自政府网站转载和维基文库。',
  },
];
