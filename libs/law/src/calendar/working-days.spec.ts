import { dayAt, epochDay, localDate } from '#kernel';
import fc from 'fast-check';
import { shippedCalendar as calendar } from './shipped.js';

const day = localDate;
const anyDay = fc
  .integer({ min: epochDay(day('1995-01-01')), max: epochDay(day('2032-12-31')) })
  .map((epoch) => dayAt(epoch));

/** Counts by looking at one day after another. */
const countByHand = (from: string, to: string): number => {
  let count = 0;
  for (let epoch = epochDay(day(from)); epoch <= epochDay(day(to)); epoch++)
    if (calendar.dayKind(dayAt(epoch)).working) count += 1;
  return count;
};

describe('working days', () => {
  it('are counted as by looking at each day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (from, length) => {
        const to = dayAt(epochDay(from) + length);
        expect(calendar.countWorking(from, to)).toBe(countByHand(from, to));
      }),
    );
  });

  it('are none in a span that ends before it begins', () => {
    expect(calendar.countWorking(day('2026-03-10'), day('2026-03-09'))).toBe(0);
  });

  it('lie n ahead of a day exactly when n of them follow it up to there', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (from, n) => {
        const to = calendar.plusWorkingDays(from, n);
        expect(calendar.isWorking(to)).toBe(true);
        expect(calendar.countWorking(dayAt(epochDay(from) + 1), to)).toBe(n);
      }),
    );
  });

  it('lie n behind a day exactly when n of them lead from there up to the day before it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (from, n) => {
        const to = calendar.plusWorkingDays(from, -n);
        expect(calendar.isWorking(to)).toBe(true);
        expect(calendar.countWorking(to, dayAt(epochDay(from) - 1))).toBe(n);
      }),
    );
  });

  it('are found at or around a day without passing one by', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const [next, previous] = [calendar.nextWorking(on), calendar.previousWorking(on)];
        expect(calendar.isWorking(next) && calendar.isWorking(previous)).toBe(true);
        expect(calendar.countWorking(on, next)).toBe(1);
        expect(calendar.countWorking(previous, on)).toBe(1);
      }),
    );
  });
});
