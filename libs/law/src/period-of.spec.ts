import { Problem, localDate } from '#kernel';
import { calendarOf } from './calendar/calendar.js';
import { parseNotice } from './calendar/notice.js';
import { shippedNotices } from './calendar/shipped.js';
import { shippedLaw } from './law.js';
import { parsePause, parseStart } from './parse/spans.js';
import { type PeriodRequest, periodOf } from './period-of.js';

const day = localDate;
const codeOf = (request: PeriodRequest): string => {
  try {
    periodOf(request);
    return 'answered';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

describe('a period', () => {
  it('is answered for every rule on the first and the last day of its force', () => {
    const unanswered = shippedLaw.rulebook.rules.flatMap((rule) =>
      [rule.inForce.from, rule.inForce.to ?? day('2026-11-20')].flatMap((from) => {
        const { due, nominal, verified, receipt } = periodOf({ rule: rule.id, from });
        return due && nominal && verified === rule.verified && receipt.sentence.startsWith(rule.nameZh)
          ? []
          : [rule.id];
      }),
    );
    expect(unanswered).toEqual([]);
  });

  it.each([
    ['blacklist-objection', '最迟应于该日（含当日）完成，次日起为逾期'],
    ['inspection-limitation', '时效至该日届满，次日起不再追究或丧失相应保护'],
    ['enforce-demand-wait', '等待期至该日届满，次日起方可为之'],
    ['dispatch-validity', '有效至该日，以证件、决定所载日期为准'],
    ['arb-archive-award', '保存至该日，此前不得销毁'],
    ['arb-posted-service', '至该日期满，法律效果于该日自动发生'],
    ['late-fine-surcharge', '自该日起按日计算，直至缴清或者封顶'],
    ['penalty-decide-default', '提示线，超过该日不当然违法'],
    ['hearing-notice', '倒数期限，最迟应于该日（含当日）完成，遇假日不向后顺延'],
    ['wage-order-expiry', '期限长度由文书指定，尚未给出：所示日期只是起算日，不是届满日'],
  ])('of %s says what its day means', (rule, meaning) => {
    expect(periodOf({ rule, from: day('2026-03-02') }).receipt.meaning).toBe(meaning);
  });

  it('that a document sets is computed once the document’s length is given', () => {
    const answer = periodOf({ rule: 'rectify-order', from: day('2026-09-21'), specified: { length: 10, unit: 'day' } });
    expect(answer).toMatchObject({ nominal: '2026-10-01', due: '2026-10-08' });
    expect(answer.receipt.meaning).toBe('期限由文书指定，至该日届满');
  });

  it('of a waiting period tells the first day after it', () => {
    expect(periodOf({ rule: 'enforce-demand-wait', from: day('2026-09-18') }).receipt).toMatchObject({
      opensOn: '2026-10-10',
    });
  });

  it('of an unverified, local or disabled rule says so', () => {
    const cautions = (rule: string) => periodOf({ rule, from: day('2026-03-02') }).receipt.cautions;
    expect(cautions('extension-inform-zhejiang')).toEqual([
      '本规则未核对条文原文，引用前须人工核实',
      '地方规则，仅适用于浙江省',
    ]);
    expect(cautions('recusal-decide-liaoning')).toContain('本规则默认停用：2011-12之后是否修改、废止未核，启用前确认');
    expect(cautions('handling-decide')).toEqual(['本规则只见于二手资料，未读到条文原文']);
    expect(cautions('hearing-request')).toEqual([]);
  });

  it('that rests on an arrangement whose notice was not seen says so', () => {
    const { receipt } = periodOf({ rule: 'complaint-accept', from: day('2005-04-28') });
    expect(receipt.cautions).toEqual(['2005年元旦、春节、“五一”、“十一”放假安排未见通知原文（仅据历法程序库）']);
  });

  it('paused under a rule that knows no pause is answered with a caution', () => {
    const paused = [parsePause('2026-03-04..2026-03-05')];
    expect(periodOf({ rule: 'hearing-request', from: day('2026-03-02'), paused }).receipt.cautions).toEqual([
      '规则未列中止情形，所给中止须另有依据',
    ]);
  });

  it('that an open pause has stopped has no last day', () => {
    const paused = [parsePause('2026-03-16..')];
    const answer = periodOf({ rule: 'investigation-complete', from: day('2026-03-02'), paused });
    expect(answer).toMatchObject({ due: null, nominal: null });
    expect(answer.receipt).toMatchObject({
      state: 'stopped',
      stoppedOn: '2026-03-16',
      remaining: { length: 51, unit: 'workday' },
    });
    expect(answer.receipt.sentence).toContain('停止计算，尚余51个工作日');
  });

  it('is extended once by what the rule allows', () => {
    const due = (extended: PeriodRequest['extended']) =>
      periodOf({ rule: 'investigation-complete', from: day('2025-03-03'), ...(extended && { extended }) }).due;
    expect(due(true)).toBe(due([{ length: 30, unit: 'workday', approvedOn: day('2025-05-20') }]));
    expect(due(false)! < due(true)!).toBe(true);
  });

  const investigation = { rule: 'investigation-complete', from: day('2025-03-03') };
  const days = (length: number, approvedOn = '2025-05-01') => ({
    length,
    unit: 'workday' as const,
    approvedOn: day(approvedOn),
  });
  it.each<[string, PeriodRequest, string]>([
    ['an unknown rule', { rule: 'nonsense', from: day('2026-03-02') }, 'rule-unknown'],
    ['a day before the statute', { rule: 'complaint-accept', from: day('1999-03-02') }, 'rule-not-in-force'],
    [
      'a region that has no such rule',
      { rule: 'rectify-local', from: day('2026-03-02'), region: '浙江' },
      'rule-not-in-region',
    ],
    ['an unknown region', { rule: 'rectify-local', from: day('2026-03-02'), region: '某地' }, 'region-unknown'],
    [
      'an extension that the rule does not know',
      { rule: 'hearing-request', from: day('2026-03-02'), extended: true },
      'rule-not-extendable',
    ],
    [
      'an extension whose length the approver sets',
      { rule: 'handling-decide', from: day('2026-03-02'), extended: true },
      'extension-length-needed',
    ],
    ['a longer extension than the law allows', { ...investigation, extended: [days(31)] }, 'extension-too-long'],
    ['a second extension', { ...investigation, extended: [days(30), days(30)] }, 'extension-beyond-cap'],
    ['an extension after the end', { ...investigation, extended: [days(30, '2025-06-03')] }, 'extension-after-end'],
    ['a pause after the end', { ...investigation, paused: [parsePause('2025-07-01..2025-07-10')] }, 'pause-after-end'],
    [
      'a pause before the start',
      { ...investigation, paused: [parsePause('2025-02-01..2025-02-10')] },
      'pause-before-start',
    ],
    [
      'a pause that ends before it begins',
      { ...investigation, paused: [parsePause('2025-04-10..2025-04-01')] },
      'pause-reversed',
    ],
    [
      'a pause of hours',
      { rule: 'crime-transfer-send', from: day('2026-03-02'), paused: [parsePause('2026-03-02..2026-03-02')] },
      'hours-not-paused',
    ],
    [
      'a pause counted back',
      { rule: 'hearing-notice', from: day('2026-03-02'), paused: [parsePause('2026-02-20..2026-02-22')] },
      'backward-not-paused',
    ],
    [
      'a document’s length where the law sets it',
      { rule: 'hearing-request', from: day('2026-03-02'), specified: { length: 9, unit: 'day' } },
      'length-set-by-law',
    ],
  ])('is refused for %s', (_, request, code) => {
    expect(codeOf(request)).toBe(code);
  });

  it('begun in November 2026 is provisional and becomes firm, and moves, when the notice for 2027 is loaded', () => {
    const request = { rule: 'investigation-complete', from: day('2026-11-09') };
    const notice = parseNotice({
      id: '国办发明电〔2026〕测试号',
      title: '测试用2027年安排',
      signedOn: null,
      publishedOn: '2026-11-20',
      year: 2027,
      coverage: { from: '2027-01-01', to: '2027-12-31' },
      amends: null,
      festivals: [{ festival: '元旦', off: [{ from: '2027-01-01', to: '2027-01-05' }], work: ['2026-12-27'] }],
      source: ['test'],
      verified: 'notice-text',
      how: '测试数据',
    });
    const before = periodOf(request);
    const after = periodOf(request, { ...shippedLaw, calendar: calendarOf([...shippedNotices, notice]) });
    expect([before.due, before.provisional]).toEqual(['2027-02-02', true]);
    // Sunday 27 December is worked, Monday 4 and Tuesday 5 January are off: one day later on balance.
    expect([after.due, after.provisional]).toEqual(['2027-02-03', false]);
    expect(after.receipt.notices.map(({ id }) => id)).toEqual(['国办发明电〔2025〕7号', '国办发明电〔2026〕测试号']);
    expect(before.receipt.sentence).toContain('2027年部分节假日安排的通知尚未录入，结果为暂定');
  });
});

describe('what is typed', () => {
  it('is read as a day, a moment in Shanghai or an instant', () => {
    expect(['2026-09-28', '2026-10-01T16:30', '2026-10-01T08:30:00.000Z'].map(parseStart)).toEqual([
      '2026-09-28',
      '2026-10-01T08:30:00.000Z',
      '2026-10-01T08:30:00.000Z',
    ]);
    expect(() => parseStart('2026-02-30')).toThrow('date-malformed');
    expect(() => parseStart('2026-02-20T25:00')).toThrow('time-malformed');
  });

  it('is read as a pause, closed or open', () => {
    expect(parsePause('2025-03-20..2025-04-18')).toEqual({ from: '2025-03-20', until: '2025-04-18' });
    expect(parsePause('2025-03-20..')).toEqual({ from: '2025-03-20', until: null });
    for (const text of ['2025-03-20', '..2025-03-20', '2025-03-20..2025-03-21..2025-03-22'])
      expect(() => parsePause(text)).toThrow('span-malformed');
  });
});
