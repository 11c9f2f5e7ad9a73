import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2008: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2007〕52号',
    title: '国务院办公厅关于2008年部分节假日安排的通知',
    signedOn: null,
    publishedOn: '2007-12-15',
    year: 2008,
    coverage: { from: '2008-01-01', to: '2008-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2007-12-30', to: '2008-01-01' }], work: ['2007-12-29'] },
      { festival: '春节', off: [{ from: '2008-02-06', to: '2008-02-12' }], work: ['2008-02-02', '2008-02-03'] },
      { festival: '清明节', off: [{ from: '2008-04-04', to: '2008-04-06' }], work: [] },
      { festival: '劳动节', off: [{ from: '2008-05-01', to: '2008-05-03' }], work: ['2008-05-04'] },
      { festival: '端午节', off: [{ from: '2008-06-07', to: '2008-06-09' }], work: [] },
      { festival: '中秋节', off: [{ from: '2008-09-13', to: '2008-09-15' }], work: [] },
      { festival: '国庆节', off: [{ from: '2008-09-29', to: '2008-10-05' }], work: ['2008-09-27', '2008-09-28'] },
    ],
    source: ['https://news.cdc.net.cn/article/12481.html'],
    verified: 'notice-text',
    how: '正文读自中国新闻网 2007-12-18 的全文转载和 holiday-cn 抄录的条文；文号和公布日取自第三方对照表，未见原件。',
  },
];
