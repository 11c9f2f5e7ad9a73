import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2022: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2021〕11号',
    title: '国务院办公厅关于2022年部分节假日安排的通知',
    signedOn: '2021-10-25',
    publishedOn: '2021-10-25',
    year: 2022,
    coverage: { from: '2022-01-01', to: '2022-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2022-01-01', to: '2022-01-03' }], work: [] },
      { festival: '春节', off: [{ from: '2022-01-31', to: '2022-02-06' }], work: ['2022-01-29', '2022-01-30'] },
      { festival: '清明节', off: [{ from: '2022-04-03', to: '2022-04-05' }], work: ['2022-04-02'] },
      { festival: '劳动节', off: [{ from: '2022-04-30', to: '2022-05-04' }], work: ['2022-04-24', '2022-05-07'] },
      { festival: '端午节', off: [{ from: '2022-06-03', to: '2022-06-05' }], work: [] },
      { festival: '中秋节', off: [{ from: '2022-09-10', to: '2022-09-12' }], work: [] },
      { festival: '国庆节', off: [{ from: '2022-10-01', to: '2022-10-07' }], work: ['2022-10-08', '2022-10-09'] },
    ],
    source: ['http://www.beijing.gov.cn/zhengce/zhengcefagui/202110/t20211026_2520500.html'],
    verified: 'notice-text',
    how: '全文读自北京市人民政府网站。',
  },
];
