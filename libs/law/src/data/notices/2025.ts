import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2025: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2024〕12号',
    title: '国务院办公厅关于2025年部分节假日安排的通知',
    signedOn: '2024-11-12',
    publishedOn: '2024-11-12',
    year: 2025,
    coverage: { from: '2025-01-01', to: '2025-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2025-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2025-01-28', to: '2025-02-04' }], work: ['2025-01-26', '2025-02-08'] },
      { festival: '清明节', off: [{ from: '2025-04-04', to: '2025-04-06' }], work: [] },
      { festival: '劳动节', off: [{ from: '2025-05-01', to: '2025-05-05' }], work: ['2025-04-27'] },
      { festival: '端午节', off: [{ from: '2025-05-31', to: '2025-06-02' }], work: [] },
      { festival: '国庆节、中秋节', off: [{ from: '2025-10-01', to: '2025-10-08' }], work: ['2025-09-28', '2025-10-11'] },
    ],
    source: ['https://m.gmw.cn/2024-11/12/content_1303894933.htm'],
    verified: 'notice-text',
    how: '全文读自光明网转发的新华社稿；文号见三处转载（均为 12 号）。',
  },
];
