import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2016: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2015〕18号',
    title: '国务院办公厅关于2016年部分节假日安排的通知',
    signedOn: '2015-12-10',
    publishedOn: '2015-12-10',
    year: 2016,
    coverage: { from: '2016-01-01', to: '2016-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2016-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2016-02-07', to: '2016-02-13' }], work: ['2016-02-06', '2016-02-14'] },
      { festival: '清明节', off: ['2016-04-04'], work: [] },
      { festival: '劳动节', off: ['2016-05-01', '2016-05-02'], work: [] },
      { festival: '端午节', off: [{ from: '2016-06-09', to: '2016-06-11' }], work: ['2016-06-12'] },
      { festival: '中秋节', off: [{ from: '2016-09-15', to: '2016-09-17' }], work: ['2016-09-18'] },
      { festival: '国庆节', off: [{ from: '2016-10-01', to: '2016-10-07' }], work: ['2016-10-08', '2016-10-09'] },
    ],
    source: ['http://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm'],
    verified: 'notice-text',
    how: '全文读自中国政府网。',
  },
];
