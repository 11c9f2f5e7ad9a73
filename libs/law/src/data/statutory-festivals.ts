import type { FestivalRegulationData } from '../calendar/festivals.js';

/**
 * 全国年节及纪念日放假办法 #2, the holidays of all citizens, by version. The dates of the versions and the texts of
 * 2013 and 2024 were read; those of 2007 and 1999 follow from what later amendments changed and from the notices;
 * the days of 1949 are from memory.
 */
export const festivalRegulations: readonly FestivalRegulationData[] = [
  {
    version: '1949-12-23',
    inForce: { from: '1949-12-23', to: '1999-09-17' },
    verified: false,
    days: [
      { festival: '元旦', on: ['01-01'] },
      { festival: '春节', from: 'spring', offsets: [0, 1, 2] },
      { festival: '劳动节', on: ['05-01'] },
      { festival: '国庆节', on: ['10-01', '10-02'] },
    ],
  },
  {
    version: '1999-09-18',
    inForce: { from: '1999-09-18', to: '2007-12-31' },
    verified: true,
    days: [
      { festival: '元旦', on: ['01-01'] },
      { festival: '春节', from: 'spring', offsets: [0, 1, 2] },
      { festival: '劳动节', on: ['05-01', '05-02', '05-03'] },
      { festival: '国庆节', on: ['10-01', '10-02', '10-03'] },
    ],
  },
  {
    version: '2007-12-14',
    inForce: { from: '2008-01-01', to: '2013-12-31' },
    verified: true,
    days: [
      { festival: '元旦', on: ['01-01'] },
      { festival: '春节', from: 'spring', offsets: [-1, 0, 1] },
      { festival: '清明节', from: 'qingming', offsets: [0] },
      { festival: '劳动节', on: ['05-01'] },
      { festival: '端午节', from: 'boat', offsets: [0] },
      { festival: '中秋节', from: 'moon', offsets: [0] },
      { festival: '国庆节', on: ['10-01', '10-02', '10-03'] },
    ],
  },
  {
    version: '2013-12-11',
    inForce: { from: '2014-01-01', to: '2024-12-31' },
    verified: true,
    days: [
      { festival: '元旦', on: ['01-01'] },
      { festival: '春节', from: 'spring', offsets: [0, 1, 2] },
      { festival: '清明节', from: 'qingming', offsets: [0] },
      { festival: '劳动节', on: ['05-01'] },
      { festival: '端午节', from: 'boat', offsets: [0] },
      { festival: '中秋节', from: 'moon', offsets: [0] },
      { festival: '国庆节', on: ['10-01', '10-02', '10-03'] },
    ],
  },
  {
    version: '2024-11-10',
    inForce: { from: '2025-01-01', to: null },
    verified: true,
    days: [
      { festival: '元旦', on: ['01-01'] },
      { festival: '春节', from: 'spring', offsets: [-1, 0, 1, 2] },
      { festival: '清明节', from: 'qingming', offsets: [0] },
      { festival: '劳动节', on: ['05-01', '05-02'] },
      { festival: '端午节', from: 'boat', offsets: [0] },
      { festival: '中秋节', from: 'moon', offsets: [0] },
      { festival: '国庆节', on: ['10-01', '10-02', '10-03'] },
    ],
  },
];
