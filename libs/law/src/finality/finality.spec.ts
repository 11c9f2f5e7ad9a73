import { localDate } from '#kernel';
import type { DecisionFacts } from './facts.js';
import { finalityOf } from './finality.js';

const day = localDate;
const told = { toldOfReconsideration: true, toldOfLitigation: true } as const;
const decided = (servedOn: string, more: Partial<DecisionFacts> = {}) =>
  finalityOf({ servedOn: day(servedOn), ...told, ...more });

describe('a decision that nobody contests', () => {
  it('stands after the longer of the two windows, which is the six months for a suit', () => {
    // Served 2026-03-10: 60 days end on Saturday 9 May, a make-up day; six months on Thursday 10 September.
    const found = decided('2026-03-10');
    expect(found).toMatchObject({ state: 'contestable-until', contestableUntil: '2026-09-10', provisional: false });
    expect(found.receipts.map(({ rule, due }) => [rule, due])).toEqual([
      ['admin-review-apply', '2026-05-09'],
      ['admin-litigation-file', '2026-09-10'],
      ['enforce-apply-window', '2026-12-10'],
    ]);
    expect(found.window).toMatchObject({ opensOn: '2026-09-11', until: '2026-12-10' });
    expect(found.says).toContain('2026年9月10日之后不再可争');
  });

  it('under the law before 2015-05-01 stands after three months, or after reconsideration’s sixty days if later', () => {
    expect(decided('2014-11-30')).toMatchObject({ contestableUntil: '2015-02-28' });
    expect(decided('2015-04-30')).toMatchObject({ contestableUntil: '2015-07-30' });
    expect(decided('2015-05-01')).toMatchObject({ contestableUntil: '2015-11-02' });
  });

  it('of 2011 may be enforced for 180 days, of 2012 for three months', () => {
    // Served 2011-08-31: three months end on 30 November 2011; 180 days later it is 28 May 2012.
    expect(decided('2011-08-31').window).toMatchObject({ opensOn: '2011-12-01', until: '2012-05-28' });
    // Served 2011-10-10: the window for a suit ends on 10 January 2012, so the act on compulsion applies.
    expect(decided('2011-10-10').window).toMatchObject({ until: '2012-04-10' });
  });
});

describe('a penalty on the spot', () => {
  it('needs reconsideration first since 2024-01-01, so it stands after sixty days', () => {
    expect(decided('2024-01-02', { onTheSpot: true })).toMatchObject({ contestableUntil: '2024-03-04' });
    expect(decided('2024-01-02', { onTheSpot: true }).says.join()).toContain('当场处罚须先申请复议');
  });

  it('of 2023 could be taken to court at once', () => {
    expect(decided('2023-12-29', { onTheSpot: true })).toMatchObject({ contestableUntil: '2024-07-01' });
  });
});

describe('a decision that did not tell of the remedies', () => {
  it('can be contested for a year when the party never learned of them', () => {
    const untold = { toldOfReconsideration: { learnedOn: null }, toldOfLitigation: { learnedOn: null } };
    expect(decided('2026-03-10', untold)).toMatchObject({ contestableUntil: '2027-03-10', provisional: true });
  });

  it('can be contested for a year by reconsideration alone when only that was left out', () => {
    const found = decided('2025-03-10', { toldOfReconsideration: { learnedOn: null } });
    expect(found).toMatchObject({ contestableUntil: '2026-03-10' });
  });

  it('can be contested for the usual time from the day the party learned, but never past the year', () => {
    const learned = (on: string) => ({ toldOfLitigation: { learnedOn: day(on) } });
    expect(decided('2025-03-10', learned('2025-04-01'))).toMatchObject({ contestableUntil: '2025-10-09' });
    expect(decided('2025-03-10', learned('2025-12-01'))).toMatchObject({ contestableUntil: '2026-03-10' });
  });

  it('of 2016 could be taken to court for two years', () => {
    const untold = { toldOfLitigation: { learnedOn: null } };
    expect(decided('2016-06-06', untold)).toMatchObject({ contestableUntil: '2018-06-06' });
  });

  it('is not decided where the rulebook has no rule of that time', () => {
    const found = decided('2023-03-10', { toldOfReconsideration: { learnedOn: null } });
    expect(found).toMatchObject({ state: 'unknown', contestableUntil: null, window: null });
    expect(found.says.join()).toContain('admin-review-not-told-cap');
  });
});

describe('a decision that was contested', () => {
  it('stands fifteen days after the decision on reconsideration was received', () => {
    const reconsideration = { acceptedOn: day('2026-04-01'), decisionReceivedOn: day('2026-05-20') };
    expect(decided('2026-03-10', { reconsideration })).toMatchObject({ contestableUntil: '2026-06-04' });
  });

  it('stands fifteen days after the period for deciding when reconsideration was never decided', () => {
    // 60 days from 1 April end on Sunday 31 May, so on Monday 1 June; 15 days on is 16 June.
    const pending = { acceptedOn: day('2026-04-01'), decisionReceivedOn: null };
    expect(decided('2026-03-10', { reconsideration: pending })).toMatchObject({ contestableUntil: '2026-06-16' });
    // extended by 30 days: 30 June; and in summary form 30 days: 1 May, rolled to 6 May.
    expect(decided('2026-03-10', { reconsideration: { ...pending, extended: true } }).contestableUntil).toBe(
      '2026-07-15',
    );
    expect(decided('2026-03-10', { reconsideration: { ...pending, summary: true } }).contestableUntil).toBe(
      '2026-05-21',
    );
  });

  it('stands with the judgment, and not while a court has it', () => {
    const litigation = { filedOn: day('2026-06-01'), judgmentEffectiveOn: null };
    expect(decided('2026-03-10', { litigation })).toMatchObject({
      state: 'litigation',
      contestableUntil: null,
      window: null,
    });
    const judged = { ...litigation, judgmentEffectiveOn: day('2026-11-16') };
    expect(decided('2026-03-10', { litigation: judged })).toMatchObject({
      contestableUntil: '2026-11-16',
      window: { opensOn: '2026-11-17', until: '2027-02-16' },
      provisional: true,
    });
  });
});

describe('the window for asking the court to enforce', () => {
  it('begins with the end of a deferral that lasts longer', () => {
    const { window } = decided('2025-03-10', { deferredUntil: day('2025-12-31') });
    expect(window).toMatchObject({ opensOn: '2026-01-01', until: '2026-03-31' });
    expect(decided('2025-03-10', { deferredUntil: day('2025-06-30') }).window).toMatchObject({ opensOn: '2025-09-11' });
  });

  it('needs a demand that was served ten working days before, and opens the day after they end', () => {
    const { window } = decided('2026-03-10', { demandServedOn: day('2026-09-18') });
    expect(window).toMatchObject({ earliestApplicationOn: '2026-10-10', until: '2026-12-10' });
    const early = decided('2026-03-10', { demandServedOn: day('2026-08-03') }).window;
    expect(early?.earliestApplicationOn).toBe('2026-09-11');
  });

  it('tells the last day on which a demand still leaves time for the application', () => {
    // Window to Thursday 10 December 2026: ten working days must end by the 9th, so the demand is served by 25 November.
    expect(decided('2026-03-10').window?.latestDemandOn).toBe('2026-11-25');
    const { window } = decided('2026-03-10', { demandServedOn: day('2026-11-25') });
    expect(window?.earliestApplicationOn).toBe('2026-12-10');
    const late = decided('2026-03-10', { demandServedOn: day('2026-11-26') }).window;
    expect(late!.earliestApplicationOn! > late!.until).toBe(true);
  });

  it('is not known for a decision from before there was a rule for it', () => {
    const found = decided('1999-10-11');
    expect(found).toMatchObject({ state: 'contestable-until', contestableUntil: '2000-01-11', window: null });
    expect(found.says.at(-1)).toContain('enforce-apply-window');
  });

  it('of the time before demands were required knows no last day for one', () => {
    expect(decided('2011-03-10').window).toMatchObject({ latestDemandOn: null, earliestApplicationOn: null });
  });
});
