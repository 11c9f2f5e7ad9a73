import fc from 'fast-check';
import {
  dayAt,
  dayOf,
  epochDay,
  instant,
  instantOfMs,
  localDate,
  momentOn,
  msOfInstant,
  plusDays,
  startOfDay,
  timeOfDay,
} from './dates.js';

const firstDay = epochDay(localDate('1949-10-01'));
const lastDay = epochDay(localDate('2200-12-31'));
const days = fc.integer({ min: firstDay, max: lastDay });
/** Moments on which Shanghai kept UTC+8. */
const moments = fc.integer({ min: msOfInstant(instant('1992-01-01T00:00:00.000Z')), max: 7_258_118_400_000 });
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('a local date', () => {
  it.each(['2026-11-21', '2024-02-29', '1949-10-01', '2200-12-31'])('%s is a real day', (text) =>
    expect(localDate(text)).toBe(text),
  );

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-11-31', '2026-11-21 ', '今天', ''])(
    '%j is no day',
    (text) => expect(() => localDate(text)).toThrow('date-malformed'),
  );

  it.each(['1949-09-30', '2201-01-01', '0001-01-01', '9999-12-31'])('%s lies outside what is counted', (text) =>
    expect(() => localDate(text)).toThrow('date-out-of-range'),
  );

  it('is the same day after being counted from 1970 and back', () =>
    fc.assert(fc.property(days, (n) => epochDay(dayAt(n)) === n && localDate(dayAt(n)) === dayAt(n))));

  it('orders as text as it orders in time', () =>
    fc.assert(fc.property(days, days, (a, b) => dayAt(a) < dayAt(b) === a < b)));

  it('moves by calendar days across leap days and years', () => {
    expect(plusDays(localDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(plusDays(localDate('2025-12-31'), 1)).toBe('2026-01-01');
    expect(plusDays(localDate('2026-03-01'), -1)).toBe('2026-02-28');
  });
});

describe('an instant', () => {
  it.each(['2026-11-21T02:08:00.000Z', '1999-12-31T23:59:59.999Z'])('%s is accepted as written', (text) =>
    expect(instant(text)).toBe(text),
  );

  it.each(['2026-11-21T02:08:00Z', '2026-11-21T10:08:00.000+08:00', '2026-02-30T00:00:00.000Z', 'now', ''])(
    '%j is refused',
    (text) => expect(() => instant(text)).toThrow('instant-malformed'),
  );

  it('falls on the Shanghai day: the day turns at 16:00 UTC', () => {
    expect(dayOf(instant('2026-11-20T15:59:59.999Z'))).toBe('2026-11-20');
    expect(dayOf(instant('2026-11-20T16:00:00.000Z'))).toBe('2026-11-21');
  });

  it('lies within its own day', () =>
    fc.assert(
      fc.property(moments, (ms) => {
        const at = instantOfMs(ms);
        const day = dayOf(at);
        return startOfDay(day) <= at && at < startOfDay(plusDays(day, 1));
      }),
    ));

  it('has the day and the time of day that it was made from', () =>
    fc.assert(
      fc.property(days, times, (n, time) => {
        const at = momentOn(dayAt(n), time);
        return dayOf(at) === dayAt(n) && timeOfDay(at) === time;
      }),
    ));

  it.each(['24:00', '9:30', '09:60', '0930', '09:30:00', ''])('cannot be made from the time %j', (time) =>
    expect(() => momentOn(localDate('2026-11-21'), time)).toThrow('time-malformed'),
  );
});
