import { type Fen, localDate, plusDays } from '#kernel';
import fc from 'fast-check';
import { shippedRulebook } from '../rulebook/shipped.js';
import { accrue } from './accrue.js';

const [rule, old, other] = ['late-fine-surcharge', 'late-fine-surcharge-old', 'fine-pay'].map((id) =>
  shippedRulebook.find(id)!,
);
const yuan = (amount: number) => (amount * 100) as Fen;
const from = localDate('2026-03-02');
const after = (days: number, pauses?: Parameters<typeof accrue>[0]['pauses']) =>
  accrue({ rule: rule!, principal: yuan(20_000), from, until: plusDays(from, days), ...(pauses && { pauses }) });

describe('a surcharge on a late fine', () => {
  it('is 3 % a day: 12,000 yuan after twenty days on a fine of 20,000', () => {
    expect(after(20)).toEqual({ days: 20, amount: yuan(12_000), cappedOn: null });
  });

  it('never exceeds the fine: capped on day 34', () => {
    expect(after(33)).toEqual({ days: 33, amount: yuan(19_800), cappedOn: null });
    expect(after(34)).toEqual({ days: 34, amount: yuan(20_000), cappedOn: plusDays(from, 34) });
    expect(after(40)).toEqual({ days: 40, amount: yuan(20_000), cappedOn: plusDays(from, 34) });
  });

  it('leaves out the days of reconsideration', () => {
    const pauses = [{ from: plusDays(from, 11), until: plusDays(from, 70) }];
    expect(after(80, pauses)).toEqual({ days: 20, amount: yuan(12_000), cappedOn: null });
    expect(after(100, pauses)).toMatchObject({ days: 40, cappedOn: plusDays(from, 94) });
    expect(after(80, [{ from: plusDays(from, 11), until: null }])).toMatchObject({ days: 10 });
  });

  it('had no cap before 2012', () => {
    const grown = (start: string, days: number) =>
      accrue({ rule: old!, principal: yuan(1_000), from: localDate(start), until: plusDays(localDate(start), days) });
    expect(grown('2010-03-01', 60)).toEqual({ days: 60, amount: yuan(1_800), cappedOn: null });
    expect(grown('2011-11-01', 61)).toEqual({ days: 61, amount: yuan(1_000), cappedOn: '2012-01-01' });
  });

  it('grows with every day and stays within the fine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(120), (fen, days) => {
        const at = (n: number) => accrue({ rule: rule!, principal: fen as Fen, from, until: plusDays(from, n) }).amount;
        expect(at(days) <= at(days + 1) && at(days) <= fen).toBe(true);
      }),
    );
  });

  it('is refused for a rule that accrues nothing and for a day before the start', () => {
    expect(() => accrue({ rule: other!, principal: yuan(1), from, until: from })).toThrow('rule-accrues-nothing');
    expect(() => accrue({ rule: rule!, principal: yuan(1), from, until: plusDays(from, -1) })).toThrow(
      'accrual-reversed',
    );
  });
});
