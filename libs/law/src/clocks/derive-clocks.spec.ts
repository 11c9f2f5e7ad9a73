import { type EventId, type LocalDate, localDate, momentOn } from '#kernel';
import { shippedLaw } from '../law.js';
import { type DerivedClock, hasLapsed, isOver, tightest } from './index.js';
import type { Occurrence } from '../data/occurrences.js';
import { deriveClocks } from './derive-clocks.js';
import type { Happening } from './happening.js';

// A procedure that exists nowhere but here: it sets every kind of rule going.

let count = 0;
const on = (day: string, occurrence: Occurrence, more: Partial<Happening> & { time?: string } = {}): Happening => {
  const { time, ...rest } = more;
  return {
    event: `event-${++count}` as EventId,
    on: localDate(day),
    ...(time !== undefined && { at: momentOn(localDate(day), time) }),
    occurrence,
    ...rest,
  } as Happening;
};
const extended = (day: string, family: string, more = {}): Happening =>
  ({ event: `event-${++count}`, on: localDate(day), extends: family, ...more }) as Happening;
const specified = (day: string, family: string, lastDay: string): Happening =>
  ({ event: `event-${++count}`, on: localDate(day), specifies: family, lastDay: localDate(lastDay) }) as Happening;
const ceased = (day: string, family: string): Happening =>
  ({ event: `event-${++count}`, on: localDate(day), ceases: family }) as Happening;

const all = (family: string, happenings: readonly Happening[], region?: string): readonly DerivedClock[] =>
  deriveClocks(happenings, [family], { law: shippedLaw, ...(region && { region }) });
const one = (family: string, happenings: readonly Happening[], region?: string): DerivedClock => {
  const clocks = all(family, happenings, region);
  expect(clocks).toHaveLength(1);
  return clocks[0]!;
};
const today = (day: string) => ({ on: day as LocalDate });

describe('an investigation (劳动保障监察条例#17)', () => {
  const filed = on('2026-03-02', 'CaseFiled');
  const clock = (...more: readonly Happening[]) => one('investigation-complete', [filed, ...more]);

  it('runs for sixty working days, without Qingming and Labour Day, with the make-up Saturday of May', () =>
    expect(clock()).toMatchObject({ status: 'running', due: '2026-05-28', provisional: false, started: filed.event }));

  it('is met on the last day, and late on the next', () => {
    expect(clock(on('2026-05-28', 'InvestigationConcluded')).status).toBe('met');
    const late = clock(on('2026-05-29', 'InvestigationConcluded'));
    expect(late.status).toBe('met-late');
    expect(hasLapsed(late, today('2026-06-01'))).toBe(true);
  });

  it('is not overdue on its last day, whatever the hour', () => {
    expect(hasLapsed(clock(), { on: localDate('2026-05-28'), at: momentOn(localDate('2026-05-28'), '23:59') })).toBe(
      false,
    );
    expect(hasLapsed(clock(), { on: localDate('2026-05-29'), at: momentOn(localDate('2026-05-29'), '00:00') })).toBe(
      true,
    );
  });

  it('stands still while it is suspended, and tells what is left: 1 April is the twenty-second working day', () => {
    const stopped = clock(on('2026-04-01', 'InvestigationSuspended'));
    expect(stopped).toMatchObject({ status: 'paused', due: null, remaining: { length: 39, unit: 'workday' } });
    expect(hasLapsed(stopped, today('2030-01-01'))).toBe(false);
  });

  it('goes on when it is resumed: 1, 2, 3 and 7 April do not count', () =>
    expect(clock(on('2026-04-01', 'InvestigationSuspended'), on('2026-04-08', 'InvestigationResumed'))).toMatchObject({
      status: 'running',
      due: '2026-06-03',
      events: [{ did: 'started' }, { did: 'paused' }, { did: 'resumed' }],
    }));

  it('takes no day out when it is resumed on the day of the suspension', () =>
    expect(clock(on('2026-04-01', 'InvestigationSuspended'), on('2026-04-01', 'InvestigationResumed')).due).toBe(
      '2026-05-28',
    ));

  it('that ends while it is suspended is met', () =>
    expect(clock(on('2026-04-01', 'InvestigationSuspended'), on('2026-08-03', 'InvestigationConcluded')).status).toBe(
      'met',
    ));

  it('is extended by thirty working days when that is approved by the last day', () =>
    expect(clock(extended('2026-05-28', 'investigation-complete')).due).toBe('2026-07-10'));

  it('is not extended by an approval on the day after', () =>
    expect(clock(extended('2026-05-29', 'investigation-complete')).due).toBe('2026-05-28'));

  it('is extended once', () =>
    expect(
      clock(extended('2026-05-20', 'investigation-complete'), extended('2026-07-01', 'investigation-complete')).due,
    ).toBe('2026-07-10'));

  it('ends when it ceases to apply, and what happens to it later does not count', () =>
    expect(
      clock(ceased('2026-04-01', 'investigation-complete'), extended('2026-05-20', 'investigation-complete')),
    ).toMatchObject({ status: 'cancelled', due: '2026-05-28', end: { on: '2026-04-01' } }));

  it('that was ended before it was begun is not ended', () =>
    expect(clock(on('2026-03-01', 'InvestigationConcluded')).status).toBe('running'));

  it('of one day ends whether or not the times of day are known, unless they say otherwise', () => {
    const at = (time: string) =>
      one('investigation-complete', [
        on('2026-03-02', 'InvestigationConcluded', { time }),
        on('2026-03-02', 'CaseFiled', { time: '10:00' }),
      ]);
    expect(clock(on('2026-03-02', 'InvestigationConcluded')).status).toBe('met');
    expect([at('09:00').status, at('11:00').status]).toEqual(['running', 'met']);
  });
});

describe('other kinds of limits', () => {
  it('in hours run from the moment (310号令#11)', () => {
    const approved = on('2026-03-02', 'ReferralApproved', { time: '10:30' });
    const sent = (time: string) => one('crime-transfer-send', [approved, on('2026-03-03', 'CrimeReferred', { time })]);
    expect(sent('10:30')).toMatchObject({ status: 'met', dueAt: momentOn(localDate('2026-03-03'), '10:30') });
    expect(sent('10:31').status).toBe('met-late');
  });

  it('in hours without a moment give the whole of the day', () =>
    expect(
      one('crime-transfer-send', [on('2026-03-02', 'ReferralApproved'), on('2026-03-03', 'CrimeReferred')]).status,
    ).toBe('met'));

  it('in months end on the corresponding day, and roll past a holiday (行政诉讼法#46)', () => {
    // 2026-04-02 plus six months is 2 October, within the National Day holiday to the 7th
    expect(one('admin-litigation-file', [on('2026-04-02', 'ActBecameKnown')])).toMatchObject({
      nominal: '2026-10-02',
      due: '2026-10-08',
    });
  });

  it('counted backward are kept by acting early enough (行政处罚法#64)', () => {
    // seven working days before Monday 23 March: 20, 19, 18, 17, 16, 13, 12
    const held = on('2026-03-23', 'HearingHeld');
    const notified = (day: string) => one('hearing-notice', [on(day, 'HearingNotified'), held]);
    expect(notified('2026-03-12')).toMatchObject({ status: 'met', due: '2026-03-12' });
    expect(notified('2026-03-13').status).toBe('met-late');
  });

  it('of waiting are broken by acting too early (行政强制法#54)', () => {
    const applied = (day: string) =>
      one('enforce-demand-wait', [on('2026-03-02', 'DemandServed'), on(day, 'EnforcementApplied')]);
    expect(applied('2026-03-16')).toMatchObject({ status: 'too-early', due: '2026-03-16' });
    expect(applied('2026-03-17').status).toBe('met');
    expect(hasLapsed(applied('2026-03-16'), today('2026-12-31'))).toBe(false);
  });

  it('of growing sums end when they are paid, and never lapse (行政处罚法#72)', () => {
    const expired = on('2026-03-02', 'FinePaymentPeriodExpired');
    expect(one('late-fine-surcharge', [expired, on('2026-05-06', 'FinePaid')]).status).toBe('met');
    expect(hasLapsed(one('late-fine-surcharge', [expired]), today('2026-12-31'))).toBe(false);
  });

  it('of growing sums stand still while they are before a court', () =>
    expect(
      one('late-fine-surcharge', [on('2026-03-02', 'FinePaymentPeriodExpired'), on('2026-03-02', 'LitigationFiled')])
        .status,
    ).toBe('paused'));

  it('of validity are over when they are over, early or late', () =>
    expect(
      one('blacklist-term', [on('2026-03-02', 'BlacklistDecided'), on('2026-05-06', 'BlacklistRemoved')]).status,
    ).toBe('met'));

  it('that a document sets end on its day, rolled past a holiday', () => {
    const received = on('2026-09-01', 'PriorNoticeReceived');
    expect(one('statement-defence', [received, specified('2026-09-01', 'statement-defence', '2026-09-08')]).due).toBe(
      '2026-09-08',
    );
    expect(one('statement-defence', [received, specified('2026-09-01', 'statement-defence', '2026-10-03')]).due).toBe(
      '2026-10-08',
    );
  });

  it('that a document sets do not run while no document says how long', () =>
    expect(all('statement-defence', [on('2026-09-01', 'PriorNoticeReceived')])).toEqual([]));

  it('that are broken off begin again: each demand gives another year (劳动争议调解仲裁法#27)', () =>
    expect(
      one('arb-limitation', [
        on('2025-03-03', 'RightsViolationKnown'),
        on('2025-09-01', 'LimitationInterrupted'),
        on('2026-03-02', 'LimitationInterrupted'),
      ]),
    ).toMatchObject({ due: '2027-03-02', events: [{ did: 'started' }, { did: 'restarted' }, { did: 'restarted' }] }));

  it('that have run out are not broken off', () =>
    expect(
      one('arb-limitation', [on('2025-03-03', 'RightsViolationKnown'), on('2026-03-04', 'LimitationInterrupted')]).due,
    ).toBe('2026-03-03'));

  it('that are counted anew are one clock, not two (办案规则#46)', () =>
    expect(
      one('arb-award', [on('2026-03-02', 'ArbitrationAccepted'), on('2026-03-20', 'ArbitrationClockReset')]),
    ).toMatchObject({ given: { start: '2026-03-20' }, due: '2026-05-06' }));

  it('begin with the end of a violation that went on (劳动保障监察条例#20)', () => {
    const committed = on('2024-03-04', 'ViolationCommitted');
    const continues = on('2024-05-06', 'ViolationContinues');
    expect(one('inspection-limitation', [committed, continues])).toMatchObject({ status: 'paused', due: null });
    expect(one('inspection-limitation', [committed, continues, on('2025-03-03', 'ViolationEnded')]).due).toBe(
      '2027-03-03',
    );
  });
});

describe('several clocks', () => {
  it('run for each trigger, each ended by what follows it', () => {
    const clocks = all('evidence-preservation', [
      on('2026-03-02', 'EvidencePreserved'),
      on('2026-03-04', 'PreservationResolved'),
      on('2026-03-16', 'EvidencePreserved'),
    ]);
    expect(clocks.map(({ status, due }) => [status, due])).toEqual([
      ['met', '2026-03-11'],
      ['running', '2026-03-25'],
    ]);
  });

  it('about different orders do not know of each other', () => {
    const clocks = all('inspection-doc-serve', [
      on('2026-03-02', 'OrderMade', { subject: 'a' }),
      on('2026-03-03', 'OrderMade', { subject: 'b' }),
      on('2026-03-05', 'OrderServed', { subject: 'b' }),
    ]);
    expect(clocks.map(({ subject, status }) => [subject, status])).toEqual([
      ['a', 'running'],
      ['b', 'met'],
    ]);
  });

  it('have one that ends first; a stopped one ends last', () => {
    const clocks = deriveClocks(
      [
        on('2026-03-02', 'CaseFiled'),
        on('2026-04-01', 'InvestigationSuspended'),
        on('2026-03-05', 'EvidencePreserved'),
      ],
      ['investigation-complete', 'evidence-preservation'],
      { law: shippedLaw },
    );
    expect(tightest(clocks)?.family).toBe('evidence-preservation');
  });
});

describe('the place and the time', () => {
  it('choose the rule: three days to inform of an extension, in Zhejiang only', () => {
    const happenings = [on('2026-05-20', 'InvestigationExtended')];
    expect(all('extension-inform-zhejiang', happenings, '130525')).toEqual([]);
    expect(one('extension-inform-zhejiang', happenings, '330106')).toMatchObject({
      due: '2026-05-25',
      status: 'running',
    });
  });

  it('choose the version: three calendar days before 15 July 2021, five working days since (行政处罚法#64)', () => {
    const told = (day: string) => one('hearing-request', [on(day, 'HearingRightNotified')]).chosen.rule.id;
    expect([told('2021-07-14'), told('2021-07-15')]).toEqual(['hearing-request-old', 'hearing-request']);
  });

  it('set nothing going before the statute', () =>
    expect(all('investigation-complete', [on('2004-11-30', 'CaseFiled')])).toEqual([]));
});

it('is over only after the last day', () => {
  const due = localDate('2026-05-28');
  expect([
    isOver({ due, dueAt: null }, today('2026-05-28')),
    isOver({ due, dueAt: null }, today('2026-05-29')),
  ]).toEqual([false, true]);
});
