import type { HolidayNoticeData } from '../calendar/notice.js';

/** A made-up notice for a year that has none yet. */
export const testNotice2027: HolidayNoticeData = {
  id: '国办测试〔2026〕1号',
  title: '测试用：关于2027年部分节假日安排的通知',
  signedOn: '2026-11-20',
  publishedOn: '2026-11-20',
  year: 2027,
  coverage: { from: '2027-01-01', to: '2027-12-31' },
  amends: null,
  festivals: [
    { festival: '元旦', off: [{ from: '2027-01-01', to: '2027-01-03' }], work: [] },
    { festival: '春节', off: [{ from: '2027-02-05', to: '2027-02-12' }], work: ['2027-01-30', '2027-02-20'] },
    { festival: '清明节', off: [{ from: '2027-04-03', to: '2027-04-05' }], work: [] },
    { festival: '劳动节', off: [{ from: '2027-05-01', to: '2027-05-05' }], work: ['2027-05-08'] },
    { festival: '端午节', off: [{ from: '2027-06-09', to: '2027-06-09' }], work: [] },
    { festival: '中秋节', off: [{ from: '2027-09-15', to: '2027-09-15' }], work: [] },
    { festival: '国庆节', off: [{ from: '2027-10-01', to: '2027-10-07' }], work: ['2027-09-26', '2027-10-09'] },
  ],
  source: ['本程序的测试'],
  verified: 'one-transcription',
  how: '为测试而编写，不是真实的通知。',
};
