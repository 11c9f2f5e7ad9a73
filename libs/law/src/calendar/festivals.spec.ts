import { epochDay, localDate } from '#kernel';
import { Lunar } from 'lunar-typescript';
import { lunarDays } from '../data/lunar-days.js';
import { shippedStatutory } from './festivals.js';

const { festivals: statutoryFestivals, isRestDay } = shippedStatutory;
import { shippedNotices } from './shipped.js';

const at = (text: string) => epochDay(localDate(text));

describe('the table of days that move with the moon', () => {
  it('covers 1950 to 2100 without a gap', () => {
    expect(lunarDays.map(([year]) => year)).toEqual(Array.from({ length: 151 }, (_, i) => 1950 + i));
  });

  it('agrees with the library that it was generated with', () => {
    const solar = (year: number, month: number, dayOfMonth: number) =>
      Lunar.fromYmd(year, month, dayOfMonth).getSolar().toYmd().slice(5);
    const qingming = (year: number) => Lunar.fromYmd(year, 5, 5).getJieQiTable()['清明']?.toYmd().slice(5);
    for (const [year, ...days] of lunarDays)
      expect([year, ...days]).toEqual([year, solar(year, 1, 1), qingming(year), solar(year, 5, 5), solar(year, 8, 15)]);
  });

  it('agrees with the Unicode library, which misses three new moons within minutes of midnight', () => {
    // 1954-02-03 23:55, 2027-02-06 23:56 and 2030-02-03 00:07 Beijing time: the almanacs have 02-03, 02-06 and 02-03.
    const nearMidnight = ['1954-02-03', '2027-02-06', '2030-02-03'];
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'Asia/Shanghai',
      month: 'numeric',
      day: 'numeric',
    });
    const lunarOf = (text: string) => chinese.format(new Date(`${text}T04:00:00Z`));
    const differing = lunarDays.flatMap(([year, spring, , boat, moon]) =>
      [
        [`${year}-${spring}`, '1/1'],
        [`${year}-${boat}`, '5/5'],
        [`${year}-${moon}`, '8/15'],
      ].filter(([text, expected]) => lunarOf(text!) !== expected),
    );
    expect(differing.map(([text]) => text).filter((text) => !nearMidnight.includes(text!))).toEqual([]);
  });

  it('has 清明 on 4, 5 or 6 April', () => {
    expect(lunarDays.filter(([, , qingming]) => !['04-04', '04-05', '04-06'].includes(qingming))).toEqual([]);
  });
});

describe('the statutory festivals', () => {
  it('change with each version of the regulation', () => {
    const days = (year: number) =>
      [...statutoryFestivals.keys()].filter((day) => at(`${year}-01-01`) <= day && day <= at(`${year}-12-31`)).length;
    expect([1990, 2000, 2008, 2014, 2025].map(days)).toEqual([7, 10, 11, 11, 13]);
    expect([2013, 2014, 2025].map((year) => statutoryFestivals.has(eveOf(year)))).toEqual([true, false, true]);
  });

  it('are all off days in every notice that arranges a whole year', () => {
    const missed = shippedNotices.flatMap((notice) => {
      if (!notice.coverage) return [];
      const off = notice.festivals.flatMap((festival) => festival.off);
      return [...statutoryFestivals.keys()].filter(
        (day) =>
          at(`${notice.year}-01-01`) <= day &&
          day <= at(`${notice.year}-12-31`) &&
          !off.some(({ from, to }) => epochDay(from) <= day && day <= epochDay(to)),
      );
    });
    expect(missed).toEqual([]);
  });

  it('stand on a six-day week before 1995-05-01', () => {
    expect([isRestDay(at('1995-04-29')), isRestDay(at('1995-05-06'))]).toEqual([false, true]);
  });
});

const eveOf = (year: number): number => at(`${year}-${lunarDays.find(([y]) => y === year)![1]}`) - 1;
