import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2015: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2014〕28号',
    title: '国务院办公厅关于2015年部分节假日安排的通知',
    signedOn: '2014-12-16',
    publishedOn: '2014-12-16',
    year: 2015,
    coverage: { from: '2015-01-01', to: '2015-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: [{ from: '2015-01-01', to: '2015-01-03' }], work: ['2015-01-04'] },
      { festival: '春节', off: [{ from: '2015-02-18', to: '2015-02-24' }], work: ['2015-02-15', '2015-02-28'] },
      { festival: '清明节', off: ['2015-04-05', '2015-04-06'], work: [] },
      { festival: '劳动节', off: ['2015-05-01'], work: [] },
      { festival: '端午节', off: ['2015-06-20', '2015-06-22'], work: [] },
      { festival: '中秋节', off: ['2015-09-27'], work: [] },
      { festival: '国庆节', off: [{ from: '2015-10-01', to: '2015-10-07' }], work: ['2015-10-10'] },
    ],
    source: [
      'https://www.rmzxw.com.cn/sy/jrdt/2014/12/16/419609.shtml',
      'http://news.hd.zhijia.com/2014/1217/73809.shtml',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
  {
    id: '国发明电〔2015〕1号',
    title: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
    signedOn: '2015-05-13',
    publishedOn: '2015-05-13',
    year: 2015,
    coverage: null,
    amends: { notice: '国办发明电〔2014〕28号', replaces: [] },
    festivals: [
      { festival: '抗战胜利70周年纪念日', off: [{ from: '2015-09-03', to: '2015-09-05' }], work: ['2015-09-06'] },
    ],
    source: [
      'http://m.xuexila.com/news/164029.html',
      'http://hxcmw.cn/html/2015/zhongguolvyou_0513/13.html',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
