import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2013: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2012〕33号',
    title: '国务院办公厅关于2013年部分节假日安排的通知',
    signedOn: '2012-12-08',
    publishedOn: '2012-12-08',
    year: 2013,
    coverage: { from: '2013-01-01', to: '2013-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2013-01-01', to: '2013-01-03' }], work: ['2013-01-05', '2013-01-06'] },
      { festival: '春节', off: [{ from: '2013-02-09', to: '2013-02-15' }], work: ['2013-02-16', '2013-02-17'] },
      { festival: '清明节', off: [{ from: '2013-04-04', to: '2013-04-06' }], work: ['2013-04-07'] },
      { festival: '劳动节', off: [{ from: '2013-04-29', to: '2013-05-01' }], work: ['2013-04-27', '2013-04-28'] },
      { festival: '端午节', off: [{ from: '2013-06-10', to: '2013-06-12' }], work: ['2013-06-08', '2013-06-09'] },
      { festival: '中秋节', off: [{ from: '2013-09-19', to: '2013-09-21' }], work: ['2013-09-22'] },
      { festival: '国庆节', off: [{ from: '2013-10-01', to: '2013-10-07' }], work: ['2013-09-29', '2013-10-12'] },
    ],
    source: [
      'http://xinji.org/read-htm-tid-1319037.html',
      'http://sjzok.net/forum.php?mod=viewthread&tid=355216',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
