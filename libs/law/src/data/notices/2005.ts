import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2005: readonly HolidayNoticeData[] = [
  {
    id: '未见文号（2005年放假安排）',
    title: '2005年元旦、春节、“五一”、“十一”放假安排',
    signedOn: null,
    publishedOn: null,
    year: 2005,
    coverage: { from: '2005-01-01', to: '2005-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2005-01-01', to: '2005-01-03' }], work: [] },
      { festival: '春节', off: [{ from: '2005-02-09', to: '2005-02-15' }], work: ['2005-02-05', '2005-02-06'] },
      { festival: '劳动节', off: [{ from: '2005-05-01', to: '2005-05-07' }], work: ['2005-04-30', '2005-05-08'] },
      { festival: '国庆节', off: [{ from: '2005-10-01', to: '2005-10-07' }], work: ['2005-10-08', '2005-10-09'] },
    ],
    source: [
      'https://www.fymate.net/html/text/lar/169611/16961147.html（春节部分）',
      'chinese-days 1.5.7（其余）',
    ],
    verified: 'library-only',
    how: '通知原文、文号、公布日未见。春节部分见新疆维吾尔自治区人民政府办公厅转述国务院办公厅通知；元旦、“五一”、“十一”只见 chinese-days 1.5.7。',
  },
];
