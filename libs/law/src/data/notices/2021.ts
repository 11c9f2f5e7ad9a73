import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2021: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2020〕27号',
    title: '国务院办公厅关于2021年部分节假日安排的通知',
    signedOn: '2020-11-25',
    publishedOn: '2020-11-25',
    year: 2021,
    coverage: { from: '2021-01-01', to: '2021-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2021-01-01', to: '2021-01-03' }], work: [] },
      { festival: '春节', off: [{ from: '2021-02-11', to: '2021-02-17' }], work: ['2021-02-07', '2021-02-20'] },
      { festival: '清明节', off: [{ from: '2021-04-03', to: '2021-04-05' }], work: [] },
      { festival: '劳动节', off: [{ from: '2021-05-01', to: '2021-05-05' }], work: ['2021-04-25', '2021-05-08'] },
      { festival: '端午节', off: [{ from: '2021-06-12', to: '2021-06-14' }], work: [] },
      { festival: '中秋节', off: [{ from: '2021-09-19', to: '2021-09-21' }], work: ['2021-09-18'] },
      { festival: '国庆节', off: [{ from: '2021-10-01', to: '2021-10-07' }], work: ['2021-09-26', '2021-10-09'] },
    ],
    source: [
      'http://www.cncaprc.cn/?c=i&a=lList_mod&myid=3&id=3366',
      'https://crainternational.com.cn/infor/view?id=5299',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
