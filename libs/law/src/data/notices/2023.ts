import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2023: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2022〕16号',
    title: '国务院办公厅关于2023年部分节假日安排的通知',
    signedOn: '2022-12-08',
    publishedOn: '2022-12-08',
    year: 2023,
    coverage: { from: '2023-01-01', to: '2023-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2022-12-31', to: '2023-01-02' }], work: [] },
      { festival: '春节', off: [{ from: '2023-01-21', to: '2023-01-27' }], work: ['2023-01-28', '2023-01-29'] },
      { festival: '清明节', off: ['2023-04-05'], work: [] },
      { festival: '劳动节', off: [{ from: '2023-04-29', to: '2023-05-03' }], work: ['2023-04-23', '2023-05-06'] },
      { festival: '端午节', off: [{ from: '2023-06-22', to: '2023-06-24' }], work: ['2023-06-25'] },
      { festival: '中秋节、国庆节', off: [{ from: '2023-09-29', to: '2023-10-06' }], work: ['2023-10-07', '2023-10-08'] },
    ],
    source: [
      'https://zh.m.wikisource.org/zh/国务院办公厅关于2023年部分节假日安排的通知',
      'http://big5.china.com.cn/gate/big5/news.china.com.cn/2022-12/09/content_85004315.htm',
    ],
    verified: 'notice-text',
    how: '全文读自维基文库（国务院公报 2023 年第 1 号）和新华社稿转载。',
  },
];
