import { type Instant, type LocalDate, dayAt, epochDay, localDate, plusDays } from '#kernel';
import fc from 'fast-check';
import { shippedCalendar as calendar } from '../calendar/shipped.js';
import { computePeriod } from './compute-period.js';
import type { Pause } from './pauses.js';
import type { EndingPeriod, Extension, Period, PeriodTerms } from './period.js';

const day = localDate;
const anyDay = fc.integer({ min: epochDay(day('2004-01-01')), max: epochDay(day('2027-12-31')) }).map(dayAt);
const dayUnit = fc.constantFrom('workday' as const, 'day' as const);
const unit = fc.constantFrom('workday' as const, 'day' as const, 'month' as const, 'year' as const);
const length = fc.nat(40);
const terms = (given: Partial<PeriodTerms>): PeriodTerms => ({
  length: 5,
  unit: 'day',
  direction: 'after',
  roll: 'none',
  ...given,
});

const compute = (
  given: Partial<PeriodTerms>,
  start: LocalDate | Instant,
  pauses: readonly Pause[] = [],
  extensions: readonly Extension[] = [],
): Period => computePeriod({ terms: terms(given), start, pauses, extensions, calendar });

const ends = (...given: Parameters<typeof compute>): EndingPeriod => {
  const period = compute(...given);
  if (period.state !== 'ends') throw new Error('the period was expected to end');
  return period;
};
const pause = (from: LocalDate, days: number): Pause => ({ from, until: plusDays(from, days - 1) });
const extension = (days: number, of: 'workday' | 'day' | 'month', approvedOn: LocalDate | null = null): Extension => ({
  length: days,
  unit: of,
  approvedOn,
});

describe('a period', () => {
  it('excludes its first day and counts the rest one by one, as by hand', () => {
    fc.assert(
      fc.property(anyDay, length, dayUnit, (start, n, of) => {
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
      fc.property(anyDay, fc.nat(30), length, fc.nat(20), unit, (start, shift, n, more, of) => {
        const due = (from: LocalDate, units: number) =>
          ends({ length: units, unit: of, roll: 'next-working-day' }, from).due;
        expect(due(plusDays(start, shift), n) >= due(start, n)).toBe(true);
        expect(due(start, n + more) >= due(start, n)).toBe(true);
      }),
    );
  });

  it('rolls to a working day and never past one, and only when the rule says so', () => {
    fc.assert(
      fc.property(anyDay, length, unit, (start, n, of) => {
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
      fc.property(anyDay, length, (start, n) => {
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

describe('a pause', () => {
  it('of n days in the rule’s own unit moves the unrolled last day by n', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 40 }),
        dayUnit,
        fc.nat(60),
        fc.integer({ min: 1, max: 60 }),
        (start, n, of, after, days) => {
          const plain = ends({ length: n, unit: of }, start);
          const from = plusDays(start, 1 + (after % (epochDay(plain.nominal) - epochDay(start))));
          const span = pause(from, days);
          const units = of === 'day' ? days : calendar.countWorking(span.from, span.until!);
          const moved = ends({ length: n, unit: of }, start, [span]).nominal;
          expect(moved).toBe(ends({ length: n + units, unit: of }, start).nominal);
        },
      ),
    );
  });

  it('of a period in months adds its calendar days', () => {
    expect(ends({ length: 6, unit: 'month' }, day('2025-03-10'), [pause(day('2025-04-01'), 30)]).nominal).toBe(
      '2025-10-10',
    );
  });

  it('leaves exactly the length in days that are neither paused nor off, however pauses overlap', () => {
    const pauses = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 15 })), { maxLength: 5 });
    fc.assert(
      fc.property(anyDay, length, dayUnit, pauses, (start, n, of, list) => {
        const spans = list.map(([after, days]) => pause(plusDays(start, after - 10), days));
        const { nominal } = ends({ length: n, unit: of }, start, spans);
        const counted = Array.from({ length: epochDay(nominal) - epochDay(start) }, (_, i) => plusDays(start, i + 1))
          .filter((on) => !spans.some(({ from, until }) => from <= on && on <= until!))
          .filter((on) => of === 'day' || calendar.isWorking(on));
        expect(counted).toHaveLength(n);
        if (n > 0) expect(counted.at(-1)).toBe(nominal);
      }),
    );
  });

  it('that begins before the start counts from the start on', () => {
    expect(ends({ length: 5 }, day('2026-03-02'), [pause(day('2026-02-20'), 15)]).nominal).toBe('2026-03-11');
  });

  it('that lies outside the period changes nothing and is named', () => {
    const outside = [pause(day('2026-02-01'), 3), pause(day('2026-04-01'), 3)];
    const { nominal, steps } = ends({ length: 5 }, day('2026-03-02'), outside);
    expect(nominal).toBe('2026-03-07');
    expect(steps.flatMap((step) => (step.step === 'ignore' ? [step.why] : []))).toEqual([
      'pause-before-start',
      'pause-after-end',
    ]);
  });

  it('without an end stops the period and tells what is left', () => {
    const open = (from: string): Pause => ({ from: day(from), until: null });
    // 3 to 6 March are four working days of ten.
    expect(compute({ length: 10, unit: 'workday' }, day('2026-03-02'), [open('2026-03-07')])).toMatchObject({
      state: 'stopped',
      stoppedOn: '2026-03-07',
      remaining: { length: 6, unit: 'workday' },
    });
    expect(compute({ length: 45 }, day('2026-03-02'), [pause(day('2026-03-10'), 5), open('2026-03-20')])).toMatchObject(
      {
        state: 'stopped',
        remaining: { length: 45 - 17 + 5, unit: 'day' },
      },
    );
    expect(compute({ length: 5 }, day('2026-03-02'), [open('2026-03-20')])).toMatchObject({
      state: 'ends',
      due: '2026-03-07',
    });
  });

  it('resumes with what was left', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 40 }),
        dayUnit,
        fc.nat(30),
        fc.integer({ min: 1, max: 40 }),
        (start, n, of, after, days) => {
          const from = plusDays(start, after);
          const stopped = compute({ length: n, unit: of }, start, [{ from, until: null }]);
          if (stopped.state === 'ends') return;
          const { until } = pause(from, days);
          const whole = ends({ length: n, unit: of }, start, [{ from, until }]).nominal;
          // What is left runs from the last paused day, or from the start where the pause ended before it.
          const rest = ends({ length: stopped.remaining.length, unit: of }, until! > start ? until! : start).nominal;
          expect(rest).toBe(whole);
        },
      ),
    );
  });

  it('is refused when it ends before it begins', () => {
    expect(() => compute({}, day('2026-03-02'), [{ from: day('2026-03-05'), until: day('2026-03-04') }])).toThrow(
      'pause-reversed',
    );
  });
});

describe('an extension', () => {
  it('in the same unit is a longer period, pauses and roll included', () => {
    fc.assert(
      fc.property(anyDay, length, unit, fc.nat(20), fc.nat(50), (start, n, of, more, after) => {
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
