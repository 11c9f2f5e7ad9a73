import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2026: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2025〕7号',
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    signedOn: '2025-11-04',
    publishedOn: '2025-11-04',
    year: 2026,
    coverage: { from: '2026-01-01', to: '2026-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2026-01-01', to: '2026-01-03' }], work: ['2026-01-04'] },
      { festival: '春节', off: [{ from: '2026-02-15', to: '2026-02-23' }], work: ['2026-02-14', '2026-02-28'] },
      { festival: '清明节', off: [{ from: '2026-04-04', to: '2026-04-06' }], work: [] },
      { festival: '劳动节', off: [{ from: '2026-05-01', to: '2026-05-05' }], work: ['2026-05-09'] },
      { festival: '端午节', off: [{ from: '2026-06-19', to: '2026-06-21' }], work: [] },
      { festival: '中秋节', off: [{ from: '2026-09-25', to: '2026-09-27' }], work: [] },
      { festival: '国庆节', off: [{ from: '2026-10-01', to: '2026-10-07' }], work: ['2026-09-20', '2026-10-10'] },
    ],
    source: [
      'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
      'https://epaper.zsnews.cn/epaper/zsrb/paperdate/20251105/part/1/articleid/3.html',
    ],
    verified: 'notice-text',
    how: '全文读自光明网转发的新华社稿和中山日报；文号见政府网网址对应的多处引用。',
  },
];
