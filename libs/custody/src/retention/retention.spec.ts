import { localDate } from '#kernel';
import { isOver, overBefore, retentionFrom } from './retention.js';
import { retentionRules } from './data/retention-rules.js';

describe('the retention of case files', () => {
  const [rule] = retentionRules;
  const retention = retentionFrom(rule!, localDate('2026-03-13'));

  it('ends with the same day so many years after the archiving', () => {
    expect(retention.until).toBe('2056-03-13');
    expect(isOver(retention, localDate('2056-03-12'))).toBe(false);
    expect(isOver(retention, localDate('2056-03-13'))).toBe(false);
    expect(isOver(retention, localDate('2056-03-14'))).toBe(true);
  });

  it.each(['2026-03-13', '2028-02-29', '2027-02-28', '2027-03-01'])(
    'tells of a day which archivings are over on it, as for each of them: %s',
    (archived) => {
      const one = retentionFrom(rule!, localDate(archived));
      const days = ['2056-02-28', '2056-02-29', '2056-03-13', '2056-03-14', '2057-02-28', '2057-03-01', '2057-03-02'];
      for (const day of [...days, '2058-02-28', '2058-03-01'].map(localDate))
        expect([day, localDate(archived) <= overBefore(rule!, day)]).toEqual([day, isOver(one, day)]);
    },
  );

  it.each(retentionRules.map((one) => [one.id, one] as const))(
    '%s says where its period was read, or that nobody has',
    (_, one) => {
      expect(one.verified).toBe(one.source !== null);
      expect(one.years).toBeGreaterThan(0);
    },
  );
});
