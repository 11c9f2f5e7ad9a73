import type { Instant, LocalDate } from '#kernel';
import { parsePause, parseStart } from './parse/spans.js';
import { type PeriodAnswer, periodOf } from './period-of.js';

// Every line was counted by hand on a printed calendar of the notices, and again day by day by a separate program over
// another holiday table, before it was compared with this one.
// rule | from | + extended, A..B paused | nominal | due | reasoning

const fromTheDutiesTable = `
hearing-request       | 2026-09-28 |                        | 2026-10-10 | 2026-10-10 | 29, 30 September, 8, 9 October, then Saturday 10 October, a make-up day
evidence-preservation | 2025-01-24 |                        | 2025-02-10 | 2025-02-10 | Sunday 26 January and Saturday 8 February are make-up days; eight days of Spring Festival are not counted
handling-decide       | 2024-09-13 |                        | 2024-10-11 | 2024-10-11 | make-up days 14 and 29 September; Mid-Autumn 15–17 September, National Day 1–7 October
penalty-decide-default| 2025-07-04 |                        | 2025-10-02 | 2025-10-09 | day 90 is in the National Day holiday of eight days
admin-litigation-file | 2025-08-31 |                        | 2026-02-28 | 2026-02-28 | no 31 February: last of the month; that Saturday is a make-up day, so no roll
admin-litigation-file-old | 2014-11-30 |                    | 2015-02-28 | 2015-02-28 | three months under the law of 1989; Saturday 28 February 2015 is a make-up day
enforce-demand-wait   | 2026-09-18 |                        | 2026-10-09 | 2026-10-09 | Sunday 20 September counts; 25–27 September and 1–7 October do not
arb-accept            | 2024-04-30 |                        | 2024-05-10 | 2024-05-10 | Labour Day 1–5 May off, then five plain days 6–10 May
arb-award             | 2025-08-18 |                        | 2025-10-02 | 2025-10-09 | 45 calendar days end in the National Day holiday
arb-award             | 2025-03-03 | 2025-03-20..2025-04-18 | 2025-05-17 | 2025-05-19 | thirty paused days are added; 17 May is a Saturday
award-sue             | 2025-12-19 |                        | 2026-01-03 | 2026-01-04 | 3 January is New Year holiday; Sunday 4 January is a make-up day and is the last day
dispatch-renewal-apply| 2026-12-15 |                        | 2026-10-16 | 2026-10-16 | sixty calendar days back from the expiry, never rolled forwards
`;

const workingDays = `
complaint-accept      | 2026-02-12 |                        | 2026-02-26 | 2026-02-26 | 13, Saturday 14 (make-up), nine days of Spring Festival left out, 24, 25, 26
complaint-accept      | 2026-02-26 |                        | 2026-03-04 | 2026-03-04 | 27, Saturday 28 (make-up), 2, 3, 4 March
complaint-accept      | 2026-09-18 |                        | 2026-09-24 | 2026-09-24 | Sunday 20 (make-up), 21, 22, 23, 24: done before Mid-Autumn
hearing-request       | 2025-09-26 |                        | 2025-10-10 | 2025-10-10 | Sunday 28 (make-up), 29, 30, eight days off, 9, 10 October
hearing-request       | 2025-09-30 |                        | 2025-10-14 | 2025-10-14 | eight days off, 9, 10, Saturday 11 (make-up), 13, 14
evidence-preservation | 2024-02-07 |                        | 2024-02-22 | 2024-02-22 | New Year's Eve 9 February is a working day in 2024; 8, 9, Sunday 18 (make-up), 19, 20, 21, 22
hearing-request       | 2021-07-15 |                        | 2021-07-22 | 2021-07-22 | first day of the revised law: five working days, one weekend left out
penalty-serve         | 2023-09-22 |                        | 2023-10-09 | 2023-10-09 | 25–28 September make four; 7 and 8 October are make-up days; 9 October is the seventh
penalty-serve         | 2022-04-29 |                        | 2022-05-12 | 2022-05-12 | 30 April to 4 May off; 5, 6, Saturday 7 (make-up), 9–12
complaint-accept      | 2019-04-26 |                        | 2019-05-06 | 2019-05-06 | as amended in March 2019: Sunday 28, 29, 30 April, Sunday 5 and Monday 6 May
complaint-accept      | 2020-01-22 |                        | 2020-02-06 | 2020-02-06 | 23 January, then off until 2 February by the extension; 3–6 February
review-forward-copy   | 2004-01-15 |                        | 2004-01-29 | 2004-01-29 | 16, Saturday 17 and Sunday 18 (make-up), 19, 20, 21, a week off, 29
licence-issue         | 2004-09-28 |                        | 2004-10-15 | 2004-10-15 | 29, 30, a week off, Friday 8, Saturday 9, Sunday 10, 11–15
complaint-accept      | 2005-04-28 |                        | 2005-05-10 | 2005-05-10 | 29, Saturday 30 (make-up), a week off, Sunday 8 (make-up), 9, 10
complaint-accept      | 2005-12-29 |                        | 2006-01-06 | 2006-01-06 | 30, Saturday 31 (make-up, which libraries miss), three days off, 4, 5, 6 January
complaint-accept      | 2006-12-28 |                        | 2007-01-05 | 2007-01-05 | 29, Saturday 30 and Sunday 31 (make-up), three days off, 4, 5 January
complaint-accept      | 2007-12-27 |                        | 2008-01-04 | 2008-01-04 | 28, Saturday 29 (make-up by the notice for 2008), off to 1 January, 2, 3, 4
complaint-accept      | 2008-09-25 |                        | 2008-10-07 | 2008-10-07 | 26, Saturday 27 and Sunday 28 (make-up), off from 29 September to 5 October, 6, 7
licence-supplement-notice | 2009-09-25 |                    | 2009-10-09 | 2009-10-09 | Sunday 27 (make-up), 28, 29, 30, eight days off, Friday 9
licence-decide        | 2010-06-10 |                        | 2010-07-09 | 2010-07-09 | 11, Saturday 12 and Sunday 13 (make-up), Dragon Boat 14–16, 17, 18, then fifteen days in three weeks
complaint-accept      | 2011-12-29 |                        | 2012-01-06 | 2012-01-06 | 30, Saturday 31 (make-up by the notice for 2012), three days off, 4, 5, 6
licence-issue         | 2012-03-28 |                        | 2012-04-12 | 2012-04-12 | 29, 30, Saturday 31 and Sunday 1 April (make-up), Qingming 2–4, 5, 6, 9–12
licence-decide        | 2013-06-05 | +                      | 2013-07-18 | 2013-07-18 | 20 and 10 working days: 6, 7, Saturday 8, Sunday 9, 13, 14 make six, four weeks twenty, 15–18 July four
licence-hearing-hold  | 2014-09-24 |                        | 2014-10-27 | 2014-10-27 | 25, 26, Sunday 28, 29, 30, 8–10 October, Saturday 11: nine; 13–24 October: nineteen; 27
complaint-accept      | 2015-08-31 |                        | 2015-09-08 | 2015-09-08 | 1, 2, Victory Day 3–5 off, Sunday 6 (make-up), 7, 8
arb-accept            | 2016-06-08 |                        | 2016-06-16 | 2016-06-16 | Dragon Boat 9–11 off, Sunday 12 (make-up), 13–16
arb-accept            | 2017-09-28 |                        | 2017-10-11 | 2017-10-11 | 29, Saturday 30 (make-up), eight days off, 9, 10, 11
arb-answer            | 2018-12-26 |                        | 2019-01-10 | 2019-01-10 | 27, 28, Saturday 29 (make-up), three days off, 2–4, 7–10 January
enforce-demand-wait   | 2012-01-04 |                        | 2012-01-18 | 2012-01-18 | 5, 6, 9–13, 16–18: before the Spring Festival of 22 January
investigation-complete| 2025-11-10 |                        | 2026-02-03 | 2026-02-03 | 37 working days to the end of the year; Sunday 4 January counts; 3 February is day 60
investigation-complete| 2025-08-01 | +                      | 2025-12-11 | 2025-12-11 | 90 working days: 20 in August, 23 in September with Sunday 28, 18 in October, 20 in November, 9 in December
investigation-complete| 2024-03-01 | 2024-04-01..2024-05-31 | 2024-07-29 | 2024-07-29 | 20 in March; April and May paused with all their holidays; 40 from 3 June, Dragon Boat 10 June left out
investigation-complete| 2023-12-04 | + 2024-01-15..2024-02-29 | 2024-05-29 | 2024-05-29 | 28 before the pause; 62 from 1 March with make-up days 7 and 28 April and 11 May
gov-info-request-answer | 2023-01-10 | +                    | 2023-03-10 | 2023-03-10 | 40 working days, make-up days 28 and 29 January
credit-publicity      | 2024-09-30 |                        | 2024-10-15 | 2024-10-15 | a week off, 8–11, Saturday 12 (make-up), 14, 15
arb-posted-service    | 2026-09-24 |                        | 2026-09-30 | 2026-09-30 | Mid-Autumn 25–27 off, three working days 28–30
`;

const calendarDays = `
evidence-preservation-old | 2021-02-08 |                    | 2021-02-15 | 2021-02-18 | seven calendar days end in the Spring Festival of 11–17 February
hearing-request-old   | 2021-02-09 |                        | 2021-02-12 | 2021-02-18 | three calendar days end on 初一
hearing-request-old   | 2021-07-14 |                        | 2021-07-17 | 2021-07-19 | the day before the revision: three calendar days, Saturday rolls to Monday
arb-answer-2009       | 2016-09-05 |                        | 2016-09-15 | 2016-09-18 | Mid-Autumn 15–17; Sunday 18 is a make-up day and takes the roll
recusal-decide-liaoning | 2026-04-02 |                      | 2026-04-05 | 2026-04-07 | Qingming 4–6 April
admin-review-apply    | 2026-08-04 |                        | 2026-10-03 | 2026-10-08 | day 60 is in the National Day holiday
admin-review-apply    | 2026-02-01 |                        | 2026-04-02 | 2026-04-02 | 27 days left in February, 31 in March, 2 in April: a Thursday
admin-review-apply-old| 2019-12-01 |                        | 2020-01-30 | 2020-02-03 | the Spring Festival was extended to 2 February
admin-litigation-file | 2023-12-31 |                        | 2024-06-30 | 2024-07-01 | June has no 31st; 30 June is a Sunday
admin-litigation-file | 2024-08-31 |                        | 2025-02-28 | 2025-02-28 | last of February, a Friday
admin-litigation-file | 2023-08-31 |                        | 2024-02-29 | 2024-02-29 | last of February in a leap year
admin-litigation-file | 2026-04-01 |                        | 2026-10-01 | 2026-10-08 | the corresponding day is National Day
admin-litigation-file-old | 2014-06-30 |                    | 2014-09-30 | 2014-09-30 | three months to the corresponding day
award-sue             | 2026-02-03 |                        | 2026-02-18 | 2026-02-24 | day 15 is in the Spring Festival of 15–23 February
award-final-employer-annul | 2024-01-12 |                   | 2024-02-11 | 2024-02-18 | Spring Festival 10–17 February; Sunday 18 is a make-up day
fine-pay              | 2026-06-05 |                        | 2026-06-20 | 2026-06-22 | Dragon Boat 19–21 June
arb-award             | 2026-08-20 |                        | 2026-10-04 | 2026-10-08 | 45 days, rolled out of the holiday
arb-award             | 2026-08-20 | +                      | 2026-10-19 | 2026-10-19 | the 15 days run on from 4 October, not from 8 October
arb-award             | 2026-03-02 | + 2026-03-16..2026-04-14 | 2026-05-31 | 2026-06-01 | 60 days and 30 paused ones are 90; 31 May is a Sunday
arb-limitation        | 2024-02-29 |                        | 2025-02-28 | 2025-02-28 | no 29 February in 2025
inspection-limitation | 2024-02-29 |                        | 2026-02-28 | 2026-02-28 | two years; a limitation does not roll
enforce-apply-window  | 2025-10-31 |                        | 2026-01-31 | 2026-02-02 | three months to a Saturday
enforce-apply-window  | 2025-11-30 |                        | 2026-02-28 | 2026-02-28 | three months to a Saturday that is a make-up day
blacklist-term        | 2023-02-28 |                        | 2026-02-28 | 2026-02-28 | three years
blacklist-early-exit-min | 2025-08-31 |                     | 2026-02-28 | 2026-02-28 | six months to a make-up Saturday
work-injury-apply-employer | 2026-01-20 |                   | 2026-02-19 | 2026-02-24 | thirty days end in the Spring Festival
work-injury-decide    | 2025-12-04 | 2026-01-05..2026-01-14 | 2026-02-12 | 2026-02-12 | 2 February and ten paused days
written-contract      | 2026-01-31 |                        | 2026-02-28 | 2026-02-28 | one month, no corresponding day, no roll
open-ended-deemed     | 2024-02-29 |                        | 2025-02-28 | 2025-02-28 | one year after a leap day
school-establish-decide | 2025-07-04 |                      | 2025-10-04 | 2025-10-09 | three months end in the National Day holiday
crime-transfer-approve| 2025-09-30 |                        | 2025-10-03 | 2025-10-03 | three days through the holiday: the regulation knows no roll
major-violation-publish | 2026-07-01 |                      | 2026-10-01 | 2026-10-08 | a quarter ends on National Day
collective-contract-review | 2025-01-17 |                   | 2025-02-01 | 2025-02-05 | fifteen days end in the Spring Festival, off until 4 February
common-service-public-notice | 2022-01-01 |                 | 2022-01-31 | 2022-01-31 | thirty days from 2022 on; New Year's Eve takes effect all the same
common-service-public-notice-old | 2021-12-31 |             | 2022-03-01 | 2022-03-01 | sixty days for what was published in 2021
`;

const backwards = `
hearing-notice        | 2026-10-12 |                        | 2026-09-24 | 2026-09-24 | back from the hearing: Saturday 10, 9, 8 October, 30, 29, 28, 24 September
hearing-notice-old    | 2020-10-12 |                        | 2020-10-05 | 2020-10-05 | seven calendar days back, into the holiday
arb-hearing-notice    | 2025-02-10 |                        | 2025-01-27 | 2025-01-27 | back from the session: Saturday 8 (make-up), 7, 6, 5 February, 27 January
arb-postpone-request  | 2026-02-25 |                        | 2026-02-13 | 2026-02-13 | 24, Saturday 14 (make-up), 13
licence-renewal-apply | 2026-11-15 |                        | 2026-10-16 | 2026-10-16 | thirty days back
dispatch-renewal-apply| 2026-11-30 |                        | 2026-10-01 | 2026-10-01 | sixty days back to National Day: still the latest day that complies
school-terminate-announce | 2026-08-31 |                    | 2026-02-28 | 2026-02-28 | six months back to a month without a 31st
licence-renewal-decide| 2026-10-03 |                        | 2026-10-03 | 2026-10-03 | before the expiry: its own day at the latest
`;

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([rule = '', from = '', options = '', nominal = '', due = '', why = '']) => ({
      rule,
      from,
      options,
      nominal,
      due,
      why,
    }));

const answer = (rule: string, from: string, options = ''): PeriodAnswer => {
  const pause = /\d\S*/.exec(options)?.[0];
  return periodOf({
    rule,
    from: parseStart(from),
    ...(pause && { paused: [parsePause(pause)] }),
    extended: options.startsWith('+'),
  });
};

describe.each([
  ['the table of duties', fromTheDutiesTable],
  ['working days', workingDays],
  ['calendar days, months and years', calendarDays],
  ['counting back', backwards],
])('worked examples: %s', (_, text) => {
  it.each(table(text))('$rule from $from $options ends $nominal, is due $due: $why', (example) => {
    const { nominal, due, provisional } = answer(example.rule, example.from, example.options);
    expect({ nominal, due, provisional }).toEqual({ nominal: example.nominal, due: example.due, provisional: false });
  });
});

describe('worked examples: hours', () => {
  it('a referral approved on National Day at 16:30 is due at 16:30 the next day, holiday or not', () => {
    const { due, dueAt } = answer('crime-transfer-send', '2026-10-01T16:30');
    expect({ due, dueAt }).toEqual({ due: '2026-10-02' as LocalDate, dueAt: '2026-10-02T08:30:00.000Z' as Instant });
  });

  it('hours run across the midnight of a year without a notice and stay firm', () => {
    const { due, dueAt, provisional } = answer('work-injury-flash-report', '2026-12-31T23:59');
    expect({ due, dueAt, provisional }).toEqual({
      due: '2027-01-01',
      dueAt: '2027-01-01T15:59:00.000Z',
      provisional: false,
    });
  });

  it('hours from a day without a moment end as early as they may', () => {
    const { due, dueAt, receipt } = answer('crime-transfer-send', '2026-10-01');
    expect({ due, dueAt }).toEqual({ due: '2026-10-02', dueAt: null });
    expect(receipt.cautions).toContain('起算时刻未载明，按当日零时起算从严取日');
  });
});

describe('worked examples: 2027, for which no notice is published', () => {
  it.each([
    [
      'investigation-complete',
      '2026-11-09',
      '2027-02-02',
      'New Year on Friday 1 January is left out, 2 February is day 60',
    ],
    ['arb-award', '2026-12-10', '2027-01-25', '24 January is a Sunday'],
    ['fine-pay', '2026-12-18', '2027-01-04', '2 January is a Saturday'],
  ])('%s from %s is provisionally due %s: %s', (rule, from, due) => {
    const found = answer(rule, from);
    expect(found).toMatchObject({ due, provisional: true });
    expect(found.receipt.missing).toEqual(['2027年部分节假日安排的通知']);
  });

  it.each([
    ['enforcement-stat-annual', '2026-12-31', '2027-01-31', 'a fixed day does not roll'],
    ['arb-archive-award', '2026-03-02', '2036-03-02', 'keeping a file needs no working days'],
  ])('%s from %s is firmly due %s: %s', (rule, from, due) => {
    expect(answer(rule, from)).toMatchObject({ due, provisional: false });
  });
});
