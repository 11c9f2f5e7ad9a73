import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2012: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2011〕45号',
    title: '国务院办公厅关于2012年部分节假日安排的通知',
    signedOn: '2011-12-05',
    publishedOn: '2011-12-06',
    year: 2012,
    coverage: { from: '2012-01-01', to: '2012-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2012-01-01', to: '2012-01-03' }], work: ['2011-12-31'] },
      { festival: '春节', off: [{ from: '2012-01-22', to: '2012-01-28' }], work: ['2012-01-21', '2012-01-29'] },
      { festival: '清明节', off: [{ from: '2012-04-02', to: '2012-04-04' }], work: ['2012-03-31', '2012-04-01'] },
      { festival: '劳动节', off: [{ from: '2012-04-29', to: '2012-05-01' }], work: ['2012-04-28'] },
      { festival: '端午节', off: [{ from: '2012-06-22', to: '2012-06-24' }], work: [] },
      { festival: '中秋节、国庆节', off: [{ from: '2012-09-30', to: '2012-10-07' }], work: ['2012-09-29'] },
    ],
    source: [
      'http://54xsr.com/bbs/archiver/tid-74491.html',
      'http://lspjy.com/forum.php?action=printable&mod=viewthread&tid=159069',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
