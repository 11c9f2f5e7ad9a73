import { epochDay, localDate, momentOn } from '#kernel';
import { calendarIndex, shippedLaw } from '#law';
import { type LampInputs, lampOf } from './domain/lamp.js';
import { turnsOf } from './domain/thresholds.js';

const index = calendarIndex(shippedLaw.calendar);
const inputs: LampInputs = {
  name: '调查期限',
  rule: { kind: 'deadline', obligated: 'agency' },
  status: 'running',
  due: localDate('2026-12-01'),
  dueAt: null,
  yellowOn: localDate('2026-11-17'),
  redOn: localDate('2026-11-30'),
  endedOn: null,
  remaining: null,
  inWorkingDays: true,
  provisional: false,
};
const at = (day: string, change: Partial<LampInputs> = {}, time = '09:00') => {
  const on = localDate(day);
  const { lamp, text } = lampOf({ ...inputs, ...change }, { on, at: momentOn(on, time) }, index);
  return `${lamp} ${text}`;
};

describe('a lamp', () => {
  it('says what is left in working days, and until when', () =>
    expect(at('2026-11-20')).toBe('yellow 调查期限 剩7个工作日（至12-01）'));

  it('is green, yellow, red, and over only after the last day', () => {
    expect([
      at('2026-11-16'),
      at('2026-11-17'),
      at('2026-11-30'),
      at('2026-12-01', {}, '23:59'),
      at('2026-12-02', {}, '00:00'),
    ]).toEqual([
      'green 调查期限 剩11个工作日（至12-01）',
      'yellow 调查期限 剩10个工作日（至12-01）',
      'red 调查期限 剩1个工作日（至12-01）',
      'red 调查期限 今日到期（至12-01）',
      'overdue 调查期限 已超1日（至12-01）',
    ]);
  });

  it('of a limit in hours is over at the moment', () => {
    const dueAt = momentOn(localDate('2026-12-01'), '10:00');
    expect(at('2026-12-01', { dueAt, inWorkingDays: false }, '10:00')).toContain('red');
    expect(at('2026-12-01', { dueAt, inWorkingDays: false }, '10:01')).toBe('overdue 调查期限 已超时（至12-01）');
  });

  it('stands still with what is left', () =>
    expect(at('2026-11-20', { status: 'paused', due: null, remaining: { length: 21, unit: 'workday' } })).toBe(
      'paused 调查期限 中止，剩21个工作日',
    ));

  it('keeps saying that it was late', () =>
    expect(at('2027-03-01', { status: 'met-late', endedOn: localDate('2026-12-03') })).toBe(
      'met-late 调查期限 超期办结（12-03，超2日）',
    ));

  it('says that a date is provisional', () =>
    expect(at('2026-11-20', { provisional: true })).toContain('至12-01，暂定'));

  it('of a waiting period that is over says so, and blames nobody', () =>
    expect(at('2026-12-02', { rule: { kind: 'waiting-period', obligated: 'agency' } })).toBe(
      'passed 调查期限 已届满（至12-01）',
    ));

  describe("of a party's own time", () => {
    const own = (day: string, change: Partial<LampInputs> = {}) =>
      at(day, { name: '要求听证', rule: { kind: 'deadline', obligated: 'employer' }, ...change });

    it('warns as any other until it ends, and then is over: only an authority is overdue', () =>
      expect([own('2026-11-30'), own('2026-12-01'), own('2026-12-02')]).toEqual([
        'red 要求听证 剩1个工作日（至12-01）',
        'red 要求听证 今日到期（至12-01）',
        'passed 要求听证 已届满（至12-01）',
      ]));

    it('that ran out before the decision stays over after it', () =>
      expect(own('2027-03-01', { status: 'expired', endedOn: localDate('2026-12-20') })).toBe(
        'passed 要求听证 已届满（至12-01）',
      ));

    it('that was used late says so, and of nobody that he was overdue', () =>
      expect(own('2027-03-01', { status: 'met-late', endedOn: localDate('2026-12-03') })).toBe(
        'passed 要求听证 届满后完成（12-03，晚2日）',
      ));
  });
});

describe('the days on which a lamp turns', () => {
  const turns = (family: string, start: string, due: string) => {
    const { yellow, red } = turnsOf(family, epochDay(localDate(start)), epochDay(localDate(due)), index);
    return [yellow, red].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  };

  it('are a fifth of the working days before the end, or five when that is more', () => {
    expect(turns('review-decide', '2026-03-02', '2026-05-28')).toEqual(['2026-05-12', '2026-05-27']);
    expect(turns('handling-decide', '2026-03-02', '2026-03-23')).toEqual(['2026-03-16', '2026-03-20']);
  });

  it('of a short limit leave it green at first', () =>
    expect(turns('complaint-accept', '2026-03-02', '2026-03-09')).toEqual(['2026-03-05', '2026-03-06']));
});
