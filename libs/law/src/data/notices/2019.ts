import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2019: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2018〕15号',
    title: '国务院办公厅关于2019年部分节假日安排的通知',
    signedOn: '2018-12-04',
    publishedOn: '2018-12-06',
    year: 2019,
    coverage: { from: '2019-01-01', to: '2019-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2018-12-30', to: '2019-01-01' }], work: ['2018-12-29'] },
      { festival: '春节', off: [{ from: '2019-02-04', to: '2019-02-10' }], work: ['2019-02-02', '2019-02-03'] },
      { festival: '清明节', off: ['2019-04-05'], work: [] },
      { festival: '劳动节', off: ['2019-05-01'], work: [] },
      { festival: '端午节', off: ['2019-06-07'], work: [] },
      { festival: '中秋节', off: ['2019-09-13'], work: [] },
      { festival: '国庆节', off: [{ from: '2019-10-01', to: '2019-10-07' }], work: ['2019-09-29', '2019-10-12'] },
    ],
    source: [
      'http://czj.gnzrmzf.gov.cn/info/1282/12573.htm',
      'http://news.china.com.cn/txt/2018-12/06/content_74247818.htm',
    ],
    verified: 'notice-text',
    how: '全文读自政府网站转载；公布日取中国政府网网址中的日期。',
  },
  {
    id: '国办发明电〔2019〕3号',
    title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    signedOn: '2019-03-22',
    publishedOn: '2019-03-22',
    year: 2019,
    coverage: null,
    amends: { notice: '国办发明电〔2018〕15号', replaces: ['劳动节'] },
    festivals: [
      { festival: '劳动节', off: [{ from: '2019-05-01', to: '2019-05-04' }], work: ['2019-04-28', '2019-05-05'] },
    ],
    source: [
      'https://csglxh.com/wwwcsglxhcom/zhengce/wenjian/192/397/1856684/1574209/index.htm',
      'http://www.hxnews.com/news/gn/szxw/201903/22/1727059.shtml',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
