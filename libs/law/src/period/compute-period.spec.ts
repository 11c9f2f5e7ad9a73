import { type Instant, type LocalDate, localDate as day, plusDays } from '#kernel';
import fc from 'fast-check';
import { shippedCalendar as calendar } from '../calendar/shipped.js';
import { anyDay, anyLength, anyUnit, compute, dayUnit, ends, pause } from '../testing/periods.js';
import type { Extension } from './period.js';

const extension = (
  length: number,
  unit: 'workday' | 'day' | 'month',
  approvedOn: LocalDate | null = null,
): Extension => ({
  length,
  unit,
  approvedOn,
});

describe('a period', () => {
  it('excludes its first day and counts the rest one by one, as by hand', () => {
    fc.assert(
      fc.property(anyDay, anyLength, dayUnit, (start, n, of) => {
        let [at, left] = [start, n];
        while (left > 0) {
          at = plusDays(at, 1);
          if (of === 'day' || calendar.isWorking(at)) left -= 1;
        }
        expect(ends({ length: n, unit: of }, start).nominal).toBe(at);
      }),
    );
  });

  it('never ends earlier for a later start or a greater length', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), anyLength, fc.nat(20), anyUnit, (start, shift, n, more, of) => {
        const due = (from: LocalDate, units: number) =>
          ends({ length: units, unit: of, roll: 'next-working-day' }, from).due;
        expect(due(plusDays(start, shift), n) >= due(start, n)).toBe(true);
        expect(due(start, n + more) >= due(start, n)).toBe(true);
      }),
    );
  });

  it('rolls to a working day and never past one, and only when the rule says so', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyUnit, (start, n, of) => {
        const { nominal, due } = ends({ length: n, unit: of, roll: 'next-working-day' }, start);
        expect(calendar.isWorking(due)).toBe(true);
        expect(calendar.countWorking(nominal, due)).toBe(1);
        const unrolled = ends({ length: n, unit: of }, start);
        expect([unrolled.nominal, unrolled.due]).toEqual([nominal, nominal]);
      }),
    );
  });

  it('ends on the corresponding day of the month, or on the last where there is none', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), (start, n) => {
        const { nominal } = ends({ length: n, unit: 'month' }, start);
        const [from, to] = [start.split('-').map(Number), nominal.split('-').map(Number)] as [number[], number[]];
        expect(to[0]! * 12 + to[1]!).toBe(from[0]! * 12 + from[1]! + n);
        const isLast = plusDays(nominal, 1).endsWith('-01');
        expect(to[2] === from[2] || (to[2]! < from[2]! && isLast)).toBe(true);
      }),
    );
  });

  it('counts twelve months for a year', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(9), (start, n) => {
        expect(ends({ length: n, unit: 'year' }, start).due).toBe(ends({ length: 12 * n, unit: 'month' }, start).due);
      }),
    );
  });

  it('takes the Shanghai day of a moment', () => {
    expect(ends({ length: 1 }, '2026-03-02T16:30:00.000Z' as Instant)).toMatchObject({
      start: '2026-03-03',
      due: '2026-03-04',
    });
  });

  it('names every day that it left out', () => {
    const { skipped, looked } = ends({ length: 5, unit: 'workday' }, day('2026-09-28'));
    expect(skipped.map((left) => left.day)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07'].map((d) => `2026-10-${d}`),
    );
    expect(new Set(skipped.map(({ name }) => name))).toEqual(new Set(['国庆节假期']));
    expect(looked).toEqual([{ from: '2026-09-29', to: '2026-10-10' }]);
  });

  it.each([
    ['a negative length', { length: -1 }, 'length-malformed'],
    ['half a day', { length: 0.5 }, 'length-malformed'],
    ['an end beyond the calendar', { length: 200, unit: 'year' as const }, 'date-out-of-range'],
    ['working days past the lunar table', { length: 30_000, unit: 'workday' as const }, 'calendar-not-covered'],
  ])('refuses %s', (_, given, code) => {
    expect(() => compute(given, day('2026-03-02'))).toThrow(code);
  });
});

describe('a period counted back', () => {
  it('is the mirror of one counted forwards', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (start, n) => {
        const back = ends({ length: n, unit: 'day', direction: 'before' }, start).due;
        expect(ends({ length: n, unit: 'day' }, back).due).toBe(start);
        const workday = calendar.nextWorking(start);
        const workdaysBack = ends({ length: n, unit: 'workday', direction: 'before' }, workday).due;
        expect(ends({ length: n, unit: 'workday' }, workdaysBack).due).toBe(workday);
      }),
    );
  });

  it('keeps its last day on a holiday and reminds on the working day before', () => {
    const { due, remindOn } = ends({ length: 60, direction: 'before' }, day('2026-11-30'));
    expect([due, remindOn]).toEqual(['2026-10-01', '2026-09-30']);
  });

  it('is neither paused nor extended', () => {
    const before = { direction: 'before' as const };
    expect(() => compute(before, day('2026-03-02'), [pause(day('2026-02-20'), 3)])).toThrow('backward-not-paused');
    expect(() => compute(before, day('2026-03-02'), [], [extension(3, 'day')])).toThrow('backward-not-paused');
  });
});

describe('an extension', () => {
  it('in the same unit is a longer period, pauses and roll included', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyUnit, fc.nat(20), fc.nat(50), (start, n, of, more, after) => {
        const given = { unit: of, roll: of === 'workday' ? ('none' as const) : ('next-working-day' as const) };
        const pauses = [pause(plusDays(start, after), 7)];
        const longer = ends({ ...given, length: n + more }, start, pauses);
        const extended = ends({ ...given, length: n }, start, pauses, [{ length: more, unit: of, approvedOn: null }]);
        expect([extended.nominal, extended.due]).toEqual([longer.nominal, longer.due]);
      }),
    );
  });

  it('in another unit runs on from the unrolled last day', () => {
    // 2026-10-04 is the unrolled end of 45 days; a month on is 2026-11-04.
    expect(ends({ length: 45, roll: 'next-working-day' }, day('2026-08-20'), [], [extension(1, 'month')]).nominal).toBe(
      '2026-11-04',
    );
  });

  it('counts when it was approved on the last day, the rolled one included, and not a day later', () => {
    const due = (approvedOn: string) =>
      ends({ length: 45, roll: 'next-working-day' }, day('2026-08-20'), [], [extension(15, 'day', day(approvedOn))]);
    expect(due('2026-10-08').due).toBe('2026-10-19');
    const late = due('2026-10-09');
    expect(late.due).toBe('2026-10-08');
    expect(late.steps).toContainEqual(expect.objectContaining({ step: 'ignore', why: 'extension-after-end' }));
  });

  it('in hours is refused, and so is extending or pausing hours', () => {
    expect(() => compute({}, day('2026-03-02'), [], [{ length: 2, unit: 'hour', approvedOn: null }])).toThrow(
      'extension-in-hours',
    );
    expect(() => compute({ unit: 'hour' }, day('2026-03-02'), [pause(day('2026-03-02'), 1)])).toThrow(
      'hours-not-paused',
    );
  });
});

describe('what is provisional', () => {
  it('is a period whose days, or whose roll, lie in a year without a notice', () => {
    expect(ends({ length: 60, unit: 'workday' }, day('2026-11-09'))).toMatchObject({
      provisional: true,
      uncovered: [2027],
    });
    expect(ends({ length: 45, roll: 'next-working-day' }, day('2026-12-10')).provisional).toBe(true);
  });

  it('is not one that only passes through such a year, or needs no working days', () => {
    expect(ends({ length: 45 }, day('2026-12-10')).provisional).toBe(false);
    expect(ends({ length: 10, unit: 'workday' }, day('2026-12-10')).provisional).toBe(false);
  });
});
