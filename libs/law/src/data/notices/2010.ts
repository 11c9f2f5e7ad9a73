import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2010: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2009〕27号',
    title: '国务院办公厅关于2010年部分节假日安排的通知',
    signedOn: '2009-12-07',
    publishedOn: '2009-12-08',
    year: 2010,
    coverage: { from: '2010-01-01', to: '2010-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2010-01-01', to: '2010-01-03' }], work: [] },
      { festival: '春节', off: [{ from: '2010-02-13', to: '2010-02-19' }], work: ['2010-02-20', '2010-02-21'] },
      { festival: '清明节', off: [{ from: '2010-04-03', to: '2010-04-05' }], work: [] },
      { festival: '劳动节', off: [{ from: '2010-05-01', to: '2010-05-03' }], work: [] },
      { festival: '端午节', off: [{ from: '2010-06-14', to: '2010-06-16' }], work: ['2010-06-12', '2010-06-13'] },
      { festival: '中秋节', off: [{ from: '2010-09-22', to: '2010-09-24' }], work: ['2010-09-19', '2010-09-25'] },
      { festival: '国庆节', off: [{ from: '2010-10-01', to: '2010-10-07' }], work: ['2010-09-26', '2010-10-09'] },
    ],
    source: [
      'http://dncc.cn/read-htm-tid-88865.htm',
      'https://o571.com/news/html/newscenter/shiyong/17275.html',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载，其一注明中国政府网 2009-12-08 发布。',
  },
];
