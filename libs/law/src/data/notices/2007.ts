import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2007: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2006〕49号',
    title: '国务院办公厅关于2007年部分节假日安排的通知',
    signedOn: '2006-12-14',
    publishedOn: '2006-12-14',
    year: 2007,
    coverage: { from: '2007-01-01', to: '2007-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2007-01-01', to: '2007-01-03' }], work: ['2006-12-30', '2006-12-31'] },
      { festival: '春节', off: [{ from: '2007-02-18', to: '2007-02-24' }], work: ['2007-02-17', '2007-02-25'] },
      { festival: '劳动节', off: [{ from: '2007-05-01', to: '2007-05-07' }], work: ['2007-04-28', '2007-04-29'] },
      { festival: '国庆节', off: [{ from: '2007-10-01', to: '2007-10-07' }], work: ['2007-09-29', '2007-09-30'] },
    ],
    source: ['http://zw.china.com.cn/2016-05/09/content_38413913.htm'],
    verified: 'notice-text',
    how: '全文读自中国网政务频道和一处转载。公布日取落款日（政府网上网日为 2008-03-28）。',
  },
];
