import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2014: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2013〕28号',
    title: '国务院办公厅关于2014年部分节假日安排的通知',
    signedOn: '2013-12-11',
    publishedOn: '2013-12-11',
    year: 2014,
    coverage: { from: '2014-01-01', to: '2014-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2014-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2014-01-31', to: '2014-02-06' }], work: ['2014-01-26', '2014-02-08'] },
      { festival: '清明节', off: ['2014-04-05', '2014-04-07'], work: [] },
      { festival: '劳动节', off: [{ from: '2014-05-01', to: '2014-05-03' }], work: ['2014-05-04'] },
      { festival: '端午节', off: ['2014-06-02'], work: [] },
      { festival: '中秋节', off: ['2014-09-08'], work: [] },
      { festival: '国庆节', off: [{ from: '2014-10-01', to: '2014-10-07' }], work: ['2014-09-28', '2014-10-11'] },
    ],
    source: [
      'https://qydsj.cn/news/show-3796.html',
      'http://executivefront.com/XinLaoDongFa/113088.html',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
