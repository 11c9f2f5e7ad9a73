import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2020: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2019〕16号',
    title: '国务院办公厅关于2020年部分节假日安排的通知',
    signedOn: '2019-11-21',
    publishedOn: '2019-11-21',
    year: 2020,
    coverage: { from: '2020-01-01', to: '2020-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2020-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2020-01-24', to: '2020-01-30' }], work: ['2020-01-19', '2020-02-01'] },
      { festival: '清明节', off: [{ from: '2020-04-04', to: '2020-04-06' }], work: [] },
      { festival: '劳动节', off: [{ from: '2020-05-01', to: '2020-05-05' }], work: ['2020-04-26', '2020-05-09'] },
      { festival: '端午节', off: [{ from: '2020-06-25', to: '2020-06-27' }], work: ['2020-06-28'] },
      { festival: '国庆节、中秋节', off: [{ from: '2020-10-01', to: '2020-10-08' }], work: ['2020-09-27', '2020-10-10'] },
    ],
    source: [
      'http://kaixinit.com/news/3681.html',
      'http://gansulong.com/c/0Q25M3X2022_2.html',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
  {
    id: '国办发明电〔2020〕1号',
    title: '国务院办公厅关于延长2020年春节假期的通知',
    signedOn: '2020-01-26',
    publishedOn: '2020-01-27',
    year: 2020,
    coverage: null,
    amends: { notice: '国办发明电〔2019〕16号', replaces: [] },
    festivals: [
      { festival: '春节', off: [{ from: '2020-01-31', to: '2020-02-02' }], work: [] },
    ],
    source: [
      'https://www.farmer.com.cn/2020/01/27/99847578.html',
      'http://gansulong.com/c/0Q25M3X2022_2.html',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。通知写明延长至 2 月 2 日、2 月 3 日起正常上班；原定 2 月 1 日补班因此改为放假。',
  },
];
