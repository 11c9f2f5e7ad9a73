import type { HolidayNoticeData } from '../../calendar/notice.js';

export const notices2017: readonly HolidayNoticeData[] = [
  {
    id: '国办发明电〔2016〕17号',
    title: '国务院办公厅关于2017年部分节假日安排的通知',
    signedOn: '2016-12-01',
    publishedOn: '2016-12-01',
    year: 2017,
    coverage: { from: '2017-01-01', to: '2017-12-31' },
    amends: null,
    festivals: [
      { festival: '元旦', off: ['2017-01-01', '2017-01-02'], work: [] },
      { festival: '春节', off: [{ from: '2017-01-27', to: '2017-02-02' }], work: ['2017-01-22', '2017-02-04'] },
      { festival: '清明节', off: [{ from: '2017-04-02', to: '2017-04-04' }], work: ['2017-04-01'] },
      { festival: '劳动节', off: ['2017-05-01'], work: [] },
      { festival: '端午节', off: [{ from: '2017-05-28', to: '2017-05-30' }], work: ['2017-05-27'] },
      { festival: '中秋节、国庆节', off: [{ from: '2017-10-01', to: '2017-10-08' }], work: ['2017-09-30'] },
    ],
    source: [
      'http://59180.com/e/action/ShowInfo.php?classid=106&id=39796',
      'http://opticsky.cn/read-htm-tid-96073.html',
    ],
    verified: 'notice-text',
    how: '全文读自两处转载。',
  },
];
