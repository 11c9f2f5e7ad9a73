import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2004: readonly HolidayNoticeData[] = [
  {
    id: '未见文号（2004年放假安排）',
    title: '2004年元旦、春节、“五一”、“十一”放假安排',
    signedOn: null,
    publishedOn: '2003-12-26',
    year: 2004,
    coverage: { from: '2004-01-01', to: '2004-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2004-01-01'], work: [] },
      { festival: '春节', off: [{ from: '2004-01-22', to: '2004-01-28' }], work: ['2004-01-17', '2004-01-18'] },
      { festival: '劳动节', off: [{ from: '2004-05-01', to: '2004-05-07' }], work: ['2004-05-08', '2004-05-09'] },
      { festival: '国庆节', off: [{ from: '2004-10-01', to: '2004-10-07' }], work: ['2004-10-09', '2004-10-10'] },
    ],
    source: ['https://home.wangjianshuo.com/20031226_holiday_schedule_of_2004.htm'],
    verified: 'two-transcriptions',
    how: '通知原文和文号未见。2003-12-26 的网络日志逐日记录了全年安排，与 chinese-days 1.5.7 逐日一致；公布日取该日志日期。',
  },
];
