import { type Fen, localDate, yuan } from '#kernel';
import { refusalOf } from '../testing/fields.js';
import { applicableRange } from './applicable-range.js';
import { type DecidedPenalty, checkPenalty, onTheSpotLimit } from './check-penalty.js';
import type { PenaltyFacts } from './penalty-facts.js';
import { type PenaltyRange, penaltyRange } from './penalty-range.js';

const today = localDate('2026-03-02');
function rangeOf(penalty: string, facts: PenaltyFacts, on = today): PenaltyRange {
  const range = penaltyRange(penalty, facts, on);
  if (range.is === 'asks') throw new Error('asks');
  return range;
}
const decided = (change: Partial<DecidedPenalty>): DecidedPenalty => ({
  decidedOn: today,
  unit: yuan(0),
  persons: [],
  measures: [],
  ...change,
});

describe('a decision without registration of social insurance (社会保险法 84)', () => {
  // 10,000 due: 10,000…30,000 for the unit, 500…3,000 for each of two persons.
  const range = rangeOf('10', { order: 'failed', premiumDue: yuan(10_000), responsible: 2 });
  const both = { unit: yuan(20_000), persons: [yuan(500), yuan(3000)] };

  it('is within its range', () => expect(checkPenalty(decided(both), range)).toEqual({ is: 'within', faults: [] }));

  it.each([
    ['one 分 too much for the unit', { ...both, unit: 3_000_001 as Fen }, 'above', '行政处罚法#76(2)'],
    ['one 分 too little for the unit', { ...both, unit: 999_999 as Fen }, 'below', '行政处罚法#32'],
    ['nothing for the unit', { ...both, unit: yuan(0) }, 'below', '行政处罚法#32'],
    ['one 分 too much for a person', { ...both, persons: [yuan(500), 300_001 as Fen] }, 'above', '行政处罚法#76(2)'],
    ['one 分 too little for a person', { ...both, persons: [49_999 as Fen, yuan(500)] }, 'below', '行政处罚法#32'],
    ['a person left out', { ...both, persons: [yuan(500)] }, 'below', '行政处罚法#32'],
    ['a third person', { ...both, persons: [yuan(500), yuan(500), yuan(500)] }, 'wrong-kind', '行政处罚法#76(2)'],
    ['a revocation', { ...both, measures: ['revocation'] }, 'wrong-kind', '行政处罚法#76(2)'],
  ] as const)('%s is %s', (_, change, is, article) => {
    const check = checkPenalty(decided(change), range);
    expect(check.is).toBe(is);
    expect(check.faults.flatMap(({ basis }) => basis)).toEqual(expect.arrayContaining(['社会保险法#84', article]));
    expect(check.faults.every(({ says }) => /\p{Script=Han}/u.test(says))).toBe(true);
  });

  it('may be lighter when it is mitigated, but not heavier', () => {
    const mitigated = { mitigated: true, exempted: false };
    expect(checkPenalty(decided({ unit: yuan(1), persons: [] }), range, mitigated).is).toBe('within');
    expect(checkPenalty(decided({ ...both, unit: yuan(30_001) }), range, mitigated).is).toBe('above');
  });

  it('is nothing at all when exempted, and not something', () => {
    const exempted = { mitigated: false, exempted: true };
    expect(checkPenalty(decided({}), range, exempted).is).toBe('within');
    expect(checkPenalty(decided(both), range, exempted).is).toBe('wrong-kind');
  });

  it('names the gravest of its faults', () => {
    const check = checkPenalty(
      decided({ unit: yuan(1), persons: [yuan(4000), yuan(500)], measures: ['closure'] }),
      range,
    );
    expect(check.faults.map(({ is }) => is).toSorted()).toEqual(['above', 'below', 'wrong-kind']);
    expect(check.is).toBe('wrong-kind');
  });
});

describe('a decision', () => {
  it('may leave out a fine that 可以 be imposed, but not undercut it', () => {
    const range = rangeOf('37', { order: 'failed', conduct: 'retained' });
    expect(checkPenalty(decided({}), range).is).toBe('within');
    expect(checkPenalty(decided({ unit: yuan(499) }), range).is).toBe('below');
    expect(checkPenalty(decided({ unit: yuan(500) }), range).is).toBe('within');
  });

  it('may not fine where the law knows no fine', () => {
    const range = rangeOf('7', { illegalGains: yuan(0) });
    const check = checkPenalty(decided({ unit: yuan(10_000), measures: ['closure'] }), range);
    expect(check).toMatchObject({
      is: 'wrong-kind',
      faults: [{ of: 'unit', basis: expect.arrayContaining(['就业促进法#64']) }],
    });
  });

  it('may not fine before an order was disobeyed', () => {
    const range = rangeOf('5b', { order: 'pending', workers: 3 });
    expect(checkPenalty(decided({ unit: yuan(15_000) }), range).is).toBe('wrong-kind');
  });

  it('must confiscate where the law says so', () => {
    const range = rangeOf('8', { illegalGains: yuan(300), circumstances: 'ordinary' });
    expect(checkPenalty(decided({ unit: yuan(10_000) }), range)).toMatchObject({
      is: 'below',
      faults: [{ of: 'confiscation' }],
    });
    expect(checkPenalty(decided({ unit: yuan(10_000), measures: ['confiscation'] }), range).is).toBe('within');
  });

  it('may revoke a licence only where circumstances are serious', () => {
    const revoked = (circumstances: 'ordinary' | 'serious') =>
      checkPenalty(
        decided({ unit: yuan(10_000), measures: ['confiscation', 'revocation'] }),
        rangeOf('8', { illegalGains: yuan(300), circumstances }),
      ).is;
    expect(revoked('ordinary')).toBe('wrong-kind');
    expect(revoked('serious')).toBe('within');
  });

  it('is not asked to impose what another body imposes', () => {
    const range = rangeOf('child-labour-kept', { order: 'failed', childMonths: 1, licensed: 'yes' });
    expect(checkPenalty(decided({ unit: yuan(10_000) }), range).is).toBe('within');
    expect(checkPenalty(decided({ unit: yuan(10_000), measures: ['revocation'] }), range).is).toBe('wrong-kind');
  });

  it('of before 2021-07-15 is held against the articles of then', () => {
    const range = rangeOf('17', {}, localDate('2021-01-04'));
    const { faults } = checkPenalty(decided({ decidedOn: localDate('2021-07-14'), unit: yuan(1) }), range);
    expect(faults[0]?.basis).toContain('行政处罚法(1996)#27');
  });
});

describe('a penalty on the spot', () => {
  it.each([
    ['2021-07-14', 'person', 50],
    ['2021-07-14', 'unit', 1000],
    ['2021-07-15', 'person', 200],
    ['2021-07-15', 'unit', 3000],
  ] as const)('on %s is at most, for a %s, %i 元', (on, offender, most) =>
    expect(onTheSpotLimit(localDate(on), offender).most).toBe(yuan(most)),
  );

  it('rests on 行政处罚法 51, and on nothing before there was such a law', () => {
    expect(onTheSpotLimit(today, 'unit').basis).toBe('行政处罚法#51');
    expect(refusalOf(() => onTheSpotLimit(localDate('1996-09-30'), 'unit'))).toBe('penalty-decided-too-early');
  });
});

describe('a law that changed between conduct and decision (行政处罚法 37)', () => {
  const days = (conductOn: string, decidedOn: string) => ({
    conductOn: localDate(conductOn),
    decidedOn: localDate(decidedOn),
  });
  const fraud = { defrauded: yuan(1000), circumstances: 'serious' } as const;

  it('applies as it was when the new one is heavier', () =>
    expect(applicableRange('36', fraud, days('2011-06-30', '2011-12-01'))).toMatchObject({
      because: 'law-of-the-conduct',
      range: { penalty: '36-1999' },
      basis: '行政处罚法#37',
    }));

  it('applies as it is when the new one is lighter', () => {
    // 1,000 at most before; since then nothing while an order has not been disobeyed.
    const facts = { order: 'complied' } as const;
    expect(applicableRange('22', facts, days('2018-09-30', '2018-12-01'))).toMatchObject({
      because: 'new-law-is-lighter',
      range: { penalty: '22', fine: 'none' },
    });
  });

  it('is one law where it did not change', () =>
    expect(applicableRange('6', { order: 'failed' }, days('2020-01-01', '2020-06-01'))).toMatchObject({
      because: 'unchanged',
    }));

  it('asks what either law asks', () =>
    expect(applicableRange('22', {}, days('2018-09-30', '2018-12-01'))).toMatchObject({ is: 'asks', penalty: '22' }));

  it('is not displaced by a new one that nobody could read', () =>
    expect(applicableRange('33', {}, days('2021-09-30', '2021-12-01'), '62')).toMatchObject({
      because: 'law-of-the-conduct',
      range: { penalty: '33-2010' },
    }));
});
