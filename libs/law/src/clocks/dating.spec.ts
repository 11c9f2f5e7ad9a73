import { dayAt, epochDay, localDate, plusDays } from '#kernel';
import fc from 'fast-check';
import { computePeriod } from '../period/compute-period.js';
import type { PeriodTerms } from '../period/period.js';
import { shippedCalendar } from '../calendar/shipped.js';
import { calendarIndex, dateDays } from './dating.js';
import { spansOf } from '../period/pauses.js';

const day = fc
  .integer({ min: epochDay(localDate('2010-01-01')), max: epochDay(localDate('2028-12-31')) })
  .map((n) => dayAt(n));
const unit = fc.constantFrom('workday' as const, 'day' as const, 'month' as const, 'year' as const);
const stretch = fc
  .record({ length: fc.integer({ min: 0, max: 90 }), unit })
  .map((s) => (s.unit === 'year' || s.unit === 'month' ? { ...s, length: s.length % 7 } : s));
const terms = fc
  .record({ stretch, roll: fc.constantFrom('none' as const, 'next-working-day' as const) })
  .map(({ stretch: s, roll }): PeriodTerms & { unit: 'day' } => ({ ...s, roll, direction: 'after' }) as never);
const pause = fc
  .record({ from: day, length: fc.integer({ min: 0, max: 60 }) })
  .map(({ from, length }) => ({ from, until: plusDays(from, length) }));
const extension = fc.record({ stretch, approvedOn: fc.option(day) }).map(({ stretch: s, approvedOn }) => ({
  ...s,
  approvedOn,
}));

describe('dating many limits', () => {
  const index = calendarIndex(shippedCalendar);

  it('gives the days that the computation with all its words gives', () =>
    fc.assert(
      fc.property(
        day,
        terms,
        fc.array(pause, { maxLength: 3 }),
        fc.array(extension, { maxLength: 2 }),
        (start, t, pauses, extensions) => {
          const period = computePeriod({ terms: t, start, pauses, extensions, calendar: shippedCalendar });
          const dated = dateDays(
            index,
            t,
            epochDay(start),
            spansOf(pauses),
            extensions.map((e) => ({ ...e, approvedOn: e.approvedOn && epochDay(e.approvedOn) })),
          );
          expect({ nominal: dayAt(dated.nominal), due: dayAt(dated.due), provisional: dated.provisional }).toEqual({
            nominal: period.state === 'ends' && period.nominal,
            due: period.state === 'ends' && period.due,
            provisional: period.provisional,
          });
        },
      ),
      { numRuns: 2000 },
    ));

  it('tells of a limit that stands still what the computation tells', () =>
    fc.assert(
      fc.property(day, terms, fc.array(pause, { maxLength: 2 }), day, (start, t, ended, from) => {
        const pauses = [...ended, { from, until: null }];
        const period = computePeriod({ terms: t, start, pauses, calendar: shippedCalendar });
        const dated = dateDays(index, t, epochDay(start), spansOf(pauses));
        expect([dated.remaining, dated.provisional]).toEqual([
          period.state === 'stopped' ? period.remaining : null,
          period.provisional,
        ]);
      }),
      { numRuns: 2000 },
    ));

  it('counts back as the computation does', () =>
    fc.assert(
      fc.property(day, stretch, (start, s) => {
        const t = { ...s, direction: 'before' as const, roll: 'none' as const };
        const period = computePeriod({ terms: t, start, calendar: shippedCalendar });
        const dated = dateDays(index, t, epochDay(start));
        expect([dayAt(dated.due), dated.provisional]).toEqual([
          period.state === 'ends' && period.due,
          period.provisional,
        ]);
      }),
    ));
});
