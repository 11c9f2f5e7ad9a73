import { localDate } from '#kernel';
import { type PeriodRequest, periodOf, shippedLaw } from '#law';
import { dayByDay } from './day-by-day.js';

const daysOf = (rule: string, from: string, more: Partial<PeriodRequest> = {}) =>
  dayByDay(periodOf({ rule, from: localDate(from), ...more }).receipt);

describe('a period day by day', () => {
  it('counts every day of every rule that has days to the length of the rule', () => {
    const counted = shippedLaw.rulebook.rules.flatMap(({ id, inForce, length }) => {
      const days = daysOf(id, inForce.to ?? '2026-09-21');
      return days.length === 0 ? [] : [[id, days.findLast(({ number }) => number !== null)?.number, length]];
    });
    expect(counted.length).toBeGreaterThan(100);
    expect(counted.filter(([, last, length]) => last !== length)).toEqual([]);
  });

  it('ends on the last day, whether it counts or the period rolls to it', () => {
    const rolled = daysOf('arb-award', '2025-04-02');
    expect(rolled.slice(-2)).toEqual([
      { day: '2025-05-18', number: null, says: '星期日' },
      { day: '2025-05-19', number: null, says: '顺延至该日届满' },
    ]);
    expect(rolled.at(-3)).toEqual({ day: '2025-05-17', number: 45, says: '第45日（星期六）' });
  });

  it('names paused days and does not count them', () => {
    const paused = { from: localDate('2026-09-29'), until: localDate('2026-09-30') };
    const days = daysOf('hearing-request', '2026-09-28', { paused: [paused] });
    expect(days.slice(0, 2).map(({ says }) => says)).toEqual(['中止期间，不计入', '中止期间，不计入']);
    expect(days.at(-1)).toMatchObject({ number: 5 });
  });

  it('counts back where the rule does', () => {
    const days = daysOf('hearing-notice', '2026-10-12');
    expect(days[0]!.day < '2026-10-12').toBe(true);
    expect(days.at(-1)).toMatchObject({ number: 7 });
  });

  it('is left out for hours, months, and what is too long to read', () => {
    expect(daysOf('crime-transfer-send', '2026-10-01')).toEqual([]);
    expect(daysOf('inspection-limitation', '2024-02-29')).toEqual([]);
  });
});
