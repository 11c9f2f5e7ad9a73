import { epochDay, localDate as day, plusDays } from '#kernel';
import fc from 'fast-check';
import { shippedCalendar as calendar } from '../calendar/shipped.js';
import { anyDay, anyLength, compute, dayUnit, ends, pause } from '../testing/periods.js';
import type { Pause } from './pauses.js';

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
          const units = of === 'day' ? days : calendar.countWorking(span.from, span.until);
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
      fc.property(anyDay, anyLength, dayUnit, pauses, (start, n, of, list) => {
        const spans = list.map(([after, days]) => pause(plusDays(start, after - 10), days));
        const { nominal } = ends({ length: n, unit: of }, start, spans);
        const counted = Array.from({ length: epochDay(nominal) - epochDay(start) }, (_, i) => plusDays(start, i + 1))
          .filter((on) => !spans.some(({ from, until }) => from <= on && on <= until))
          .filter((on) => of === 'day' || calendar.isWorking(on));
        expect([counted.length, counted.at(-1) ?? start]).toEqual([n, nominal]);
      }),
    );
  });

  it('that shares a day with another, or follows it at once, counts every day once', () => {
    const [shared, touching] = [pause(day('2026-03-05'), 3), pause(day('2026-03-06'), 2)];
    const first = pause(day('2026-03-04'), 2);
    expect(ends({ length: 5 }, day('2026-03-02'), [first, shared]).nominal).toBe('2026-03-11');
    expect(ends({ length: 5 }, day('2026-03-02'), [touching, first]).nominal).toBe('2026-03-11');
  });

  it('takes its weekends with it: they are not named as skipped', () => {
    // Paused Friday 6 to Monday 9 March; the weekend of the 14th is skipped as a weekend.
    const { skipped } = ends({ length: 6, unit: 'workday' }, day('2026-03-04'), [pause(day('2026-03-06'), 4)]);
    expect(skipped.map((left) => left.day)).toEqual(['2026-03-14', '2026-03-15']);
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
          const rest = ends({ length: stopped.remaining.length, unit: of }, until > start ? until : start).nominal;
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
