import { dayAt, epochDay, localDate } from '#kernel';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { calendarOf } from './calendar.js';
import { type HolidayNotice, type HolidayNoticeData, knownOn, parseNotice } from './notice.js';
import { shippedCalendar as calendar, shippedNotices } from './shipped.js';

const day = localDate;
const without = (...ids: string[]) => shippedNotices.filter(({ id }) => !ids.includes(id));
const noticeFor = (year: number, change: Partial<HolidayNoticeData> = {}): HolidayNotice =>
  parseNotice({
    id: `国办发明电〔${year - 1}〕测试号`,
    title: `测试用${year}年安排`,
    signedOn: null,
    publishedOn: `${year - 1}-11-03`,
    year,
    coverage: { from: `${year}-01-01`, to: `${year}-12-31` },
    amends: null,
    festivals: [{ festival: '元旦', off: [`${year}-01-01`], work: [] }],
    source: ['test'],
    verified: 'notice-text',
    how: '测试数据',
    ...change,
  });

describe('the calendar of the shipped notices', () => {
  // 国办发明电〔2005〕35号: "12月31日（星期六）上班". The library leaves that make-up day out.
  const explained = ['2005-12-31'];

  it('agrees with an independent library on every day of every covered year, one explained day aside', () => {
    const differences: string[] = [];
    for (let epoch = epochDay(day('2004-01-01')); epoch <= epochDay(day('2026-12-31')); epoch++) {
      const on = dayAt(epoch);
      if (calendar.isWorking(on) !== chineseDays.isWorkday(on)) differences.push(on);
    }
    expect(differences).toEqual(explained);
  });

  it('counts the working days of the years that the law examples rest on', () => {
    const inYear = (year: number) => calendar.countWorking(day(`${year}-01-01`), day(`${year}-12-31`));
    expect([2024, 2025, 2026].map(inYear)).toEqual([251, 248, 248]);
  });

  it('gives the reason of every kind of day with the notice that says so', () => {
    expect(['2026-09-28', '2026-10-01', '2026-10-10', '2026-10-11'].map((on) => calendar.dayKind(day(on)))).toEqual([
      { day: '2026-09-28', working: true, kind: 'workday', name: '工作日', notice: null, provisional: false },
      {
        day: '2026-10-01',
        working: false,
        kind: 'holiday',
        name: '国庆节假期',
        notice: '国办发明电〔2025〕7号',
        provisional: false,
      },
      {
        day: '2026-10-10',
        working: true,
        kind: 'make-up',
        name: '国庆节调休上班日（星期六）',
        notice: '国办发明电〔2025〕7号',
        provisional: false,
      },
      { day: '2026-10-11', working: false, kind: 'weekend', name: '星期日', notice: null, provisional: false },
    ]);
  });

  it('lets the notice of a year speak for the last days of the year before', () => {
    expect(calendar.dayKind(day('2018-12-29'))).toMatchObject({ working: true, notice: '国办发明电〔2018〕15号' });
    expect(calendar.dayKind(day('2018-12-31'))).toMatchObject({ working: false, name: '元旦假期' });
  });

  it('follows the amendment of Labour Day 2019 and the arrangement before it when it was not yet known', () => {
    const before = calendarOf(knownOn(shippedNotices, day('2019-03-21')));
    const days = ['2019-04-28', '2019-05-01', '2019-05-02', '2019-05-03', '2019-05-05'].map(day);
    expect(days.map((on) => before.isWorking(on))).toEqual([false, false, true, true, false]);
    expect(days.map((on) => calendar.isWorking(on))).toEqual([true, false, false, false, true]);
  });

  it('turns the make-up day of 2020-02-01 into a day off when the Spring Festival was extended', () => {
    const before = calendarOf(knownOn(shippedNotices, day('2020-01-26')));
    expect(before.dayKind(day('2020-02-01')).kind).toBe('make-up');
    expect(calendar.dayKind(day('2020-02-01'))).toMatchObject({ kind: 'holiday', notice: '国办发明电〔2020〕1号' });
    expect(calendar.isWorking(day('2020-02-03'))).toBe(true);
  });

  it('keeps New Year’s Eve 2024 a working day: the notice only encourages leave', () => {
    expect(calendar.isWorking(day('2024-02-09'))).toBe(true);
  });
});

describe('a year without a notice', () => {
  it('is computed from the statutory festivals, the lunar ones included, and is provisional', () => {
    const off = (year: number) =>
      Array.from({ length: 365 }, (_, i) => dayAt(epochDay(day(`${year}-01-01`)) + i))
        .map((on) => calendar.dayKind(on))
        .filter(({ kind }) => kind === 'holiday')
        .map((kind) => kind.day.slice(5));
    // 2024 version: 元旦 1, 春节 4 from the eve (初一 is 02-06), 清明, 劳动节 2, 端午, 中秋, 国庆 3: thirteen days.
    expect(off(2027)).toEqual([
      '01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03',
    ]); // prettier-ignore
    // 1999 version: 春节 初一 to 初三, three days each for 劳动节 and 国庆节, none for 清明, 端午 and 中秋.
    expect(off(2003)).toEqual([
      '01-01', '02-01', '02-02', '02-03', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03',
    ]); // prettier-ignore
  });

  it('marks every day of it, plain workdays and weekends included, and names the year', () => {
    expect(calendar.dayKind(day('2027-03-10'))).toMatchObject({ working: true, provisional: true, notice: null });
    expect(calendar.dayKind(day('2027-03-13'))).toMatchObject({ working: false, provisional: true });
    expect(calendar.uncoveredYears({ from: day('2026-11-02'), to: day('2028-01-05') })).toEqual([2027, 2028]);
  });

  it('becomes firm when its notice is loaded, and the festivals the notice leaves out stay days off', () => {
    const loaded = calendarOf([...shippedNotices, noticeFor(2027)]);
    expect(loaded.dayKind(day('2027-03-10')).provisional).toBe(false);
    expect(loaded.uncoveredYears({ from: day('2026-11-02'), to: day('2027-12-31') })).toEqual([]);
    expect(loaded.isWorking(day('2027-10-01'))).toBe(false);
  });

  it('is refused where not even the festivals can be computed', () => {
    expect(() => calendar.isWorking(day('2101-01-01'))).toThrow('calendar-not-covered');
    expect(() => calendar.plusWorkingDays(day('2100-12-30'), 10)).toThrow('calendar-not-covered');
    expect(() => calendar.plusWorkingDays(day('1949-10-02'), -10)).toThrow('calendar-not-covered');
  });
});

describe('a notice', () => {
  const festival = (off: string[], work: string[]) => ({ festivals: [{ festival: '元旦', off, work }] });
  it.each([
    ['names a day twice', festival(['2027-01-02', '2027-01-02'], [])],
    ['makes a day both off and worked', festival(['2027-01-02'], ['2027-01-02'])],
    ['makes people work on a statutory festival', festival([], ['2027-05-01'])],
    ['has a make-up day that is no weekend day', festival([], ['2027-01-04'])],
    ['names a day of another year', festival(['2028-01-01'], [])],
    ['covers another year', { coverage: { from: '2026-01-01', to: '2026-12-31' } }],
    ['was published after its year', { publishedOn: '2028-01-01' }],
    ['was published before it was signed', { publishedOn: '2026-11-03', signedOn: '2026-11-04' }],
  ])('is refused when it %s', (_, change) => {
    expect(() => noticeFor(2027, change)).toThrow('notice-contradictory');
  });

  it.each([
    'id', 'title', 'signedOn', 'publishedOn', 'year', 'coverage', 'amends', 'festivals', 'source', 'verified', 'how',
  ])('is refused without its %s', (field) => {
    const { [field]: _, ...rest } = JSON.parse(JSON.stringify(noticeFor(2027))) as Record<string, unknown>;
    expect(() => parseNotice(rest)).toThrow('notice-malformed');
  }); // prettier-ignore

  it('is refused beside another for the same year, given twice, or when it amends one that is not there', () => {
    expect(() => calendarOf([...shippedNotices, noticeFor(2026, { publishedOn: '2025-11-05' })])).toThrow(
      'notice-contradictory',
    );
    expect(() => calendarOf([...shippedNotices, shippedNotices[0]!])).toThrow('notice-contradictory');
    expect(() => calendarOf(without('国办发明电〔2018〕15号'))).toThrow('notice-unknown');
  });

  it('reads back from JSON as it was', () => {
    expect(shippedNotices.map((notice) => parseNotice(JSON.parse(JSON.stringify(notice))))).toEqual(shippedNotices);
  });
});

describe('an amendment', () => {
  const festivals = [{ festival: '元旦', off: [{ from: '2027-12-31', to: '2028-01-03' }], work: ['2027-12-26'] }];
  const base = noticeFor(2028, { festivals });
  const amended = noticeFor(2028, {
    id: '修改通知',
    coverage: null,
    publishedOn: base.publishedOn,
    amends: { notice: base.id, replaces: ['元旦'] },
    festivals: [{ festival: '元旦', off: ['2028-01-01', '2027-12-30'], work: [] }],
  });

  it('that replaces a festival drops the days it does not name again', () => {
    const [before, after] = [calendarOf([base]), calendarOf([amended, base])];
    const working = (of: typeof before) =>
      ['2027-12-26', '2027-12-31', '2028-01-03'].map((on) => of.isWorking(day(on)));
    expect(working(before)).toEqual([true, false, false]);
    expect(working(after)).toEqual([false, true, true]);
  });

  it('comes with what it amends, and what is amended with the amendment', () => {
    const both = [base.id, amended.id];
    const behind = (on: string) =>
      calendarOf([amended, base])
        .noticesBehind([{ from: day(on), to: day(on) }])
        .map(({ id }) => id);
    expect([behind('2027-12-30'), behind('2027-12-26'), behind('2028-06-06')]).toEqual([both, both, both]);
    expect(behind('2027-11-01')).toEqual([]);
  });
});

describe('the notices behind a span of days', () => {
  const behind = (from: string, to: string) =>
    calendar.noticesBehind([{ from: day(from), to: day(to) }]).map(({ id }) => id);

  it('are those that cover it or name a day in it', () => {
    expect(behind('2026-03-01', '2026-03-20')).toEqual(['国办发明电〔2025〕7号']);
    expect(behind('2018-12-20', '2018-12-30')).toEqual([
      '国办发明电〔2017〕12号',
      '国办发明电〔2018〕15号',
      '国办发明电〔2019〕3号',
    ]);
    expect(behind('2027-03-01', '2027-03-20')).toEqual([]);
  });

  it('give the same days when they are all there is', () => {
    const anyDay = fc.integer({ min: epochDay(day('2004-01-01')), max: epochDay(day('2028-06-30')) });
    fc.assert(
      fc.property(anyDay, fc.nat(90), (from, length) => {
        const span = { from: dayAt(from), to: dayAt(from + length) };
        const alone = calendarOf(calendar.noticesBehind([span]));
        for (let epoch = from; epoch <= from + length; epoch++)
          expect(alone.dayKind(dayAt(epoch))).toEqual(calendar.dayKind(dayAt(epoch)));
      }),
      { numRuns: 60 },
    );
  });
});
