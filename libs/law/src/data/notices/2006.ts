import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2006: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2005〕35号',
    title: '国务院办公厅关于2006年部分节假日安排的通知',
    signedOn: '2005-12-16',
    publishedOn: '2005-12-16',
    year: 2006,
    coverage: { from: '2006-01-01', to: '2006-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2006-01-01', to: '2006-01-03' }], work: ['2005-12-31'] },
      { festival: '春节', off: [{ from: '2006-01-29', to: '2006-02-04' }], work: ['2006-01-28', '2006-02-05'] },
      { festival: '劳动节', off: [{ from: '2006-05-01', to: '2006-05-07' }], work: ['2006-04-29', '2006-04-30'] },
      { festival: '国庆节', off: [{ from: '2006-10-01', to: '2006-10-07' }], work: ['2006-09-30', '2006-10-08'] },
    ],
    source: ['https://zh.wikisource.org/wiki/国务院办公厅关于2006年部分节假日安排的通知'],
    verified: 'notice-text',
    how: '全文读自维基文库。公布日取落款日。2005-12-31（星期六）上班：chinese-days 1.5.7 漏录。',
  },
];
