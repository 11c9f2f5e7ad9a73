import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2024: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2023〕7号',
    title: '国务院办公厅关于2024年部分节假日安排的通知',
    signedOn: '2023-10-25',
    publishedOn: '2023-10-25',
    year: 2024,
    coverage: { from: '2024-01-01', to: '2024-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2024-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2024-02-10', to: '2024-02-17' }], work: ['2024-02-04', '2024-02-18'] },
      { festival: '清明节', off: [{ from: '2024-04-04', to: '2024-04-06' }], work: ['2024-04-07'] },
      { festival: '劳动节', off: [{ from: '2024-05-01', to: '2024-05-05' }], work: ['2024-04-28', '2024-05-11'] },
      { festival: '端午节', off: ['2024-06-10'], work: [] },
      { festival: '中秋节', off: [{ from: '2024-09-15', to: '2024-09-17' }], work: ['2024-09-14'] },
      { festival: '国庆节', off: [{ from: '2024-10-01', to: '2024-10-07' }], work: ['2024-09-29', '2024-10-12'] },
    ],
    source: ['http://paper.people.com.cn/rmrb/html/2023-10/26/nw.D110000renmrb_20231026_3-06.htm'],
    verified: 'notice-text',
    how: '全文读自人民日报和维基文库（国务院公报 2023 年第 31 号）。除夕（2 月 9 日）只是鼓励安排休息，仍是工作日。',
  },
];
